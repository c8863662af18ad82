// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sharedselection.h"

#include "tests/support/roomtests.h"
#include "tests/ui/opensample.h"
#include "ui/article/articleview.h"
#include "ui/corrections/selectioncorrections.h"
#include "ui/sidebar/sidebar.h"
#include "ui/window/copycommands.h"
#include "ui/window/navigator.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace onrecord {

/// What is selected, and what goes by it: the Go menu and copying.
class SharedSelectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void selectsEverywhere();
    void followsTheArticle();
    void followsTheSidebar();
    void goesToAPlaceThatIsNoStatement();
    void selectsAStatementThatWasMade();
    void goesFromTheSelectedStatement();
    void goesAmongTheActorsOwn();
    void copiesSelectedWordsBeforeTheStatement();
    void copiesEveryPartOfTheStatement();
    void advisesWhereThereIsNothingToCite();

private:
    Actions &actions() { return *m_actions; }
    static QString copied() { return QGuiApplication::clipboard()->text(); }

    std::unique_ptr<test::OpenSample> m_sample;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Actions> m_actions;
    ArticleView *m_article = nullptr; // Owned by the window, as are those below.
    Sidebar *m_sidebar = nullptr;
    SelectionCorrections *m_corrections = nullptr;
    SharedSelection *m_selection = nullptr;
};

void SharedSelectionTest::init()
{
    m_sample = std::make_unique<test::OpenSample>();
    m_window = std::make_unique<QWidget>();
    m_actions = std::make_unique<Actions>();
    m_article = new ArticleView(m_window.get());
    m_article->setDocument(m_sample->session.document());
    m_article->setReading(m_sample->reading());
    m_article->resize(600, 400);
    m_sidebar = new Sidebar(m_window.get());
    m_sidebar->setReading(m_sample->reading());
    m_corrections = new SelectionCorrections(m_sample->session, m_window.get());
    m_selection = new SharedSelection(*m_article, *m_sidebar, *m_corrections, m_window.get());
    m_window->show();
}

void SharedSelectionTest::cleanup()
{
    m_window.reset();
    m_actions.reset();
    m_sample.reset();
}

void SharedSelectionTest::selectsEverywhere()
{
    m_selection->select(u"s2"_s);
    QCOMPARE(m_article->selectedStatement(), u"s2"_s);
    QCOMPARE(m_sidebar->selectedStatement(), u"s2"_s);
    QCOMPARE(m_corrections->target().statement, u"s2"_s);
    m_selection->select({});
    QCOMPARE(m_article->selectedStatement(), QString());
    QCOMPARE(m_sidebar->selectedStatement(), QString());
    QCOMPARE(m_corrections->target().statement, QString());
}

void SharedSelectionTest::followsTheArticle()
{
    Q_EMIT m_article->statementClicked(u"s3"_s);
    QCOMPARE(m_sidebar->selectedStatement(), u"s3"_s);
    const Span ferry = m_sample->place(u"The ferry 😀"_s);
    m_article->setSelection(ferry);
    QCOMPARE(m_corrections->target().words, ferry);
    m_article->setCaret(3);
    QCOMPARE(m_corrections->target().caret, 3);
}

void SharedSelectionTest::followsTheSidebar()
{
    Q_EMIT m_sidebar->statementSelected(u"s4"_s);
    QCOMPARE(m_article->selectedStatement(), u"s4"_s);
    Q_EMIT m_sidebar->actorSelected(u"a2"_s);
    Q_EMIT m_sidebar->topicSelected(u"free bridge"_s);
    QCOMPARE(m_corrections->target().actor, u"a2"_s);
    QCOMPARE(m_corrections->target().topic, u"free bridge"_s);
    QCOMPARE(m_corrections->target().statement, u"s4"_s);
}

void SharedSelectionTest::goesToAPlaceThatIsNoStatement()
{
    m_selection->select(u"s2"_s);
    Q_EMIT m_sidebar->placeSelected(5);
    QCOMPARE(m_article->selectedStatement(), QString());
    QCOMPARE(m_corrections->target().statement, QString());
    QCOMPARE(m_sidebar->selectedStatement(), u"s2"_s); // it knows its row itself
}

void SharedSelectionTest::selectsAStatementThatWasMade()
{
    connect(&m_sample->session, &Session::readingChanged, m_article,
            [this] { m_article->setReading(m_sample->reading()); });
    QSignalSpy made(m_corrections, &SelectionCorrections::made);
    m_corrections->addStatement({m_sample->place(u"The ferry 😀"_s), {}, {}}, {});
    QCOMPARE(m_article->selectedStatement(), made.first().first().toString());
}

void SharedSelectionTest::goesFromTheSelectedStatement()
{
    auto *navigator = new Navigator(m_sample->session, *m_article, actions(), m_window.get());
    connect(navigator, &Navigator::wanted, m_selection, &SharedSelection::select);
    actions()[ActionId::NextStatement]->trigger();
    QCOMPARE(m_article->selectedStatement(), u"s1"_s); // from the caret, at the beginning
    actions()[ActionId::NextStatement]->trigger();
    QCOMPARE(m_article->selectedStatement(), u"s2"_s);
    actions()[ActionId::PreviousStatement]->trigger();
    QCOMPARE(m_article->selectedStatement(), u"s1"_s);
    actions()[ActionId::NextToReview]->trigger();
    QCOMPARE(m_article->selectedStatement(), u"s2"_s);
}

void SharedSelectionTest::goesAmongTheActorsOwn()
{
    auto *navigator = new Navigator(m_sample->session, *m_article, actions(), m_window.get());
    QSignalSpy wanted(navigator, &Navigator::wanted);
    m_selection->select(u"s2"_s);
    actions()[ActionId::NextOfActor]->trigger();
    QCOMPARE(wanted.last().first().toString(), u"s1"_s); // Ana Ruiz's other one
    m_selection->select(u"s6"_s);
    actions()[ActionId::PreviousOfActor]->trigger();
    QCOMPARE(wanted.last().first().toString(), u"s6"_s); // the only one by nobody
}

void SharedSelectionTest::copiesSelectedWordsBeforeTheStatement()
{
    new CopyCommands(m_sample->session, *m_article, actions(), m_window.get());
    m_selection->select(u"s2"_s);
    m_article->setSelection(m_sample->place(u"The ferry 😀"_s));
    actions()[ActionId::Copy]->trigger();
    QCOMPARE(copied(), u"The ferry 😀"_s);
    actions()[ActionId::CopyCitation]->trigger();
    QVERIFY2(copied().startsWith(u"“The ferry 😀”"), qPrintable(copied()));
}

void SharedSelectionTest::copiesEveryPartOfTheStatement()
{
    new CopyCommands(m_sample->session, *m_article, actions(), m_window.get());
    m_selection->select(u"s1"_s);
    actions()[ActionId::Copy]->trigger();
    QCOMPARE(copied(), u"“We never promised a free bridge,” … “and we never will.”"_s);
    actions()[ActionId::CopyCitation]->trigger();
    QVERIFY2(copied().contains(u"Ana Ruiz"), qPrintable(copied()));
}

void SharedSelectionTest::advisesWhereThereIsNothingToCite()
{
    auto *copying = new CopyCommands(m_sample->session, *m_article, actions(), m_window.get());
    QSignalSpy advised(copying, &CopyCommands::advised);
    QGuiApplication::clipboard()->setText(u"as it was"_s);
    actions()[ActionId::Copy]->trigger();
    QCOMPARE(copied(), u"as it was"_s);
    actions()[ActionId::CopyCitation]->trigger();
    QCOMPARE(copied(), u"as it was"_s);
    QCOMPARE(advised.size(), 1);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::SharedSelectionTest)
#include "tst_sharedselection.moc"
