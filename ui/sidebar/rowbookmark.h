// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sidebar/statementrows.h"

namespace onrecord {

/// What a row stands for, so that its thing is found again among rows that were made anew: after a
/// correction, in another order or grouping, after undo.
struct RowBookmark
{
    RowKind kind = RowKind::Actor;
    QString key;
    QString parentKey; ///< a joint statement has a row under each speaker
    QString actor; ///< Actor::id
    QString statement; ///< Statement::id; of a topic the first one under it

    bool isNull() const { return key.isEmpty(); }

    friend bool operator==(const RowBookmark &, const RowBookmark &) = default;
};

RowBookmark bookmarkOf(const StatementRow &row);

/// The row below \a root that stands for what \a bookmark does in \a reading:
///
/// - an actor who was merged is the one it was merged into;
/// - a statement that was given to somebody else is where it is now;
/// - a topic that has another name is where its first statement stands.
///
/// nullptr where there is none.
const StatementRow *rowOf(const RowBookmark &bookmark, const StatementRow &root,
                          const Reading &reading);

} // namespace onrecord
