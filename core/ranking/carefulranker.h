// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/decisiontrees.h"
#include "core/language/logodds.h"
#include "core/language/modelfile.h"
#include "core/ranking/carefulnumbers.h"

#include <optional>

namespace onrecord {

/// Scores a proposal by what is known of it in numbers (boosted trees, learned from articles that neither
/// the encoder nor the ranker of quick reading had seen).
class CarefulRanker
{
public:
    /// Each of its questions has trees.
    enum Question {
        Statement, ///< whether PolNeAR's people would mark it
        Source, ///< whether its source is the right one, if so
        Exact, ///< whether its content, cue and source begin and end where a person would mark them, if so
        Everyday, ///< whether readers of everyday news would mark it, with this source
        Questions,
    };
    /// By Question; those for Everyday know the answers to the others (addAnswers()).
    using Trees = std::array<DecisionTrees, Questions>;

    /// \a improbable corrects what the trees say of sources in political news, which they were learned from most.
    explicit CarefulRanker(Trees trees, LowOdds improbable = {})
        : m_trees(std::move(trees))
        , m_improbable(improbable)
    {
    }

    /// The ranker in the sections of \a file; nothing where one is missing or damaged, or was learned from
    /// other numbers than carefulNumberNames().
    static std::optional<CarefulRanker> read(const ModelFile &file);
    /// Whether \a file has a section of a ranker.
    static bool isIn(const ModelFile &file);
    ModelFile::Sections written() const;

    /// \a isPolitical: the article reads like political news; what everyday news says is not asked then.
    ProposalScore score(CarefulNumbers numbers, bool isPolitical) const;
    /// ProposalScore::exact; asked only of what is accepted, as it takes as long as all the rest.
    double exactness(const CarefulNumbers &numbers) const;

private:
    Trees m_trees;
    LowOdds m_improbable;
};

} // namespace onrecord
