// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pdf/limits.h"

#include <csignal>

#include <sys/prctl.h>
#include <sys/resource.h>

// Sanitizers map more memory than any machine has. GCC and clang say in different words that one is there.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define ONRECORD_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define ONRECORD_SANITIZED
#endif
#endif

namespace onrecord::pdf {

namespace {

void limit(__rlimit_resource resource, rlim_t most)
{
    // One that is over its time is told by the signal that comes before the end.
    const rlimit both{most, most + (resource == RLIMIT_CPU ? 1 : 0)};
    setrlimit(resource, &both);
}

} // namespace

void limitThisProcess(std::size_t size)
{
    const rlim_t seconds = 9 + 2 * (size >> 20);
    [[maybe_unused]] constexpr rlim_t memory = rlim_t{1} << 30;
    limit(RLIMIT_CPU, seconds);
#ifndef ONRECORD_SANITIZED
    limit(RLIMIT_AS, memory);
#endif
    limit(RLIMIT_FSIZE, mostWritten);
    limit(RLIMIT_CORE, 0);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
}

} // namespace onrecord::pdf
