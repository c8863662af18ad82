// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/encoder.h"

#include "app/training/learners/dice.h"

#include <QTest>
#include <QtEndian>

#include <cmath>
#include <map>

using namespace onrecord;
using namespace onrecord::training;
using namespace Qt::StringLiterals;

using Row = std::vector<double>;

static double anyNumber(Dice &dice)
{
    return double(dice.below(2001)) / 1000 - 1;
}

template <typename Number>
static void append(QByteArray &bytes, Number number)
{
    std::array<char, sizeof(Number)> parts{};
    qToLittleEndian(number, parts.data());
    bytes.append(parts.data(), qsizetype(parts.size()));
}

/// An encoder with numbers drawn by lot, its file, and its scores computed the long way.
class SmallEncoder
{
public:
    static constexpr int layers = 2;
    static constexpr int width = 64;
    static constexpr int heads = 2;
    static constexpr int headSize = width / heads;
    static constexpr int hidden = 96;
    static constexpr int labels = 5;
    static constexpr int vectorWords = 50;
    static constexpr int vectorSize = 9;
    static constexpr int ownWords = 20;
    static constexpr int affixes = 30;

    SmallEncoder()
    {
        QByteArray shape;
        for (const int number : {layers, width, heads, hidden, labels, vectorWords, vectorSize,
                                 ownWords, 12, affixes, 6, 8, 4, 5, 3})
            append(shape, quint32(number));
        sections.append({"shape", shape});
        addMatrix("vectors", vectorWords, vectorSize);
        addMatrix("own", ownWords, 12);
        addMatrix("endings", affixes, 6);
        addMatrix("beginnings", affixes, 6);
        addMatrix("shapes", 8, 4);
        addMatrix("quotations", 5, 3);
        addFloats("special", 4 * vectorSize, 0);
        addLayerOf("input", width, vectorSize + 12 + 6 + 6 + 4 + 3);
        for (const QByteArray layer : {"L0.", "L1."}) {
            addNorm(layer + "norm1");
            addNorm(layer + "norm2");
            addLayerOf(layer + "qkv", 3 * width, width);
            addLayerOf(layer + "out", width, width);
            addLayerOf(layer + "up", hidden, width);
            addLayerOf(layer + "down", width, hidden);
        }
        addNorm("norm");
        addLayerOf("labels", labels, width);
        addFloats("chain", labels * labels + 2 * labels, 0);
    }

    QByteArray file() const { return ModelFile::written(sections); }

    std::vector<Row> scores(std::span<const EncoderWord> words) const;

    ModelFile::Sections sections;
    std::map<QByteArray, std::vector<Row>> matrices;
    std::map<QByteArray, Row> floats;

private:
    void addMatrix(const QByteArray &name, int rows, int columns)
    {
        QByteArray bytes;
        append(bytes, quint32(rows));
        append(bytes, quint32(columns));
        std::vector<Row> &matrix = matrices[name];
        Row scales;
        for (int row = 0; row < rows; ++row) {
            scales.push_back(double(float(0.001 + 0.001 * std::abs(anyNumber(dice)))));
            append(bytes, float(scales.back()));
        }
        for (const double scale : scales) {
            matrix.emplace_back();
            for (int column = 0; column < columns; ++column) {
                const auto number = qint8(int(dice.below(255)) - 127);
                append(bytes, number);
                matrix.back().push_back(number * scale);
            }
        }
        sections.append({name, bytes});
    }

    void addFloats(const QByteArray &name, int size, double middle)
    {
        QByteArray bytes;
        for (int i = 0; i < size; ++i) {
            const auto number = float(middle + anyNumber(dice) / 2);
            append(bytes, number);
            floats[name].push_back(double(number));
        }
        sections.append({name, bytes});
    }

    void addLayerOf(const QByteArray &name, int outputs, int inputs)
    {
        addMatrix(name, outputs, inputs);
        addFloats(name + ".bias", outputs, 0);
    }

    void addNorm(const QByteArray &name) { addFloats(name, 2 * width, 0.7); }

    Row times(const QByteArray &name, const Row &row) const;
    Row normal(const QByteArray &name, const Row &row) const;
    Row input(const EncoderWord &word) const;
    std::vector<Row> gathered(const QByteArray &layer, const std::vector<Row> &words) const;

    Dice dice{3};
};

Row SmallEncoder::times(const QByteArray &name, const Row &row) const
{
    const std::vector<Row> &matrix = matrices.at(name);
    Row sums = floats.at(name + ".bias");
    for (size_t output = 0; output < sums.size(); ++output) {
        for (size_t input = 0; input < row.size(); ++input)
            sums[output] += matrix[output][input] * row[input];
    }
    return sums;
}

Row SmallEncoder::normal(const QByteArray &name, const Row &row) const
{
    double mean = 0;
    double variance = 0;
    for (const double number : row)
        mean += number / width;
    for (const double number : row)
        variance += (number - mean) * (number - mean) / width;
    Row to;
    const Row &both = floats.at(name);
    for (size_t i = 0; i < row.size(); ++i)
        to.push_back((row[i] - mean) / std::sqrt(variance + 1e-5) * both[i] + both[width + i]);
    return to;
}

Row SmallEncoder::input(const EncoderWord &word) const
{
    const Row &special = floats.at("special");
    const int number = word.word < vectorWords ? word.word : 3;
    Row parts(special.begin() + std::min(number, 3) * vectorSize,
              special.begin() + (std::min(number, 3) + 1) * vectorSize);
    if (number > 3)
        parts = matrices.at("vectors")[size_t(number)];
    const auto add = [&](const QByteArray &table, int row, int otherwise) {
        const std::vector<Row> &rows = matrices.at(table);
        const Row &of = rows[size_t(row < int(rows.size()) ? row : otherwise)];
        parts.insert(parts.end(), of.begin(), of.end());
    };
    add("own", number, 3);
    add("endings", word.ending, 0);
    add("beginnings", word.beginning, 0);
    add("shapes", word.shape, 0);
    add("quotations", word.quotation, 0);
    return times("input", parts);
}

/// What the heads of \a layer gather for each word.
std::vector<Row> SmallEncoder::gathered(const QByteArray &layer,
                                        const std::vector<Row> &words) const
{
    std::vector<Row> heads;
    for (size_t place = 0; place < words.size(); ++place) {
        Row row = times(layer + "qkv", normal(layer + "norm1", words[place]));
        for (size_t i = 0; i < 2 * width; i += 2) {
            const double pair = double(i % headSize);
            const double angle = double(place) * std::pow(10000, -pair / headSize);
            const double a = row[i];
            const double b = row[i + 1];
            row[i] = a * std::cos(angle) - b * std::sin(angle);
            row[i + 1] = a * std::sin(angle) + b * std::cos(angle);
        }
        heads.push_back(row);
    }
    std::vector<Row> all;
    for (const Row &asking : heads) {
        Row &row = all.emplace_back(width);
        for (size_t start = 0; start < width; start += headSize) {
            Row shares;
            double whole = 0;
            for (const Row &asked : heads) {
                double sum = 0;
                for (size_t i = start; i < start + headSize; ++i)
                    sum += asking[i] * asked[width + i];
                shares.push_back(std::exp(sum / std::sqrt(headSize)));
                whole += shares.back();
            }
            for (size_t w = 0; w < heads.size(); ++w) {
                for (size_t i = start; i < start + headSize; ++i)
                    row[i] += shares[w] / whole * heads[w][2 * width + i];
            }
        }
    }
    return all;
}

std::vector<Row> SmallEncoder::scores(std::span<const EncoderWord> words) const
{
    std::vector<Row> rows;
    for (const EncoderWord &word : words)
        rows.push_back(input(word));
    const auto add = [](Row &to, const Row &what) {
        for (size_t i = 0; i < to.size(); ++i)
            to[i] += what[i];
    };
    for (const QByteArray layer : {"L0.", "L1."}) {
        const std::vector<Row> all = gathered(layer, rows);
        for (size_t w = 0; w < rows.size(); ++w) {
            add(rows[w], times(layer + "out", all[w]));
            Row up = times(layer + "up", normal(layer + "norm2", rows[w]));
            for (double &number : up)
                number *= (1 + std::erf(number / std::sqrt(2))) / 2;
            add(rows[w], times(layer + "down", up));
        }
    }
    for (Row &row : rows)
        row = times("labels", normal("norm", row));
    return rows;
}

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

class EncoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoresAsComputedTheLongWay_data();
    void scoresAsComputedTheLongWay();
    void scoresAlikeWithEveryKernel();
    void scoresAlikeInAUsedWorkspace();
    void readsTheChain();
    void refusesWhatIsMissingOrCut();
    void refusesSizesItCannotCountWith_data();
    void refusesSizesItCannotCountWith();
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
    const std::vector<Row> expected = m_small.scores(words);
    QCOMPARE(scores.size(), count * SmallEncoder::labels);
    double largest = 0;
    for (size_t s = 0; s < scores.size(); ++s) {
        const double right = expected[s / SmallEncoder::labels][s % SmallEncoder::labels];
        largest = std::max(largest, std::abs(double(scores[s]) - right));
    }
    QVERIFY2(largest < 3e-3, qPrintable(QString::number(largest)));
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

void EncoderTest::readsTheChain()
{
    const Encoder read = encoder();
    const LabelChain &chain = read.chain();
    std::vector<double> numbers;
    for (const std::vector<float> *part : {&chain.steps, &chain.first, &chain.last})
        numbers.insert(numbers.end(), part->begin(), part->end());
    QCOMPARE(read.labels(), SmallEncoder::labels);
    QCOMPARE(chain.labels, SmallEncoder::labels);
    QCOMPARE(chain.first.size(), size_t(SmallEncoder::labels));
    QCOMPARE(numbers, m_small.floats.at("chain"));
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
    QTest::newRow("a head of less than two whole rows") << 2 << 4u;
    QTest::newRow("heads that do not fill the width") << 2 << 3u;
    QTest::newRow("no heads") << 2 << 0u;
    QTest::newRow("more hidden numbers than sums have room for") << 3 << 2064u;
    QTest::newRow("more labels than a chain has") << 4 << 17u;
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

QTEST_APPLESS_MAIN(EncoderTest)
#include "tst_encoder.moc"
