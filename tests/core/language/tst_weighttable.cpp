// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/weighttable.h"

#include "app/training/learners/dice.h"
#include "core/language/featurelist.h"

#include "tests/support/roomtests.h"

#include <QTest>
#include <QtEndian>

#include <limits>

using namespace onrecord;
using namespace onrecord::training;
using namespace Qt::StringLiterals;

/// Features whose weights for label l are multiples of one step, so that none is lost in rounding.
struct Sample
{
    explicit Sample(size_t size, int labels)
        : labels(labels)
    {
        Dice dice(7);
        for (size_t f = 0; f < size; ++f) {
            features.push_back(dice.roll());
            for (int l = 0; l < labels; ++l)
                weights.push_back(float(int(dice.below(255)) - 127));
        }
        weights.front() = 127; // so that a step is worth exactly 1
        weights.back() = -127;
    }

    float weight(size_t feature, int label) const
    {
        return weights[feature * size_t(labels) + size_t(label)];
    }

    int labels;
    std::vector<quint64> features;
    std::vector<float> weights;
};

/// Bytes that end where the heap block ends, so that a read beyond them is seen by a sanitizer.
static std::vector<char> exactly(QByteArrayView bytes)
{
    std::vector<char> copy(bytes.begin(), bytes.end());
    copy.shrink_to_fit();
    return copy;
}

class WeightTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasWritten_data();
    void givesBackWhatWasWritten();
    void addsToWhatIsThere();
    void writesTheSameBytesTwice();
    void weighsStrangersNothing();
    void cutsOffTheFewLargest();
    void holdsNothing();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void refusesEveryShorterLength();
    void looksUpInOddBytes();
};

void WeightTableTest::givesBackWhatWasWritten_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("labels");
    QTest::newRow("one feature, one label") << 1 << 1;
    QTest::newRow("as many labels as a group") << 90 << 8;
    QTest::newRow("one more than a group") << 90 << 9;
    QTest::newRow("as many labels as there may be") << 700 << WeightTable::mostLabels;
}

void WeightTableTest::givesBackWhatWasWritten()
{
    QFETCH(int, size);
    QFETCH(int, labels);
    const Sample sample(size_t(size), labels);
    const std::vector<char> bytes =
        exactly(WeightTable::written(sample.features, sample.weights, labels));
    const auto table = WeightTable::view({bytes.data(), qsizetype(bytes.size())});
    QVERIFY(table);
    QCOMPARE(table->labels(), labels);
    QCOMPARE(table->scale(), 1.f);
    size_t lost = 0;
    for (size_t f = 0; f < sample.features.size(); ++f) {
        WeightTable::Scores scores;
        table->addTo(scores, std::span(sample.features).subspan(f, 1));
        bool isThere = true;
        for (int l = 0; l < labels; ++l)
            isThere = isThere && float(scores[size_t(l)]) == sample.weight(f, l);
        if (isThere)
            QCOMPARE(float(table->weightOf(sample.features[f])), sample.weight(f, 0));
        // Where many lie close together the last to come find no place; the first always do.
        lost += !isThere;
        QVERIFY(isThere || f > sample.features.size() / 2);
    }
    QVERIFY2(lost <= sample.features.size() / 100, qPrintable(QString::number(lost)));
}

void WeightTableTest::addsToWhatIsThere()
{
    const Sample sample(40, 11);
    const QByteArray bytes = WeightTable::written(sample.features, sample.weights, 11);
    const auto table = WeightTable::view(bytes);
    QVERIFY(table);
    WeightTable::Scores scores;
    scores[3] = 1000;
    table->addTo(scores, sample.features);
    for (int l = 0; l < 11; ++l) {
        float sum = l == 3 ? 1000 : 0;
        for (size_t f = 0; f < sample.features.size(); ++f)
            sum += sample.weight(f, l);
        QCOMPARE(float(scores[size_t(l)]), sum);
    }
}

void WeightTableTest::writesTheSameBytesTwice()
{
    const Sample sample(300, 5);
    QCOMPARE(WeightTable::written(sample.features, sample.weights, 5),
             WeightTable::written(sample.features, sample.weights, 5));
}

/// A fingerprint has 16 bits: now and then a stranger is taken for somebody.
void WeightTableTest::weighsStrangersNothing()
{
    const Sample sample(2000, 3);
    const QByteArray bytes = WeightTable::written(sample.features, sample.weights, 3);
    const auto table = WeightTable::view(bytes);
    QVERIFY(table);
    Dice dice(8);
    int taken = 0;
    constexpr int strangers = 100'000;
    for (int s = 0; s < strangers; ++s) {
        const std::array stranger{dice.roll()};
        WeightTable::Scores scores;
        table->addTo(scores, stranger);
        taken += scores[0] != 0 || scores[1] != 0 || scores[2] != 0;
    }
    QVERIFY2(taken < strangers / 1000, qPrintable(QString::number(taken)));
}

void WeightTableTest::cutsOffTheFewLargest()
{
    std::vector<quint64> features;
    std::vector<float> weights;
    for (quint64 f = 0; f < 20'000; ++f) {
        features.push_back(mixed(3, f));
        weights.push_back(f == 0 ? 1e6f : f % 2 ? 1.f : -1.f);
    }
    const QByteArray bytes = WeightTable::written(features, weights, 1);
    const auto table = WeightTable::view(bytes);
    QVERIFY(table);
    QVERIFY(table->weightOf(features[0]) >= 127);
    QCOMPARE(float(table->weightOf(features[1])) * table->scale(), 1.f);
}

void WeightTableTest::holdsNothing()
{
    const QByteArray bytes = WeightTable::written({}, {}, 4);
    const auto table = WeightTable::view(bytes);
    QVERIFY(table);
    WeightTable::Scores scores;
    const std::array<quint64, 3> features{0, 1, ~quint64(0)};
    table->addTo(scores, features);
    QVERIFY(scores == WeightTable::Scores());
    QCOMPARE(WeightTable().weightOf(5), 0);
}

void WeightTableTest::refusesWhatIsNoTable_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<quint32>("number");
    QTest::newRow("no bucket") << 0 << 0u;
    QTest::newRow("more buckets than bytes") << 0 << 1000u;
    QTest::newRow("more buckets than anybody has") << 0 << 0xFFFFFFFFu;
    QTest::newRow("buckets whose size overflows") << 0 << 0x80000000u;
    QTest::newRow("no label") << 4 << 0u;
    QTest::newRow("more labels than there may be") << 4 << quint32(WeightTable::mostLabels + 1);
    QTest::newRow("labels beyond a signed number") << 4 << 0xFFFFFFFFu;
    QTest::newRow("a scale that is endless") << 8 << 0x7F800000u;
    QTest::newRow("a scale that is no number") << 8 << 0x7FC00000u;
}

void WeightTableTest::refusesWhatIsNoTable()
{
    QFETCH(int, place);
    QFETCH(quint32, number);
    const Sample sample(30, 4);
    QByteArray bytes = WeightTable::written(sample.features, sample.weights, 4);
    QVERIFY(WeightTable::view(bytes));
    qToLittleEndian(number, bytes.data() + place);
    QVERIFY(!WeightTable::view(bytes));
}

void WeightTableTest::refusesEveryShorterLength()
{
    const Sample sample(30, 4);
    const QByteArray whole = WeightTable::written(sample.features, sample.weights, 4);
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!WeightTable::view(QByteArrayView(whole).first(size)),
                 qPrintable(QString::number(size)));
    QVERIFY(WeightTable::view(whole));
}

/// Whatever the fingerprints and weights are, a look at them ends and stays within the bytes. Full
/// buckets everywhere are the longest way.
void WeightTableTest::looksUpInOddBytes()
{
    const Sample sample(30, WeightTable::mostLabels);
    const QByteArray whole =
        WeightTable::written(sample.features, sample.weights, WeightTable::mostLabels);
    Dice dice(9);
    for (int round = 0; round < 200; ++round) {
        std::vector<char> bytes = exactly(whole);
        for (size_t i = 16; i < bytes.size(); ++i)
            bytes[i] = round == 0 ? char(0xFF) : round == 1 ? '\0' : char(dice.roll());
        const auto table = WeightTable::view({bytes.data(), qsizetype(bytes.size())});
        QVERIFY(table);
        std::vector<quint64> features{0, ~quint64(0), 0xFFFF, 0x8000'0000'0000'0000u};
        while (features.size() < FeatureList::most)
            features.push_back(dice.roll());
        WeightTable::Scores scores;
        table->addTo(scores, features);
        int largest = 0;
        for (const quint64 feature : features) {
            const int weight = table->weightOf(feature);
            QVERIFY(weight >= -128 && weight <= 127);
            largest = std::max(largest, std::abs(weight));
        }
        const int bound = largest == 0 ? 0 : 128 * int(features.size());
        QVERIFY(std::abs(int(scores[0])) <= bound);
    }
}

ONRECORD_TEST(WeightTableTest)
#include "tst_weighttable.moc"
