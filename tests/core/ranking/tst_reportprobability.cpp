// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/reportprobability.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;

class ReportProbabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsWithTheRankersProbability();
    void believesVerbsOfSayingMoreThanOthers();
    void doubtsThings();
};

static ReportClues withClues(std::initializer_list<ReportClue> seen, double ranked = 0)
{
    ReportClues clues{};
    clues[size_t(ReportClue::Always)] = 1;
    clues[size_t(ReportClue::Ranked)] = ranked;
    for (const ReportClue clue : seen)
        clues[size_t(clue)] = 1;
    return clues;
}

void ReportProbabilityTest::growsWithTheRankersProbability()
{
    for (const bool isClause : {true, false}) {
        const double low = reportProbability(withClues({}, -2), isClause);
        const double high = reportProbability(withClues({}, 2), isClause);
        QVERIFY(0 < low && low < high && high < 1);
    }
}

/// “Demanded ⟦a refund⟧” against “saved to keep out ⟦the shot⟧”
void ReportProbabilityTest::believesVerbsOfSayingMoreThanOthers()
{
    using enum ReportClue;
    const double demanded = reportProbability(
        withClues({Demands, TakesQuote, TakesObject, TakesThat, Name, CueFromPast, CueToPast}),
        false);
    const double unlisted = reportProbability(
        withClues({Says, TakesNothing, Name, CueFromPast, CueToParticle, LongCue, NoRule}), false);
    QVERIFY(demanded > 0.5);
    QVERIFY(unlisted < 0.5);
}

void ReportProbabilityTest::doubtsThings()
{
    using enum ReportClue;
    for (const bool isClause : {true, false}) {
        QVERIFY(reportProbability(withClues({Thinks, Noun, ThingSpeaks}), isClause)
                < reportProbability(withClues({Thinks, Name}), isClause));
    }
}

ONRECORD_TEST(ReportProbabilityTest)
#include "tst_reportprobability.moc"
