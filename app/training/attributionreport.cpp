// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/attributionreport.h"

#include "app/training/goldmatching.h"

#include <algorithm>
#include <array>
#include <span>

namespace onrecord::training {

using namespace Qt::StringLiterals;

namespace {

/// The proposals for one paragraph.
using OfParagraph = std::span<const KnownProposal>;

std::vector<OfParagraph> byParagraph(const std::vector<KnownProposal> &proposals)
{
    std::vector<OfParagraph> groups;
    for (auto begin = proposals.begin(); begin != proposals.end();) {
        const auto end = std::find_if(begin, proposals.end(), [&](const KnownProposal &each) {
            return each.paragraph != begin->paragraph;
        });
        groups.emplace_back(begin, end);
        begin = end;
    }
    return groups;
}

/// How many of \a chosen, proposals for \a paragraph, are right, each statement of gold once.
int countRight(const TrainingParagraph &paragraph, const std::vector<ScoredProposal> &chosen)
{
    int right = 0;
    std::vector<bool> taken(paragraph.gold.size());
    for (const ScoredProposal &each : chosen) {
        const RoleSpans &spans = each.proposal.attribution.spans;
        const std::optional<size_t> match = matchingGold(paragraph.text, paragraph.gold, spans);
        if (!match || taken[*match] || !sharesSource(paragraph.text, paragraph.gold[*match], spans))
            continue;
        taken[*match] = true;
        ++right;
    }
    return right;
}

/// What the tagger finds with its best labels, without the ranker.
std::vector<ScoredProposal> taggersOwn(OfParagraph proposals)
{
    std::vector<ScoredProposal> all;
    for (const KnownProposal &each : proposals) {
        if (each.proposal.origin == Proposal::Origin::Best)
            all.push_back({each.proposal, each.score});
    }
    return all;
}

std::vector<ScoredProposal> chosenBy(OfParagraph proposals, double least)
{
    std::vector<ScoredProposal> all;
    all.reserve(proposals.size());
    for (const KnownProposal &each : proposals) {
        if (!each.score.everyday || each.score.worth() >= least)
            all.push_back({each.proposal, each.score});
    }
    const bool isCareful = proposals.front().score.everyday.has_value();
    return chosenOf(std::move(all), proposals.front().paragraph->text.size(),
                    isCareful ? 0 : least);
}

/// A row of the table: the figures of what \a choose takes of each paragraph's proposals.
template <typename Choose>
QString balance(const QString &name, const std::vector<OfParagraph> &groups, int gold,
                const Choose &choose)
{
    int found = 0;
    int right = 0;
    for (const OfParagraph group : groups) {
        const std::vector<ScoredProposal> chosen = choose(group);
        found += int(chosen.size());
        right += countRight(*group.front().paragraph, chosen);
    }
    const double precision = double(right) / std::max(found, 1);
    const double recall = double(right) / std::max(gold, 1);
    return u"  %1 %2 %3 %4\n"_s.arg(name)
        .arg(100 * precision, 0, 'f', 1)
        .arg(100 * recall, 0, 'f', 1)
        .arg(200 * precision * recall / std::max(precision + recall, 1e-9), 0, 'f', 1);
}

/// What is said of statements, or of the sources of those that are.
struct Saying
{
    double probability = 0;
    bool isTrue = false;
};

/// A row for each tenth: the mean of what is said, the share of it that is true, how many there are.
QString reliability(const std::vector<Saying> &sayings)
{
    std::array<double, 10> said{};
    std::array<int, 10> right{};
    std::array<int, 10> all{};
    for (const Saying &each : sayings) {
        const auto bin = size_t(std::clamp(int(each.probability * 10), 0, 9));
        said[bin] += each.probability;
        right[bin] += each.isTrue;
        ++all[bin];
    }
    QString text;
    for (size_t bin = 0; bin < all.size(); ++bin) {
        if (all[bin] > 0)
            text += u"  %1 %2 %3\n"_s.arg(said[bin] / all[bin], 0, 'f', 3)
                        .arg(double(right[bin]) / all[bin], 0, 'f', 3)
                        .arg(all[bin]);
    }
    return text;
}

/// What tagger and ranker find of the statements of \a articles.
QString balances(const TrainingArticles &articles, const std::vector<KnownProposal> &proposals)
{
    int gold = 0;
    forEachParagraph(articles, [&](const TrainingParagraph &paragraph, int) {
        gold += int(paragraph.gold.size());
    });
    const std::vector<OfParagraph> groups = byParagraph(proposals);
    QString text = balance(u"tagger"_s, groups, gold, taggersOwn);
    for (int least = 20; least <= 60; least += 5) {
        text += balance(QString::number(least), groups, gold,
                        [least](OfParagraph group) { return chosenBy(group, least / 100.0); });
    }
    return text;
}

} // namespace

QString attributionReport(const TrainingArticles &articles,
                          const std::vector<KnownProposal> &proposals)
{
    QString text = u"least  precision recall F1 (unseen articles of training)\n"_s
        + balances(articles, proposals);
    std::vector<Saying> ofStatements;
    std::vector<Saying> ofSources;
    for (const KnownProposal &each : proposals) {
        ofStatements.push_back({each.score.statement, each.isStatement()});
        if (each.isStatement())
            ofSources.push_back({each.score.source, each.rightSource});
    }
    text += u"statement: said, right, of\n"_s + reliability(ofStatements);
    text += u"source: said, right, of\n"_s + reliability(ofSources);
    return text;
}

QString everydayReport(const TrainingArticles &articles,
                       const std::vector<KnownProposal> &proposals)
{
    if (proposals.empty())
        return {};
    std::vector<Saying> sayings;
    std::vector<Saying> ofSources;
    sayings.reserve(proposals.size());
    for (const KnownProposal &each : proposals) {
        sayings.push_back(
            {each.score.everyday.value_or(0), each.isStatement() && each.rightSource});
        if (each.isStatement())
            ofSources.push_back({each.score.source, each.rightSource});
    }
    return u"least  precision recall F1 (everyday articles)\n"_s + balances(articles, proposals)
        + u"everyday: said, right, of\n"_s + reliability(sayings) + u"source: said, right, of\n"_s
        + reliability(ofSources);
}

} // namespace onrecord::training
