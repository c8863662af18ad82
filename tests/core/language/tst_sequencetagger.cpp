// SPDX-License-Identifier: GPL-3.0-or-later
// The quick way through a lattice against the slow one, which tries every labelling there is.
#include "core/language/sequencetagger.h"

#include "app/training/learners/dice.h"

#include "tests/support/roomtests.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <optional>

using namespace onrecord;
using namespace onrecord::training;

using Labelling = std::vector<quint8>;

/// Words and steps thrown at random, small enough to try everything.
struct Lattice
{
    Lattice(Dice &dice, int labels, size_t size, double forbidden)
        : transitions(labels, steps(dice, labels, forbidden))
        , words(size)
    {
        const auto any = [&dice] {
            return float(int(dice.below(2001)) - 1000) / 64;
        };
        for (float &weight : transitions.weights())
            weight = any();
        for (LabelScores &word : words) {
            for (int l = 0; l < labels; ++l)
                word.scores[size_t(l)] = any();
            word.context = quint8(dice.below(Transitions::contexts));
            word.second = quint8(dice.below(Transitions::seconds));
        }
    }

    /// Label 0 may follow everything, so that there is always a way.
    static std::vector<bool> steps(Dice &dice, int labels, double forbidden)
    {
        std::vector<bool> allowed;
        for (int from = 0; from <= labels; ++from) {
            for (int to = 0; to < labels; ++to)
                allowed.push_back(to == 0 || dice.share() >= forbidden);
        }
        return allowed;
    }

    /// What a labelling is worth; nothing where it takes a forbidden step.
    std::optional<double> worth(const Labelling &labelling) const
    {
        double sum = 0;
        int from = transitions.labels();
        for (size_t i = 0; i < words.size(); ++i) {
            const int to = labelling[i];
            if (!transitions.isAllowed(from, to))
                return std::nullopt;
            const std::span<const float> weights = transitions.weights();
            sum += double(words[i].scores[size_t(to)]);
            sum += double(weights[transitions.placeOf(words[i].context, from, to)]);
            sum += double(weights[transitions.secondPlaceOf(words[i].second, from, to)]);
            from = to;
        }
        return sum;
    }

    /// The most that a labelling is worth which \a accepts.
    template <typename Accepts>
    double most(const Accepts &accepts) const
    {
        double best = -std::numeric_limits<double>::infinity();
        Labelling labelling(words.size());
        while (true) {
            if (accepts(labelling))
                best = std::max(best, worth(labelling).value_or(best));
            size_t at = 0;
            while (at < labelling.size() && ++labelling[at] == transitions.labels())
                labelling[at++] = 0;
            if (at == labelling.size())
                return best;
        }
    }

    Transitions transitions;
    std::vector<LabelScores> words;
};

class SequenceTaggerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheBestOfAllLabellings_data() { addSizes(); }
    void findsTheBestOfAllLabellings();
    void tellsHowSureEachLabelIs_data() { addSizes(); }
    void tellsHowSureEachLabelIs();
    void takesNoForbiddenStep();
    void looksAtWhatStandsBetween();
    void labelsNothing();
    void isSureWhereThereIsNoChoice();
    void givesEveryStepItsOwnPlace();
    void packsItsWeightsAndTakesThemBack();

private:
    static void addSizes();
};

void SequenceTaggerTest::addSizes()
{
    QTest::addColumn<int>("labels");
    QTest::addColumn<int>("words");
    QTest::addColumn<double>("forbidden");
    QTest::newRow("one word") << 4 << 1 << 0.0;
    QTest::newRow("two labels") << 2 << 9 << 0.0;
    QTest::newRow("three labels, some steps forbidden") << 3 << 6 << 0.3;
    QTest::newRow("five labels, most steps forbidden") << 5 << 4 << 0.7;
    QTest::newRow("as many labels as there may be") << LabelScores::most << 3 << 0.2;
}

void SequenceTaggerTest::findsTheBestOfAllLabellings()
{
    QFETCH(int, labels);
    QFETCH(int, words);
    QFETCH(double, forbidden);
    Dice dice(quint64(labels * 100 + words));
    for (int round = 0; round < 40; ++round) {
        const Lattice lattice(dice, labels, size_t(words), forbidden);
        const Labelling best = bestLabels(lattice.words, lattice.transitions);
        QCOMPARE(best.size(), size_t(words));
        const std::optional<double> worth = lattice.worth(best);
        QVERIFY(worth);
        const double most = lattice.most([](const Labelling &) { return true; });
        QVERIFY2(std::abs(*worth - most) < 1e-3, qPrintable(QString::number(most - *worth)));
    }
}

void SequenceTaggerTest::tellsHowSureEachLabelIs()
{
    QFETCH(int, labels);
    QFETCH(int, words);
    QFETCH(double, forbidden);
    Dice dice(quint64(labels * 100 + words + 1));
    for (int round = 0; round < 15; ++round) {
        const Lattice lattice(dice, labels, size_t(words), forbidden);
        const Labelling best = bestLabels(lattice.words, lattice.transitions);
        const std::vector<float> margins =
            LabelLattice(lattice.words, lattice.transitions).margins(best);
        QCOMPARE(margins.size(), size_t(words));
        const double most = *lattice.worth(best);
        for (size_t i = 0; i < size_t(words); ++i) {
            const double other =
                lattice.most([&](const Labelling &labelling) { return labelling[i] != best[i]; });
            QVERIFY(margins[i] > -1e-3f);
            if (std::isinf(other))
                QVERIFY(margins[i] > 1e8f); // no other label can stand there
            else
                QVERIFY2(std::abs(double(margins[i]) - (most - other)) < 1e-3,
                         qPrintable(QString::number(double(margins[i]) - (most - other))));
        }
    }
}

/// However much the scores speak for it.
void SequenceTaggerTest::takesNoForbiddenStep()
{
    // 0 may begin and follow everything, 1 may follow 0 alone, 2 nothing but 1.
    const std::vector<bool> allowed{true, true,  false, true, false, true,
                                    true, false, false, true, false, false};
    const Transitions transitions(3, allowed);
    for (const auto &wanted : {Labelling{2, 2, 2, 2}, {1, 1, 2, 2}, {2, 1, 1, 1}, {0, 2, 1, 2}}) {
        std::vector<LabelScores> words(wanted.size());
        for (size_t i = 0; i < wanted.size(); ++i)
            words[i].scores[wanted[i]] = 5000;
        const Labelling best = bestLabels(words, transitions);
        int from = transitions.labels();
        for (const quint8 to : best) {
            QVERIFY(transitions.isAllowed(from, to));
            from = to;
        }
    }
}

void SequenceTaggerTest::looksAtWhatStandsBetween()
{
    Transitions transitions(2, std::vector<bool>(6, true));
    transitions.weights()[transitions.placeOf(4, 0, 1)] = 10;
    transitions.weights()[transitions.secondPlaceOf(5, 0, 1)] = -15;
    std::vector<LabelScores> words(2);
    words[0].scores[0] = 1;
    words[1].scores[0] = 1;
    QVERIFY((bestLabels(words, transitions) == Labelling{0, 0}));
    words[1].context = 4;
    QVERIFY((bestLabels(words, transitions) == Labelling{0, 1}));
    words[1].second = 5;
    QVERIFY((bestLabels(words, transitions) == Labelling{0, 0}));
}

void SequenceTaggerTest::labelsNothing()
{
    const Transitions transitions(3, std::vector<bool>(12, true));
    QVERIFY(bestLabels({}, transitions).empty());
    QVERIFY(LabelLattice({}, transitions).margins({}).empty());
}

void SequenceTaggerTest::isSureWhereThereIsNoChoice()
{
    const Transitions transitions(1, {true, true});
    const std::vector<LabelScores> words(3);
    const Labelling best = bestLabels(words, transitions);
    QVERIFY((best == Labelling{0, 0, 0}));
    for (const float margin : LabelLattice(words, transitions).margins(best))
        QVERIFY(std::isinf(margin));
}

void SequenceTaggerTest::givesEveryStepItsOwnPlace()
{
    const Transitions transitions(3, std::vector<bool>(12, true));
    std::vector<size_t> places;
    for (int from = 0; from <= 3; ++from) {
        for (int to = 0; to < 3; ++to) {
            for (int c = 0; c < Transitions::contexts; ++c)
                places.push_back(transitions.placeOf(quint8(c), from, to));
            for (int s = 0; s < Transitions::seconds; ++s)
                places.push_back(transitions.secondPlaceOf(quint8(s), from, to));
        }
    }
    std::sort(places.begin(), places.end());
    QVERIFY(std::adjacent_find(places.begin(), places.end()) == places.end());
    QCOMPARE(places.front(), 0u);
    QVERIFY(places.back() < transitions.size());
}

void SequenceTaggerTest::packsItsWeightsAndTakesThemBack()
{
    Transitions transitions(3, std::vector<bool>(12, true));
    float next = 0;
    for (int from = 0; from <= 3; ++from) {
        for (int to = 0; to < 3; ++to) {
            transitions.weights()[transitions.placeOf(31, from, to)] = ++next;
            transitions.weights()[transitions.secondPlaceOf(47, from, to)] = -next;
        }
    }
    const std::vector<float> packed = transitions.packed();
    QCOMPARE(packed.size(), Transitions::packedSize(3));
    QCOMPARE(packed.back(), -12.f);
    Transitions again(3, std::vector<bool>(12, true));
    again.unpack(packed);
    QVERIFY(std::ranges::equal(again.weights(), transitions.weights()));
}

ONRECORD_TEST(SequenceTaggerTest)
#include "tst_sequencetagger.moc"
