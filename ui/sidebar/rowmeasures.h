// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sidebar/rowlayout.h"

#include <QFontMetricsF>
#include <QHash>

#include <array>
#include <optional>

namespace onrecord {

/// About how wide words are in a font, in pixels: the sum of their letters, each of which is measured once. A list of
/// thousands of rows takes no time that way; what joins or kerns letters is left out of account.
class LetterWidths
{
public:
    explicit LetterWidths(const QFont &font);

    /// Nothing where there are letters beyond those of Latin, signs and punctuation: they may be joined.
    std::optional<double> of(QStringView words);

private:
    std::optional<float> of(QChar letter);

    static constexpr char16_t latinEnd = 0x250;

    QFontMetricsF m_metrics;
    std::array<float, latinEnd> m_latin{}; ///< 0: not measured yet
    QHash<QChar, float> m_signs;
};

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
    const QFont m_font;
    const int m_listWidth;
    const RowColumns m_columns;
    LetterWidths m_plain;
    LetterWidths m_bold;
};

} // namespace onrecord
