// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

#include <QHash>

namespace onrecord {

// Who is on record with what, in the order in which it is listed: the sidebar, the exported page
// and Markdown show one and the same outline.
//
//     1 Ana Ruiz                         an actor
//         free bridge                    a group of their statements, here a topic
//             1a “We never promised …”
//         1c that she had met Lind       in no group
//     2 Bo Lind
//         1a “We never promised …”       a joint statement stands under each of its speakers
//
// Everything is named by its index in the Reading the outline was made of.

/// What stands between an actor and their statements.
enum class Grouping : quint8 { Topic, Verb, Day, TextOrder };

/// Indices in Reading::statements, in text order unless said otherwise.
using StatementIndices = QList<qsizetype>;

struct OutlineGroup
{
    /// The topic, or empty for statements on none; toName() of the verb; the TIMEX3 value of the
    /// day, or empty where it is not told; empty for Grouping::TextOrder.
    QString name;
    StatementIndices statements; ///< never empty

    friend bool operator==(const OutlineGroup &, const OutlineGroup &) = default;
};

struct OutlineActor
{
    qsizetype actor = 0; ///< in Reading::actors
    /// In the order of their first statements (see OutlineOptions::topicsAsFound); days in the
    /// order of the calendar, the unknown one last.
    QList<OutlineGroup> groups;
    StatementIndices silent; ///< see OutlineOptions::silenceApart; else empty
    bool onlyDeclined = false; ///< to comment: nothing else is known of them

    friend bool operator==(const OutlineActor &, const OutlineActor &) = default;
};

struct OutlinePair
{
    PairKind kind = PairKind::Answer;
    qsizetype first = 0; ///< in Reading::statements
    qsizetype second = 0;

    friend bool operator==(const OutlinePair &, const OutlinePair &) = default;
};

/// The other statement of a pair.
struct OutlinePartner
{
    PairKind kind = PairKind::Answer;
    qsizetype statement = 0; ///< in Reading::statements
    bool isSecond = false; ///< it is the second one of the pair: what answers, what came later

    friend bool operator==(const OutlinePartner &, const OutlinePartner &) = default;
};

struct OutlineOptions
{
    Grouping grouping = Grouping::Topic;
    /// Statements without words ("declined to comment") are not grouped but listed by themselves
    /// (OutlineActor::silent).
    bool silenceApart = false;
    /// Topics come in the order of Reading::positions instead of that of their first statements.
    /// The two differ only where a correction took a first statement away.
    bool topicsAsFound = false;
};

/// What could not be placed is Reading::orphans, as it stands there.
struct Outline
{
    QList<OutlineActor> actors; ///< those with a number who state something, by number
    StatementIndices notAttributed; ///< whose first speaker is nobody who is known
    StatementIndices declined; ///< to comment; they stand with their actors, too
    StatementIndices rejected; ///< by the reader; these stand nowhere else
    QList<OutlinePair> pairs; ///< as Reading::pairs has them
    QHash<qsizetype, QList<OutlinePartner>> partners; ///< by statement, in the order of the pairs
    QList<qsizetype> ownClaims; ///< in Reading::claims: those in the reporter's own voice

    friend bool operator==(const Outline &, const Outline &) = default;
};

/// Linear in the reading, whatever was put into it by hand.
Outline outlineOf(const Reading &reading, OutlineOptions options = {});

} // namespace onrecord
