// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/harness.h"

#include <malloc.h>
#include <sys/resource.h>
#include <time.h>

#include <algorithm>
#include <cstdio>

namespace onrecord::bench {

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double processMilliseconds()
{
    double sum = 0;
    for (const auto whose : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage used{};
        getrusage(whose, &used);
        for (const timeval &part : {used.ru_utime, used.ru_stime})
            sum += double(part.tv_sec) * 1e3 + double(part.tv_usec) / 1e3;
    }
    return sum;
}

double heapMegabytes()
{
    const auto info = mallinfo2();
    return double(info.uordblks + info.hblkhd) / 1e6;
}

std::vector<double> timed(int times, const std::function<void()> &work)
{
    work();
    std::vector<double> taken;
    for (int time = 0; time < times; ++time) {
        const double before = threadMilliseconds();
        work();
        taken.push_back(threadMilliseconds() - before);
    }
    return taken;
}

static double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[size_t(share * double(values.size() - 1) + 0.5)];
}

double median(std::vector<double> values)
{
    return quantile(std::move(values), 0.5);
}

double percentile95(std::vector<double> values)
{
    return quantile(std::move(values), 0.95);
}

static void line(const char *what, double value, const char *unit, const char *verdict)
{
    std::printf("%-58s %9.2f %-4s %s\n", what, value, unit, verdict);
    std::fflush(stdout);
}

void report(const char *what, double value, const char *unit, double budget)
{
    char verdict[64];
    std::snprintf(verdict, sizeof verdict, "budget %6.2f  %s", budget,
                  value <= budget ? "met" : "EXCEEDED");
    line(what, value, unit, verdict);
}

void reportAtLeast(const char *what, double value, const char *unit, double budget)
{
    char verdict[64];
    std::snprintf(verdict, sizeof verdict, "at least %4.0f  %s", budget,
                  value >= budget ? "met" : "MISSED");
    line(what, value, unit, verdict);
}

void note(const char *what, double value, const char *unit)
{
    line(what, value, unit, "");
}

} // namespace onrecord::bench
