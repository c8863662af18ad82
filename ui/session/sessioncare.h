// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/care.h"
#include "core/result.h"

#include <optional>

namespace onrecord {

/// How carefully the findings that a Session shows were made, and whether others are to take their place.
struct ReadCare
{
    /// Of what is shown; nothing where there are no findings yet, and for those an exported page came with.
    std::optional<Care> shown;
    std::optional<Care> next; ///< of what is being read, or waits to be shown, in the place of that
    bool isOffered = false; ///< read quickly only because the article is long
    std::optional<Error> missing; ///< why it cannot be read carefully
    bool isStopped = false; ///< the reader stopped the first reading, so nothing was found

    friend bool operator==(const ReadCare &, const ReadCare &) = default;
};

} // namespace onrecord
