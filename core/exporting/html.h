// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"
#include "core/storage/sessionfile.h"

namespace onrecord {

/// What a page shows of an article's text, which may belong to others.
enum class PageText {
    Whole,
    Excerpts, ///< paragraphs in which a statement stands; such a page cannot be opened again
};

/// The annotated article as one page that asks for nothing (PRODUCT.md 5). \a session is what
/// \a reading was made of and goes inside, so that the page opens again; \a exportedAt is the
/// only thing that differs between two exports of one session. Excerpts carry neither \a session nor
/// annotations, both of which hold words of the rest.
QByteArray toHtml(const Reading &reading, const SavedSession &session, const QDateTime &exportedAt,
                  PageText text = PageText::Whole);

} // namespace onrecord
