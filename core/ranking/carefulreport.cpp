// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/carefulreport.h"

#include "core/language/logodds.h"

#include <algorithm>
#include <numeric>

namespace onrecord {

// Fitted by tests/tools/statements/fit_reports.py, whose README tells on what; in the order of
// CarefulClue.
static constexpr CarefulClues carefulPhrase{-0.42, 0.20,  0.67, 0.21,  0.06, 0.03,
                                            -0.20, -0.05, 0.25, -0.03, 0.04};
static constexpr CarefulClues carefulClause{-0.06, 0.15,  0.62,  0.39,  0.06, -0.06,
                                            0.20,  -0.04, -0.50, -0.14, 0.07};

static double logOddsOf(double probability)
{
    constexpr double most = 5;
    return std::clamp(logOdds(probability), -most, most);
}

static double meanProbability(const EncodedRoles &encoded, const QList<WordRange> &ranges,
                              SpanRole role)
{
    double sum = 0;
    qsizetype count = 0;
    for (const WordRange range : ranges) {
        for (qsizetype i = range.first; i < range.end; ++i)
            sum += double(encoded.probabilityOf(i, role));
        count += range.size();
    }
    return count > 0 ? sum / double(count) : 0;
}

CarefulClues carefulCluesOf(const Proposal &proposal, const EncodedMarkings &encoded, double ranked,
                            double reported)
{
    const RoleSpans &spans = proposal.attribution.spans;
    const EncodedRoles &everyday = encoded[size_t(Marking::Everyday)];
    const EncodedRoles &attributed = encoded[size_t(Marking::Attributed)];
    const EncodedAgreement agreement = proposal.encoded[size_t(Marking::Everyday)];
    CarefulClues clues{};
    const auto set = [&clues](CarefulClue clue, double value) {
        clues[size_t(clue)] = value;
    };
    set(CarefulClue::Always, 1);
    set(CarefulClue::Ranked, logOddsOf(ranked));
    set(CarefulClue::Reported, logOddsOf(reported));
    set(CarefulClue::Content,
        logOddsOf(meanProbability(everyday, spans.content, SpanRole::Content)));
    if (!spans.cue.isEmpty())
        set(CarefulClue::Cue, logOddsOf(meanProbability(everyday, spans.cue, SpanRole::Cue)));
    set(CarefulClue::AttributedContent,
        logOddsOf(meanProbability(attributed, spans.content, SpanRole::Content)));
    set(CarefulClue::Overlaps, agreement.overlaps);
    set(CarefulClue::SameContent, agreement.sameContent);
    set(CarefulClue::SameCue, agreement.sameCue);
    set(CarefulClue::SameSource, agreement.sameSource);
    set(CarefulClue::NoSource, spans.source.isEmpty());
    return clues;
}

double carefulProbability(const CarefulClues &clues, bool isClause)
{
    const CarefulClues &weights = isClause ? carefulClause : carefulPhrase;
    const double sum = std::inner_product(clues.begin(), clues.end(), weights.begin(), 0.);
    return fromLogOdds(sum);
}

} // namespace onrecord
