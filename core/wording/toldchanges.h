// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/untouched.h"

namespace onrecord::wording {

/// How many code units of words are quoted.
inline constexpr qsizetype toldLength = 48;

/// A value of a finding as it is told.
struct ToldValue
{
    QString text; ///< empty where nothing tells, and where there was nothing
    bool isWords = false; ///< of the article, uncut and not in marks yet

    friend bool operator==(const ToldValue &, const ToldValue &) = default;
};

/// What a correction is about, the value it gives, and what stood in its place before anybody said anything.
struct ToldChange
{
    QString label; ///< of the statement: "4a", or its words; empty for what is not said of one
    QString what; ///< of which statement what: "4a speaker"; "actors merged"
    ToldValue after;
    ToldValue first;
    QString
        note; ///< what became of it, or what the reader wrote beside the statement; may be empty
};

/// \a correction, as it stands in \a reading. \a added: what added the statement it speaks of, nullptr where the machine
/// found that one.
ToldChange toldChange(const Reading &reading, const Untouched &untouched,
                      const Correction &correction, const AddStatement *added);

/// Of \a reading, whom \a reference means; nullptr where there is none.
const ReadActor *actorOf(const Reading &reading, const ActorRef &reference);

} // namespace onrecord::wording
