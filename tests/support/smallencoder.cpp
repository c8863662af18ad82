// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smallencoder.h"

#include <QtEndian>

#include <cmath>

namespace onrecord {

using Row = SmallEncoder::Row;

static double anyNumber(training::Dice &dice)
{
    return double(dice.below(2001)) / 1000 - 1;
}

template <typename Number>
static void appendNumber(QByteArray &bytes, Number number)
{
    std::array<char, sizeof(Number)> parts{};
    qToLittleEndian(number, parts.data());
    bytes.append(parts.data(), qsizetype(parts.size()));
}

SmallEncoder::SmallEncoder()
{
    QByteArray shape;
    for (const int number : {layers, width, heads, hidden, labels, vectorWords, vectorSize,
                             ownWords, 12, affixes, 6, 8, 4, 5, 3})
        appendNumber(shape, quint32(number));
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
    addFloats("chain0", labels * labels + 2 * labels, 0);
}

void SmallEncoder::addMatrix(const QByteArray &name, int rows, int columns)
{
    QByteArray bytes;
    appendNumber(bytes, quint32(rows));
    appendNumber(bytes, quint32(columns));
    std::vector<Row> &matrix = matrices[name];
    Row scales;
    for (int row = 0; row < rows; ++row) {
        scales.push_back(double(float(0.001 + 0.001 * std::abs(anyNumber(m_dice)))));
        appendNumber(bytes, float(scales.back()));
    }
    for (const double scale : scales) {
        matrix.emplace_back();
        for (int column = 0; column < columns; ++column) {
            const auto number = qint8(int(m_dice.below(255)) - 127);
            appendNumber(bytes, number);
            matrix.back().push_back(number * scale);
        }
    }
    sections.append({name, bytes});
}

void SmallEncoder::addFloats(const QByteArray &name, int size, double middle)
{
    QByteArray bytes;
    for (int i = 0; i < size; ++i) {
        const auto number = float(middle + anyNumber(m_dice) / 2);
        appendNumber(bytes, number);
        floats[name].push_back(double(number));
    }
    sections.append({name, bytes});
}

void SmallEncoder::addLayerOf(const QByteArray &name, int outputs, int inputs)
{
    addMatrix(name, outputs, inputs);
    addFloats(name + ".bias", outputs, 0);
}

void SmallEncoder::addNorm(const QByteArray &name)
{
    addFloats(name, 2 * width, 0.7);
}

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

} // namespace onrecord
