// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/growingreading.h"
#include "tests/support/roomtests.h"
#include "tests/ui/article/articlebench.h"
#include "ui/theme/themecolours.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace onrecord {

class ArticleViewTest : public QObject, private test::ArticleBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { show(test::sampleReading()); }
    void cleanup() { m_view.reset(); }

    void clickOnWordsTellsTheirStatement_data();
    void clickOnWordsTellsTheirStatement();
    void clickBesideMarksTellsNobody();
    void secondClickGoesOnToTheStatementAround();
    void dragSelectsWhatItPasses();
    void doubleClickSelectsAWord();
    void tripleClickSelectsAParagraph();
    void selectionSkipsWhatIsNotShown();
    void copyTakesWordsWithoutLabels();
    void escapeLetsGoOfTheSelection();
    void rejectedStatementsAreNotMarked();
    void explainsStatementsAndDates();
    void menuIsWantedForTheStatementUnderThePointer();
    void anEmptyViewIsHarmless();
};

void ArticleViewTest::clickOnWordsTellsTheirStatement_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("statement");
    QTest::newRow("direct speech") << u"never promised"_s << u"s1"_s;
    QTest::newRow("its source") << u"Ada Brandt"_s << u"s1"_s;
    QTest::newRow("its cue") << u"said on"_s << u"s1"_s;
    QTest::newRow("a paraphrase") << u"the city repair"_s << u"s3"_s;
    QTest::newRow("no comment") << u"declined to"_s << u"s6"_s;
    QTest::newRow("behind an astral character") << u"that “nobody"_s << u"s9"_s;
}

void ArticleViewTest::clickOnWordsTellsTheirStatement()
{
    QFETCH(QString, words);
    QFETCH(QString, statement);
    QSignalSpy clicked(m_view.get(), &ArticleView::statementClicked);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointOn(words));
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].toString(), statement);
    QCOMPARE(m_view->selectedStatement(), QString()); // a click tells, and changes nothing
}

void ArticleViewTest::clickBesideMarksTellsNobody()
{
    QSignalSpy clicked(m_view.get(), &ArticleView::statementClicked);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointOn(u"familiar"_s));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(5, 300));
    QCOMPARE(clicked.size(), 2);
    QVERIFY(clicked[0][0].toString().isEmpty());
    QVERIFY(clicked[1][0].toString().isEmpty());
}

void ArticleViewTest::secondClickGoesOnToTheStatementAround()
{
    const MarkedText marked = MarkedText::parse(
        u"She said ⟦s1-content:that the mayor told ⟦s2-content:everyone to wait⟧ until noon⟧."_s);
    show(test::readingOf(marked, {{u"s1"_s, 1}, {u"s2"_s, 2}}));
    const QPoint inner = pointOn(u"everyone"_s);
    QCOMPARE(m_view->statementsAt(spanOf(u"everyone"_s).begin), QStringList({u"s2"_s, u"s1"_s}));

    connect(m_view.get(), &ArticleView::statementClicked, m_view.get(),
            &ArticleView::selectStatement);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, inner);
    QCOMPARE(m_view->selectedStatement(), u"s2"_s);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, inner);
    QCOMPARE(m_view->selectedStatement(), u"s1"_s);
}

void ArticleViewTest::dragSelectsWhatItPasses()
{
    QSignalSpy clicked(m_view.get(), &ArticleView::statementClicked);
    QSignalSpy changed(m_view.get(), &ArticleView::selectionChanged);
    const QRect from = m_view->rectangleAt(spanOf(u"housing"_s).begin);
    const QRect to = m_view->rectangleAt(spanOf(u" Ada"_s).begin);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, {from.left() + 1, from.center().y()});
    QTest::mouseMove(m_view->viewport(), {to.left() + 1, to.center().y()});
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, {to.left() + 1, to.center().y()});
    QCOMPARE(m_view->selectedText(), u"housing councillor"_s);
    QVERIFY(!changed.isEmpty());
    QVERIFY(clicked.isEmpty());
}

void ArticleViewTest::doubleClickSelectsAWord()
{
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, pointOn(u"tenants’"_s));
    QCOMPARE(m_view->selectedText(), u"tenants"_s);
}

void ArticleViewTest::tripleClickSelectsAParagraph()
{
    const QPoint point = pointOn(u"2,300"_s);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, point);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, point);
    QVERIFY(m_view->selectedText().startsWith(u"About 2,300"));
    QVERIFY(m_view->selectedText().endsWith(u"a year earlier."));
}

void ArticleViewTest::selectionSkipsWhatIsNotShown()
{
    m_view->setSelection({0, m_reading.document.text().size()});
    const QString text = m_view->selectedText();
    QVERIFY(text.startsWith(u"Tower tenants wait for a second lift\n\n“We never"));
    QVERIFY(!text.contains(u"\n\n\n"));
}

void ArticleViewTest::copyTakesWordsWithoutLabels()
{
    m_view->setSelection(spanOf(u"lift,” housing"_s));
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"lift,” housing"_s);
}

void ArticleViewTest::escapeLetsGoOfTheSelection()
{
    m_view->setSelection(spanOf(u"housing"_s));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(m_view->selection().isEmpty());
}

void ArticleViewTest::rejectedStatementsAreNotMarked()
{
    m_reading.statements[0].state = State::Rejected;
    m_view->setReading(m_reading);
    QVERIFY(m_view->statementsAt(spanOf(u"never promised"_s).begin).isEmpty());
}

void ArticleViewTest::explainsStatementsAndDates()
{
    const QString said = m_view->explanationAt(spanOf(u"never promised"_s).begin);
    QVERIFY2(said.contains(u"Ada Brandt") && said.startsWith(u"1a"), qPrintable(said));
    const QString day = m_view->explanationAt(spanOf(u"Monday"_s).begin);
    QVERIFY2(day.contains(u"16 November 2026"), qPrintable(day));
    QVERIFY(m_view->explanationAt(spanOf(u"familiar"_s).begin).isEmpty());
}

void ArticleViewTest::menuIsWantedForTheStatementUnderThePointer()
{
    QSignalSpy wanted(m_view.get(), &ArticleView::contextMenuWanted);
    const QPoint point = pointOn(u"the city repair"_s);
    QContextMenuEvent event(QContextMenuEvent::Mouse, point,
                            m_view->viewport()->mapToGlobal(point));
    QCoreApplication::sendEvent(m_view->viewport(), &event);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), u"s3"_s);
}

void ArticleViewTest::anEmptyViewIsHarmless()
{
    m_view = std::make_unique<ArticleView>();
    m_view->resize(300, 200);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    for (Qt::Key key : {Qt::Key_Space, Qt::Key_End, Qt::Key_Down, Qt::Key_F7})
        QTest::keyClick(m_view.get(), key);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, {50, 50});
    m_view->selectStatement(u"s1"_s);
    m_view->setSelection({3, 9});
    m_view->setCaret(7);
    m_view->setZoom(150);
    m_view->setReading({});
    m_view->setDocument({});
    QVERIFY(m_view->selectedText().isEmpty());
    QCOMPARE(m_view->offsetAt({10, 10}), 0);
    QVERIFY(m_view->grab().toImage().pixelColor(2, 2) == ThemeColours::light().page);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ArticleViewTest)
#include "tst_articleview.moc"
