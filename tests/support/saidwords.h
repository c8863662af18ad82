// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analyse.h"
#include "core/formats/articlereader.h"
#include "tests/support/markedtext.h"

#include <algorithm>

namespace onrecord {

/// \a text with marks around all that somebody says in it, as all stages together find it.
inline QString withSaidMarked(const QString &text, const Resources &resources)
{
    const Analysis analysis = analyse(Document(articleFromText(text).value()), resources);
    Spans found;
    for (const Statement &statement : analysis.statements)
        found += statement.content;
    std::sort(found.begin(), found.end());
    return withMarks(text, found);
}

} // namespace onrecord
