// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/importedreading.h"

#include <QStringList>

namespace onrecord {

/// In what two readers' readings differ at one statement; where in several things, the first of these.
enum class DifferenceKind : quint8 {
    OnlyOurs, ///< theirs has no statement there, or rejected it
    OnlyTheirs, ///< ours has none, or rejected it
    OtherWords, ///< other bounds of what was said
    OtherSpeaker,
    OtherCue, ///< other words report it, or name who said it
    OtherValues, ///< another kind of verb or topic, or how sure the speaker is
};

/// What one reader says of a statement, to be shown.
struct ReadersView
{
    Spans words; ///< of Article::text; empty where the reader has no statement there
    QStringList speakers; ///< names; empty for nobody
    Spans cue; ///< both may be empty
    Spans source;
    std::optional<VerbKind> verb; ///< absent where that is not told, as is the next
    std::optional<Certainty> certainty;
    std::optional<QString> topic; ///< empty: none that is listed; absent where that is not told

    friend bool operator==(const ReadersView &, const ReadersView &) = default;
};

/// A statement about which two readers differ.
struct Difference
{
    DifferenceKind kind = DifferenceKind::OnlyOurs;
    QString statement; ///< Statement::id of ours; where we have none, of the one that would be made
    ReadersView ours;
    ReadersView theirs;
    QList<Correction> taking; ///< makes ours say what theirs says; without time and name

    /// Where it stands in Article::text.
    qsizetype place() const;

    friend bool operator==(const Difference &, const Difference &) = default;
};

/// Our reading beside another reader's of the same article.
struct Comparison
{
    QList<Difference> differences; ///< in text order
    /// For each statement that either has the speakers, first ours, then theirs: what agreement is
    /// computed of (agreement.h). One value where theirs does not tell.
    QList<QStringList> speakers;
    int both = 0; ///< statements that both have
    int unplaced = 0; ///< statements of theirs that have no certain place in this article

    friend bool operator==(const Comparison &, const Comparison &) = default;
};

/// Lays \a theirs beside \a ours. Changes neither: what theirs says is taken with
/// Difference::taking alone. That theirs confirms what ours has is no difference.
Comparison compared(const Reading &ours, const ImportedReading &theirs);

} // namespace onrecord
