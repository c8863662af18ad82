// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/resources.h"
#include "core/document/document.h"
#include "core/findings/analysis.h"

#include <stop_token>

namespace onrecord {

/// Who said what, and when, in \a document. Pure, callable from any thread; gives back what
/// there is, marked incomplete, soon after \a stop is requested. Linear in the text. Markup is taken
/// out before and is part of no name; the spans are those of the article's own text.
Analysis analyse(const Document &document, const Resources &resources,
                 const std::stop_token &stop = {});

} // namespace onrecord
