// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/rowmeasures.h"

#include "ui/widgets/sizedfont.h"

#include <QFontMetrics>

#include <cmath>

namespace onrecord {

RowMeasures::RowMeasures(const QFont &font, int listWidth)
    : m_font(font)
    , m_listWidth(listWidth)
    , m_columns(font, listWidth)
    , m_plain(font)
    , m_bold(sizedFont(font, 1, QFont::DemiBold))
{
}

int RowMeasures::linesOf(QStringView run, qsizetype lead, int room)
{
    // What letters make by themselves is this much off at most; closer to the room the words are shaped.
    constexpr double off = 0.06;
    const std::optional<double> verb = m_bold.of(run.first(lead));
    const std::optional<double> rest = m_plain.of(run.sliced(lead));
    if (verb && rest && std::abs(*verb + *rest - room) > off * room + doubt(QFontMetrics(m_font)))
        return *verb + *rest < room ? 1 : 2;
    return shapedWidth(run, lead) <= room - doubt(QFontMetrics(m_font)) ? 1 : 2;
}

/// Kept, as most rows stay when a list is made anew.
int RowMeasures::shapedWidth(QStringView run, qsizetype lead)
{
    constexpr qsizetype mostKept = 10'000;
    const std::pair<QString, qsizetype> key(run.toString(), lead);
    if (const auto kept = m_shaped.constFind(key); kept != m_shaped.cend())
        return *kept;
    int width = QFontMetrics(m_font).horizontalAdvance(key.first.sliced(lead));
    if (lead > 0)
        width += QFontMetrics(sizedFont(m_font, 1, QFont::DemiBold))
                     .horizontalAdvance(key.first.first(lead));
    if (m_shaped.size() >= mostKept)
        m_shaped.clear();
    m_shaped.insert(key, width);
    return width;
}

} // namespace onrecord
