// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/encodermatrix.h"
#include "core/language/encodertables.h"
#include "core/language/labelchain.h"
#include "core/language/packedmatrix.h"

#include <span>
#include <vector>

namespace onrecord {

/// What the encoder reads of one word: numbers into its tables. One that a table does not have
/// counts as an unknown word, or as the table's first.
struct EncoderWord
{
    /// Numbers of words that are none of the text's: they have vectors of their own.
    enum : quint16 { Padding, Paragraph, Masked, Unknown, FirstOfVocabulary };

    quint16 word = Unknown;
    quint16 ending = 0;
    quint16 beginning = 0;
    quint8 shape = 0;
    quint8 quotation = 0;

    friend bool operator==(const EncoderWord &, const EncoderWord &) = default;
};

/// The memory that Encoder::score() works in, kept from one stretch to the next. One thread at a
/// time.
struct EncoderWorkspace
{
    std::vector<float> words; ///< by word: what is known of it so far
    std::vector<float> heads; ///< by word: question, key and value of each head
    std::vector<float> largest; ///< by head: of its keys, then by head: of its values
    std::vector<float> attended; ///< by word: what its heads gathered
    std::vector<float> row;
    std::vector<qint8> numbers; ///< rows to be multiplied
    std::vector<qint32> sums;
    std::vector<float> steps; ///< what a step of each of the rows is worth
    std::vector<qint8> shares; ///< what attention gives to each word, by row
    std::vector<float> portions; ///< of one: what the shares of a row add up to
    PackedMatrix keys;
    PackedMatrix values;
};

/// A small transformer that reads a stretch of text as a whole: a score of each label for each
/// word, in view of all others.
///
/// Weights have 8 bits; the numbers that go into a matrix are rounded to six, anew for each word, so
/// that matrices are multiplied in whole numbers. Every kernel therefore gives the same scores.
/// The model file's large tables are viewed, not copied: its bytes must be kept as long.
class Encoder
{
public:
    static constexpr int longestStretch = 640; ///< words

    /// The encoder in \a file. Damaged with \a name and, as its detail, the section that is missing
    /// or wrong.
    static Result<Encoder> view(const ModelFile &file, const QString &name);

    /// Those of all chains together, one chain's behind the other's.
    int labels() const { return m_shape.labels; }

    /// How labels follow one another, for bestLabels() and labelMarginals(): a chain, all of as many
    /// labels, for each way to label the same words.
    const std::vector<LabelChain> &chains() const { return m_chains; }

    /// Scores of a stretch's words, at most longestStretch: words × labels().
    void score(std::span<const EncoderWord> words, EncoderWorkspace &workspace,
               std::vector<float> &scores) const;

    /// Computes with \a kernel, one of multiplyKernels(), from now on; with the quickest otherwise.
    void setKernel(MultiplyKernel kernel) { m_kernel = kernel; }

private:
    struct Norm
    {
        std::vector<float> gain, bias;
    };
    struct Layer
    {
        Norm attentionNorm, hiddenNorm;
        EncoderMatrix heads, out, up, down;
    };
    /// Some words in a row that are taken through a matrix together.
    struct Block
    {
        int from = 0;
        int count = 0;
    };

    static Norm norm(EncoderSections &sections, const QString &section, int width);
    Layer layer(EncoderSections &sections, int index) const;
    void fillTurns();

    void embed(const EncoderWord &word, std::span<float> row) const;
    void multiply(const EncoderMatrix &matrix, int count, EncoderWorkspace &workspace) const;
    void readWords(std::span<const EncoderWord> words, EncoderWorkspace &workspace) const;
    void normalize(const Norm &norm, Block block, EncoderWorkspace &workspace) const;
    void makeHeads(const Layer &layer, Block block, EncoderWorkspace &workspace) const;
    void attend(int head, int count, EncoderWorkspace &workspace) const;
    void finish(const Layer &layer, Block block, EncoderWorkspace &workspace) const;

    EncoderShape m_shape;
    MultiplyKernel m_kernel = MultiplyKernel::Plain;
    ByteMatrix m_vectors, m_own, m_endings, m_beginnings, m_shapes, m_quotations;
    std::vector<float> m_special; ///< by word before FirstOfVocabulary: its vector
    std::vector<float> m_cosines, m_sines; ///< by place and pair of numbers
    EncoderMatrix m_input, m_labels;
    std::vector<Layer> m_layers;
    Norm m_norm;
    std::vector<LabelChain> m_chains;
};

} // namespace onrecord
