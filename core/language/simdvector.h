// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace onrecord {

/// Sixteen numbers that are added or compared at once (the vector extension of GCC and Clang).
template <typename Number>
using SimdVector [[gnu::vector_size(16 * sizeof(Number))]] = Number;

} // namespace onrecord

// The choice is made before the sanitizers are ready for it.
#if defined(__x86_64__) && defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)                    \
    && !defined(__SANITIZE_THREAD__) && !defined(__clang__)
/// Compiles a function twice, the second time for processors with AVX2; the program chooses between
/// the two when it starts.
#define ONRECORD_TARGET_CLONES [[gnu::target_clones("avx2", "default")]]
#else
#define ONRECORD_TARGET_CLONES
#endif
