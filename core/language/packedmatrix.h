// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <span>
#include <vector>

namespace onrecord {

/// How sums of products are computed. All give the same sums, since whole numbers are added.
enum class MultiplyKernel {
    Plain, ///< everywhere
    Ssse3,
    Avx2,
    Avx512, ///< with VNNI
};

/// The kernels that this processor can run, the quickest last.
std::span<const MultiplyKernel> multiplyKernels();

/// A matrix of weights of 8 bits that rows of numbers are multiplied with, in the order in which
/// the kernels read it: by 32 outputs, and of those by four inputs.
///
/// Eight products are added in 16 bits before a kernel widens them. So numbers have six bits, and
/// sumOf() each output's weights is at most largestSum; or numbers and weights have other bounds, of
/// which eight products are at most largestProducts.
class PackedMatrix
{
public:
    static constexpr int outputsAtOnce = 32;
    static constexpr int inputsAtOnce = 16;
    static constexpr int rowsAtOnce = 8;
    static constexpr int addedAtOnce = 8; ///< products
    static constexpr int largestProducts = 32767; ///< what those added at once add up to
    static constexpr int largestNumber = 63; ///< of a row; the smallest is 0
    static constexpr int largestSum = largestProducts / largestNumber;

    /// \a size in whole groups of \a group.
    static constexpr int filled(int size, int group) { return (size + group - 1) / group * group; }

    /// The largest sum, their signs left out, of eight of an output's \a weights whose products are
    /// added at once: in every sixteen those of the first two inputs of each quad, and the others.
    static int sumOf(std::span<const qint8> weights);

    /// Makes room for \a outputs × \a inputs weights; those not set afterwards are any, or 0 where
    /// the matrix is new. Numbers of a row stand for themselves less \a zero.
    void resize(int outputs, int inputs, int zero);

    /// Sets the weights that make \a output; as many as there are inputs.
    void setOutput(int output, std::span<const qint8> weights);
    /// Sets the weights of inputs 4 × \a quad and the next three, by output, in four rows one
    /// behind the other, of a matrix whose zero is 0.
    void setInputs(int quad, std::span<const qint8> weights);

    /// Outputs, filled to whole groups: so many sums are written for each row.
    int width() const { return m_groups * outputsAtOnce; }
    /// Numbers read of each row, of which those beyond the inputs have no weight.
    int inputs() const { return m_quads * 4; }

    /// For each of \a rows rows, \a stride numbers apart, the sums of its products with each
    /// output's weights: width() of them, rows × width() altogether. \a rows is a multiple of
    /// rowsAtOnce.
    void multiply(MultiplyKernel kernel, const qint8 *numbers, qsizetype stride, int rows,
                  qint32 *sums) const;

private:
    /// As long as what a processor reads at once, so that it never straddles two lines of its cache.
    struct alignas(64) Line
    {
        std::array<qint8, 64> weights{};
    };

    qint8 *place(int output, int quad);

    std::vector<Line> m_lines; ///< two for each group of outputs and quad of inputs
    std::vector<qint32> m_starts; ///< by output: the sum of no products, less what zeros add to it
    int m_groups = 0;
    int m_quads = 0;
    int m_zero = 0;
};

} // namespace onrecord
