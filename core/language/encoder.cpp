// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/encoder.h"

#include "core/language/encoderrows.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

using namespace Qt::StringLiterals;

namespace onrecord {

// Numbers of rows are whole ones from 0 on (PackedMatrix). Those of both signs are moved up by half
// of the largest; those that rectifyRow() makes, which are hardly below zero, by less.
static constexpr int middle = PackedMatrix::largestNumber / 2;
static constexpr int rectifiedZero = 5;
static constexpr int largestRectified = PackedMatrix::largestNumber - rectifiedZero;
static constexpr float leastRectifiedStep = 0.17F / rectifiedZero; ///< rectifyRow() gives -0.17

// The shares of attention are finer than other numbers, and the values that they are multiplied
// with so much coarser that their products can be added all the same.
static constexpr int largestShare = 120;
static constexpr int largestValue =
    PackedMatrix::largestProducts / PackedMatrix::addedAtOnce / largestShare;
static constexpr int largestKey = 64;
static_assert(largestKey * PackedMatrix::addedAtOnce <= PackedMatrix::largestSum);

/// Words that are taken through a layer's matrices together: their numbers stay in the cache.
static constexpr int blockWords = 64;

/// Makes \a numbers at least \a size long.
template <typename Number>
static void provide(std::vector<Number> &numbers, qsizetype size)
{
    if (qsizetype(numbers.size()) < size)
        numbers.resize(size_t(size));
}

/// The rows of \a size in their own order.
static std::vector<int> ownOrder(int size)
{
    std::vector<int> order(static_cast<size_t>(size));
    std::iota(order.begin(), order.end(), 0);
    return order;
}

/// The outputs of a layer's heads, so that the pairs of numbers that are turned together lie half a
/// head apart and not side by side: whole rows of them are turned at once. Questions and keys are
/// ordered alike, so their products stay the same.
static std::vector<int> headOrder(const EncoderShape &shape)
{
    std::vector<int> order = ownOrder(3 * shape.width);
    const int half = shape.headSize() / 2;
    for (int start = 0; start < 2 * shape.width; start += shape.headSize()) {
        for (int pair = 0; pair < half; ++pair) {
            order[size_t(start) + size_t(pair)] = start + 2 * pair;
            order[size_t(start) + size_t(half) + size_t(pair)] = start + 2 * pair + 1;
        }
    }
    return order;
}

Encoder::Norm Encoder::norm(EncoderSections &sections, const QString &section, int width)
{
    const std::vector<float> both = sections.floats(section, 2 * qsizetype(width));
    return {{both.begin(), both.begin() + width}, {both.begin() + width, both.end()}};
}

Encoder::Layer Encoder::layer(EncoderSections &sections, int index) const
{
    const QString start = u"L%1."_s.arg(index);
    const int width = m_shape.width;
    const auto matrix = [&](QLatin1StringView part, int outputs, int inputs,
                            const std::vector<int> &order, int zero) {
        const QString section = start + part;
        const std::vector<float> bias = sections.floats(section + u".bias"_s, outputs);
        return EncoderMatrix::packed(sections.matrix(section, outputs, inputs), bias, order, zero);
    };
    return {norm(sections, start + u"norm1"_s, width),
            norm(sections, start + u"norm2"_s, width),
            matrix("qkv"_L1, 3 * width, width, headOrder(m_shape), middle),
            matrix("out"_L1, width, width, ownOrder(width), middle),
            matrix("up"_L1, m_shape.hidden, width, ownOrder(m_shape.hidden), middle),
            matrix("down"_L1, width, m_shape.hidden, ownOrder(width), rectifiedZero)};
}

static LabelChain chainIn(EncoderSections &sections, const QString &section, int labels)
{
    const qsizetype steps = qsizetype(labels) * labels;
    const std::vector<float> numbers = sections.floats(section, steps + 2 * qsizetype(labels));
    const auto first = numbers.begin() + steps;
    return {
        labels, {numbers.begin(), first}, {first, first + labels}, {first + labels, numbers.end()}};
}

/// By place and pair of numbers, the angle that the pair is turned by there.
void Encoder::fillTurns()
{
    constexpr double longest = 10000;
    const int size = m_shape.headSize();
    for (int place = 0; place < longestStretch; ++place) {
        for (int pair = 0; pair < size / 2; ++pair) {
            const double angle = place * std::pow(longest, -2.0 * pair / size);
            m_cosines.push_back(float(std::cos(angle)));
            m_sines.push_back(float(std::sin(angle)));
        }
    }
}

Result<Encoder> Encoder::view(const ModelFile &file, const QString &name)
{
    EncoderSections sections(file, name);
    Encoder encoder;
    encoder.m_shape = sections.shape();
    if (sections.error())
        return *sections.error(); // the sizes of all others follow from it
    const EncoderShape &shape = encoder.m_shape;
    encoder.m_kernel = multiplyKernels().back();
    encoder.m_vectors = sections.matrix(u"vectors"_s, shape.vectorWords, shape.vectorSize);
    encoder.m_own = sections.matrix(u"own"_s, shape.ownWords, shape.ownSize);
    encoder.m_endings = sections.matrix(u"endings"_s, shape.affixes, shape.affixSize);
    encoder.m_beginnings = sections.matrix(u"beginnings"_s, shape.affixes, shape.affixSize);
    encoder.m_shapes = sections.matrix(u"shapes"_s, shape.shapes, shape.shapeSize);
    encoder.m_quotations = sections.matrix(u"quotations"_s, shape.quotations, shape.quotationSize);
    encoder.m_special =
        sections.floats(u"special"_s, qsizetype(EncoderWord::FirstOfVocabulary) * shape.vectorSize);
    encoder.m_input = EncoderMatrix::packed(
        sections.matrix(u"input"_s, shape.width, shape.inputs()),
        sections.floats(u"input.bias"_s, shape.width), ownOrder(shape.width), middle);
    for (int l = 0; l < shape.layers && !sections.error(); ++l)
        encoder.m_layers.push_back(encoder.layer(sections, l));
    encoder.m_norm = norm(sections, u"norm"_s, shape.width);
    encoder.m_labels = EncoderMatrix::packed(
        sections.matrix(u"labels"_s, shape.labels, shape.width),
        sections.floats(u"labels.bias"_s, shape.labels), ownOrder(shape.labels), middle);
    const int chains = sections.chains(shape.labels);
    for (int c = 0; c < chains && !sections.error(); ++c)
        encoder.m_chains.push_back(chainIn(sections, u"chain%1"_s.arg(c), shape.labels / chains));
    if (sections.error())
        return *sections.error();
    encoder.fillTurns();
    return encoder;
}

/// Writes what \a table has at \a row to \a place, which moves on.
static void readRow(const ByteMatrix &table, int row, float *&place)
{
    const float scale = table.scale(row);
    const qint8 *numbers = table.row(row);
    for (int column = 0; column < table.columns(); ++column)
        *place++ = float(numbers[column]) * scale;
}

static int rowIn(const ByteMatrix &table, int row, int otherwise)
{
    return row < table.rows() ? row : otherwise;
}

/// All that the tables have about \a word, one after the other.
void Encoder::embed(const EncoderWord &word, std::span<float> row) const
{
    float *place = row.data();
    const int number = rowIn(m_vectors, word.word, EncoderWord::Unknown);
    if (number < EncoderWord::FirstOfVocabulary) {
        const float *special = m_special.data() + qsizetype(number) * m_shape.vectorSize;
        place = std::copy(special, special + m_shape.vectorSize, place);
    } else {
        readRow(m_vectors, number, place);
    }
    readRow(m_own, rowIn(m_own, number, EncoderWord::Unknown), place);
    readRow(m_endings, rowIn(m_endings, word.ending, 0), place);
    readRow(m_beginnings, rowIn(m_beginnings, word.beginning, 0), place);
    readRow(m_shapes, rowIn(m_shapes, word.shape, 0), place);
    readRow(m_quotations, rowIn(m_quotations, word.quotation, 0), place);
}

/// Multiplies the first \a count rows of the workspace's numbers.
void Encoder::multiply(const EncoderMatrix &matrix, int count, EncoderWorkspace &workspace) const
{
    matrix.weights.multiply(m_kernel, workspace.numbers.data(), matrix.weights.inputs(),
                            PackedMatrix::filled(count, PackedMatrix::rowsAtOnce),
                            workspace.sums.data());
}

/// Fills the words' rows with what the tables have about each.
void Encoder::readWords(std::span<const EncoderWord> words, EncoderWorkspace &workspace) const
{
    const int size = PackedMatrix::filled(m_shape.inputs(), rowNumbers);
    std::fill_n(workspace.row.begin(), size, 0.f);
    for (int from = 0; from < int(words.size()); from += blockWords) {
        const int count = std::min(blockWords, int(words.size()) - from);
        for (int w = 0; w < count; ++w) {
            embed(words[size_t(from) + size_t(w)], workspace.row);
            workspace.steps[size_t(w)] =
                quantizeRow(workspace.row.data(), middle, middle, size,
                            workspace.numbers.data() + qsizetype(w) * m_input.weights.inputs());
        }
        multiply(m_input, count, workspace);
        for (int w = 0; w < count; ++w)
            scaleSums(workspace.sums.data() + qsizetype(w) * m_input.weights.width(),
                      workspace.steps[size_t(w)], m_input.scales.data(), m_input.bias.data(),
                      m_shape.width, workspace.words.data() + qsizetype(from + w) * m_shape.width);
    }
}

/// Makes the rows to be multiplied of the words of \a block.
void Encoder::normalize(const Norm &norm, Block block, EncoderWorkspace &workspace) const
{
    const int width = m_shape.width;
    for (int w = 0; w < block.count; ++w) {
        normalizeRow(workspace.words.data() + qsizetype(block.from + w) * width, norm.gain.data(),
                     norm.bias.data(), width, workspace.row.data());
        workspace.steps[size_t(w)] = quantizeRow(workspace.row.data(), middle, middle, width,
                                                 workspace.numbers.data() + qsizetype(w) * width);
    }
}

/// Makes the questions, keys and values of the words of \a block.
void Encoder::makeHeads(const Layer &layer, Block block, EncoderWorkspace &workspace) const
{
    const int width = m_shape.width;
    const int half = m_shape.headSize() / 2;
    normalize(layer.attentionNorm, block, workspace);
    multiply(layer.heads, block.count, workspace);
    for (int w = 0; w < block.count; ++w) {
        const int place = block.from + w;
        float *heads = workspace.heads.data() + qsizetype(place) * 3 * width;
        scaleSums(workspace.sums.data() + qsizetype(w) * layer.heads.weights.width(),
                  workspace.steps[size_t(w)], layer.heads.scales.data(), layer.heads.bias.data(),
                  3 * width, heads);
        const float *cosines = m_cosines.data() + qsizetype(place) * half;
        const float *sines = m_sines.data() + qsizetype(place) * half;
        for (int start = 0; start < 2 * width; start += 2 * half)
            turnRow(heads + start, heads + start + half, cosines, sines, half);
        for (size_t part = 0; part < workspace.largest.size(); ++part)
            workspace.largest[part] =
                std::max(workspace.largest[part],
                         largestOfRow(heads + width + qsizetype(part) * 2 * half, 2 * half));
    }
}

/// Gathers for each of \a count words what \a head finds in all others.
void Encoder::attend(int head, int count, EncoderWorkspace &workspace) const
{
    const int size = m_shape.headSize();
    const qsizetype stride = 3 * qsizetype(m_shape.width);
    const float *questions = workspace.heads.data() + qsizetype(head) * size;
    const float *keys = questions + m_shape.width;
    const float *values = keys + m_shape.width;
    constexpr float nothing = 1e-20F; // so that zeros can be divided
    const float *largest = workspace.largest.data() + head;
    const float keyStep = (*largest + nothing) / largestKey;
    const float valueStep = (largest[m_shape.heads] + nothing) / largestValue;

    workspace.keys.resize(count, size, middle);
    workspace.values.resize(size, count, 0);
    qint8 *numbers = workspace.numbers.data();
    for (int w = 0; w < count; ++w) {
        roundRow(keys + w * stride, keyStep, 0, size, numbers);
        workspace.keys.setOutput(w, {numbers, size_t(size)});
    }
    for (int w = 0; w < count; w += 4) {
        const int quad = std::min(4, count - w); // what stands for others has no share
        for (int v = 0; v < quad; ++v)
            roundRow(values + (w + v) * stride, valueStep, 0, size, numbers + qsizetype(v) * size);
        workspace.values.setInputs(w / 4, {numbers, 4 * size_t(size)});
    }

    constexpr int rows = PackedMatrix::rowsAtOnce;
    const float steepness = std::numbers::log2e_v<float> / std::sqrt(float(size));
    const int keyWidth = workspace.keys.width();
    for (int from = 0; from < count; from += rows) {
        const int asked = std::min(rows, count - from);
        for (int w = 0; w < asked; ++w)
            workspace.steps[size_t(w)] = quantizeRow(questions + (from + w) * stride, middle,
                                                     middle, size, numbers + qsizetype(w) * size);
        workspace.keys.multiply(m_kernel, numbers, size, rows, workspace.sums.data());
        for (int w = 0; w < asked; ++w)
            workspace.portions[size_t(w)] =
                float(shareOut(workspace.sums.data() + qsizetype(w) * keyWidth, count,
                               workspace.steps[size_t(w)] * keyStep * steepness, largestShare,
                               workspace.shares.data() + qsizetype(w) * keyWidth));
        workspace.values.multiply(m_kernel, workspace.shares.data(), keyWidth, rows,
                                  workspace.sums.data());
        for (int w = 0; w < asked; ++w)
            scaleSums(workspace.sums.data() + qsizetype(w) * workspace.values.width(),
                      valueStep / workspace.portions[size_t(w)], size,
                      workspace.attended.data() + qsizetype(from + w) * m_shape.width
                          + qsizetype(head) * size);
    }
}

/// Adds to the words of \a block what their heads gathered, and what the layer makes of both.
void Encoder::finish(const Layer &layer, Block block, EncoderWorkspace &workspace) const
{
    const int width = m_shape.width;
    const int hidden = m_shape.hidden;
    const auto addTo = [&](const EncoderMatrix &matrix) {
        multiply(matrix, block.count, workspace);
        for (int w = 0; w < block.count; ++w)
            addScaledSums(workspace.sums.data() + qsizetype(w) * matrix.weights.width(),
                          workspace.steps[size_t(w)], matrix.scales.data(), matrix.bias.data(),
                          width, workspace.words.data() + qsizetype(block.from + w) * width);
    };
    for (int w = 0; w < block.count; ++w)
        workspace.steps[size_t(w)] =
            quantizeRow(workspace.attended.data() + qsizetype(block.from + w) * width, middle,
                        middle, width, workspace.numbers.data() + qsizetype(w) * width);
    addTo(layer.out);
    normalize(layer.hiddenNorm, block, workspace);
    multiply(layer.up, block.count, workspace);
    for (int w = 0; w < block.count; ++w) {
        scaleSums(workspace.sums.data() + qsizetype(w) * layer.up.weights.width(),
                  workspace.steps[size_t(w)], layer.up.scales.data(), layer.up.bias.data(), hidden,
                  workspace.row.data());
        rectifyRow(workspace.row.data(), hidden);
        const float step = std::max(largestOfRow(workspace.row.data(), hidden) / largestRectified,
                                    leastRectifiedStep);
        roundRow(workspace.row.data(), step, rectifiedZero, hidden,
                 workspace.numbers.data() + qsizetype(w) * layer.down.weights.inputs());
        workspace.steps[size_t(w)] = step;
    }
    addTo(layer.down);
}

/// The memory that a stretch of \a words words needs.
static void provideAll(EncoderWorkspace &workspace, const EncoderShape &shape, int words)
{
    // Inputs and outputs of all matrices, in whole groups of either.
    const int longest = PackedMatrix::filled(
        std::max({shape.inputs(), 3 * shape.width, shape.hidden, shape.labels}),
        PackedMatrix::outputsAtOnce);
    const qsizetype keys = PackedMatrix::filled(words, PackedMatrix::outputsAtOnce);
    provide(workspace.words, qsizetype(words) * shape.width);
    provide(workspace.heads, qsizetype(words) * 3 * shape.width);
    provide(workspace.attended, qsizetype(words) * shape.width);
    provide(workspace.row, std::max(qsizetype(longest), keys));
    provide(workspace.numbers, qsizetype(blockWords) * longest);
    provide(workspace.sums,
            std::max(qsizetype(blockWords) * longest, PackedMatrix::rowsAtOnce * keys));
    provide(workspace.steps, blockWords);
    provide(workspace.shares, PackedMatrix::rowsAtOnce * keys);
    provide(workspace.portions, PackedMatrix::rowsAtOnce);
}

void Encoder::score(std::span<const EncoderWord> words, EncoderWorkspace &workspace,
                    std::vector<float> &scores) const
{
    const int count = int(words.size());
    Q_ASSERT(count <= longestStretch);
    provideAll(workspace, m_shape, count);
    const auto inBlocks = [count](auto &&work) {
        for (int from = 0; from < count; from += blockWords)
            work(Block{from, std::min(blockWords, count - from)});
    };
    readWords(words, workspace);
    for (const Layer &layer : m_layers) {
        workspace.largest.assign(2 * size_t(m_shape.heads), 0);
        inBlocks([&](Block block) { makeHeads(layer, block, workspace); });
        for (int head = 0; head < m_shape.heads; ++head)
            attend(head, count, workspace);
        inBlocks([&](Block block) { finish(layer, block, workspace); });
    }
    const int labels = m_shape.labels;
    scores.resize(size_t(count) * size_t(labels));
    inBlocks([&](Block block) {
        normalize(m_norm, block, workspace);
        multiply(m_labels, block.count, workspace);
        for (int w = 0; w < block.count; ++w) {
            scaleSums(workspace.sums.data() + qsizetype(w) * m_labels.weights.width(),
                      workspace.steps[size_t(w)], m_labels.scales.data(), m_labels.bias.data(),
                      m_labels.weights.width(), workspace.row.data());
            std::copy_n(workspace.row.begin(), labels,
                        scores.begin() + qsizetype(block.from + w) * labels);
        }
    });
}

} // namespace onrecord
