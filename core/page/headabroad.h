// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace onrecord {

// What a line near the headline of a page says of its article, where it is written in another language than
// English, by the words of resources/lexicon/headsabroad.txt.

/// The first day in \a words: 17. November 2026, 17 novembre 2026, 17 de noviembre de 2026, 17.11.2026; invalid
/// where there is none.
QDate dayAbroad(const QString &words);

/// The names behind the word that says who wrote the article: "Von Ida Lund", "Publié le 17 novembre 2026, par Ida
/// Lund". Empty where nobody is named so.
QStringList authorsAbroad(const QString &words);

/// \a words up to where they tell of a change: "Publié le 17 novembre 2026" of "…, mis à jour le 18 novembre 2026".
QString beforeChange(const QString &words);

/// True for a line that says who wrote the article or when it appeared and little else, in English
/// (tellsWhoOrWhen()) or another language.
bool tellsOfArticle(const QString &words);

} // namespace onrecord
