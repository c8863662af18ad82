// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/correctionactions.h"

#include "tests/support/roomtests.h"
#include "tests/ui/opensample.h"
#include "ui/article/articleview.h"
#include "ui/corrections/correctionmenu.h"
#include "ui/corrections/correctionquestions.h"
#include "ui/corrections/selectioncorrections.h"
#include "ui/corrections/statementmarking.h"
#include "ui/corrections/unplacedcorrections.h"

#include <QDialog>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace onrecord {

/// Which corrections can be made of what is selected: by the actions and in the menu, which are
/// about the same selection.
class CorrectionActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void enablesWhatHasSomethingToActOn_data();
    void enablesWhatHasSomethingToActOn();
    void followsTheReading();
    void enablesAKeyForEachCandidate();
    void correctsByActions();
    void offersInTheMenuWhatFits();
    void numbersTheCandidatesInTheMenu();
    void checksTheVerbAndCertaintyThatStand();

private:
    bool isEnabled(ActionId id) const { return m_actions->operator[](id)->isEnabled(); }
    /// What stands in the menu, submenus as "…:".
    QStringList menuTexts() const;

    std::unique_ptr<test::OpenSample> m_sample;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Actions> m_actions;
    SelectionCorrections *m_corrections = nullptr; // Owned by the window.
};

void CorrectionActionsTest::init()
{
    m_sample = std::make_unique<test::OpenSample>();
    m_window = std::make_unique<QWidget>();
    m_actions = std::make_unique<Actions>();
    m_corrections = new SelectionCorrections(m_sample->session, m_window.get());
    auto *questions = new CorrectionQuestions(*m_corrections, m_window.get());
    auto *unplaced =
        new UnplacedCorrections(m_sample->session, *m_corrections, *m_actions, m_window.get());
    auto *article = new ArticleView(m_window.get());
    auto *marking =
        new StatementMarking(m_sample->session, *m_corrections, *article, m_window.get());
    new CorrectionActions(*m_actions, m_sample->session, *m_corrections, *questions, *unplaced,
                          *marking, m_window.get());
}

void CorrectionActionsTest::cleanup()
{
    m_window.reset();
    m_actions.reset();
    m_sample.reset();
}

void CorrectionActionsTest::enablesWhatHasSomethingToActOn_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<bool>("onStatement");
    QTest::addColumn<bool>("onActor");
    QTest::newRow("nothing") << QString() << QString() << QString() << false << false;
    QTest::newRow("a statement") << u"s2"_s << QString() << QString() << true << true;
    QTest::newRow("one that nobody says") << u"s6"_s << QString() << QString() << true << false;
    QTest::newRow("an actor") << QString() << u"a3"_s << QString() << false << true;
    QTest::newRow("a topic") << QString() << QString() << u"free bridge"_s << false << true;
    QTest::newRow("one that has gone") << u"gone"_s << QString() << QString() << false << false;
}

void CorrectionActionsTest::enablesWhatHasSomethingToActOn()
{
    QFETCH(QString, statement);
    QFETCH(QString, actor);
    QFETCH(QString, topic);
    QFETCH(bool, onStatement);
    QFETCH(bool, onActor);
    m_corrections->setStatement(statement);
    m_corrections->setActor(actor);
    m_corrections->setTopic(topic);
    for (ActionId id : {ActionId::Confirm, ActionId::Reject, ActionId::OtherSpeaker,
                        ActionId::Nobody, ActionId::Verb, ActionId::Certainty,
                        ActionId::EditContent, ActionId::Flag, ActionId::Note})
        QVERIFY2(isEnabled(id) == onStatement, qPrintable((*m_actions)[id]->objectName()));
    QCOMPARE(isEnabled(ActionId::RenameActor), onActor);
    QCOMPARE(isEnabled(ActionId::MergeActors), onActor);
    QVERIFY(isEnabled(ActionId::NewStatement)); // these are of the article
    QVERIFY(isEnabled(ActionId::PublishedOn));
    QVERIFY(isEnabled(ActionId::DateMeaning));
}

void CorrectionActionsTest::followsTheReading()
{
    m_corrections->setStatement(u"s2"_s);
    m_corrections->toggleFlag();
    QVERIFY((*m_actions)[ActionId::Flag]->isChecked());
    m_corrections->reject();
    QVERIFY(!isEnabled(ActionId::Reject));
    QVERIFY(isEnabled(ActionId::Confirm));
    m_sample->session.close();
    QVERIFY(!isEnabled(ActionId::Confirm));
    QVERIFY(!isEnabled(ActionId::NewStatement));
    QVERIFY(!isEnabled(ActionId::DateMeaning));
}

void CorrectionActionsTest::enablesAKeyForEachCandidate()
{
    QVERIFY(!m_actions->candidate(0)->isEnabled());
    m_corrections->setStatement(u"s2"_s); // Ana Ruiz, or Bo Lind
    QVERIFY(m_actions->candidate(1)->isEnabled());
    QVERIFY(!m_actions->candidate(2)->isEnabled());
}

void CorrectionActionsTest::correctsByActions()
{
    const auto state = [this] {
        return m_sample->statement(u"s2"_s).state;
    };
    m_corrections->setStatement(u"s2"_s);
    (*m_actions)[ActionId::Confirm]->trigger();
    QCOMPARE(state(), State::Confirmed);
    m_actions->candidate(1)->trigger();
    QCOMPARE(m_sample->statement(u"s2"_s).statement.actors, QStringList{u"a3"_s});
    (*m_actions)[ActionId::Nobody]->trigger();
    QCOMPARE(m_sample->statement(u"s2"_s).statement.actors, QStringList());
    (*m_actions)[ActionId::Flag]->trigger();
    QVERIFY(m_sample->statement(u"s2"_s).flagged);
    (*m_actions)[ActionId::Reject]->trigger();
    QCOMPARE(state(), State::Rejected);
    (*m_actions)[ActionId::Note]->trigger();
    QVERIFY(m_window->findChild<QDialog *>(u"note-dialog"_s));
}

QStringList CorrectionActionsTest::menuTexts() const
{
    QMenu menu;
    fillCorrectionMenu(&menu, *m_corrections, *m_actions, m_sample->reading());
    QStringList texts;
    const QList<QAction *> entries = menu.actions();
    for (const QAction *entry : entries) {
        if (!entry->isSeparator())
            texts.append(entry->menu() ? entry->text() + u':' : entry->text());
    }
    return texts;
}

void CorrectionActionsTest::offersInTheMenuWhatFits()
{
    const QStringList onWords{u"&Date…"_s,
                              u"&New Statement from Selection…"_s,
                              u"Claim of the Reporte&r’s Own"_s,
                              u"&Headline, Byline, Outlet…"_s,
                              u"Bring Back or Leave Out a &Block"_s,
                              u"&Copy"_s,
                              u"Copy as C&itation"_s};
    QCOMPARE(menuTexts(), onWords);
    m_corrections->setActor(u"a3"_s);
    QStringList onActor = onWords.sliced(1); // the article's date is none of the actor's
    onActor.insert(0, u"&Rename…"_s);
    onActor.insert(1, u"&Merge with…"_s);
    onActor.insert(2, u"&Split…"_s);
    onActor.insert(3, u"What Is &Known of the Actor…"_s);
    onActor.insert(4, u"I&dentifier of the Actor…"_s);
    onActor.insert(5, u"Remo&ve from the Speakers"_s);
    onActor.insert(6, u"Co&py Actor:"_s);
    QCOMPARE(menuTexts(), onActor);
    m_corrections->setStatement(u"s2"_s);
    onActor.removeAt(5); // of a row alone
    onActor.prepend(onWords.first());
    QCOMPARE(menuTexts(),
             QStringList({u"&Confirm"_s, u"Not a Statemen&t"_s, u"&Give To:"_s, u"Kind of &Verb:"_s,
                          u"Certaint&y:"_s, u"&Edit Words"_s, u"Edit C&ue"_s, u"To&pic…"_s,
                          u"&Flag"_s, u"N&ote…"_s})
                 + onActor);
}

void CorrectionActionsTest::numbersTheCandidatesInTheMenu()
{
    m_corrections->renameActor(u"a4"_s, u"Vex & Holm"_s);
    m_corrections->setStatement(u"s2"_s);
    QMenu menu;
    fillCorrectionMenu(&menu, *m_corrections, *m_actions, m_sample->reading());
    const QList<QAction *> speakers = menu.actions().at(3)->menu()->actions();
    QCOMPARE(speakers.at(0)->text(), u"&1  Ana Ruiz"_s);
    QCOMPARE(speakers.at(1)->text(), u"&2  Bo Lind"_s);
    QStringList others;
    for (const QAction *entry : speakers.mid(2))
        others.append(entry->text());
    QVERIFY(others.contains(u"Vex && Holm"_s)); // no mnemonic
    speakers.at(1)->trigger();
    QCOMPARE(m_sample->statement(u"s2"_s).statement.actors, QStringList{u"a3"_s});
}

void CorrectionActionsTest::checksTheVerbAndCertaintyThatStand()
{
    m_corrections->setStatement(u"s2"_s);
    QMenu verbs;
    addVerbs(&verbs, *m_corrections, VerbKind::Denies);
    const QList<QAction *> kinds = verbs.actions();
    for (qsizetype kind = 0; kind < kinds.size(); ++kind)
        QCOMPARE(kinds.at(kind)->isChecked(), VerbKind(kind) == VerbKind::Denies);
    QMenu certainties;
    addCertainties(&certainties, *m_corrections, Certainty::Asserted);
    certainties.actions().at(int(Certainty::Hedged))->trigger();
    QCOMPARE(m_sample->statement(u"s2"_s).statement.certainty, Certainty::Hedged);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::CorrectionActionsTest)
#include "tst_correctionactions.moc"
