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
    Sse2,
    Avx2,
    Avx512, ///< with VNNI
};

/// The kernels that this processor can run, the quickest last.
std::span<const MultiplyKernel> multiplyKernels();

/// A matrix of 16 bits that rows are multiplied with, in the order in which the kernels read it:
/// by 32 outputs, and of those by two inputs.
class PackedMatrix
{
public:
    static constexpr int outputsAtOnce = 32;
    static constexpr int rowsAtOnce = 8;

    /// \a size in whole groups of \a group.
    static constexpr int filled(int size, int group) { return (size + group - 1) / group * group; }

    /// Makes room for \a outputs × \a inputs numbers; those not set afterwards are any, or 0 where
    /// the matrix is new.
    void resize(int outputs, int inputs);

    /// Sets the numbers that make \a output; as many as there are inputs.
    void setOutput(int output, std::span<const qint16> numbers);
    /// Sets the numbers that inputs 2 × \a pair and the next are multiplied with, by output.
    void setInputs(int pair, std::span<const qint16> first, std::span<const qint16> second);

    /// Outputs, filled to whole groups: so many sums are written for each row.
    int width() const { return m_groups * outputsAtOnce; }
    /// Numbers read of each row.
    int inputs() const { return m_pairs * 2; }

    /// For each of \a rows rows, \a stride numbers apart, the sums of its products with each
    /// output's numbers: width() of them, rows × width() altogether. \a rows is a multiple of
    /// rowsAtOnce. The caller keeps numbers so small that no sum passes 31 bits.
    void multiply(MultiplyKernel kernel, const qint16 *numbers, qsizetype stride, int rows,
                  qint32 *sums) const;

private:
    /// As long as what a processor reads at once, so that it never straddles two lines of its cache.
    struct alignas(64) Line
    {
        std::array<qint16, 32> numbers{};
    };

    qint16 *place(int output, int pair);

    std::vector<Line> m_lines; ///< two for each group of outputs and pair of inputs
    int m_groups = 0;
    int m_pairs = 0;
};

} // namespace onrecord
