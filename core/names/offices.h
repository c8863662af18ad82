// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/names/namemention.h"
#include "core/paragraph/taggedparagraph.h"

#include <optional>

namespace onrecord {

/// A person's name at the end of a run of capitals, and the office that stands before it.
///
///     Minister of Education Ana Ruiz         Ambassador to the United States Ana Ruiz
///     office ────────────── person ─         office ───────────────────────── person ─
struct NameBehindOffice
{
    qsizetype person = 0; ///< first word of the name
    WordRange office; ///< up to the name
};

/// The person at the end of the capital words from \a begin to \a end where an office with a
/// preposition stands before: the words in between are the institution’s. Nothing where the run
/// could be the institution’s alone: “the president of Norrfell Mining”, “Ana Ruiz, president of
/// Norrfell Mining”.
std::optional<NameBehindOffice> nameBehindOffice(const TaggedParagraph &p, qsizetype begin,
                                                 qsizetype end);

/// True where the word at \a i is an office and what it is the office of follows: “Director of”.
bool isOfficeOf(const TaggedParagraph &p, qsizetype i);

/// The end of the name in "Tarn County Supervisor | of Elections": the office is not part of it;
/// \a begin where only the office stands there.
qsizetype withoutOffice(const TaggedParagraph &p, qsizetype begin, qsizetype end);

/// True for a \a word such as "R-Vell": a party and a seat, as American newspapers have them.
bool isPartyAndSeat(QStringView word);

/// True where the word at \a i is the party and the seat of who is named before: "Ana Ruiz, | R-Vell", "(D-Tarn)".
bool isPartyAndSeat(const TaggedParagraph &p, qsizetype i);

/// "Ambassador | to Norrland Ana Ruiz": true where the name at \a next, or one soon after it, has an
/// office that begins before \a place.
bool isOfOffice(const QList<NameMention> &names, qsizetype next, qsizetype place);

} // namespace onrecord
