// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/carefulranker.h"

#include "core/language/logodds.h"

#include <algorithm>

namespace onrecord {

using namespace Qt::StringLiterals;

static constexpr std::array treeSections{"ranker.said"_L1, "ranker.source"_L1, "ranker.exact"_L1,
                                         "ranker.news"_L1};
static constexpr auto namesSection = "ranker.names"_L1;

/// The names of the numbers, a line each.
static QByteArray nameLines()
{
    QByteArray lines;
    for (const QByteArray &name : wholeNames(carefulNumberNames()))
        lines += name + '\n';
    return lines;
}

std::optional<CarefulRanker> CarefulRanker::read(const ModelFile &file)
{
    if (file.section(namesSection) != nameLines())
        return std::nullopt;
    Trees trees;
    for (size_t question = 0; question < trees.size(); ++question) {
        auto read = DecisionTrees::read(file.section(treeSections[question]), carefulNumberCount);
        if (!read)
            return std::nullopt;
        trees[question] = std::move(*read);
    }
    return CarefulRanker(std::move(trees));
}

ModelFile::Sections CarefulRanker::written() const
{
    ModelFile::Sections sections;
    for (size_t question = 0; question < m_trees.size(); ++question)
        sections.append({QByteArray(treeSections[question].data(), treeSections[question].size()),
                         m_trees[question].written()});
    sections.append({QByteArray(namesSection.data(), namesSection.size()), nameLines()});
    return sections;
}

bool CarefulRanker::isIn(const ModelFile &file)
{
    const auto has = [&file](QLatin1StringView section) {
        return !file.section(section).isEmpty();
    };
    return has(namesSection) || std::any_of(treeSections.begin(), treeSections.end(), has);
}

ProposalScore CarefulRanker::score(CarefulNumbers numbers, bool isPolitical) const
{
    const double statement = m_trees[Statement].logOddsOf(numbers);
    const double source = m_trees[Source].logOddsOf(numbers);
    ProposalScore score{fromLogOdds(statement), fromLogOdds(source)};
    score.isPolitical = isPolitical;
    if (isPolitical)
        return score;
    addAnswers(numbers, score);
    score.everyday = fromLogOdds(m_trees[Everyday].logOddsOf(numbers));
    return score;
}

double CarefulRanker::exactness(const CarefulNumbers &numbers) const
{
    return fromLogOdds(m_trees[Exact].logOddsOf(numbers));
}

} // namespace onrecord
