// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/blockchoices.h"
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/session/session.h"

#include <QLabel>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

/// What was left out of a page: shown greyed, brought back, left out again.
class LeftOutBlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void countsThem();
    void bringsOneBackByKey();
    void asksWhichOfSeveral();
    void choosesByPointer();
    void leavesTheParagraphOfAStatementOut();
    void holdsThePlace();
    void hidesThem();
    void remembersThem();

private:
    bool open();
    QString text() const { return m_at->window->session().document().text(); }
    QAction *action(const char *name) const;
    QString leftOutText() const;

    std::unique_ptr<AtTheWindow> m_at;
};

static QByteArray prose(const char *place)
{
    return QByteArray("<p>It rained in ") + place
        + " until the evening came, and the \xf0\x9f\x98\x80 ferry stayed where it was all "
          "day.</p>";
}

void LeftOutBlocksTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    m_at->write(u"ferry.html"_s,
                "<!doctype html><title>Ferry stays</title><article><h1>Ferry stays</h1>"
                    + prose("Tarn") + "<aside><p>\"We stay here,\" said Ana Ruiz.</p></aside>"
                    + prose("Skerry")
                    + "<ul class=related-links><li><a href=a>Fares rise</a><li><a href=b>Boats "
                      "sold</a></ul>"
                    + prose("Vestby").repeated(20) + "</article>");
    QVERIFY(open());
}

bool LeftOutBlocksTest::open()
{
    return m_at->read(u"ferry.html"_s);
}

void LeftOutBlocksTest::cleanup()
{
    m_at.reset();
}

QString LeftOutBlocksTest::leftOutText() const
{
    const auto *label = m_at->window->findChild<QLabel *>(u"status-left-out"_s);
    return label && label->isVisible() ? label->text() : QString();
}

QAction *LeftOutBlocksTest::action(const char *name) const
{
    // Those of single keys belong to the panes, the others to the window.
    const QList<QAction *> all =
        m_at->window->QWidget::actions() + m_at->window->article()->QWidget::actions();
    const auto found = std::find_if(all.begin(), all.end(), [name](const QAction *each) {
        return each->objectName() == QLatin1String(name);
    });
    return found == all.end() ? nullptr : *found;
}

void LeftOutBlocksTest::countsThem()
{
    QCOMPARE(leftOutText(), u"3 block(s) left out"_s);
    QVERIFY(!text().contains(u"Ruiz"));
    QVERIFY(m_at->reading().statements.isEmpty());
}

void LeftOutBlocksTest::bringsOneBackByKey()
{
    m_at->press(Qt::Key_L);
    QCOMPARE(m_at->window->article()->chosenLeftOut().size(), 1);
    m_at->press(Qt::Key_B);
    QVERIFY(text().contains(u"said Ana Ruiz."));
    QTRY_COMPARE(m_at->reading().statements.size(), 1);
    QCOMPARE(leftOutText(), u"2 block(s) left out"_s);
    QCOMPARE(m_at->window->article()->document().text(), text());

    action("undo")->trigger();
    QVERIFY(!text().contains(u"Ruiz"));
    QTRY_VERIFY(m_at->reading().complete);
    QVERIFY(m_at->reading().statements.isEmpty());
    action("redo")->trigger();
    QTRY_COMPARE(m_at->reading().statements.size(), 1);
}

void LeftOutBlocksTest::asksWhichOfSeveral()
{
    m_at->press(Qt::Key_L);
    m_at->press(Qt::Key_L);
    QCOMPARE(m_at->window->article()->chosenLeftOut().size(), 2);
    m_at->press(Qt::Key_B);
    auto *menu = m_at->window->findChild<QMenu *>(u"left-out-menu"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().first()->text(), u"Fares rise"_s);
    menu->actions().last()->trigger();
    QVERIFY(text().contains(u"\n\nFares rise\n\nBoats sold\n\n"));
    action("undo")->trigger(); // both are one step
    QVERIFY(!text().contains(u"Fares rise"));
    QVERIFY(!text().contains(u"Boats sold"));
}

void LeftOutBlocksTest::choosesByPointer()
{
    m_at->press(Qt::Key_L);
    ArticleView *article = m_at->window->article();
    const QRect place = article->chosenLeftOutPlace();
    m_at->press(Qt::Key_Escape);
    QVERIFY(article->chosenLeftOut().isEmpty());
    QTest::mouseClick(article->viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(article->chosenLeftOut().size(), 1);
    action("choose-block")->trigger();
    QVERIFY(text().contains(u"said Ana Ruiz."));
}

void LeftOutBlocksTest::leavesTheParagraphOfAStatementOut()
{
    QVERIFY(!action("choose-block")->isEnabled()); // nothing is chosen that can be seen
    m_at->press(Qt::Key_L);
    m_at->press(Qt::Key_B);
    QTRY_COMPARE(m_at->reading().statements.size(), 1);
    m_at->press(Qt::Key_J);
    QVERIFY(!m_at->window->article()->selectedStatement().isEmpty());
    m_at->press(Qt::Key_B);
    QTRY_VERIFY(m_at->reading().complete && m_at->reading().statements.isEmpty());
    QCOMPARE(leftOutText(), u"3 block(s) left out"_s);
}

void LeftOutBlocksTest::holdsThePlace()
{
    ArticleView *article = m_at->window->article();
    const qsizetype last = text().lastIndexOf(u"Vestby");
    article->scrollTo({last, last + 6});
    const int before = article->rectangleAt(last).top();
    const Article &read = m_at->window->session().document().article();
    const Correction back = choiceOn(read, leftOutBlocks(read).first(), true);
    QVERIFY(m_at->window->session().correct(m_at->window->session().signedNow(back)));
    const qsizetype now = text().lastIndexOf(u"Vestby");
    QVERIFY(now > last);
    QVERIFY(std::abs(article->rectangleAt(now).top() - before) <= 2);
}

void LeftOutBlocksTest::hidesThem()
{
    ArticleView *article = m_at->window->article();
    const qsizetype skerry = text().indexOf(u"Skerry");
    const int before = article->rectangleAt(skerry).top();
    action("left-out-blocks")->trigger();
    QVERIFY(article->rectangleAt(skerry).top() < before);
    QVERIFY(!article->stepLeftOut(true));
    QVERIFY(!action("next-left-out")->isEnabled());
}

void LeftOutBlocksTest::remembersThem()
{
    m_at->press(Qt::Key_L);
    m_at->press(Qt::Key_B);
    QVERIFY(open());
    QTRY_VERIFY(text().contains(u"said Ana Ruiz."));
    QTRY_COMPARE(m_at->reading().statements.size(), 1);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::LeftOutBlocksTest)
#include "tst_leftoutblocks.moc"
