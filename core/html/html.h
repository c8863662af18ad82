// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"
#include "core/storage/sessionfile.h"

#include <optional>

namespace onrecord {

/// What a page shows of an article's text, which may belong to others.
enum class PageText {
    Whole,
    Excerpts, ///< paragraphs in which a statement stands; such a page cannot be opened again
};

/// What goes into a page besides the reading.
struct PageParts
{
    PageText text = PageText::Whole;
    /// What the reading was made of: with it the page opens again and lists what was corrected. Not
    /// in excerpts, as it holds words of the rest.
    std::optional<SavedSession> session = {};
    int leftOut = 0; ///< statements that were found and are not in the reading, which the page says
};

/// The annotated article as one page that asks for nothing (PRODUCT.md 5). \a exportedAt is the
/// only thing that differs between two exports of one session. Excerpts carry no annotations.
QByteArray toHtml(const Reading &reading, const PageParts &parts, const QDateTime &exportedAt);

} // namespace onrecord
