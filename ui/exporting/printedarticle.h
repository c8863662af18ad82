// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

#include <memory>

class QTextDocument;

namespace onrecord {

/// \a reading as it is printed: the article with its marks, then who said what, an actor at a time.
/// Marks do not rest on colour: words in quotation marks lie on a ground, the line below tells the
/// state, and every statement has its label behind it; a legend says so. Rejected statements are left
/// out, as are blocks that are.
std::unique_ptr<QTextDocument> printedArticle(const Reading &reading);

} // namespace onrecord
