// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include "tests/support/roomtests.h"

#include <QTest>
#include <QWidget>

namespace onrecord {

class FlowLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsALineWhereNoRoomIsLeft();
    void needsMoreHeightWhereItIsNarrow();
    void cutsWhatIsWiderThanALine();
    void leavesHiddenOnesOut();
    void beginsAtTheRightWhereThatIsRead();
    void givesItsItemsBack();

private:
    QList<QRect> places(int width)
    {
        m_window->resize(width, 200);
        m_layout->setGeometry({0, 0, width, 200});
        QList<QRect> all;
        for (const QWidget *each : std::as_const(m_boxes))
            all.append(each->geometry());
        return all;
    }

    std::unique_ptr<QWidget> m_window;
    FlowLayout *m_layout = nullptr; // Owned by the window.
    QList<QWidget *> m_boxes;
};

/// 30 pixels wide and 10 high.
class Box : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {30, 10}; }
};

void FlowLayoutTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_layout = new FlowLayout(5, 2);
    m_window->setLayout(m_layout);
    m_boxes.clear();
    for (int count = 0; count < 3; ++count) {
        m_boxes.append(new Box(m_window.get()));
        m_layout->addWidget(m_boxes.last());
    }
}

void FlowLayoutTest::beginsALineWhereNoRoomIsLeft()
{
    QCOMPARE(places(100), QList({QRect(0, 0, 30, 10), QRect(35, 0, 30, 10), QRect(70, 0, 30, 10)}));
    QCOMPARE(places(99), QList({QRect(0, 0, 30, 10), QRect(35, 0, 30, 10), QRect(0, 12, 30, 10)}));
}

void FlowLayoutTest::needsMoreHeightWhereItIsNarrow()
{
    QCOMPARE(m_layout->heightForWidth(100), 10);
    QCOMPARE(m_layout->heightForWidth(99), 22);
    QCOMPARE(m_layout->heightForWidth(30), 34);
    QCOMPARE(m_layout->sizeHint(), QSize(105, 10));
}

void FlowLayoutTest::cutsWhatIsWiderThanALine()
{
    QCOMPARE(places(20).first(), QRect(0, 0, 20, 10));
    QCOMPARE(places(20).last(), QRect(0, 24, 20, 10));
}

void FlowLayoutTest::leavesHiddenOnesOut()
{
    m_boxes.first()->hide();
    QCOMPARE(places(100).at(1), QRect(0, 0, 30, 10));
}

void FlowLayoutTest::beginsAtTheRightWhereThatIsRead()
{
    m_window->setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(places(99),
             QList({QRect(69, 0, 30, 10), QRect(34, 0, 30, 10), QRect(69, 12, 30, 10)}));
}

void FlowLayoutTest::givesItsItemsBack()
{
    QVERIFY(!m_layout->takeAt(-1));
    QVERIFY(!m_layout->takeAt(3));
    const std::unique_ptr<QLayoutItem> taken(m_layout->takeAt(1));
    QCOMPARE(taken->widget(), m_boxes.at(1));
    QCOMPARE(m_layout->count(), 2);
    QCOMPARE(m_layout->itemAt(1)->widget(), m_boxes.at(2));
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::FlowLayoutTest)
#include "tst_flowlayout.moc"
