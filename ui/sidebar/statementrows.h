// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/outline.h"
#include "ui/sidebar/actororder.h"
#include "ui/sidebar/statementtexts.h"

#include <QMetaType>

#include <memory>
#include <vector>

namespace onrecord {

enum class RowKind {
    Actor,
    NotAttributed,
    Pairs,
    Silent, ///< "Did not comment": actors of whom nothing else is known
    Anonymous, ///< actors without a name
    Reporter, ///< "In the reporter's own words"
    Rejected,
    Orphans,
    Topic, ///< or whatever statements are grouped by
    Statement,
    Claim,
    Orphan,
    OrphanActions, ///< what can be done about the chosen one
};

enum class Directness {
    None, ///< no words of anybody
    Verbatim, ///< in part at least
    Paraphrase,
};

/// What a row of the list shows, in words.
struct RowWords
{
    RowKind kind = RowKind::Actor;
    QString key; ///< stays the same when the reading is made anew
    QString text;
    QString statement; ///< Statement::id
    QString actor; ///< Actor::id
    QString topic;
    int colour = 0; ///< ReadActor::colourNumber()
    QList<int> numbers; ///< of the actors in a section
    QList<int> colours; ///< of the same, in the same order
    QString badge;
    QString side;
    QString glyph;
    QString label;
    QString count;
    QString lead; ///< what is run in before the words of a statement: "✕ denies"; silent for "says"
    QString facts; ///< then: "hedged ⇄1a"
    QString day; ///< it was said on, in short
    QString place; ///< "¶5"
    QString sign; ///< of its state, and of a flag
    State state = State::Automatic;
    Directness directness = Directness::None;
    bool toReview = false;
    qsizetype offset = -1; ///< in Article::text, -1 where it stands nowhere
    // Of other rows than those of statements; see searchedWords() and those behind it.
    QString search;
    QString spoken;
    QString tip;

    friend bool operator==(const RowWords &, const RowWords &) = default;
};

/// A row of the list, made once a reading.
struct StatementRow : RowWords
{
    StatementRow *parent = nullptr; // Not owned; owns this.
    std::vector<std::unique_ptr<StatementRow>> children;
    int row = 0; ///< among the parent's children
};

// What is only wanted now and then of the row of a statement, and made when it is: of thousands few are
// pointed at or read aloud before the next correction. The row and the reading belong together.

/// Every word the row can be found by.
QString searchedWords(const StatementRow &row, const Reading &reading);
/// The row as a screen reader says it.
QString spokenWords(const StatementRow &row, const Reading &reading);
QString tipOf(const StatementRow &row, const Reading &reading);
/// What a row says of itself while it is selected: of a statement whether it is verbatim, who passed it
/// on, the day it was said and the day that a pledge or demand is due; of an actor the other names and
/// descriptions.
QString detailedWords(const StatementRow &row, const Reading &reading);

/// Sections that stand last and are closed until they are opened or something in them is looked for.
bool isClosing(RowKind kind);

/// True where both lists have the same rows in the same places, whatever these show.
bool haveSameRows(const StatementRow &one, const StatementRow &other);

/// The outline of \a reading in words, below a row that is not shown itself. \a texts are those of
/// the reading.
std::unique_ptr<StatementRow> makeRows(const Reading &reading, const StatementTexts &texts,
                                       Grouping grouping,
                                       ActorOrder order = ActorOrder::Appearance);

} // namespace onrecord

Q_DECLARE_METATYPE(onrecord::RowKind)
Q_DECLARE_METATYPE(onrecord::Directness)
