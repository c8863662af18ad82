// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/target.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace onrecord::fuzz {

void demand(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", promise);
    std::abort();
}

void demandNone(const QString &problem)
{
    demand(problem.isEmpty(), qPrintable(problem));
}

} // namespace onrecord::fuzz

/// What libFuzzer calls, and fuzzing.cpp where there is no libFuzzer.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    onrecord::fuzz::tryOn(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
