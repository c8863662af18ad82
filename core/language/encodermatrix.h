// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/encodertables.h"
#include "core/language/packedmatrix.h"

#include <span>
#include <vector>

namespace onrecord {

/// A matrix of the encoder, ready to be multiplied with.
struct EncoderMatrix
{
    PackedMatrix weights;
    std::vector<float> scales; ///< by output, as many as sums are made: what a sum's one is worth
    std::vector<float> bias; ///< by output

    /// What \a matrix and \a bias have, its outputs in \a order: as many rows of both, each once.
    /// Outputs whose weights are too large to be added (PackedMatrix) are rounded to larger steps.
    /// Numbers of a row stand for themselves less \a zero.
    static EncoderMatrix packed(const ByteMatrix &matrix, std::span<const float> bias,
                                std::span<const int> order, int zero);
};

} // namespace onrecord
