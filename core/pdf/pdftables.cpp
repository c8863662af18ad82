// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdftables.h"

#include <algorithm>
#include <cmath>

namespace onrecord {

namespace {

/// The lines [first, first + count) that stand beside each other.
struct CellRow
{
    qsizetype first = 0;
    qsizetype count = 0;
};

QList<CellRow> cellRowsOf(const QList<PdfLine> &lines)
{
    QList<CellRow> rows;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (at > 0 && lines[at].row == lines[at - 1].row)
            ++rows.last().count;
        else
            rows.append({at, 1});
    }
    return rows;
}

class TableFinder
{
public:
    TableFinder(const QList<PdfLine> &lines, const PdfSetting &setting)
        : m_lines(lines)
        , m_setting(setting)
        , m_rows(cellRowsOf(lines))
    {
    }

    QList<PdfTable> find() const
    {
        QList<PdfTable> tables;
        for (qsizetype at = 0; at < m_rows.size();) {
            const qsizetype end = endOfTable(at);
            if (end - at >= 2 && !isAmongColumns(at, end))
                tables.append(cellsOf(at, end));
            at = std::max(end, at + 1);
        }
        return tables;
    }

private:
    /// Where the table ends whose first row is \a begin; that row itself where it begins none.
    qsizetype endOfTable(qsizetype begin) const
    {
        if (!isRowOfCells(m_rows[begin]))
            return begin;
        qsizetype end = begin + 1;
        for (qsizetype at = end; at < m_rows.size() && areClose(m_rows[at - 1], m_rows[at]); ++at) {
            if (isRowOfCells(m_rows[at]) && areAligned(m_rows[end - 1], m_rows[at]))
                end = at + 1;
            else if (m_rows[at].count > 1 || at > end) // a row of one cell may stand between two
                break;
        }
        return end;
    }

    /// True where the rows [begin, end) are short lines of columns, which go on above or below them.
    bool isAmongColumns(qsizetype begin, qsizetype end) const
    {
        const bool isBelow =
            begin > 0 && m_rows[begin - 1].count > 1 && areClose(m_rows[begin - 1], m_rows[begin]);
        const bool isAbove =
            end < m_rows.size() && m_rows[end].count > 1 && areClose(m_rows[end - 1], m_rows[end]);
        return isBelow || isAbove || goesOn(begin, -1) || goesOn(end - 1, 1);
    }

    /// True where a line stands right above (\a step -1) or below a cell of the \a row.
    bool goesOn(qsizetype row, int step) const
    {
        constexpr qsizetype looked = 4; // rows: those of other columns among them
        for (qsizetype count = 1; count <= looked; ++count) {
            const qsizetype near = row + qsizetype{step} * count;
            if (near < 0 || near >= m_rows.size())
                return false;
            for (qsizetype at = m_rows[near].first; at < m_rows[near].first + m_rows[near].count;
                 ++at) {
                if (isRightAt(m_lines[at], m_rows[row]))
                    return true;
            }
        }
        return false;
    }

    /// What runs below several cells is text below a table.
    bool isRightAt(const PdfLine &line, const CellRow &row) const
    {
        const auto cells = m_lines.begin() + row.first;
        const auto isBeside = [&line](const PdfLine &cell) {
            return line.box.overlapAcross(cell.box) > 0;
        };
        const auto cell = std::find_if(cells, cells + row.count, isBeside);
        if (cell == cells + row.count || std::any_of(cell + 1, cells + row.count, isBeside))
            return false;
        const double distance = std::abs(line.box.bottom - cell->box.bottom);
        return std::abs(line.size - cell->size) < 0.06 * line.size
            && distance < 1.15 * m_setting.leading * line.size;
    }

    bool isRowOfCells(const CellRow &row) const
    {
        constexpr qsizetype longest = 32; // characters, in the mean
        constexpr double mostFilled = 0.7;
        if (row.count < 2)
            return false;
        qsizetype characters = 0;
        double filled = 0;
        for (qsizetype at = row.first; at < row.first + row.count; ++at) {
            if (std::abs(m_lines[at].size - m_lines[row.first].size) > 0.04 * m_lines[at].size)
                return false;
            characters += m_lines[at].text.size();
            if (at + 1 < row.first + row.count)
                filled += m_lines[at].box.width()
                    / std::max(m_lines[at + 1].box.left - m_lines[at].box.left, 1.0);
        }
        return characters < longest * row.count && filled < mostFilled * double(row.count - 1);
    }

    bool areClose(const CellRow &upper, const CellRow &lower) const
    {
        constexpr double most = 2.6; // sizes
        const PdfLine &line = m_lines[lower.first];
        return line.box.bottom - m_lines[upper.first].box.bottom < most * line.size
            && std::abs(line.size - m_lines[upper.first].size) < 0.2 * line.size;
    }

    /// True where two cells of \a lower stand in columns of \a upper.
    bool areAligned(const CellRow &upper, const CellRow &lower) const
    {
        int aligned = 0;
        for (qsizetype at = lower.first; at < lower.first + lower.count; ++at) {
            const PdfBox &cell = m_lines[at].box;
            const double most = m_lines[at].size;
            for (qsizetype other = upper.first; other < upper.first + upper.count; ++other) {
                const PdfBox &above = m_lines[other].box;
                if (std::abs(cell.left - above.left) < most
                    || std::abs(cell.right - above.right) < most
                    || std::abs(cell.left + cell.right - above.left - above.right) < 2 * most) {
                    ++aligned;
                    break;
                }
            }
        }
        return aligned >= 2;
    }

    PdfTable cellsOf(qsizetype begin, qsizetype end) const
    {
        PdfTable table;
        for (qsizetype row = begin; row < end; ++row) {
            for (qsizetype at = 0; at < m_rows[row].count; ++at)
                table.append(m_rows[row].first + at);
        }
        return table;
    }

    const QList<PdfLine> &m_lines;
    const PdfSetting &m_setting;
    const QList<CellRow> m_rows;
};

} // namespace

QList<PdfTable> tablesOf(const QList<PdfLine> &lines, const PdfSetting &setting)
{
    return TableFinder(lines, setting).find();
}

} // namespace onrecord
