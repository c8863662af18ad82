// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bars/messages.h"

#include "ui/bars/messagebar.h"

#include "tests/support/roomtests.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onrecord {

class MessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheBarWhenThereIsSomethingToSay();
    void standsBelowWhatIsRead();
    void showsThatAFailureIsSaidAgain();
    void saysOneSentenceAtATime();
    void isDismissedByItsButton();
    void bringsBackWhatStillHolds();
    void takesBackWhatHoldsNoLonger();
    void takesBackNewsOfWhatWasDone();
    void tellsFailureFromAdviceByColour();
    void keepsRoomForItsWords_data();
    void keepsRoomForItsWords();
};

void MessagesTest::makesTheBarWhenThereIsSomethingToSay()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *text = new QWidget(&window);
    column->addWidget(text);
    Messages messages(column, &window);
    window.show();
    QVERIFY(!window.findChild<MessageBar *>());
    QVERIFY(messages.sentence().isEmpty());
    QVERIFY(!messages.dismiss());
    messages.advise(u"Select the words that were said."_s);
    const auto *bar = window.findChild<MessageBar *>();
    QVERIFY(bar && bar->isVisible());
    QCOMPARE(column->indexOf(bar), 0);
    QCOMPARE(column->indexOf(text), 1);
}

/// Above where the page is not shown, as over the start page; it moves with what is shown.
void MessagesTest::standsBelowWhatIsRead()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *start = new QWidget(&window);
    auto *page = new QWidget(&window);
    auto *find = new QWidget(&window);
    for (QWidget *each : {start, page, find})
        column->addWidget(each);
    page->hide();
    Messages messages(column, &window);
    messages.standBelow(page);
    window.resize(400, 300);
    window.show();
    messages.advise(u"It was moved."_s);
    const auto *bar = window.findChild<MessageBar *>();
    QCOMPARE(column->indexOf(bar), 0);
    page->show();
    start->hide();
    QCOMPARE(column->indexOf(bar), column->indexOf(page) + 1);
    QVERIFY(column->indexOf(bar) < column->indexOf(find));
    QTRY_VERIFY(bar->y() >= page->geometry().bottom());
    messages.dismiss();
    messages.tellFailure(u"It is damaged."_s);
    QCOMPARE(column->indexOf(bar), column->indexOf(page) + 1);
    start->show();
    page->hide();
    QCOMPARE(column->indexOf(bar), 0);
}

/// Who is refused again for the same reason sees and hears it.
void MessagesTest::showsThatAFailureIsSaidAgain()
{
    QWidget window;
    Messages messages(new QVBoxLayout(&window), &window);
    window.resize(300, 100);
    window.show();
    const auto ground = [&window] {
        QWidget *bar = window.findChild<MessageBar *>();
        return bar->grab().toImage().pixelColor(bar->width() / 2, 2);
    };
    messages.tellFailure(u"The library is damaged."_s);
    const auto *bar = window.findChild<MessageBar *>();
    const QColor calm = ground();
    QVERIFY(!bar->isSaidAgain());
    messages.tellFailure(u"The library is damaged."_s);
    QVERIFY(bar->isSaidAgain());
    QVERIFY(ground() != calm);
    QTRY_VERIFY(!bar->isSaidAgain());
    QCOMPARE(ground(), calm);
    messages.tellFailure(u"The disk is full."_s); // another reason is seen by its words
    QVERIFY(!bar->isSaidAgain());
    messages.dismiss();
    messages.tellFailure(u"The disk is full."_s);
    QVERIFY(!bar->isSaidAgain());
    messages.advise(u"Select words."_s);
    messages.advise(u"Select words."_s); // advice does not press
    QVERIFY(!bar->isSaidAgain());
}

void MessagesTest::saysOneSentenceAtATime()
{
    QWidget window;
    Messages messages(new QVBoxLayout(&window), &window);
    window.show();
    messages.tellFailure(u"“a😀.txt” is empty."_s);
    messages.advise(u"Select the words that were said."_s);
    QCOMPARE(messages.sentence(), u"Select the words that were said."_s);
    QCOMPARE(window.findChildren<MessageBar *>().size(), 1);
    QCOMPARE(window.findChild<MessageBar *>()->accessibleName(), messages.sentence());
    QVERIFY(messages.dismiss());
    QVERIFY(messages.sentence().isEmpty());
    QVERIFY(!messages.dismiss());
}

void MessagesTest::isDismissedByItsButton()
{
    QWidget window;
    Messages messages(new QVBoxLayout(&window), &window);
    window.show();
    messages.advise(u"Select the words that were said."_s);
    QTest::mouseClick(window.findChild<QAbstractButton *>(u"message-dismiss"_s), Qt::LeftButton);
    QVERIFY(messages.sentence().isEmpty());
    QVERIFY(window.findChild<MessageBar *>()->isHidden());
}

void MessagesTest::bringsBackWhatStillHolds()
{
    QWidget window;
    Messages messages(new QVBoxLayout(&window), &window);
    window.show();
    QAction former(u"Take Its Corrections"_s);
    QAction careful(u"Read Carefully"_s);
    const auto always = [] {
        return true;
    };
    messages.offerWhile(u"“Quay” has corrections."_s, &former, always);
    messages.offerLast(u"“a😀.txt” is long."_s, &careful, always);
    messages.advise(u"Exported."_s);
    QCOMPARE(messages.sentence(), u"Exported."_s);
    auto *dismiss = window.findChild<QAbstractButton *>(u"message-dismiss"_s);
    QTest::mouseClick(dismiss, Qt::LeftButton);
    QCOMPARE(messages.sentence(), u"“Quay” has corrections."_s);
    messages.dismissNews(); // which it is not
    QTest::mouseClick(dismiss, Qt::LeftButton);
    QCOMPARE(messages.sentence(), u"“a😀.txt” is long."_s);
    QSignalSpy triggered(&careful, &QAction::triggered);
    QTest::mouseClick(window.findChild<QAbstractButton *>(u"message-offer"_s), Qt::LeftButton);
    QCOMPARE(triggered.size(), 1);
    QTest::mouseClick(dismiss, Qt::LeftButton);
    QCOMPARE(messages.sentence(), QString());
    QVERIFY(window.findChild<MessageBar *>()->isHidden());
}

void MessagesTest::takesBackWhatHoldsNoLonger()
{
    QWidget window;
    Messages messages(new QVBoxLayout(&window), &window);
    window.show();
    bool isLong = true;
    bool isDamaged = true;
    messages.offerWhile(u"The article is long."_s, nullptr, [&] { return isLong; });
    messages.offerRepairWhile(u"The library is damaged."_s, nullptr, [&] { return isDamaged; });
    messages.dropSettled();
    QCOMPARE(messages.sentence(), u"The library is damaged."_s);
    isDamaged = false;
    messages.dropSettled();
    QCOMPARE(messages.sentence(), u"The article is long."_s);
    messages.advise(u"Exported."_s);
    isLong = false;
    messages.dropSettled();
    QCOMPARE(messages.sentence(), u"Exported."_s); // news stays
    QVERIFY(messages.dismiss());
    QCOMPARE(messages.sentence(), QString());
    messages.offerWhile(u"It changed."_s, nullptr, [] { return true; });
    messages.advise(u"Exported."_s);
    messages.clear();
    QCOMPARE(messages.sentence(), QString());
}

void MessagesTest::takesBackNewsOfWhatWasDone()
{
    QWidget window;
    Messages messages(new QVBoxLayout(&window), &window);
    window.show();
    bool isChosen = false;
    const auto ask = [&] {
        isChosen = false;
        messages.adviseWhile(u"Choose a statement."_s, [&] { return !isChosen; });
    };
    ask();
    messages.noteChoice(); // of something else
    QCOMPARE(messages.sentence(), u"Choose a statement."_s);
    isChosen = true;
    messages.noteChoice();
    QCOMPARE(messages.sentence(), QString());
    ask();
    messages.noteStep();
    QCOMPARE(messages.sentence(), QString());

    messages.adviseWhile(u"Taken over: 2."_s);
    messages.noteChoice();
    QCOMPARE(messages.sentence(), u"Taken over: 2."_s);
    messages.offerWhile(u"The article is long."_s, nullptr, [] { return true; });
    messages.adviseWhile(u"Taken over: 3."_s);
    messages.noteStep();
    QCOMPARE(messages.sentence(), u"The article is long."_s); // which it covered
    messages.noteStep();
    QCOMPARE(messages.sentence(), u"The article is long."_s);

    ask();
    messages.advise(u"Exported."_s);
    isChosen = true;
    messages.noteChoice();
    messages.noteStep();
    QCOMPARE(messages.sentence(), u"Exported."_s);
    ask();
    messages.tellFailure(u"The disk is full."_s);
    isChosen = true;
    messages.noteChoice();
    messages.noteStep();
    QCOMPARE(messages.sentence(), u"The disk is full."_s);
}

void MessagesTest::tellsFailureFromAdviceByColour()
{
    QWidget window;
    Messages messages(new QVBoxLayout(&window), &window);
    messages.setColours(ThemeColours::dark()); // before there is a bar
    window.resize(300, 100);
    window.show();
    const auto edge = [&window] {
        const QWidget *bar = window.findChild<MessageBar *>();
        const QPoint place = bar->mapTo(&window, QPoint(1, bar->height() / 2));
        return window.grab().toImage().pixelColor(place);
    };
    messages.tellFailure(u"The file is empty."_s);
    QCOMPARE(edge(), ThemeColours::dark().actor(2));
    messages.advise(u"Select the words that were said."_s);
    QCOMPARE(edge(), ThemeColours::dark().accent);
}

void MessagesTest::keepsRoomForItsWords_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isBeside");

    QTest::newRow("wide") << 900 << true;
    QTest::newRow("narrow") << 346 << false;
}

void MessagesTest::keepsRoomForItsWords()
{
    QFETCH(int, width);
    QWidget window;
    Messages messages(new QVBoxLayout(&window), &window);
    window.resize(width, 400);
    window.show();
    QAction offer(u"Take Corrections of the Article Formerly Here"_s);
    messages.offer(
        u"“Quay to close 😀” was here before and has corrections, which are kept with it."_s,
        &offer);
    const auto *words = window.findChild<QLabel *>(u"message"_s);
    const auto *button = window.findChild<QAbstractButton *>(u"message-offer"_s);
    QTRY_VERIFY(words->width() >= 200);
    QTRY_VERIFY(words->height() >= words->heightForWidth(words->width()));
    QTEST(button->geometry().top() < words->geometry().bottom(), "isBeside");
    QVERIFY(window.width() <= qMax(width, 346));
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::MessagesTest)
#include "tst_messages.moc"
