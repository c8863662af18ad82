// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/linking.h"

#include "tests/support/markedtext.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class LinkingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nestsWhatIsReportedInside();
    void takesTheInnermost();
    void keepsNeighboursApart();
    void ordersStatements();
    void tellsTheKindByTheQuotedShare_data();
    void tellsTheKindByTheQuotedShare();
    void datesEachByItsOwnDay();
    void namesNobodyBySourcesInDoubt();
    void leavesOutWhatCannotBeSaid_data();
    void leavesOutWhatCannotBeSaid();
    void nestsInWhatIsLeft();
};

/// A draft for each pair of marks "c0" and "q0", "c1" and "q1": cue and content.
static QList<StatementDraft> draftsIn(const MarkedText &sample, int count)
{
    QList<StatementDraft> drafts;
    for (int i = 0; i < count; ++i) {
        StatementDraft draft;
        draft.statement.cue = sample.spansNamed(u"c%1"_s.arg(i));
        draft.statement.content = sample.spansNamed(u"q%1"_s.arg(i));
        drafts.append(draft);
    }
    return drafts;
}

static QList<Statement> together(const QList<StatementDraft> &drafts, QStringView text)
{
    const qsizetype count = drafts.size();
    return statementsOf(drafts, {nestingOf(drafts), QStringList(count), QList<DraftSpeaker>(count)},
                        text);
}

void LinkingTest::nestsWhatIsReportedInside()
{
    const MarkedText sample = MarkedText::parse(
        u"😀 Ruiz ⟦c0:told⟧ the Gazette ⟦q0:that Oake had ⟦c1:said⟧ ⟦q1:it rained⟧⟧."_s);
    QList<StatementDraft> drafts = draftsIn(sample, 2);
    QCOMPARE(nestingOf(drafts), QList<qsizetype>({-1, 0}));
    const QList<Statement> statements = together(drafts, sample.text);
    QCOMPARE(statements[0].certainty, Certainty::Asserted);
    QCOMPARE(statements[1].certainty, Certainty::SecondHand);
    QCOMPARE(statements[1].parent, statements[0].id);
    QVERIFY(statements[0].parent.isEmpty());
}

void LinkingTest::takesTheInnermost()
{
    const MarkedText sample = MarkedText::parse(
        u"Ruiz ⟦c0:said⟧ ⟦q0:that Oake ⟦c1:said⟧ ⟦q1:that Brandt ⟦c2:said⟧ ⟦q2:it rained⟧⟧⟧."_s);
    QList<StatementDraft> drafts = draftsIn(sample, 3);
    QCOMPARE(nestingOf(drafts), QList<qsizetype>({-1, 0, 1}));
}

void LinkingTest::keepsNeighboursApart()
{
    const MarkedText sample =
        MarkedText::parse(u"Ruiz ⟦c0:said⟧ ⟦q0:it rained⟧. Oake ⟦c1:said⟧ ⟦q1:it poured⟧."_s);
    QList<StatementDraft> drafts = draftsIn(sample, 2);
    QCOMPARE(nestingOf(drafts), QList<qsizetype>({-1, -1}));
    QCOMPARE(together(drafts, sample.text)[1].certainty, Certainty::Asserted);
}

void LinkingTest::ordersStatements()
{
    const MarkedText sample =
        MarkedText::parse(u"Ruiz ⟦c1:said⟧ ⟦q1:it rained⟧. Oake ⟦c0:said⟧ ⟦q0:it rained⟧."_s);
    const QList<Statement> statements = together(draftsIn(sample, 2), sample.text);
    QVERIFY(placeOf(statements[0]) < placeOf(statements[1]));
    QVERIFY(statements[0].id != statements[1].id); // the same words twice
}

void LinkingTest::tellsTheKindByTheQuotedShare_data()
{
    QTest::addColumn<int>("words");
    QTest::addColumn<int>("quoted");
    QTest::addColumn<StatementKind>("kind");
    QTest::newRow("none in marks") << 5 << 0 << StatementKind::Indirect;
    QTest::newRow("no words at all") << 0 << 0 << StatementKind::Indirect;
    QTest::newRow("one of five") << 5 << 1 << StatementKind::Mixed;
    QTest::newRow("just below 80%") << 14 << 11 << StatementKind::Mixed;
    QTest::newRow("80%") << 15 << 12 << StatementKind::Direct;
    QTest::newRow("all") << 5 << 5 << StatementKind::Direct;
}

void LinkingTest::tellsTheKindByTheQuotedShare()
{
    QFETCH(int, words);
    QFETCH(int, quoted);
    const MarkedText sample = MarkedText::parse(u"Ruiz ⟦c0:said⟧ ⟦q0:it rained⟧."_s);
    QList<StatementDraft> drafts = draftsIn(sample, 1);
    drafts[0].words = words;
    drafts[0].quoted = quoted;
    QTEST(together(drafts, sample.text)[0].kind, "kind");
}

void LinkingTest::datesEachByItsOwnDay()
{
    const MarkedText sample =
        MarkedText::parse(u"Ruiz ⟦c1:said⟧ ⟦q1:it rained⟧. Oake ⟦c0:said⟧ ⟦q0:it poured⟧."_s);
    const QList<StatementDraft> drafts = draftsIn(sample, 2);
    const QList<Statement> statements = statementsOf(
        drafts, {nestingOf(drafts), {u"2026-11-17"_s, QString()}, QList<DraftSpeaker>(2)},
        sample.text);
    QCOMPARE(statements[0].saidOn, QString()); // the second draft stands first
    QCOMPARE(statements[1].saidOn, u"2026-11-17"_s);
}

void LinkingTest::namesNobodyBySourcesInDoubt()
{
    const MarkedText sample =
        MarkedText::parse(u"Ruiz ⟦c0:said⟧ ⟦q0:it rained⟧. Oake ⟦c1:said⟧ ⟦q1:it poured⟧."_s);
    QList<StatementDraft> drafts = draftsIn(sample, 2);
    DraftSpeaker speaker;
    speaker.actors = {u"a"_s};
    speaker.candidates = {{u"a"_s, 1}};
    speaker.reason = SpeakerReason::Named;
    speaker.confidence = 1;
    drafts[0].sourceConfidence = 0.11;
    drafts[1].sourceConfidence = 0.09;
    const QList<Statement> statements =
        statementsOf(drafts, {nestingOf(drafts), QStringList(2), {speaker, speaker}}, sample.text);
    QCOMPARE(statements[0].actors, QStringList{u"a"_s});
    QCOMPARE(statements[0].speakerConfidence, 0.11);
    QVERIFY(statements[1].actors.isEmpty());
    QCOMPARE(statements[1].speakerReason, SpeakerReason::None);
    QCOMPARE(statements[1].speakerConfidence, 0.0);
    QCOMPARE(statements[1].candidates.size(), 1);
}

void LinkingTest::leavesOutWhatCannotBeSaid_data()
{
    QTest::addColumn<bool>("cannotSpeak");
    QTest::addColumn<RuleId>("rule");
    QTest::addColumn<int>("quoted");
    QTest::addColumn<bool>("tellsClause");
    QTest::addColumn<int>("count");
    QTest::newRow("somebody") << false << RuleId::SubjectVerbClause << 0 << false << 1;
    QTest::newRow("a thing") << true << RuleId::SubjectVerbClause << 0 << false << 0;
    QTest::newRow("a thing, a clause") << true << RuleId::SubjectVerbClause << 0 << true << 1;
    QTest::newRow("a thing, with words in marks")
        << true << RuleId::SubjectVerbQuote << 2 << false << 1;
    QTest::newRow("a thing that words are according to")
        << true << RuleId::AccordingTo << 0 << false << 1;
    QTest::newRow("a thing that does not comment") << true << RuleId::NoComment << 0 << false << 1;
}

void LinkingTest::leavesOutWhatCannotBeSaid()
{
    QFETCH(bool, cannotSpeak);
    QFETCH(RuleId, rule);
    QFETCH(int, quoted);
    QFETCH(bool, tellsClause);
    const MarkedText sample = MarkedText::parse(u"😀 The thaw ⟦c0:worried⟧ ⟦q0:two mills⟧."_s);
    QList<StatementDraft> drafts = draftsIn(sample, 1);
    drafts[0].statement.rule = rule;
    drafts[0].words = 2;
    drafts[0].quoted = quoted;
    drafts[0].tellsClause = tellsClause;
    DraftSpeaker speaker;
    speaker.cannotSpeak = cannotSpeak;
    const QList<Statement> statements =
        statementsOf(drafts, {nestingOf(drafts), QStringList(1), {speaker}}, sample.text);
    QTEST(int(statements.size()), "count");
}

void LinkingTest::nestsInWhatIsLeft()
{
    const MarkedText sample = MarkedText::parse(
        u"Ruiz ⟦c0:said⟧ ⟦q0:that the thaw ⟦c1:held⟧ ⟦q1:what Brandt ⟦c2:said⟧ ⟦q2:it rained⟧⟧⟧."_s);
    const QList<StatementDraft> drafts = draftsIn(sample, 3);
    QList<DraftSpeaker> speakers(3);
    speakers[1].cannotSpeak = true;
    const QList<Statement> statements =
        statementsOf(drafts, {nestingOf(drafts), QStringList(3), speakers}, sample.text);
    QCOMPARE(statements.size(), 2);
    QCOMPARE(statements[1].parent, statements[0].id);
}

ONRECORD_TEST(LinkingTest)
#include "tst_linking.moc"
