// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace onrecord::bench {

/// CPU time of this thread, in milliseconds: what other threads and programs do is not in it.
double threadMilliseconds();

/// CPU time of all threads of this process and of the programs that it called and that ended, in milliseconds.
double processMilliseconds();

/// Bytes this process has taken from the heap and not given back.
double heapMegabytes();

/// CPU milliseconds of each call of \a work, after one call that is not counted.
std::vector<double> timed(int times, const std::function<void()> &work);

double median(std::vector<double> values);
/// The value that 95 of 100 stay below.
double percentile95(std::vector<double> values);

/// Prints a line of the table: \a value against \a budget, which it is to stay at or below.
void report(const char *what, double value, const char *unit, double budget);
/// Likewise, but to be reached.
void reportAtLeast(const char *what, double value, const char *unit, double budget);
/// A figure without a budget.
void note(const char *what, double value, const char *unit);

} // namespace onrecord::bench
