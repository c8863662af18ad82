// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

namespace onrecord {

struct MatchOptions
{
    bool caseSensitive = false;
    bool wholeWords = false;

    friend bool operator==(const MatchOptions &, const MatchOptions &) = default;
};

/// Where \a words stand in \a text, in order, not overlapping; nothing for empty words.
Spans findMatches(QStringView text, QStringView words, MatchOptions options);

/// Index of the first match at or after \a offset, else the first of all; -1 where there is none.
qsizetype matchFrom(const Spans &matches, qsizetype offset);

} // namespace onrecord
