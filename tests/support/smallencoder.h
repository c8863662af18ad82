// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/learners/dice.h"
#include "core/language/encoder.h"

#include <map>

namespace onrecord {

/// An encoder with numbers drawn by lot, its file, and its scores computed the long way.
class SmallEncoder
{
public:
    using Row = std::vector<double>;

    static constexpr int layers = 2;
    static constexpr int width = 64;
    static constexpr int heads = 2;
    static constexpr int headSize = width / heads;
    static constexpr int hidden = 120; ///< no whole number of sixteens
    static constexpr int labels = 5;
    static constexpr int vectorWords = 50;
    static constexpr int vectorSize = 9;
    static constexpr int ownWords = 20;
    static constexpr int affixes = 30;

    SmallEncoder();

    QByteArray file() const { return ModelFile::written(sections); }

    /// By word, the scores of its labels in double precision.
    std::vector<Row> scores(std::span<const EncoderWord> words) const;

    ModelFile::Sections sections; ///< the first is "shape"
    std::map<QByteArray, std::vector<Row>> matrices; ///< by section
    std::map<QByteArray, Row> floats; ///< by section

private:
    void addMatrix(const QByteArray &name, int rows, int columns);
    void addFloats(const QByteArray &name, int size, double middle);
    void addLayerOf(const QByteArray &name, int outputs, int inputs);
    void addNorm(const QByteArray &name);

    Row times(const QByteArray &name, const Row &row) const;
    Row normal(const QByteArray &name, const Row &row) const;
    Row input(const EncoderWord &word) const;
    std::vector<Row> gathered(const QByteArray &layer, const std::vector<Row> &words) const;

    training::Dice m_dice{3};
};

} // namespace onrecord
