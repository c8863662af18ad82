// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

#include <QString>

namespace onrecord {

/// \a words of \a text without the words at their ends that name nobody: verbs of reporting, prepositions,
/// conjunctions, helping verbs, adverbs, a weekday or "yesterday" behind such a word, an article at the end, the first
/// word of the next sentence. "Ingrid Vall" for "according to Ingrid Vall", "Ingrid Vall of", "Ingrid Vall said on
/// Monday" and "Ingrid Vall. Then". As they are where no such word is there, or no other one. In UTF-16 code units.
Span withoutEdgeWords(QStringView text, Span words);

/// The source that a reader means who selects \a words: whole words, with the quotation marks that belong to them
/// (wholeQuotedWords()), beside what is quoted (besideQuotations()), without edge words. Empty for blanks.
Span sourceWords(QStringView text, Span words);

/// Whether somebody nobody knows yet may be called \a name, as nameIn() gives it: a name with capitals or a group
/// ("the crews"), with no verb in it and at most eight words. "Nobody asked the crews" is none, nor is a thing that
/// somebody has ("Vall’s plan"), unless a word for people or an organisation says who ("Vall’s deputy").
bool mayBeName(QStringView name);

} // namespace onrecord
