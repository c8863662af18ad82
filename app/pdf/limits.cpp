// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pdf/limits.h"

#include <csignal>

#include <sys/prctl.h>
#include <sys/resource.h>

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
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    limit(RLIMIT_AS, memory); // sanitizers map more than any machine has
#endif
    limit(RLIMIT_FSIZE, mostWritten);
    limit(RLIMIT_CORE, 0);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
}

} // namespace onrecord::pdf
