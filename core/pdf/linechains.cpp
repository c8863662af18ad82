// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/linechains.h"

#include "core/article/credits.h"

#include <algorithm>
#include <cmath>

namespace onrecord {

namespace {

/// The most that may lie between two lines of a chain, from foot to foot.
double mostLeading(const PdfLine &line, const PdfSetting &setting)
{
    constexpr double display = 1.75; // of large type, in sizes
    const double usual = 1.45 * setting.leading;
    // Fonts that are drawn call themselves smaller than they are: then all lines are as far apart.
    if (line.size > 1.06 * setting.size)
        return std::max({display, std::min(usual, 2.0), 1.02 * setting.leading}) * line.size;
    return usual * std::max(line.size, 0.8 * setting.size);
}

bool mayFollow(const PdfLine &upper, const PdfLine &lower, const PdfSetting &setting)
{
    const double leading = lower.box.bottom - upper.box.bottom;
    const double least = std::min(upper.box.width(), lower.box.width());
    return std::abs(upper.size - lower.size) < 0.08 * lower.size && leading > 0.4 * lower.size
        && leading <= mostLeading(lower, setting)
        && upper.box.overlapAcross(lower.box) > 0.3 * least;
}

/// Looks a few rows back, those of all columns.
class Predecessors
{
public:
    Predecessors(const QList<PdfLine> &lines, const QList<bool> &isTaken, const PdfSetting &setting)
        : m_lines(lines)
        , m_isTaken(isTaken)
        , m_setting(setting)
        , m_firstColumns(firstColumns())
    {
    }

    /// The line that the line \a at stands below; -1 where none does.
    qsizetype before(qsizetype at) const
    {
        qsizetype best = -1;
        for (qsizetype back = at - 1; back >= first(at); --back) {
            if (m_isTaken[back] || !mayFollow(m_lines[back], m_lines[at], m_setting)
                || endsHead(back, at))
                continue;
            if (best < 0 || isCloser(back, best, at))
                best = back;
        }
        for (qsizetype back = at - 1; best < 0 && back >= first(at); --back) {
            if (!m_isTaken[back] && returnsToMargin(back, at) && !endsHead(back, at))
                best = back;
        }
        return best;
    }

private:
    static qsizetype first(qsizetype at)
    {
        constexpr qsizetype looked = 40;
        return std::max<qsizetype>(0, at - looked);
    }

    /// The first row of lines of text side by side.
    int firstColumns() const
    {
        constexpr double least = 8; // sizes, of a column
        for (qsizetype at = 1; at < m_lines.size(); ++at) {
            const PdfLine &one = m_lines[at - 1];
            const PdfLine &other = m_lines[at];
            if (one.row == other.row && m_setting.isBody(one.size) && m_setting.isBody(other.size)
                && std::min(one.box.width(), other.box.width()) > least * m_setting.size)
                return one.row;
        }
        return -1;
    }

    /// True where columns begin between the two, and the upper line is in the middle above them.
    bool endsHead(qsizetype back, qsizetype at) const
    {
        const PdfLine &upper = m_lines[back];
        const PdfLine &lower = m_lines[at];
        const bool isInColumn = upper.box.left > lower.box.left - lower.size
            && upper.box.right < lower.box.right + 2 * lower.size;
        return upper.row < m_firstColumns && lower.row >= m_firstColumns
            && std::abs(upper.box.left - lower.box.left) > 2 * lower.size
            && (!isInColumn || tellsWhoOrWhen(upper.text));
    }

    /// A line at the same margin is closer than a box beside it that reaches further down.
    bool isCloser(qsizetype back, qsizetype best, qsizetype at) const
    {
        const double size = m_lines[at].size;
        const auto isAligned = [&](qsizetype other) {
            return std::abs(m_lines[other].box.left - m_lines[at].box.left) < size;
        };
        if (isAligned(back) != isAligned(best))
            return isAligned(back);
        return m_lines[back].box.bottom > m_lines[best].box.bottom + 0.3 * size;
    }

    /// True where a paragraph goes on behind something that stood left of it, in a short last line.
    bool returnsToMargin(qsizetype back, qsizetype at) const
    {
        const PdfLine &upper = m_lines[back];
        const PdfLine &lower = m_lines[at];
        const double leading = lower.box.bottom - upper.box.bottom;
        const bool isNext = std::abs(upper.size - lower.size) < 0.02 * lower.size
            && m_setting.isBody(lower.size)
            && std::abs(leading - m_setting.leading * lower.size) < 0.1 * lower.size
            && lower.box.left < upper.box.left && lower.box.right > upper.box.left - 2 * lower.size
            && !upper.endsSentence();
        if (!isNext)
            return false;
        for (qsizetype each = first(at); each < at; ++each) { // another column
            if (standsAbove(m_lines[each], lower))
                return false;
            if (each != back && m_setting.isBody(m_lines[each].size)
                && m_lines[each].box.right < upper.box.left
                && m_lines[each].box.overlapDown(upper.box) > 0)
                return false;
        }
        return true;
    }

    /// True for a line of the text or a heading right above \a lower, at the same margin.
    bool standsAbove(const PdfLine &line, const PdfLine &lower) const
    {
        const double distance = lower.box.bottom - line.box.bottom;
        return line.size > 0.98 * lower.size && distance > 0.5 * lower.size
            && distance < 2.2 * m_setting.leading * lower.size
            && std::abs(line.box.left - lower.box.left) < 1.5 * lower.size;
    }

    const QList<PdfLine> &m_lines;
    const QList<bool> &m_isTaken;
    const PdfSetting &m_setting;
    const int m_firstColumns; ///< -1 for none
};

} // namespace

QList<LineChain> chainsOf(const QList<PdfLine> &lines, const QList<bool> &isTaken,
                          const PdfSetting &setting)
{
    const Predecessors predecessors(lines, isTaken, setting);
    QList<LineChain> chains;
    QList<qsizetype> chainOf(lines.size(), -1);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (isTaken[at])
            continue;
        const qsizetype best = predecessors.before(at);
        if (best >= 0 && chains[chainOf[best]].last() == best) {
            chainOf[at] = chainOf[best];
            chains[chainOf[at]].append(at);
        } else {
            chainOf[at] = chains.size();
            chains.append(LineChain{at});
        }
    }
    return chains;
}

} // namespace onrecord
