// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace onrecord::pdf {

/// More pages are no article and no collection of some.
inline constexpr int mostPages = 2000;
/// Of what is written, in bytes: words of a book of that many pages come to a fifth of it.
inline constexpr std::size_t mostWritten = std::size_t{64} << 20;

/// Limits this process, for good, for a file of \a size bytes: seconds of work, memory, size of what is
/// written, and no life without the process that started it.
void limitThisProcess(std::size_t size);

} // namespace onrecord::pdf
