// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/learners/sequencetraining.h"

#include "tests/support/roomtests.h"

#include <QTest>

#include <algorithm>

using namespace onrecord;
using namespace onrecord::training;

class SequenceTrainingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheMeanOfSeveral();
    void learnsWhatItIsShown();
    void takesNoForbiddenStep();
    void learnsTheSameTwice();
};

void SequenceTrainingTest::takesTheMeanOfSeveral()
{
    const Transitions steps(2, std::vector<bool>(6, true));
    SequenceWeights mean{{1, 2, -3}, steps};
    SequenceWeights other{{5, 0, -1}, steps};
    mean.transitions.weights()[mean.transitions.placeOf(0, 1, 0)] = 4;
    other.transitions.weights()[other.transitions.placeOf(0, 1, 0)] = 2;
    mean += other;
    mean /= 2;
    QVERIFY((mean.emissions == std::vector<float>{3, 1, -2}));
    QCOMPARE(mean.transitions.weights()[mean.transitions.placeOf(0, 1, 0)], 3.f);
    QCOMPARE(mean.transitions.weights()[mean.transitions.placeOf(0, 0, 1)], 0.f);
}

/// Words have feature 0 or 1, and the label is what the word before has: steps alone cannot tell it,
/// so the word before is shown as feature 2 or 3.
static KnownSequence knownSequence(const std::vector<quint32> &words)
{
    KnownSequence sequence;
    quint32 before = 0;
    for (const quint32 word : words) {
        sequence.firsts.push_back(quint32(sequence.features.size()));
        sequence.features.insert(sequence.features.end(), {word, 2 + before});
        sequence.labels.push_back(quint8(before));
        before = word;
    }
    sequence.firsts.push_back(quint32(sequence.features.size()));
    sequence.words.resize(words.size());
    return sequence;
}

static SequenceWeights trained(std::vector<KnownSequence> sequences, const Transitions &untrained)
{
    std::vector<KnownSequence *> all;
    for (KnownSequence &sequence : sequences)
        all.push_back(&sequence);
    return trainSequenceTagger(all, untrained, 4, {.rounds = 20, .seed = 3}, 0.3);
}

/// The labels that \a weights give the words of \a sequence.
static std::vector<quint8> labelled(KnownSequence sequence, const SequenceWeights &weights)
{
    const auto labels = size_t(weights.transitions.labels());
    for (size_t i = 0; i < sequence.size(); ++i) {
        for (const quint32 feature : sequence.featuresOf(i)) {
            for (size_t l = 0; l < labels; ++l)
                sequence.words[i].scores[l] += weights.emissions[feature * labels + l];
        }
    }
    return bestLabels(sequence.words, weights.transitions);
}

void SequenceTrainingTest::learnsWhatItIsShown()
{
    const Transitions untrained(2, std::vector<bool>(6, true));
    const SequenceWeights weights =
        trained({knownSequence({0, 1, 1, 0, 1}), knownSequence({1, 0, 0, 1, 1, 0})}, untrained);
    for (const KnownSequence &sequence :
         {knownSequence({1, 0, 1, 0, 0, 1, 1, 1}), knownSequence({0}), knownSequence({})})
        QVERIFY(labelled(sequence, weights) == sequence.labels);
}

/// A step that is not allowed is not taken, however often it was shown.
void SequenceTrainingTest::takesNoForbiddenStep()
{
    std::vector<bool> allowed(6, true);
    allowed[1] = false; // from 0 to 1
    const KnownSequence shown = knownSequence({1, 1, 0, 1});
    const SequenceWeights weights = trained({shown, shown, shown}, Transitions(2, allowed));
    const std::vector<quint8> said = labelled(shown, weights);
    for (size_t i = 1; i < said.size(); ++i)
        QVERIFY(said[i - 1] != 0 || said[i] != 1);
}

void SequenceTrainingTest::learnsTheSameTwice()
{
    const Transitions untrained(2, std::vector<bool>(6, true));
    const std::vector<KnownSequence> sequences{knownSequence({0, 1, 1, 0, 1})};
    const SequenceWeights once = trained(sequences, untrained);
    const SequenceWeights again = trained(sequences, untrained);
    QVERIFY(once.emissions == again.emissions);
    QVERIFY(std::ranges::equal(once.transitions.weights(), again.transitions.weights()));
}

ONRECORD_TEST(SequenceTrainingTest)
#include "tst_sequencetraining.moc"
