// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/outline.h"
#include "core/exporting/table.h"

namespace onrecord {

/// Who is on record on what: a row for each actor who states something, a column for each topic.
struct TopicGrid
{
    QList<qsizetype> actors; ///< in Reading::actors, by number
    /// In the order of their first statements of those actors; an empty one, for what is on no topic,
    /// comes last.
    QStringList topics;
    QList<QList<StatementIndices>> cells; ///< by actor, then topic

    friend bool operator==(const TopicGrid &, const TopicGrid &) = default;
};

TopicGrid topicGridOf(const Reading &reading);

/// How many statements each cell has, nothing for none; "total" is the last column, where a statement
/// counts once. Names are shown plainly.
Table toTable(const TopicGrid &grid, const Reading &reading);

} // namespace onrecord
