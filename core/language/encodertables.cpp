// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/encodertables.h"

#include "core/language/encoderrows.h"
#include "core/language/labelchain.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace onrecord {

static constexpr qsizetype matrixHeadSize = 8;
static constexpr int mostChains = 4;

/// Numbers that a trained encoder has are far below; larger ones could not be counted with.
static bool isUsable(float number)
{
    constexpr float largest = 1e5F;
    return std::abs(number) <= largest; // false for what is no number
}

float ByteMatrix::scale(int row) const
{
    return qFromLittleEndian<float>(m_scales + qsizetype(row) * 4);
}

EncoderSections::EncoderSections(const ModelFile &file, const QString &name)
    : m_file(file)
    , m_name(name)
{
}

QByteArrayView EncoderSections::bytes(const QString &section) const
{
    const QByteArray latin = section.toLatin1();
    return m_file.section(QLatin1StringView(latin));
}

void EncoderSections::damaged(const QString &section)
{
    if (!m_error)
        m_error = Error{Fault::Damaged, m_name, -1, section};
}

EncoderShape EncoderSections::shape()
{
    EncoderShape shape;
    const std::array numbers{&shape.layers,     &shape.width,      &shape.heads,
                             &shape.hidden,     &shape.labels,     &shape.vectorWords,
                             &shape.vectorSize, &shape.ownWords,   &shape.ownSize,
                             &shape.affixes,    &shape.affixSize,  &shape.shapes,
                             &shape.shapeSize,  &shape.quotations, &shape.quotationSize};
    const QByteArrayView data = bytes(u"shape"_s);
    bool isSound = data.size() == qsizetype(numbers.size()) * 4;
    constexpr quint32 most = 65536;
    for (size_t n = 0; isSound && n < numbers.size(); ++n) {
        const auto number = qFromLittleEndian<quint32>(data.data() + n * 4);
        isSound = number >= 1 && number <= most;
        *numbers[n] = int(number);
    }
    // Sums of products keep to 31 bits with so many inputs, and rows are read in whole groups.
    constexpr int mostInputs = 2048;
    constexpr int mostLayers = 24;
    constexpr int largestHead = 128;
    isSound = isSound && shape.layers <= mostLayers && shape.labels <= mostChains * mostChainLabels
        && shape.width <= mostInputs && shape.hidden <= mostInputs && shape.vectorSize <= mostInputs
        && shape.ownSize <= mostInputs && shape.affixSize <= mostInputs
        && shape.shapeSize <= mostInputs && shape.quotationSize <= mostInputs
        && shape.inputs() <= mostInputs && shape.hidden % rowNumbers == 0 && shape.heads > 0
        && shape.width % shape.heads == 0 && shape.headSize() % (2 * rowNumbers) == 0
        && shape.headSize() <= largestHead && shape.vectorWords >= 4 && shape.ownWords >= 4;
    if (!isSound)
        damaged(u"shape"_s);
    return shape;
}

ByteMatrix EncoderSections::matrix(const QString &section, int rows, int columns)
{
    const QByteArrayView data = bytes(section);
    const qsizetype scales = qsizetype(rows) * 4;
    const qsizetype size = matrixHeadSize + scales + qsizetype(rows) * columns;
    ByteMatrix matrix;
    bool isSound = data.size() == size && qFromLittleEndian<quint32>(data.data()) == quint32(rows)
        && qFromLittleEndian<quint32>(data.data() + 4) == quint32(columns);
    if (isSound) {
        matrix.m_rows = rows;
        matrix.m_columns = columns;
        matrix.m_scales = data.data() + matrixHeadSize;
        matrix.m_numbers = reinterpret_cast<const qint8 *>(data.data() + matrixHeadSize + scales);
        for (int row = 0; row < rows && isSound; ++row)
            isSound = isUsable(matrix.scale(row));
    }
    if (!isSound)
        damaged(section);
    return matrix;
}

std::vector<float> EncoderSections::floats(const QString &section, qsizetype size)
{
    const QByteArrayView data = bytes(section);
    std::vector<float> numbers(static_cast<size_t>(size));
    if (data.size() == size * 4)
        qFromLittleEndian<float>(data.data(), size, numbers.data());
    if (data.size() != size * 4 || !std::all_of(numbers.begin(), numbers.end(), isUsable))
        damaged(section);
    return numbers;
}

int EncoderSections::chains(int labels)
{
    int count = 0;
    while (count < mostChains && !bytes(u"chain%1"_s.arg(count)).isEmpty())
        ++count;
    if (count > 0 && labels % count == 0 && labels / count <= mostChainLabels)
        return count;
    damaged(u"chain0"_s);
    return 0;
}

} // namespace onrecord
