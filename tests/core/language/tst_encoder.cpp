// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/encoder.h"

#include "app/training/learners/dice.h"
#include "tests/support/roomtests.h"
#include "tests/support/smallencoder.h"

#include <QTest>
#include <QtEndian>

#include <cmath>
#include <numeric>

using namespace onrecord;
using namespace onrecord::training;
using namespace Qt::StringLiterals;

/// Words drawn by lot, some with numbers that no table has.
static std::vector<EncoderWord> anyWords(size_t count)
{
    Dice dice(9);
    std::vector<EncoderWord> words(count);
    for (EncoderWord &word : words)
        word = {quint16(dice.below(SmallEncoder::vectorWords + 5)), quint16(dice.below(33)),
                quint16(dice.below(33)), quint8(dice.below(9)), quint8(dice.below(6))};
    return words;
}

static QString sectionRefused(const ModelFile::Sections &sections)
{
    const QByteArray bytes = ModelFile::written(sections);
    const Result<ModelFile> file = ModelFile::read(bytes, u"a.model"_s);
    if (!file)
        return u"the file"_s;
    const Result<Encoder> encoder = Encoder::view(*file, u"a.model"_s);
    if (encoder)
        return {};
    const bool isNamed =
        encoder.error().fault == Fault::Damaged && encoder.error().subject == "a.model"_L1;
    return isNamed ? encoder.error().detail : u"without a name"_s;
}

/// \a numbers one behind the other, little endian.
template <typename Number>
static QByteArray bytesOf(const std::vector<Number> &numbers)
{
    QByteArray bytes(qsizetype(numbers.size() * sizeof(Number)), '\0');
    qToLittleEndian<Number>(numbers.data(), qsizetype(numbers.size()), bytes.data());
    return bytes;
}

/// A narrow encoder of one layer with 64 labels, four chains of 16. All its numbers are 0 but for the
/// labels' bias: by label, the label.
static ModelFile::Sections narrowEncoder()
{
    constexpr quint32 width = 16;
    constexpr quint32 hidden = 8;
    constexpr quint32 labels = 64;
    ModelFile::Sections sections;
    sections.append(
        {"shape", bytesOf<quint32>({1, width, 1, hidden, labels, 4, 1, 4, 1, 1, 1, 1, 1, 1, 1})});
    const auto addMatrix = [&](const QByteArray &name, quint32 rows, quint32 columns) {
        sections.append({name,
                         bytesOf<quint32>({rows, columns})
                             + QByteArray(qsizetype(rows * (4 + columns)), '\0')});
    };
    const auto addZeros = [&](const QByteArray &name, quint32 size) {
        sections.append({name, QByteArray(qsizetype(size) * 4, '\0')});
    };
    const auto addLayerOf = [&](const QByteArray &name, quint32 outputs, quint32 inputs) {
        addMatrix(name, outputs, inputs);
        addZeros(name + ".bias", outputs);
    };
    for (const QByteArray table : {"vectors", "own"})
        addMatrix(table, 4, 1);
    for (const QByteArray table : {"endings", "beginnings", "shapes", "quotations"})
        addMatrix(table, 1, 1);
    addZeros("special", 4);
    addLayerOf("input", width, 6);
    addLayerOf("L0.qkv", 3 * width, width);
    addLayerOf("L0.out", width, width);
    addLayerOf("L0.up", hidden, width);
    addLayerOf("L0.down", width, hidden);
    for (const QByteArray norm : {"L0.norm1", "L0.norm2", "norm"})
        addZeros(norm, 2 * width);
    addMatrix("labels", labels, width);
    std::vector<float> bias(labels);
    std::iota(bias.begin(), bias.end(), 0.f);
    sections.append({"labels.bias", bytesOf(bias)});
    for (const QByteArray chain : {"chain0", "chain1", "chain2", "chain3"})
        addZeros(chain, 16 * 16 + 2 * 16);
    return sections;
}

class EncoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoresAsComputedTheLongWay_data();
    void scoresAsComputedTheLongWay();
    void scoresAlikeWithEveryKernel();
    void scoresAlikeInAUsedWorkspace();
    void scoresMoreLabelsThanAnythingElse();
    void readsTheChain();
    void refusesWhatIsMissingOrCut();
    void refusesSizesItCannotCountWith_data();
    void refusesSizesItCannotCountWith();
    void refusesLabelsThatChainsCannotShare();
    void refusesWhatIsNoNumber();

private:
    Encoder encoder() const
    {
        const Result<ModelFile> file = ModelFile::read(m_bytes, u"a.model"_s);
        return Encoder::view(file.value(), u"a.model"_s).value();
    }

    SmallEncoder m_small;
    QByteArray m_bytes = m_small.file();
};

void EncoderTest::scoresAsComputedTheLongWay_data()
{
    QTest::addColumn<size_t>("count");

    QTest::newRow("no word") << size_t(0);
    QTest::newRow("one word") << size_t(1);
    QTest::newRow("an odd number of words") << size_t(7);
    QTest::newRow("more than a block of words") << size_t(83);
    QTest::newRow("the longest stretch") << size_t(Encoder::longestStretch);
}

void EncoderTest::scoresAsComputedTheLongWay()
{
    QFETCH(size_t, count);
    const std::vector<EncoderWord> words = anyWords(count);
    EncoderWorkspace workspace;
    std::vector<float> scores;
    encoder().score(words, workspace, scores);
    const std::vector<SmallEncoder::Row> expected = m_small.scores(words);
    QCOMPARE(scores.size(), count * SmallEncoder::labels);
    // Numbers of six bits are off by up to a sixtieth of the largest, and so are the scores.
    double off = 0;
    double whole = 0;
    for (size_t s = 0; s < scores.size(); ++s) {
        const double right = expected[s / SmallEncoder::labels][s % SmallEncoder::labels];
        off += std::pow(double(scores[s]) - right, 2);
        whole += std::pow(right, 2);
    }
    QVERIFY2(off <= 0.035 * 0.035 * whole, qPrintable(QString::number(std::sqrt(off / whole))));
}

void EncoderTest::scoresAlikeWithEveryKernel()
{
    const std::vector<EncoderWord> words = anyWords(83);
    std::vector<float> plain;
    EncoderWorkspace workspace;
    Encoder read = encoder();
    for (const MultiplyKernel kernel : multiplyKernels()) {
        std::vector<float> scores;
        read.setKernel(kernel);
        read.score(words, workspace, scores);
        if (kernel == MultiplyKernel::Plain)
            plain = scores;
        QCOMPARE(scores, plain);
    }
}

void EncoderTest::scoresAlikeInAUsedWorkspace()
{
    const Encoder read = encoder();
    EncoderWorkspace used;
    std::vector<float> scores;
    read.score(anyWords(200), used, scores);
    const std::vector<EncoderWord> words = anyWords(21);
    read.score(words, used, scores);
    EncoderWorkspace unused;
    std::vector<float> expected;
    read.score(words, unused, expected);
    QCOMPARE(scores, expected);
}

void EncoderTest::scoresMoreLabelsThanAnythingElse()
{
    const QByteArray bytes = ModelFile::written(narrowEncoder());
    const Result<ModelFile> file = ModelFile::read(bytes, u"a.model"_s);
    const Result<Encoder> read = Encoder::view(file.value(), u"a.model"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    EncoderWorkspace workspace;
    std::vector<float> scores;
    read->score(anyWords(3), workspace, scores);
    QCOMPARE(scores.size(), size_t(3 * 64));
    for (size_t s = 0; s < scores.size(); ++s)
        QCOMPARE(scores[s], float(s % 64));
}

void EncoderTest::readsTheChain()
{
    const Encoder read = encoder();
    const LabelChain &chain = read.chains().front();
    std::vector<double> numbers;
    for (const std::vector<float> *part : {&chain.steps, &chain.first, &chain.last})
        numbers.insert(numbers.end(), part->begin(), part->end());
    QCOMPARE(read.labels(), SmallEncoder::labels);
    QCOMPARE(chain.labels, SmallEncoder::labels);
    QCOMPARE(chain.first.size(), size_t(SmallEncoder::labels));
    QCOMPARE(numbers, m_small.floats.at("chain0"));
}

void EncoderTest::refusesWhatIsMissingOrCut()
{
    QCOMPARE(sectionRefused(m_small.sections), QString());
    for (qsizetype s = 0; s < m_small.sections.size(); ++s) {
        const QString name = QString::fromLatin1(m_small.sections[s].first);
        ModelFile::Sections changed = m_small.sections;
        changed[s].second.chop(1);
        QCOMPARE(sectionRefused(changed), name);
        changed[s].second.append("12");
        QCOMPARE(sectionRefused(changed), name);
        changed.removeAt(s);
        QCOMPARE(sectionRefused(changed), name);
    }
}

void EncoderTest::refusesSizesItCannotCountWith_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<quint32>("value");

    QTest::newRow("no layer") << 0 << 0u;
    QTest::newRow("more layers than memory has room for") << 0 << 100'000u;
    QTest::newRow("a head of less than two whole rows") << 2 << 8u;
    QTest::newRow("heads that do not fill the width") << 2 << 3u;
    QTest::newRow("no heads") << 2 << 0u;
    QTest::newRow("more hidden numbers than sums have room for") << 3 << 2064u;
    QTest::newRow("more labels than chains have") << 4 << 65u;
    QTest::newRow("words without the unknown one") << 5 << 3u;
}

void EncoderTest::refusesSizesItCannotCountWith()
{
    QFETCH(int, number);
    QFETCH(quint32, value);
    ModelFile::Sections changed = m_small.sections;
    qToLittleEndian(value, changed[0].second.data() + qsizetype(number) * 4);
    QCOMPARE(sectionRefused(changed), u"shape"_s);
}

/// Two chains share an odd number of labels.
void EncoderTest::refusesLabelsThatChainsCannotShare()
{
    ModelFile::Sections changed = m_small.sections;
    const auto chain = std::find_if(changed.begin(), changed.end(),
                                    [](const auto &section) { return section.first == "chain0"; });
    QVERIFY(chain != changed.end());
    changed.append({"chain1", chain->second});
    QCOMPARE(sectionRefused(changed), u"chain0"_s);
}

void EncoderTest::refusesWhatIsNoNumber()
{
    for (qsizetype s = 1; s < m_small.sections.size(); ++s) {
        const auto &[name, bytes] = m_small.sections[s];
        ModelFile::Sections changed = m_small.sections;
        const qsizetype place = m_small.matrices.contains(name) ? 8 : bytes.size() - 4;
        qToLittleEndian(std::numeric_limits<float>::quiet_NaN(), changed[s].second.data() + place);
        QCOMPARE(sectionRefused(changed), QString::fromLatin1(name));
    }
}

ONRECORD_TEST(EncoderTest)
#include "tst_encoder.moc"
