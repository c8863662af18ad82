// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articledraft.h"
#include "core/office/officedocument.h"

namespace onrecord {

/// The article in \a document. Title, byline, outlet and day are read in its head, by styles, sizes and
/// words (officehead.h); what the file says of itself is believed last, and of who typed it or saved it
/// and when nothing is. Notes are paragraphs at the end; text boxes that repeat words of the text are
/// left out, as is a table of contents. A document that is preformatted from end to end is read as the
/// plain text that it was.
ArticleDraft draftOf(const OfficeDocument &document);
/// The same where the \a title is known, from a place that is to be believed. Empty: it is not.
ArticleDraft draftOf(const OfficeDocument &document, const QString &title);

} // namespace onrecord
