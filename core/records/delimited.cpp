// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/delimited.h"

using namespace Qt::StringLiterals;

namespace onrecord {

bool TableRows::isAtLineEnd() const
{
    return m_at >= m_text.size() || m_text[m_at] == u'\n' || m_text[m_at] == u'\r';
}

void TableRows::skipLineEnd()
{
    if (m_at < m_text.size() && m_text[m_at] == u'\r')
        ++m_at;
    else if (m_at < m_text.size())
        ++m_at;
    if (m_at < m_text.size() && m_text[m_at] == u'\n' && m_text[m_at - 1] == u'\r')
        ++m_at;
}

QString TableRows::quotedCell()
{
    QString cell;
    ++m_quotedCells;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text[m_at];
        if (c == u'"') {
            const QChar behind = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar(u'\n');
            if (behind == m_form.delimiter || behind == u'\n' || behind == u'\r') {
                ++m_at;
                break;
            }
            if (behind == u'"')
                ++m_at;
            else
                ++m_strayMarks;
        }
        cell += c;
    }
    return cell.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

QString TableRows::cell()
{
    if (m_form.isQuoted && m_at < m_text.size() && m_text[m_at] == u'"')
        return quotedCell();
    const qsizetype begin = m_at;
    while (!isAtLineEnd() && m_text[m_at] != m_form.delimiter)
        ++m_at;
    return m_text.sliced(begin, m_at - begin).toString();
}

std::optional<QStringList> TableRows::next()
{
    while (m_at < m_text.size()) {
        QStringList cells{cell()};
        while (!isAtLineEnd()) {
            ++m_at; // the delimiter
            cells.append(cell());
        }
        skipLineEnd();
        const bool isEmpty = std::all_of(cells.begin(), cells.end(), [](const QString &each) {
            return each.trimmed().isEmpty();
        });
        if (!isEmpty)
            return cells;
    }
    return std::nullopt;
}

QString withoutGuard(const QString &cell)
{
    constexpr QStringView formulas = u"=+-@";
    if (cell.size() > 1 && cell[0] == u'\'' && formulas.contains(cell[1]))
        return cell.sliced(1);
    const bool isFormula = cell.size() > 3 && cell.startsWith("=\""_L1) && cell.endsWith(u'"');
    return isFormula ? cell.sliced(2).chopped(1) : cell;
}

} // namespace onrecord
