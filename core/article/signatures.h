// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

#include <QString>

#include <optional>

namespace onrecord {

/// Who signs an article, in the words of a line or a part of one.
struct Signature
{
    enum class Kind : quint8 {
        Word, ///< one word with a capital: a place, or a name where "By" stands before it
        Names, ///< people with first and last name
        Desk, ///< "Staff Reporter", "Reuters"
        Outlet, ///< "Vestby Courier"
    };

    Span names; ///< without what they do and for whom
    Span outlet; ///< or agency; empty where none is named
    Kind kind = Kind::Names;
    /// A role or an agency stands with the names, so that nothing else need tell that they sign.
    bool isSure = false;

    friend bool operator==(const Signature &, const Signature &) = default;
};

/// Reads names as outlets write them; nullopt where \a words are something else.
///
///     Ida Lund                            Ida Lund and Per van Berg, Courier Press
///     IDA LUND, AP Sports Writer          Ida Lund Norland correspondent
///     Staff Reporter                      Reuters, Vestby
///     Ida Lund at the Harbour Stadium     Ida Lund for the Courier
///
/// \a isSigned tells that "By" stands before them: then four words that end like an outlet are a name
/// and an outlet (Ida Lund Vestby News).
std::optional<Signature> signatureIn(QStringView words, bool isSigned = false);

/// The \a names of several people without the places where each of them was: "Ida Lund and Per Berg" for "Ida Lund in
/// Corran and Per Berg in Pellam", "Ida Lund (Corran) and Per Berg (Pellam)" and "Ida Lund, Corran, and Per Berg, Pellam".
/// So are places of several words where each name has one. Else between commas one word is a place where one ends the list, which may be what stands \a behind the names on their line.
/// One name is kept as it is, since a group may be called so.
QString withoutPlaces(QString names, QStringView behind = {});

} // namespace onrecord
