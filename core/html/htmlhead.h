// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <QByteArray>

namespace onrecord {

/// True where a reader says something else of byline, outlet or day than the file does.
bool isCorrectedHead(const Article &article);

/// "<p class="by">": byline, outlet and day as they hold, corrections included. Empty where nothing of it is known.
QByteArray factsLine(const Article &article);

/// True for a line about \a article (isAboutArticle()) that says a byline, an outlet or a day which a reader has
/// corrected. Its words belong to the text, so the page keeps them and strikes them out.
bool saysWhatIsCorrected(const Article &article, const Paragraph &line);

} // namespace onrecord
