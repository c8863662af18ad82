// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/roletraining.h"

#include "app/training/learners/featurenumbers.h"
#include "app/training/learners/sequencetraining.h"

#include <QtEndian>

namespace onrecord::training {

static RoleView viewOf(const TrainingParagraph &paragraph)
{
    return {paragraph.text,         paragraph.parsed.words,      paragraph.parsed.tags,
            paragraph.parsed.nodes, paragraph.parsed.likelihood, paragraph.ruleLabels,
            paragraph.leftOpen};
}

static Transitions untrainedSteps()
{
    return {roleLabels, allowedRoleSteps()};
}

static QByteArray asBytes(std::span<const float> values)
{
    QByteArray bytes(qsizetype(values.size_bytes()), '\0');
    for (size_t i = 0; i < values.size(); ++i)
        qToLittleEndian(values[i], bytes.data() + i * sizeof(float));
    return bytes;
}

/// The sections of both passes; \a second is empty while only the first is trained.
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
            {"steps2", asBytes(second.transitions.packed())},
            {"roles.names", FeatureSalts::written(roleFeatureNames())}};
}

/// What a tagger sees in roleSections(), which must outlive it.
static RoleWeights roleWeights(const ModelFile::Sections &sections)
{
    return *RoleWeights::view(sections[0].second, sections[1].second, sections[2].second,
                              sections[3].second, sections[4].second);
}

namespace {

class RoleTraining
{
public:
    RoleTraining(TrainingArticles &articles, const RoleEffort &effort, const Done &done)
        : m_articles(articles)
        , m_effort(effort)
        , m_done(done)
    {
    }

    ModelFile::Sections train()
    {
        numberWords();
        trainFirstPass();
        numberLabels();
        return trainSecondPass();
    }

private:
    void numberWords();
    void trainFirstPass();
    void numberLabels();
    ModelFile::Sections trainSecondPass();
    KnownSequence knownSequence(const TrainingParagraph &paragraph) const;
    void addLabels(KnownSequence &sequence, const TrainingParagraph &paragraph) const;
    SequenceWeights trained(int fold, size_t features) const;

    TrainingArticles &m_articles; // not owned
    const RoleEffort m_effort;
    const Done &m_done;
    const FeatureSalts m_salts{roleFeatureNames()};
    FeatureNumbers m_words;
    FeatureNumbers m_labels;
    std::vector<KnownSequence> m_sequences; ///< of each paragraph
    std::vector<SequenceWeights> m_first; ///< by fold, then of all articles
};

void RoleTraining::numberWords()
{
    FeatureList features;
    forEachParagraph(m_articles, [&](const TrainingParagraph &paragraph, int) {
        const RoleView view = viewOf(paragraph);
        for (qsizetype i = 0; i < view.size(); ++i) {
            view.look(features, m_salts, i);
            m_words.count(features);
        }
    });
    m_words.keep(m_effort.words.leastSeen, m_effort.words.mostFeatures);
    forEachParagraph(m_articles, [&](const TrainingParagraph &paragraph, int) {
        m_sequences.push_back(knownSequence(paragraph));
    });
}

KnownSequence RoleTraining::knownSequence(const TrainingParagraph &paragraph) const
{
    const RoleView view = viewOf(paragraph);
    FeatureList features;
    KnownSequence sequence;
    for (qsizetype i = 0; i < view.size(); ++i) {
        view.look(features, m_salts, i);
        sequence.firsts.push_back(quint32(sequence.features.size()));
        m_words.numbersOf(features, sequence.features);
        sequence.words.push_back({{}, view.contextOf(i), view.secondContextOf(i)});
        sequence.labels.push_back(quint8(paragraph.labels[size_t(i)]));
    }
    sequence.firsts.push_back(quint32(sequence.features.size()));
    return sequence;
}

/// Calls \a work with the features that the labels of the first pass have at each word.
template <typename Work>
void lookAtLabels(const TrainingParagraph &paragraph, const FeatureSalts &salts, const Work &work)
{
    const RoleView view = viewOf(paragraph);
    const GivenLabels given(paragraph.first.labels, paragraph.first.margins);
    FeatureList features;
    for (qsizetype i = 0; i < view.size(); ++i) {
        features.clear();
        view.lookAt(features, salts, given, i);
        work(size_t(i), features);
    }
}

void RoleTraining::numberLabels()
{
    forEachParagraph(m_articles, [&](const TrainingParagraph &paragraph, int) {
        lookAtLabels(paragraph, m_salts,
                     [&](size_t, const FeatureList &features) { m_labels.count(features); });
    });
    m_labels.keep(m_effort.leastSeenLabels, m_effort.mostLabelFeatures);
    auto sequence = m_sequences.begin();
    forEachParagraph(m_articles, [&](const TrainingParagraph &paragraph, int) {
        addLabels(*sequence++, paragraph);
    });
}

/// Adds to each word's features those of the labels of the first pass, numbered behind m_words.
void RoleTraining::addLabels(KnownSequence &sequence, const TrainingParagraph &paragraph) const
{
    std::vector<quint32> all;
    std::vector<quint32> firsts;
    lookAtLabels(paragraph, m_salts, [&](size_t i, const FeatureList &features) {
        firsts.push_back(quint32(all.size()));
        const std::span<const quint32> ofWord = sequence.featuresOf(i);
        all.insert(all.end(), ofWord.begin(), ofWord.end());
        const size_t own = all.size();
        m_labels.numbersOf(features, all);
        for (size_t f = own; f < all.size(); ++f)
            all[f] += quint32(m_words.size());
    });
    firsts.push_back(quint32(all.size()));
    sequence.features = std::move(all);
    sequence.firsts = std::move(firsts);
}

/// The mean of several taggers, with a number of \a features.
SequenceWeights RoleTraining::trained(int fold, size_t features) const
{
    std::vector<KnownSequence> sequences; // copies, as scores are scratch
    auto sequence = m_sequences.begin();
    forEachParagraph(m_articles, [&](const TrainingParagraph &, int own) {
        if (own != fold)
            sequences.push_back(*sequence);
        ++sequence;
    });
    std::vector<KnownSequence *> all;
    all.reserve(sequences.size());
    for (KnownSequence &each : sequences)
        all.push_back(&each);
    SequenceWeights mean{{}, untrainedSteps()};
    for (int one = 0; one < m_effort.taggers; ++one) {
        Effort effort = m_effort.words;
        effort.seed += quint64(one);
        const SequenceWeights weights =
            trainSequenceTagger(all, untrainedSteps(), features, effort, m_effort.dropout);
        if (one == 0)
            mean = weights;
        else
            mean += weights;
    }
    mean /= float(m_effort.taggers);
    return mean;
}

void RoleTraining::trainFirstPass()
{
    const SequenceWeights none{{}, untrainedSteps()};
    m_first.assign(trainingsPerStage, none);
    const auto train = [&](int fold) {
        SequenceWeights &weights = m_first[size_t(fold)];
        weights = trained(fold, m_words.size());
        const ModelFile::Sections sections = roleSections(m_words, m_labels, weights, none);
        const RoleWeights seen = roleWeights(sections);
        forEachHeldOut(m_articles, fold, [&](TrainingParagraph &paragraph) {
            const RoleView view = viewOf(paragraph);
            paragraph.first = RoleTagger::firstPass(RoleTagger::scored(view, seen), seen);
        });
    };
    trainOnFolds(train, m_done);
}

ModelFile::Sections RoleTraining::trainSecondPass()
{
    ModelFile::Sections whole;
    const auto train = [&](int fold) {
        const ModelFile::Sections sections =
            roleSections(m_words, m_labels, m_first[size_t(fold)],
                         trained(fold, m_words.size() + m_labels.size()));
        if (fold == allArticles) {
            whole = sections;
            return;
        }
        const RoleWeights seen = roleWeights(sections);
        forEachHeldOut(m_articles, fold, [&](TrainingParagraph &paragraph) {
            const RoleView view = viewOf(paragraph);
            RoleTagger::WordScores scores = RoleTagger::scored(view, seen);
            paragraph.second =
                RoleTagger::secondPass(view, scores, seen, paragraph.first, paragraph.ruleLabels);
        });
    };
    trainOnFolds(train, m_done);
    return whole;
}

} // namespace

ModelFile::Sections trainRoles(TrainingArticles &articles, const RoleEffort &effort,
                               const Done &done)
{
    return RoleTraining(articles, effort, done).train();
}

} // namespace onrecord::training
