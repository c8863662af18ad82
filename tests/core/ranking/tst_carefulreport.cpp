// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/carefulreport.h"

#include <QTest>

#include <algorithm>

using namespace onrecord;

class CarefulReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meansTheProbabilitiesOfAPart();
    void keepsLogOddsWithinBounds();
    void takesTheAgreementByEverydayNews();
    void believesWhatTheEncoderBelieves();
};

/// Words 0 to 3, of which the encoder holds each to be content with \a content, and word 4 a cue with
/// \a cue, by both markings.
static EncodedMarkings encodedWords(std::initializer_list<float> content, float cue)
{
    EncodedRoles roles;
    for (const float each : content) {
        EncodedRoles::Probabilities row{};
        row[size_t(RoleLabel::ContentOfRight)] = each;
        roles.probabilities.push_back(row);
    }
    EncodedRoles::Probabilities row{};
    row[size_t(RoleLabel::Cue)] = cue;
    roles.probabilities.push_back(row);
    return {roles, roles};
}

static Proposal contentAndCue()
{
    Proposal proposal;
    proposal.attribution.spans = {{{0, 4}}, {{4, 5}}, {}};
    return proposal;
}

static double valueOf(const CarefulClues &clues, CarefulClue clue)
{
    return clues[size_t(clue)];
}

void CarefulReportTest::meansTheProbabilitiesOfAPart()
{
    const CarefulClues clues =
        carefulCluesOf(contentAndCue(), encodedWords({0.25F, 0.75F, 0.5F, 0.5F}, 0.5F), 0.5, 0.5);
    QVERIFY(qAbs(valueOf(clues, CarefulClue::Content)) < 1e-6);
    QVERIFY(qAbs(valueOf(clues, CarefulClue::AttributedContent)) < 1e-6);
    QVERIFY(qAbs(valueOf(clues, CarefulClue::Cue)) < 1e-6);
    QCOMPARE(valueOf(clues, CarefulClue::NoSource), 1.);
    QCOMPARE(valueOf(clues, CarefulClue::Always), 1.);
}

void CarefulReportTest::keepsLogOddsWithinBounds()
{
    const CarefulClues clues = carefulCluesOf(contentAndCue(), encodedWords({1, 1, 1, 1}, 0), 1, 0);
    QCOMPARE(valueOf(clues, CarefulClue::Content), 5.);
    QCOMPARE(valueOf(clues, CarefulClue::Cue), -5.);
    QCOMPARE(valueOf(clues, CarefulClue::Ranked), 5.);
    QCOMPARE(valueOf(clues, CarefulClue::Reported), -5.);
}

void CarefulReportTest::takesTheAgreementByEverydayNews()
{
    Proposal proposal = contentAndCue();
    proposal.encoded[size_t(Marking::Attributed)] = {true, true, true, true};
    proposal.encoded[size_t(Marking::Everyday)] = {true, false, true, false};
    const CarefulClues clues = carefulCluesOf(proposal, encodedWords({1, 1, 1, 1}, 1), 0.5, 0.5);
    QCOMPARE(valueOf(clues, CarefulClue::Overlaps), 1.);
    QCOMPARE(valueOf(clues, CarefulClue::SameContent), 0.);
    QCOMPARE(valueOf(clues, CarefulClue::SameCue), 1.);
    QCOMPARE(valueOf(clues, CarefulClue::SameSource), 0.);
}

void CarefulReportTest::believesWhatTheEncoderBelieves()
{
    Proposal agreed = contentAndCue();
    agreed.attribution.spans.source = {{5, 6}};
    agreed.encoded[size_t(Marking::Everyday)] = {true, true, true, true};
    const Proposal alone = contentAndCue();
    for (const bool isClause : {false, true}) {
        const double believed = carefulProbability(
            carefulCluesOf(agreed, encodedWords({1, 1, 1, 1}, 1), 0.9, 0.9), isClause);
        const double doubted = carefulProbability(
            carefulCluesOf(alone, encodedWords({0, 0, 0, 0}, 0), 0.4, 0.2), isClause);
        QVERIFY(believed > leastCarefulProbability(isClause));
        QVERIFY(doubted < leastCarefulProbability(isClause));
    }
}

QTEST_APPLESS_MAIN(CarefulReportTest)
#include "tst_carefulreport.moc"
