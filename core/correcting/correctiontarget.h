// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

/// What a correction would be about: what a reader has selected in the text and in the lists.
///
/// A value. Its ids and names are those of a Reading, and a Reading that is made anew may no
/// longer have them; then the queries below find nothing.
struct CorrectionTarget
{
    /// Statement::id; empty: no statement is selected.
    QString statement;
    /// Actor::id of the selected row; empty: the statement's speaker is meant.
    QString actor;
    /// Position::topic of the selected row; empty: no topic is selected.
    QString topic;
    /// Claim::id of the selected row; empty: no claim is selected there.
    QString claim;
    /// The caret, in UTF-16 code units of Article::text.
    qsizetype caret = 0;
    /// The words selected in Article::text; empty: none.
    Span words;
    /// The caret was moved after the statement was selected: where it stands is meant first.
    bool caretMoved = false;

    /// The selected statement; null where there is none.
    const ReadStatement *statementIn(const Reading &reading) const;
    /// The selected actor, else the speaker of the selected statement, else who is mentioned in the selected
    /// words or where the caret was moved to; null for nobody.
    const ReadActor *actorIn(const Reading &reading) const;
    /// The claim in the reporter's own voice that is selected, else the one that is just the selected words,
    /// else where no words and no statement are selected the one that the caret was moved to; null for none.
    const Claim *claimIn(const Reading &reading) const;
    /// The dates a correction of a date may mean: the one the caret is in or at the end of, else those
    /// of the selected statement, else those of its sentences, else those of the headline. While a statement is selected, a date
    /// that is none of its own counts only where the caret was moved to it since.
    QList<ReadDate> datesIn(const Reading &reading) const;

    friend bool operator==(const CorrectionTarget &, const CorrectionTarget &) = default;
};

/// Actor::ids of who may have said \a statement, at most nine, in the order of the keys that
/// choose them: who speaks now, then the machine's candidates, the likeliest first, then who may be the
/// speaker under another name (likeactors.h). Where these are
/// fewer than two, those who state something and are named nearest to it, else who is named nearest, so
/// that there is a runner-up.
QStringList candidatesFor(const Reading &reading, const ReadStatement &statement);

/// The actor who is mentioned in \a words: by the mention that covers most of them, of equals the first
/// (a name goes before a pronoun); nullptr where nobody is.
const ReadActor *actorMentionedIn(const Reading &reading, Span words);

} // namespace onrecord
