// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/parser.h"
#include "core/language/postagger.h"
#include "core/language/sequencetagger.h"

#include <QByteArray>

#include <functional>
#include <span>
#include <vector>

namespace onrecord::training {

/// A sentence whose grammar is known.
struct KnownSentence
{
    std::vector<Word> words;
    std::vector<PartOfSpeech> tags;
    std::vector<Node> nodes;
};

/// How hard to try. The defaults are those of the model that is shipped.
struct Effort
{
    int rounds = 8;
    quint32 leastSeen = 5; ///< a feature seen less often is not kept
    size_t mostFeatures = 40'000;
    quint64 seed = 1;
};

/// The weights of a PosTagger, learned from \a sentences.
QByteArray trainPosTagger(std::span<const KnownSentence *const> sentences, const Effort &effort);

/// The weights of a DependencyParser. \a tags are what the tagger makes of each sentence.
QByteArray trainParser(std::span<const KnownSentence *const> sentences,
                       std::span<const std::vector<PartOfSpeech> *const> tags,
                       const Effort &effort);

/// A paragraph whose labels are known, as numbers of features a word.
struct KnownSequence
{
    std::vector<quint32> features; ///< of all words, one after another
    std::vector<quint32> firsts; ///< where each word's begin; one longer than the words
    std::vector<LabelScores> words; ///< the contexts; scores are scratch
    std::vector<quint8> labels;

    size_t size() const { return labels.size(); }
};

/// Emissions by feature and label, and steps.
struct SequenceWeights
{
    std::vector<float> emissions;
    Transitions transitions;

    /// Of the same size and labels.
    SequenceWeights &operator+=(const SequenceWeights &other);
    SequenceWeights &operator/=(float divisor);
};

/// A structured averaged perceptron (Collins 2002) that is shown only a part of each word's
/// features at each step (dropout, Hinton et al. 2012), so that it does not lean on single ones.
SequenceWeights trainSequenceTagger(std::span<KnownSequence *const> sequences,
                                    const Transitions &untrained, size_t features,
                                    const Effort &effort, double dropout);

/// One thing that is so or not, as numbers of features, and the question it answers.
struct KnownAnswer
{
    std::vector<quint32> features;
    int question = 0;
    bool yes = false;
};

/// The weights of a logistic regression for each feature and question, kept small (L2).
std::vector<float> trainAnswers(std::span<const KnownAnswer> answers, size_t features,
                                int questions, const Effort &effort);

} // namespace onrecord::training
