// SPDX-License-Identifier: GPL-3.0-or-later
// How a judge of whole statements is trained, and how good taggers and judge are on unseen articles.
#include "app/training/attributiontraining_p.h"

#include <array>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace onrecord::training {

/// Words that two lists of ranges share, marks not counted.
static qsizetype sharedWords(const TaggedParagraph &p, const QList<WordRange> &a,
                             const QList<WordRange> &b)
{
    qsizetype common = 0;
    for (const WordRange left : a) {
        for (const WordRange right : b) {
            const WordRange both{std::max(left.first, right.first), std::min(left.end, right.end)};
            common += both.isEmpty() ? 0 : p.countWords(both);
        }
    }
    return common;
}

static qsizetype countWords(const TaggedParagraph &p, const QList<WordRange> &ranges)
{
    qsizetype words = 0;
    for (const WordRange range : ranges)
        words += p.countWords(range);
    return words;
}

static bool sameSource(const TaggedParagraph &p, const RoleSpans &gold, const RoleSpans &found)
{
    return gold.source.isEmpty() ? found.source.isEmpty()
                                 : sharedWords(p, gold.source, found.source) > 0;
}

/// The same with at least half of the words of either: of a long source its last word alone is not.
static bool mostlySameSource(const TaggedParagraph &p, const RoleSpans &gold,
                             const RoleSpans &found)
{
    const qsizetype common = 2 * sharedWords(p, gold.source, found.source);
    return sameSource(p, gold, found) && common >= countWords(p, gold.source)
        && common >= countWords(p, found.source);
}

/// The statement of \a gold whose content has at least half of its words in \a found's and the other
/// way round, -1 where there is none; one with the same source where there are several.
static qsizetype matching(const TaggedParagraph &p, const std::vector<RoleSpans> &gold,
                          const RoleSpans &found)
{
    qsizetype match = -1;
    for (size_t g = 0; g < gold.size(); ++g) {
        const qsizetype common = sharedWords(p, gold[g].content, found.content);
        if (common == 0 || 2 * common < countWords(p, gold[g].content)
            || 2 * common < countWords(p, found.content))
            continue;
        if (match < 0 || sameSource(p, gold[g], found))
            match = qsizetype(g);
    }
    return match;
}

void AttributionTraining::judgeProposals()
{
    for (const auto &example : m_examples) {
        for (Paragraph &paragraph : example->paragraphs) {
            for (Proposal &proposal :
                 proposalsOf(paragraph.text, paragraph.read, paragraph.second, paragraph.ruled)) {
                const RoleSpans &spans = proposal.attribution.spans;
                const qsizetype match = matching(paragraph.text, paragraph.gold, spans);
                const bool source = match >= 0
                    && mostlySameSource(paragraph.text, paragraph.gold[size_t(match)], spans);
                m_judged.push_back(
                    {example->part, &paragraph, std::move(proposal), match, source, {}});
            }
        }
    }
}

std::vector<float> AttributionTraining::trainedJudge(int part, const FeatureNumbers &numbers) const
{
    FeatureList features;
    std::vector<KnownAnswer> answers;
    for (const Judged &each : m_judged) {
        if (each.part == part)
            continue;
        const Paragraph &paragraph = *each.paragraph;
        StatementRanker::collectFeatures(features, paragraph.text, paragraph.read, paragraph.second,
                                         each.proposal);
        KnownAnswer answer;
        numbers.numbersOf(features, answer.features);
        answer.yes = each.match >= 0;
        answers.push_back(answer);
        if (answer.yes) {
            answer.question = 1;
            answer.yes = each.source;
            answers.push_back(std::move(answer));
        }
    }
    return trainAnswers(answers, numbers.size(), StatementRanker::labels, m_effort.judge);
}

namespace {

/// What a judge's opinion has to be stretched and moved by to be a probability (Platt 1999).
struct Calibration
{
    double stretch = 1;
    double shift = 0;
};

double logit(double probability)
{
    const double p = std::clamp(probability, 1e-6, 1 - 1e-6);
    return std::log(p / (1 - p));
}

/// Fits to \a said, probabilities, and what proved \a right.
Calibration calibrated(const std::vector<double> &said, const std::vector<bool> &right)
{
    Calibration fit;
    constexpr int rounds = 500;
    constexpr double step = 0.5;
    for (int round = 0; round < rounds; ++round) {
        double byStretch = 0;
        double byShift = 0;
        for (size_t i = 0; i < said.size(); ++i) {
            const double z = logit(said[i]);
            const double miss =
                1 / (1 + std::exp(-(fit.stretch * z + fit.shift))) - double(right[i]);
            byStretch += miss * z;
            byShift += miss;
        }
        fit.stretch -= step * byStretch / double(said.size()) / 4;
        fit.shift -= step * byShift / double(said.size());
    }
    return fit;
}

} // namespace

void AttributionTraining::calibrate(std::vector<float> &weights, const FeatureNumbers &numbers)
{
    std::array<Calibration, StatementRanker::labels> fits;
    for (int question = 0; question < StatementRanker::labels; ++question) {
        std::vector<double> said;
        std::vector<bool> right;
        for (const Judged &each : m_judged) {
            if (question == 1 && each.match < 0)
                continue;
            said.push_back(question ? each.judgement.source : each.judgement.statement);
            right.push_back(question ? each.source : each.match >= 0);
        }
        fits[size_t(question)] = calibrated(said, right);
    }
    for (size_t w = 0; w < weights.size(); ++w)
        weights[w] *= float(fits[w % StatementRanker::labels].stretch);
    std::vector<quint32> always;
    const quint64 feature = StatementRanker::constantFeature();
    numbers.numbersOf({&feature, 1}, always);
    for (size_t question = 0; question < StatementRanker::labels && !always.empty(); ++question)
        weights[size_t(always.front()) * StatementRanker::labels + question] +=
            float(fits[question].shift);
    for (Judged &each : m_judged) {
        const auto mended = [](double p, const Calibration &fit) {
            return 1 / (1 + std::exp(-(fit.stretch * logit(p) + fit.shift)));
        };
        each.judgement = {mended(each.judgement.statement, fits[0]),
                          mended(each.judgement.source, fits[1])};
    }
}

void AttributionTraining::trainJudge(ModelFile::Sections &sections)
{
    judgeProposals();
    FeatureList features;
    FeatureNumbers numbers;
    for (const Judged &each : m_judged) {
        const Paragraph &paragraph = *each.paragraph;
        StatementRanker::collectFeatures(features, paragraph.text, paragraph.read, paragraph.second,
                                         each.proposal);
        numbers.count(features);
    }
    numbers.keep(m_effort.judge.leastSeen, m_effort.judge.mostFeatures);
    for (int part = 0; part < parts; ++part) {
        const QByteArray weights = WeightTable::written(
            numbers.features(), trainedJudge(part, numbers), StatementRanker::labels);
        const StatementRanker judge(*WeightTable::view(weights));
        for (Judged &each : m_judged) {
            const Paragraph &paragraph = *each.paragraph;
            if (each.part == part)
                each.judgement =
                    judge.score(paragraph.text, paragraph.read, paragraph.second, each.proposal);
        }
    }
    std::vector<float> weights = trainedJudge(parts, numbers);
    calibrate(weights, numbers);
    sections.append(
        {"judge", WeightTable::written(numbers.features(), weights, StatementRanker::labels)});
    step();
}

QString AttributionTraining::report() const
{
    return balanceReport() + u"statement: said, right, of\n"_s + reliability(false)
        + u"source: said, right, of\n"_s + reliability(true);
}

/// A line for each tenth of what the judge says: how often it says so, and how often rightly.
QString AttributionTraining::reliability(bool source) const
{
    std::array<double, 10> said{};
    std::array<int, 10> right{};
    std::array<int, 10> all{};
    for (const Judged &each : m_judged) {
        if (source && each.match < 0)
            continue;
        const double p = source ? each.judgement.source : each.judgement.statement;
        const auto bin = size_t(std::clamp(int(p * 10), 0, 9));
        said[bin] += p;
        right[bin] += source ? each.source : each.match >= 0;
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

/// How many attributions are found and right for each least probability, on articles that the
/// taggers and the judge had not seen.
QString AttributionTraining::balanceReport() const
{
    int gold = 0;
    std::map<const Paragraph *, std::vector<const Judged *>> byParagraph;
    for (const auto &example : m_examples) {
        for (const Paragraph &paragraph : example->paragraphs)
            gold += int(paragraph.gold.size());
    }
    for (const Judged &each : m_judged)
        byParagraph[each.paragraph].push_back(&each);
    QString text = u"least  precision recall F1 (unseen articles of training)\n"_s;
    const auto measure = [&](const QString &name, auto &&choose) {
        int found = 0;
        int right = 0;
        for (const auto &[paragraph, judged] : byParagraph) {
            std::vector<ScoredProposal> proposals = choose(judged);
            found += int(proposals.size());
            std::vector<bool> taken(paragraph->gold.size());
            for (const ScoredProposal &each : proposals) {
                const RoleSpans &spans = each.proposal.attribution.spans;
                const qsizetype match = matching(paragraph->text, paragraph->gold, spans);
                if (match < 0 || taken[size_t(match)]
                    || !sameSource(paragraph->text, paragraph->gold[size_t(match)], spans))
                    continue;
                taken[size_t(match)] = true;
                ++right;
            }
        }
        const double precision = double(right) / std::max(found, 1);
        const double recall = double(right) / std::max(gold, 1);
        text += u"  %1 %2 %3 %4\n"_s.arg(name)
                    .arg(100 * precision, 0, 'f', 1)
                    .arg(100 * recall, 0, 'f', 1)
                    .arg(200 * precision * recall / std::max(precision + recall, 1e-9), 0, 'f', 1);
    };
    measure(u"tagger"_s, [](const std::vector<const Judged *> &judged) {
        std::vector<ScoredProposal> all;
        for (const Judged *each : judged) {
            if (each->proposal.origin == Proposal::Origin::Best)
                all.push_back({each->proposal, each->judgement});
        }
        return all;
    });
    for (int least = 20; least <= 60; least += 5) {
        measure(QString::number(least), [least](const std::vector<const Judged *> &judged) {
            std::vector<ScoredProposal> all;
            all.reserve(judged.size());
            for (const Judged *each : judged)
                all.push_back({each->proposal, each->judgement});
            return chosenOf(std::move(all), judged.front()->paragraph->text.size(), least / 100.0);
        });
    }
    return text;
}

} // namespace onrecord::training
