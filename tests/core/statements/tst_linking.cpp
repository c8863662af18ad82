// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/linking.h"

#include "tests/support/markedtext.h"

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
    void namesNobodyBySourcesInDoubt();
};

/// A draft for each pair of marks "c0" and "q0", "c1" and "q1": cue and content.
static QList<Draft> draftsIn(const MarkedText &sample, int count)
{
    QList<Draft> drafts;
    for (int i = 0; i < count; ++i) {
        Draft draft;
        draft.statement.cue = sample.spansNamed(u"c%1"_s.arg(i));
        draft.statement.content = sample.spansNamed(u"q%1"_s.arg(i));
        drafts.append(draft);
    }
    return drafts;
}

void LinkingTest::nestsWhatIsReportedInside()
{
    const MarkedText sample = MarkedText::parse(
        u"😀 Ruiz ⟦c0:told⟧ the Gazette ⟦q0:that Oake had ⟦c1:said⟧ ⟦q1:it rained⟧⟧."_s);
    QList<Draft> drafts = draftsIn(sample, 2);
    linkNested(drafts);
    QCOMPARE(drafts[0].within, -1);
    QCOMPARE(drafts[1].within, 0);
    QCOMPARE(drafts[1].statement.certainty, Certainty::SecondHand);
    const QList<Statement> statements =
        statementsOf(drafts, QList<DraftSpeaker>(drafts.size()), sample.text);
    QCOMPARE(statements[1].parent, statements[0].id);
    QVERIFY(statements[0].parent.isEmpty());
}

void LinkingTest::takesTheInnermost()
{
    const MarkedText sample = MarkedText::parse(
        u"Ruiz ⟦c0:said⟧ ⟦q0:that Oake ⟦c1:said⟧ ⟦q1:that Brandt ⟦c2:said⟧ ⟦q2:it rained⟧⟧⟧."_s);
    QList<Draft> drafts = draftsIn(sample, 3);
    linkNested(drafts);
    QCOMPARE(drafts[2].within, 1);
    QCOMPARE(drafts[1].within, 0);
}

void LinkingTest::keepsNeighboursApart()
{
    const MarkedText sample =
        MarkedText::parse(u"Ruiz ⟦c0:said⟧ ⟦q0:it rained⟧. Oake ⟦c1:said⟧ ⟦q1:it poured⟧."_s);
    QList<Draft> drafts = draftsIn(sample, 2);
    linkNested(drafts);
    QCOMPARE(drafts[0].within, -1);
    QCOMPARE(drafts[1].within, -1);
    QCOMPARE(drafts[1].statement.certainty, Certainty::Asserted);
}

void LinkingTest::ordersStatements()
{
    const MarkedText sample =
        MarkedText::parse(u"Ruiz ⟦c1:said⟧ ⟦q1:it rained⟧. Oake ⟦c0:said⟧ ⟦q0:it rained⟧."_s);
    const QList<Statement> statements =
        statementsOf(draftsIn(sample, 2), QList<DraftSpeaker>(2), sample.text);
    QVERIFY(placeOf(statements[0]) < placeOf(statements[1]));
    QVERIFY(statements[0].id != statements[1].id); // the same words twice
}

void LinkingTest::namesNobodyBySourcesInDoubt()
{
    const MarkedText sample =
        MarkedText::parse(u"Ruiz ⟦c0:said⟧ ⟦q0:it rained⟧. Oake ⟦c1:said⟧ ⟦q1:it poured⟧."_s);
    QList<Draft> drafts = draftsIn(sample, 2);
    DraftSpeaker speaker;
    speaker.actors = {u"a"_s};
    speaker.candidates = {{u"a"_s, 1}};
    speaker.reason = SpeakerReason::Named;
    speaker.confidence = 1;
    drafts[0].sourceConfidence = 0.11;
    drafts[1].sourceConfidence = 0.09;
    const QList<Statement> statements = statementsOf(drafts, {speaker, speaker}, sample.text);
    QCOMPARE(statements[0].actors, QStringList{u"a"_s});
    QCOMPARE(statements[0].speakerConfidence, 0.11);
    QVERIFY(statements[1].actors.isEmpty());
    QCOMPARE(statements[1].speakerReason, SpeakerReason::None);
    QCOMPARE(statements[1].speakerConfidence, 0.0);
    QCOMPARE(statements[1].candidates.size(), 1);
}

QTEST_GUILESS_MAIN(LinkingTest)
#include "tst_linking.moc"
