// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/datesentence.h"

#include <optional>

namespace onrecord {

/// A holiday where it is named in a sentence.
struct HolidayNamed
{
    Holiday holiday = Holiday::Christmas;
    qsizetype next = 0; ///< the word behind its name
};

/// The holiday whose name begins at \a at: St. Patrick’s Day; not Easter Island.
std::optional<HolidayNamed> holidayNamedAt(const DateSentence &in, qsizetype at);

/// Christmas, Election Day 2022, Easter Monday
DatePhrase holidayAt(const DateSentence &in, qsizetype at);

} // namespace onrecord
