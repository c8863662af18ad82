// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paragraph/taggedparagraph.h"

namespace onrecord {

// What a word with a capital is to a name, one question a function. Every index may be asked.

/// Begins as names do: with a capital, with a particle joined to one ("al-Rahman", "d’Este"), with a
/// capital inside ("eBay"), or in a script without capitals.
bool beginsLikeName(const TaggedParagraph &p, qsizetype i);

/// A word of a script that has no capitals.
bool isCaseless(const TaggedParagraph &p, qsizetype i);

/// Joins the parts of one name: Ludwig van der Berg, Ana de la Ruiz.
bool isParticle(const TaggedParagraph &p, qsizetype i);

bool isGivenName(const TaggedParagraph &p, qsizetype i);

/// A place’s name by itself.
bool isPlaceName(const TaggedParagraph &p, qsizetype i);

/// A noun for one person: mayor, striker, sister.
bool isPersonNoun(const TaggedParagraph &p, qsizetype i);

/// "MP", "QC", "CEO": what stands before or behind a name, and is none.
bool isOfficeInCapitals(const TaggedParagraph &p, qsizetype i);

/// The capital may come from where the word stands: it begins a sentence, a quotation, a line after
/// a colon, or all words around it have one.
bool isForcedCapital(const TaggedParagraph &p, qsizetype i);

/// No name by itself: function words, pronouns, times, adverbs.
bool isNoName(const TaggedParagraph &p, qsizetype i);

/// "BBC Radio | 5 Live": at the number within the name of a station.
bool isStationNumber(const TaggedParagraph &p, qsizetype i);

/// "Lord Dray | of Tarn": at the "of" before the place that is part of a peer’s name, which began at \a begin.
bool joinsSeat(const TaggedParagraph &p, qsizetype begin, qsizetype i);

/// A word of \a i that is no name as far as one can see, but somebody’s last name may be just that:
/// Hope said, said May. Whether it is, other places of the article tell.
bool mayBeSurname(const TaggedParagraph &p, qsizetype i);

/// A common word whose capital means nothing: Airlines, Team, Delays.
bool isOrdinary(const TaggedParagraph &p, qsizetype i);

/// What is known of the name of the words from \a begin to \a end as a whole: Wells Fargo, New York.
const WordEntry &entryOfName(const TaggedParagraph &p, qsizetype begin, qsizetype end);

} // namespace onrecord
