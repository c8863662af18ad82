// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/find/findbar.h"

#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace onrecord {

class HelpWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAtTheLegendByKey();
    void contentsLeadToTheirChapter();
    void findsWords();
    void escapeClosesOneThingAtATime();
    void followsTheTheme();
};

static HelpWindow *guideOf(const test::AtTheWindow &desk)
{
    (void)QTest::qWaitFor([&] { return desk.window->isSettled(); });
    desk.press(Qt::Key_F1);
    auto *guide = desk.window->findChild<HelpWindow *>();
    (void)QTest::qWaitFor([&] { return guide && guide->isActiveWindow(); });
    return guide;
}

/// The text at the upper edge of what is seen.
static QString atTop(const HelpWindow *guide)
{
    return guide->text()->cursorForPosition({40, 40}).block().text();
}

void HelpWindowTest::opensAtTheLegendByKey()
{
    const test::AtTheWindow desk;
    const HelpWindow *guide = guideOf(desk);
    QVERIFY(guide && guide->isVisible());
    QVERIFY(!guide->isModal());
    QCOMPARE(guide->text()->verticalScrollBar()->value(), 0);
    QCOMPARE(atTop(guide), u"What the marks mean"_s);
    QCOMPARE(guide->contents()->item(0)->text(), u"What the marks mean"_s);
    QCOMPARE(guideOf(desk), guide); // one window, however often it is asked for
}

void HelpWindowTest::contentsLeadToTheirChapter()
{
    const test::AtTheWindow desk;
    HelpWindow *guide = guideOf(desk);
    const QList<QListWidgetItem *> rows =
        guide->contents()->findItems(u"Many articles"_s, Qt::MatchExactly);
    QCOMPARE(rows.size(), 1);
    QTest::mouseClick(guide->contents()->viewport(), Qt::LeftButton, Qt::NoModifier,
                      guide->contents()->visualItemRect(rows.first()).center());
    QTRY_COMPARE(atTop(guide), u"Many articles"_s);
}

void HelpWindowTest::findsWords()
{
    const test::AtTheWindow desk;
    HelpWindow *guide = guideOf(desk);
    QTest::keyClick(guide->text(), Qt::Key_F, Qt::ControlModifier);
    const auto *find = guide->findChild<FindBar *>();
    QVERIFY(find->isVisible());
    QTest::keyClicks(find->field(), u"sshlogin"_s);
    QTRY_COMPARE(guide->text()->textCursor().selectedText(), u"sshlogin"_s);
    const int first = guide->text()->textCursor().position();
    QTest::keyClick(guide, Qt::Key_F3);
    QTRY_VERIFY(guide->text()->textCursor().position() > first);
    QCOMPARE(guide->text()->textCursor().selectedText(), u"sshlogin"_s);
}

void HelpWindowTest::escapeClosesOneThingAtATime()
{
    const test::AtTheWindow desk;
    HelpWindow *guide = guideOf(desk);
    QTest::keyClick(guide->text(), Qt::Key_F, Qt::ControlModifier);
    const auto *find = guide->findChild<FindBar *>();
    QTRY_VERIFY(find->isVisible());
    QTest::keyClick(find->field(), Qt::Key_Escape);
    QTRY_VERIFY(!find->isVisible());
    QVERIFY(guide->isVisible());
    QTest::keyClick(guide->text(), Qt::Key_Escape);
    QTRY_VERIFY(!guide->isVisible());
}

void HelpWindowTest::followsTheTheme()
{
    const test::AtTheWindow desk;
    HelpWindow *guide = guideOf(desk);
    const auto legend = [guide] {
        return guide->text()
            ->document()
            ->resource(QTextDocument::ImageResource, QUrl(u"mark:1"_s))
            .value<QImage>();
    };
    const QImage before = legend();
    QVERIFY(!before.isNull());
    Preferences other = test::readingQuickly();
    other.theme = Preferences::Theme::Dark;
    desk.window->setPreferences(other);
    QVERIFY(legend() != before);
    QCOMPARE(atTop(guide), u"What the marks mean"_s);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::HelpWindowTest)
#include "tst_helpwindow.moc"
