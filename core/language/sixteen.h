// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace onrecord {

/// Sixteen numbers that are reckoned with at once (a vector of GCC and Clang).
template <typename Number>
using Sixteen [[gnu::vector_size(16 * sizeof(Number))]] = Number;

} // namespace onrecord

#if defined(__x86_64__) && defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)                    \
    && !defined(__clang__)
/// Says of a function that it is compiled again for processors with wider vectors; which it is, is
/// found out at start.
#define ONRECORD_WIDE [[gnu::target_clones("avx2", "default")]]
#else
#define ONRECORD_WIDE
#endif
