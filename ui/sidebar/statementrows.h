// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/outline.h"

#include <QMetaType>

#include <memory>
#include <vector>

namespace onrecord {

enum class RowKind {
    Actor,
    NotAttributed,
    Pairs,
    Reporter, ///< "In the reporter's own words"
    Rejected,
    Orphans,
    Topic, ///< or whatever statements are grouped by
    Statement,
    Claim,
    Orphan,
};

/// A row of the list, made once a reading: what is shown stands in it, in words.
struct StatementRow
{
    StatementRow *parent = nullptr; // Not owned; owns this.
    std::vector<std::unique_ptr<StatementRow>> children;
    int row = 0; ///< among the parent's children

    RowKind kind = RowKind::Actor;
    QString key; ///< stays the same when the reading is made anew
    QString text;
    QString statement; ///< Statement::id
    QString actor; ///< Actor::id
    QString topic;
    int number = 0;
    QString badge;
    QString side;
    QString glyph;
    QString label;
    QString count;
    State state = State::Automatic;
    bool toReview = false;
    qsizetype offset = -1; ///< in Article::text, -1 where it stands nowhere
    QString search;
    QString spoken;
    QString tip;
};

/// The outline of \a reading in words, below a row that is not shown itself.
std::unique_ptr<StatementRow> makeRows(const Reading &reading, Grouping grouping);

} // namespace onrecord

Q_DECLARE_METATYPE(onrecord::RowKind)
