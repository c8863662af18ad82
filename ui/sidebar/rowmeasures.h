// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sidebar/rowlayout.h"
#include "ui/widgets/letterwidths.h"

#include <QHash>

namespace onrecord {

/// What the rows of a list have in common, made once for a font and a width.
class RowMeasures
{
public:
    RowMeasures(const QFont &font, int listWidth);

    bool isFor(const QFont &font, int listWidth) const
    {
        return listWidth == m_listWidth && font == m_font;
    }
    const RowColumns &columns() const { return m_columns; }
    /// How many lines \a run takes, which begins with the verb \a lead in bold, in \a room pixels: one or two.
    int linesOf(QStringView run, qsizetype lead, int room);

private:
    int shapedWidth(QStringView run, qsizetype lead);

    const QFont m_font;
    const int m_listWidth;
    const RowColumns m_columns;
    LetterWidths m_plain;
    LetterWidths m_bold;
    QHash<std::pair<QString, qsizetype>, int>
        m_shaped; ///< widths of runs that were shaped, by run and lead
};

} // namespace onrecord
