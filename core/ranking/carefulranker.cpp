// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/carefulranker.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>

namespace onrecord {

using namespace Qt::StringLiterals;

static constexpr std::array treeSections{"ranker.said"_L1, "ranker.source"_L1, "ranker.exact"_L1,
                                         "ranker.news"_L1};
static constexpr auto namesSection = "ranker.names"_L1;
static constexpr auto improbableSection = "ranker.low"_L1; // LowOdds: its bound and stretch

/// What \a bytes have, two numbers; nothing where they are none.
static std::optional<LowOdds> lowOddsIn(QByteArrayView bytes)
{
    std::array<float, 2> numbers{};
    if (bytes.size() != qsizetype(sizeof(numbers)))
        return std::nullopt;
    qFromLittleEndian<float>(bytes.data(), numbers.size(), numbers.data());
    const auto [bound, stretch] = numbers;
    if (!std::isfinite(bound) || !std::isfinite(stretch) || stretch <= 0)
        return std::nullopt;
    return LowOdds{bound, stretch};
}

static QByteArray bytesOf(const LowOdds &improbable)
{
    const std::array<float, 2> numbers{float(improbable.bound), float(improbable.stretch)};
    QByteArray bytes(sizeof(numbers), Qt::Uninitialized);
    qToLittleEndian<float>(numbers.data(), numbers.size(), bytes.data());
    return bytes;
}

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
    const auto improbable = lowOddsIn(file.section(improbableSection));
    if (!improbable)
        return std::nullopt;
    return CarefulRanker(std::move(trees), *improbable);
}

ModelFile::Sections CarefulRanker::written() const
{
    ModelFile::Sections sections;
    for (size_t question = 0; question < m_trees.size(); ++question)
        sections.append({QByteArray(treeSections[question].data(), treeSections[question].size()),
                         m_trees[question].written()});
    sections.append(
        {QByteArray(improbableSection.data(), improbableSection.size()), bytesOf(m_improbable)});
    sections.append({QByteArray(namesSection.data(), namesSection.size()), nameLines()});
    return sections;
}

bool CarefulRanker::isIn(const ModelFile &file)
{
    const auto has = [&file](QLatin1StringView section) {
        return !file.section(section).isEmpty();
    };
    return has(namesSection) || has(improbableSection)
        || std::any_of(treeSections.begin(), treeSections.end(), has);
}

ProposalScore CarefulRanker::score(CarefulNumbers numbers, bool isPolitical) const
{
    const double statement = m_trees[Statement].logOddsOf(numbers);
    const double source = m_trees[Source].logOddsOf(numbers);
    ProposalScore score{fromLogOdds(statement), fromLogOdds(source)};
    score.isPolitical = isPolitical;
    if (isPolitical) {
        score.source = fromLogOdds(m_improbable.corrected(source));
        return score;
    }
    addAnswers(numbers, score);
    score.everyday = fromLogOdds(m_trees[Everyday].logOddsOf(numbers));
    return score;
}

double CarefulRanker::exactness(const CarefulNumbers &numbers) const
{
    return fromLogOdds(m_trees[Exact].logOddsOf(numbers));
}

} // namespace onrecord
