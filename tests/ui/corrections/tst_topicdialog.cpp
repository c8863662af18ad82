// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/topicdialog.h"

#include "tests/support/roomtests.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class TopicDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void marksThePresentOne();
    void findsByTyping();
    void takesANewOne();
    void takesWhatIsTypedThoughItIsFound();
    void takesNone();
    void goesThroughTheRowsByKeys();

private:
    QLineEdit *field() const { return m_dialog->findChild<QLineEdit *>(); }
    QListWidget *list() const { return m_dialog->findChild<QListWidget *>(); }
    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < list()->count(); ++row)
            rows.append(list()->item(row)->text());
        return rows;
    }
    QString answer() const { return m_answered->takeFirst().first().toString(); }

    QPointer<TopicDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_answered;
};

void TopicDialogTest::init()
{
    m_dialog =
        new TopicDialog({u"bridge"_s, u"bridge toll 😀"_s, u"ferries"_s}, u"ferries"_s, nullptr);
    m_answered = std::make_unique<QSignalSpy>(m_dialog, &TopicDialog::answered);
    m_dialog->show();
}

void TopicDialogTest::cleanup()
{
    m_answered.reset();
    delete m_dialog;
}

void TopicDialogTest::marksThePresentOne()
{
    QCOMPARE(rows(),
             (QStringList{u"bridge"_s, u"bridge toll 😀"_s, u"ferries (now)"_s, u"No topic"_s}));
    QCOMPARE(list()->currentRow(), 2);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(answer(), u"ferries"_s);
}

void TopicDialogTest::findsByTyping()
{
    QTest::keyClicks(field(), u"TOLL"_s);
    QCOMPARE(rows(), (QStringList{u"bridge toll 😀"_s, u"New topic: “TOLL”"_s}));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(answer(), u"bridge toll 😀"_s);
}

void TopicDialogTest::takesANewOne()
{
    field()->setText(u" the  “late” boats 😀 "_s);
    QCOMPARE(rows(), QStringList{u"New topic: “the ‘late’ boats 😀”"_s});
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(answer(), u"the “late” boats 😀"_s);
}

void TopicDialogTest::takesWhatIsTypedThoughItIsFound()
{
    QTest::keyClicks(field(), u"ferr"_s);
    QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(answer(), u"ferr"_s);
}

void TopicDialogTest::takesNone()
{
    QTest::keyClicks(field(), u"no topic"_s);
    QCOMPARE(rows().first(), u"No topic"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(answer(), QString());
}

void TopicDialogTest::goesThroughTheRowsByKeys()
{
    QTest::keyClick(field(), Qt::Key_Up);
    QTest::keyClick(field(), Qt::Key_Up);
    QTest::keyClick(field(), Qt::Key_Up);
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(answer(), u"bridge toll 😀"_s);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::TopicDialogTest)
#include "tst_topicdialog.moc"
