// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"

#include <QStringList>

namespace onrecord {

/// What the columns of a table of articles are, by their names and by what is in them.
class TableColumns
{
public:
    /// Takes the first row, which names the columns unless it has long cells itself. False for a row that
    /// no table begins with.
    bool takeHead(const QStringList &row);
    /// Looks at a row; the first as well, which is passed over if it is the head.
    void look(const QStringList &row);

    qsizetype size() const { return m_columns.size(); }
    bool hasNames() const { return m_hasNames; }
    /// How many columns have a name that says what they hold.
    int knownNames() const;
    /// The column of the texts: of those called so the one with the longest, or else one that holds texts
    /// whatever its name; -1 where there is none.
    qsizetype textColumn() const;
    DayOrder dayOrder() const { return m_days.order(); }

    /// The article in \a row. What is behind the last column belongs to it, if that has the text: its
    /// cells were parted by a \a delimiter that stands in the text.
    RecordFields recordOf(const QStringList &row, QChar delimiter) const;

private:
    struct Column
    {
        FieldMeaning meaning;
        qsizetype letters = 0; ///< of all its cells
        qsizetype filled = 0; ///< cells

        double mean() const { return filled == 0 ? 0 : double(letters) / double(filled); }
    };

    QList<Column> m_columns;
    DayOrderFinder m_days;
    qsizetype m_rows = 0;
    bool m_hasNames = false;
};

} // namespace onrecord
