// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewcard.h"

#include "tests/support/sampleanalysis.h"
#include "tests/ui/atthewindow.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

/// What the card says, and that it has room for it.
class ReviewCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowManyAreLeft();
    void tellsNoNumberWhereNothingIsToReview();
    void laysNothingOverAnything_data();
    void laysNothingOverAnything();
    void keepsItsRoomInASmallWindow();
};

static QString left(const ReviewCard &card)
{
    return card.findChild<QLabel *>(u"review-left"_s)->text();
}

/// Names of two parts of \a card that stand over each other or beyond its edges; empty where none do.
static QString overlapIn(const ReviewCard &card)
{
    QList<const QWidget *> parts;
    for (const QWidget *each :
         card.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (each->isVisible())
            parts.append(each);
    }
    for (const QWidget *part : std::as_const(parts)) {
        if (!card.rect().contains(part->geometry()))
            return part->objectName() + part->accessibleName() + u" is cut off"_s;
        for (const QWidget *other : std::as_const(parts)) {
            if (part != other && part->geometry().intersects(other->geometry()))
                return part->objectName() + u" and "_s + other->objectName();
        }
    }
    return {};
}

void ReviewCardTest::tellsHowManyAreLeft()
{
    const Actions actions;
    ReviewCard card(actions);
    card.ask(sampleReading(), u"s1"_s, 2, 3);
    QCOMPARE(left(card), u"2 of 3 left"_s);
}

void ReviewCardTest::tellsNoNumberWhereNothingIsToReview()
{
    const Actions actions;
    ReviewCard card(actions);
    card.ask(sampleReading(), u"s1"_s, 0, 0);
    QVERIFY2(!left(card).contains(u'0'), qPrintable(left(card)));
}

void ReviewCardTest::laysNothingOverAnything_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("as in a window of 640") << 352;
    QTest::newRow("as in a window of 800") << 440;
    QTest::newRow("as in a window of 1280") << 888;
}

void ReviewCardTest::laysNothingOverAnything()
{
    QFETCH(int, width);
    const Actions actions;
    ReviewCard card(actions);
    card.ask(sampleReading(), u"s1"_s, 2, 3);
    card.show();
    card.resize(width, card.heightForWidth(width));
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    QTRY_COMPARE(overlapIn(card), QString());
}

void ReviewCardTest::keepsItsRoomInASmallWindow()
{
    AtTheWindow at;
    at.write(
        u"doubt.txt"_s,
        "“The quay will never open again on a Sunday,” she said. The words stood on a wall.\n\n"
        "“We stay,” said Ana Ruiz, who met Bo Lind and Cora Vik.\n");
    QVERIFY(at.read(u"doubt.txt"_s));
    at.window->resize(640, 480);
    at.press(Qt::Key_J);
    at.press(Qt::Key_F8);
    at.write(u"doubt.txt"_s, "“The quay will never open again,” she said.\n");
    QApplication::sendEvent(at.window.get(),
                            std::make_unique<QEvent>(QEvent::WindowActivate).get());
    auto *card = at.window->findChild<ReviewCard *>();
    QVERIFY(card->isVisible());
    QTRY_COMPARE(overlapIn(*card), QString());
    QCOMPARE(at.window->size(), QSize(640, 480));
    const QRect place(card->mapTo(at.window.get(), QPoint()), card->size());
    QVERIFY(at.window->rect().contains(place));
    QVERIFY(at.window->article()->height() > 60); // the question is about words that can be seen
}

} // namespace onrecord

QTEST_MAIN(onrecord::ReviewCardTest)
#include "tst_reviewcard.moc"
