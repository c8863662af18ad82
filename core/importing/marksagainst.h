// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/importedreading.h"

namespace onrecord {

/// How far two readings of an article agree, in statements; rejected ones count for neither.
struct Agreement
{
    int both = 0; ///< each has a statement that shares at least half of its words with the other's
    int sameSpeaker = 0; ///< of these
    int onlyTheirs = 0;
    int onlyOurs = 0;
    int untold = 0; ///< of both, where theirs does not tell the speaker

    friend bool operator==(const Agreement &, const Agreement &) = default;
};

/// What imported marks say against a reading.
struct MarksAgainst
{
    /// What makes the reading say what the marks say; one has no time and no name, who keeps it gives
    /// those. Words marked with what may be a subject alone are no statement. A statement that is not
    /// marked is left as it is: marks need not be complete.
    QList<Correction> corrections;
    int added = 0; ///< statements that the reading has not got
    int otherSpeaker = 0; ///< statements it gives to somebody else
    int otherWords = 0; ///< statements with other bounds
    int changed = 0; ///< statements of the reading of which anything is said, these among them
    int ofHead = 0; ///< corrections that give the article another title, byline, outlet, day …
    int ofActors = 0; ///< actors of whom it says what is known of them, or another kind or colour
    int dates = 0; ///< corrections that make dates mean something else
    int claims = 0; ///< corrections that mark claims, or take them off
    int asSaid =
        0; ///< corrections of statements taken as they were said (ImportedReading::corrections)
    /// Statements of the marks of which nothing was taken: around them the article is not what was
    /// marked any more, and what is marked does not go with what it has now.
    QList<UnplacedStatement> notTaken;
    Agreement agreement;
};

/// Lays \a imported beside \a reading, an analysed one of the same document. Statements are the same that
/// share at least half of their words (samestatements.h); speakers are the same actor or go by one name.
MarksAgainst marksAgainst(const Reading &reading, const ImportedReading &imported);

} // namespace onrecord
