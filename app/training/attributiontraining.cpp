// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/attributiontraining_p.h"

#include "core/tagging/proposals.h"

#include <QtEndian>

#include <array>
#include <future>
#include <map>

namespace onrecord::training {

using namespace Qt::StringLiterals;

AttributionTraining::AttributionTraining(QList<GoldArticle> articles, const Silver &silver,
                                         const Lexicon &lexicon, TrainingEffort effort)
    : m_articles(std::move(articles))
    , m_effort(effort)
{
    readArticles(silver, lexicon);
}

AttributionTraining::~AttributionTraining() = default;

void AttributionTraining::step()
{
    ++m_done;
    if (m_progress)
        m_progress(m_done, trainingSteps);
}

/// Runs \a work for every part and, as number \a parts, for the whole, two at a time.
template <typename Work>
static void forEachPart(const Work &work, const std::function<void()> &done)
{
    for (int begin = 0; begin <= parts; begin += 2) {
        std::vector<std::future<void>> running;
        for (int part = begin; part < std::min(begin + 2, parts + 1); ++part)
            running.push_back(std::async(std::launch::async, work, part));
        for (std::future<void> &each : running) {
            each.get();
            done();
        }
    }
}

void AttributionTraining::trainTags(ModelFile::Sections &sections)
{
    const auto work = [&](int part) {
        std::vector<const KnownSentence *> sentences;
        for (const auto &example : m_examples) {
            for (const Paragraph &paragraph : example->paragraphs) {
                for (const KnownSentence &sentence : paragraph.known) {
                    if (!sentence.words.empty() && example->part != part)
                        sentences.push_back(&sentence);
                }
            }
        }
        const QByteArray weights = trainPosTagger(sentences, m_effort.tags);
        if (part == parts) {
            sections.append({"tags", weights});
            return;
        }
        const PosTagger tagger(*WeightTable::view(weights));
        for (const auto &example : m_examples) {
            if (example->part != part)
                continue;
            for (Paragraph &paragraph : example->paragraphs) {
                ParsedWords &read = paragraph.read;
                read.tags.resize(read.words.size());
                for (const WordRange s : paragraph.text.plainSentences()) {
                    tagger.tag(read.words.subspan(size_t(s.first), size_t(s.size())),
                               std::span(read.tags).subspan(size_t(s.first), size_t(s.size())));
                }
            }
        }
    };
    forEachPart(work, [this] { step(); });
}

void AttributionTraining::trainTrees(ModelFile::Sections &sections)
{
    const auto work = [&](int part) {
        std::vector<const KnownSentence *> sentences;
        std::vector<std::vector<PartOfSpeech>> tags;
        for (const auto &example : m_examples) {
            for (const Paragraph &paragraph : example->paragraphs) {
                for (size_t s = 0; s < paragraph.known.size(); ++s) {
                    if (paragraph.known[s].words.empty() || example->part == part)
                        continue;
                    const WordRange range = paragraph.text.plainSentences()[qsizetype(s)];
                    const auto first = paragraph.read.tags.begin() + range.first;
                    sentences.push_back(&paragraph.known[s]);
                    tags.emplace_back(first, first + range.size());
                }
            }
        }
        std::vector<const std::vector<PartOfSpeech> *> seen;
        seen.reserve(tags.size());
        for (const std::vector<PartOfSpeech> &each : tags)
            seen.push_back(&each);
        const QByteArray weights = trainParser(sentences, seen, m_effort.trees);
        if (part == parts) {
            sections.append({"trees", weights});
            return;
        }
        const DependencyParser parser(*WeightTable::view(weights));
        for (const auto &example : m_examples) {
            if (example->part != part)
                continue;
            for (Paragraph &paragraph : example->paragraphs)
                RoleTagger::parseTrees(paragraph.read, paragraph.text, parser);
        }
    };
    forEachPart(work, [this] { step(); });
}

/// How likely each word reports. An article's own words do not count for it: on an unseen one they
/// could not either.
void AttributionTraining::learnCues()
{
    struct Count
    {
        double within = 0;
        double all = 0;
    };
    using Counts = std::map<quint64, Count>;
    std::vector<Counts> own(m_examples.size());
    Counts total;
    for (size_t a = 0; a < m_examples.size(); ++a) {
        for (const Paragraph &paragraph : m_examples[a]->paragraphs) {
            for (size_t i = 0; i < paragraph.labels.size(); ++i) {
                const bool within = roleOf(paragraph.labels[i]) == SpanRole::Cue;
                for (Counts *counts : {&own[a], &total}) {
                    Count &count = (*counts)[CueLikelihood::featureOf(paragraph.read.words[i])];
                    count.within += within;
                    ++count.all;
                }
            }
        }
    }
    for (size_t a = 0; a < m_examples.size(); ++a) {
        for (Paragraph &paragraph : m_examples[a]->paragraphs) {
            for (const Word &word : paragraph.read.words) {
                const quint64 feature = CueLikelihood::featureOf(word);
                const Count &all = total[feature];
                const Count &here = own[a][feature];
                paragraph.read.likelihood.push_back(
                    CueLikelihood::level(all.within - here.within, all.all - here.all));
            }
        }
    }
    std::vector<quint64> features;
    std::vector<float> levels;
    for (const auto &[feature, count] : total) {
        const quint8 level = CueLikelihood::level(count.within, count.all);
        if (level == 0)
            continue;
        features.push_back(feature);
        levels.push_back(level);
    }
    m_cues = WeightTable::written(features, levels, 1);
}

RoleView AttributionTraining::viewOf(const Paragraph &paragraph) const
{
    return {paragraph.text,       paragraph.read.words,      paragraph.read.tags,
            paragraph.read.nodes, paragraph.read.likelihood, paragraph.hints,
            paragraph.leftOpen};
}

static QByteArray asBytes(std::span<const float> values)
{
    QByteArray bytes(qsizetype(values.size_bytes()), '\0');
    for (size_t i = 0; i < values.size(); ++i)
        qToLittleEndian(values[i], bytes.data() + i * sizeof(float));
    return bytes;
}

/// The sections of both taggers of roles; \a second is empty while only the first is trained.
static ModelFile::Sections roleSections(const FeatureNumbers &words, const FeatureNumbers &labels,
                                        const SequenceWeights &first, const SequenceWeights &second)
{
    constexpr auto row = size_t(roleLabels);
    std::vector<float> both(words.size() * row * 2);
    for (size_t f = 0; f < words.size(); ++f) {
        for (size_t l = 0; l < row; ++l) {
            both[f * 2 * row + l] = first.emissions[f * row + l];
            if (!second.emissions.empty())
                both[(f * 2 + 1) * row + l] = second.emissions[f * row + l];
        }
    }
    const std::span<const float> ofLabels = second.emissions.empty()
        ? std::span<const float>()
        : std::span(second.emissions).subspan(words.size() * row);
    return {{"words", WeightTable::written(words.features(), both, 2 * roleLabels)},
            {"labels", WeightTable::written(labels.features(), ofLabels, roleLabels)},
            {"steps1", asBytes(first.transitions.packed())},
            {"steps2", asBytes(second.transitions.packed())}};
}

static RoleWeights roleWeights(const ModelFile::Sections &sections)
{
    return *RoleWeights::view(sections[0].second, sections[1].second, sections[2].second,
                              sections[3].second);
}

void AttributionTraining::lookAtWords()
{
    FeatureList features;
    for (const auto &example : m_examples) {
        for (const Paragraph &paragraph : example->paragraphs) {
            const RoleView view = viewOf(paragraph);
            for (qsizetype i = 0; i < view.size(); ++i) {
                view.look(features, i);
                m_words.count(features);
            }
        }
    }
    m_words.keep(m_effort.roles.leastSeen, m_effort.roles.mostFeatures);
    for (const auto &example : m_examples) {
        for (Paragraph &paragraph : example->paragraphs) {
            const RoleView view = viewOf(paragraph);
            KnownSequence &sequence = paragraph.sequence;
            for (qsizetype i = 0; i < view.size(); ++i) {
                view.look(features, i);
                sequence.firsts.push_back(quint32(sequence.features.size()));
                m_words.numbersOf(features, sequence.features);
                sequence.words.push_back({{}, view.contextOf(i), view.secondContextOf(i)});
                sequence.labels.push_back(quint8(paragraph.labels[size_t(i)]));
            }
            sequence.firsts.push_back(quint32(sequence.features.size()));
        }
    }
}

/// Adds to each word's features those of the labels that the first tagger gave.
void AttributionTraining::lookAtLabels()
{
    FeatureList features;
    const auto walk = [&](auto &&each) {
        for (const auto &example : m_examples) {
            for (Paragraph &paragraph : example->paragraphs) {
                const RoleView view = viewOf(paragraph);
                const GivenLabels given(paragraph.first.labels, paragraph.first.margins);
                each(paragraph, view.size(), [&](qsizetype i) {
                    features.clear();
                    view.lookAt(features, given, i);
                });
            }
        }
    };
    walk([&](const Paragraph &, qsizetype size, const auto &look) {
        for (qsizetype i = 0; i < size; ++i) {
            look(i);
            m_labels.count(features);
        }
    });
    m_labels.keep(m_effort.labels.leastSeen, m_effort.labels.mostFeatures);
    walk([&](Paragraph &paragraph, qsizetype size, const auto &look) {
        const KnownSequence &old = paragraph.sequence;
        std::vector<quint32> all;
        std::vector<quint32> firsts;
        for (qsizetype i = 0; i < size; ++i) {
            firsts.push_back(quint32(all.size()));
            all.insert(all.end(), old.features.begin() + old.firsts[size_t(i)],
                       old.features.begin() + old.firsts[size_t(i) + 1]);
            const size_t own = all.size();
            look(i);
            m_labels.numbersOf(features, all);
            for (size_t f = own; f < all.size(); ++f)
                all[f] += quint32(m_words.size());
        }
        firsts.push_back(quint32(all.size()));
        paragraph.sequence.features = std::move(all);
        paragraph.sequence.firsts = std::move(firsts);
    });
}

/// The mean of several taggers that saw the articles in another order each.
SequenceWeights AttributionTraining::trainedRoles(int part, size_t features) const
{
    std::vector<KnownSequence> sequences; // copies, as scores are scratch
    for (const auto &example : m_examples) {
        for (const Paragraph &paragraph : example->paragraphs) {
            if (example->part != part)
                sequences.push_back(paragraph.sequence);
        }
    }
    std::vector<KnownSequence *> all;
    all.reserve(sequences.size());
    for (KnownSequence &sequence : sequences)
        all.push_back(&sequence);
    SequenceWeights mean{{}, Transitions(roleLabels, allowedRoleSteps())};
    for (int one = 0; one < m_effort.taggers; ++one) {
        Effort effort = m_effort.roles;
        effort.seed += quint64(one);
        const SequenceWeights weights = trainSequenceTagger(
            all, Transitions(roleLabels, allowedRoleSteps()), features, effort, m_effort.dropout);
        if (one == 0)
            mean = weights;
        else
            mean += weights;
    }
    mean /= float(m_effort.taggers);
    return mean;
}

void AttributionTraining::trainRoles(ModelFile::Sections &sections)
{
    const SequenceWeights none{{}, Transitions(roleLabels, allowedRoleSteps())};
    std::vector<SequenceWeights> first(parts + 1, none);
    lookAtWords();
    const auto eachOf = [this](int part, auto &&work) {
        for (const auto &example : m_examples) {
            for (Paragraph &paragraph : example->paragraphs) {
                if (example->part == part)
                    work(paragraph);
            }
        }
    };
    forEachPart(
        [&](int part) {
            first[size_t(part)] = trainedRoles(part, m_words.size());
            const auto trained = roleSections(m_words, m_labels, first[size_t(part)], none);
            const RoleWeights weights = roleWeights(trained);
            eachOf(part, [&](Paragraph &paragraph) {
                const RoleView view = viewOf(paragraph);
                paragraph.first = RoleTagger::firstPass(RoleTagger::scored(view, weights), weights);
            });
        },
        [this] { step(); });
    lookAtLabels();
    forEachPart(
        [&](int part) {
            const auto trained = roleSections(m_words, m_labels, first[size_t(part)],
                                              trainedRoles(part, m_words.size() + m_labels.size()));
            if (part == parts) {
                sections += trained;
                return;
            }
            const RoleWeights weights = roleWeights(trained);
            eachOf(part, [&](Paragraph &paragraph) {
                const RoleView view = viewOf(paragraph);
                RoleTagger::WordScores scores = RoleTagger::scored(view, weights);
                paragraph.second =
                    RoleTagger::secondPass(view, scores, weights, paragraph.first, paragraph.hints);
            });
        },
        [this] { step(); });
}

QByteArray AttributionTraining::train(const Progress &progress)
{
    m_progress = progress;
    m_done = 0;
    ModelFile::Sections sections;
    learnCues();
    sections.append({"cues", m_cues});
    step();
    trainTags(sections);
    trainTrees(sections);
    trainRoles(sections);
    trainJudge(sections);
    return ModelFile::written(sections);
}

} // namespace onrecord::training
