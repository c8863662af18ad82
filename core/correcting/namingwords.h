// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

#include <QString>

namespace onrecord {

// English words that name somebody, as a reader selects them: told by the letters alone.

/// What names somebody in selected words.
struct NamingWords
{
    enum class Article { None, Definite, Indefinite };

    Span whole; ///< without blanks and punctuation at the ends
    Span span; ///< … and without the article before and the "’s" behind
    Article article = Article::None;
};

NamingWords namingWords(QStringView text, Span words);
/// What somebody is called whom \a words name and nobody knows yet: without edge words and punctuation, the "’s" of an owner, what
/// stands in apposition ("Ingrid Vall, the mayor,") and a role before the name ("mayor Ingrid Vall"). All of the words
/// where they name several, where a preposition stands before the name ("head of the Harbour Board"), or where they
/// are no name ("the crews"). Empty for blanks and punctuation alone.
QString nameIn(QStringView text, Span words);

/// The naming words of \a words up to the first preposition: "workers" of "the workers at the quay".
Span headOf(QStringView words);

/// Whether "’s" or, behind an s, an apostrophe stands at \a place.
bool isGenitive(QStringView text, qsizetype place);
/// Whether the next word behind \a place, after blanks alone, is a preposition.
bool isPrepositionBehind(QStringView text, qsizetype place);
/// Whether there is a preposition in \a before with no comma behind it.
bool isBehindPreposition(QStringView text, Span before);
/// Whether a mark that ends an apposition stands at \a place: a comma, the end of a sentence or a bracket.
bool endsAtMark(QStringView text, qsizetype place);
/// Whether \a between is a comma, or a bracket that opens, with blanks and at most an article or "its".
bool isComma(QStringView between);
/// Whether \a between, which follows a title, leads on to a name: blanks, at most with a comma.
bool isTitleGap(QStringView between);
bool holdsAnd(QStringView between);
/// Whether the mention \a mention is what the words \a whole are about: neither whom something belongs to
/// ("Holm’s deputy"), nor behind a preposition ("a friend of Holm"), nor before the word that it describes
/// ("the Holm camp").
bool isHeadWithin(QStringView text, Span mention, Span whole);
/// Whether \a words say whom or what somebody belongs to: "Holm’s deputy", "chairman of the council".
bool holdsOwner(QStringView words);
/// The last word of \a words, which end with one.
QStringView lastWord(QStringView words);
bool isPronoun(QStringView word);
/// Whether \a word is a pronoun for several, or for no person.
bool isPluralPronoun(QStringView word);

} // namespace onrecord
