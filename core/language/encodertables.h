// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/modelfile.h"
#include "core/result.h"

#include <QString>

#include <vector>

namespace onrecord {

/// A matrix of 8 bits as it lies in a model file, with a scale for each row.
///
/// A view of bytes that somebody else keeps. Layout, little endian: rows u32, columns u32, scales
/// f32 × rows, numbers i8 × rows × columns.
class ByteMatrix
{
public:
    int rows() const { return m_rows; }
    int columns() const { return m_columns; }
    float scale(int row) const;
    const qint8 *row(int row) const { return m_numbers + qsizetype(row) * m_columns; }

private:
    friend class EncoderSections;

    int m_rows = 0;
    int m_columns = 0;
    const char *m_scales = nullptr;
    const qint8 *m_numbers = nullptr;
};

/// How large the parts of an encoder are, in the order of the section "shape".
struct EncoderShape
{
    int layers = 0;
    int width = 0;
    int heads = 0;
    int hidden = 0;
    int labels = 0;
    int vectorWords = 0;
    int vectorSize = 0;
    int ownWords = 0;
    int ownSize = 0;
    int affixes = 0;
    int affixSize = 0;
    int shapes = 0;
    int shapeSize = 0;
    int quotations = 0;
    int quotationSize = 0;

    int headSize() const { return width / heads; }
    int inputs() const { return vectorSize + ownSize + 2 * affixSize + shapeSize + quotationSize; }
};

/// The sections of an encoder's model file, each checked for its size when it is read. What is
/// missing, too short, too long or no number is remembered, and nothing is made up for it.
class EncoderSections
{
public:
    EncoderSections(const ModelFile &file, const QString &name);

    EncoderShape shape();
    ByteMatrix matrix(const QString &section, int rows, int columns);
    std::vector<float> floats(const QString &section, qsizetype size);
    /// How many sections "chain0", "chain1" … there are; the \a labels are parted evenly among them.
    int chains(int labels);

    /// The first fault found so far: Damaged, with the section as its detail.
    const std::optional<Error> &error() const { return m_error; }

private:
    QByteArrayView bytes(const QString &section) const;
    void damaged(const QString &section);

    const ModelFile &m_file;
    QString m_name;
    std::optional<Error> m_error;
};

} // namespace onrecord
