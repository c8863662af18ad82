// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articledraft.h"

namespace onrecord {

/// True for words with elements of HTML among them.
bool hasMarkup(QStringView words);

/// What the text of an article that came as a piece of HTML says, and its blocks: in a feed, in a field of
/// JSON. Unlike a page it is the article and little else, so what stands around a body is looked for
/// only where most of the piece is the body. \a title is the headline that is known (may be empty).
ArticleDraft draftOfMarkup(const QString &html, const QString &title);

/// The same for a \a body that may be HTML or plain text.
ArticleDraft draftOfBody(const QString &body, const QString &title);

/// The words of \a markup, which may be escaped once too often: of a title with <em> or &amp;amp; in it.
QString wordsOfMarkup(const QString &markup);

} // namespace onrecord
