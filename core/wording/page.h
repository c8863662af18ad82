// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord::wording {

// What the annotated page says besides the article's own words.

/// A fixed word or line of the page.
enum class PageWord {
    Positions,
    Filter,
    KindOfVerb,
    State,
    Marks,
    Dates,
    Labels,
    QuietReading,
    ShowAll,
    OtherActors,
    DidNotComment,
    NotAttributed,
    ReportersWords,
    Rejected,
    NotPlaced,
    Why,
    Note,
    Claim,
    Flagged,
    EndOfQuote,
    EndOfParaphrase,
    AnonymousSource,
    NoStatements,
    MayBeWrong,
    Untitled,
    AllSpeakers,
    ToPositions,
    WhatMarksMean,
    WhatDatesMean,
    Corrections,
    LinesOnPaper,
    SampleWords,
    ExcerptsOnly,
    SaidOtherwise,
};
QString word(PageWord word);

/// Heard before the words of a statement: "quote by Elena Reyes, denies: ".
QString beforeWords(const Reading &reading, const ReadStatement &statement);

/// "4 statements · 41 words · 2 to review"; "did not comment" where that is all.
QString counts(const ReadActor &actor, bool onlyDeclined);

/// "8 statements by 4 actors, 4 to review".
QString summary(const Reading &reading);

/// "6 automatic, 1 confirmed, 1 corrected".
QString stateCounts(const Reading &reading);

/// "62% of the words are attributed, 30% are the reporter's own, 8% were left out."; empty
/// where nothing was counted.
QString coverage(const Coverage &coverage);

/// "3 statements that were found are left out of this page."
QString leftOut(int statements);

/// "Made with onrecord 0.1.0 on 23 November 2026, 22:30 UTC."
QString madeBy(const QString &generator, const QDateTime &when);

/// "Showing" and "of 6 actors", around a number the page counts.
QString shownBefore();
QString shownAfter(int actors);
/// " · without denies", behind that where a filter leaves a kind of verb or a state out.
QString shownWithout(const QString &kind);

/// "17 Nov", with the year where it is not that of \a published, without the time of day; dateValue() of
/// what is no day.
QString shortDay(const QString &timexValue, QDate published);

/// What \a offset of \a document stands in: "¶4", "headline", "code" or "about the article"; "not
/// shown" where no paragraph holds it.
QString place(const Document &document, qsizetype offset);
/// The same read aloud: "paragraph 4".
QString spokenPlace(const Document &document, qsizetype offset);

} // namespace onrecord::wording
