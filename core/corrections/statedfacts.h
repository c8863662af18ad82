// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/corrections/correction.h"

namespace onrecord {

/// Article::title, byline, outlet, url or language.
const QString &factOf(const Article &article, ArticleFact fact);

/// What readers say of an article: of each fact the last that is in force, by fact.
QList<SetFact> statedFacts(const QList<Correction> &inForce);

/// \a article as \a facts say it is. Its text stays as it was published. A block of the text whose words
/// are the new title becomes its headline; one that was the headline and says something else becomes a
/// heading. What the file says of byline and outlet instead is kept in Article::saidByFile.
Article withFacts(Article article, const QList<SetFact> &facts);

} // namespace onrecord
