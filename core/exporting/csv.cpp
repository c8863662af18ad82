// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/csv.h"

#include <algorithm>

namespace onrecord {

/// Blanks before the sign do not stop every program; the full-width signs count in some.
static bool looksLikeFormula(const QString &cell)
{
    static constexpr QStringView signs = u"=+-@＝＋－＠";
    const auto begin = std::find_if(cell.begin(), cell.end(), [](QChar letter) {
        return !letter.isSpace() && letter != QChar::ByteOrderMark
            && letter.category() != QChar::Other_Format;
    });
    return begin != cell.end() && signs.contains(*begin);
}

static QByteArray quoted(const QString &cell)
{
    QString written = looksLikeFormula(cell) ? u'\'' + cell : cell;
    const bool special = std::any_of(written.begin(), written.end(), [](QChar letter) {
        return letter == u',' || letter == u'"' || letter == u'\n' || letter == u'\r'
            || letter == u';' || letter == u'\t';
    });
    if (special)
        written = u'"' + written.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return written.toUtf8();
}

static void appendLine(QByteArray &csv, const QStringList &cells)
{
    for (qsizetype cell = 0; cell < cells.size(); ++cell) {
        if (cell > 0)
            csv += ',';
        csv += quoted(cells[cell]);
    }
    csv += "\r\n";
}

QByteArray toCsv(const Table &table)
{
    QByteArray csv;
    appendLine(csv, table.columns);
    for (const QStringList &row : table.rows)
        appendLine(csv, row);
    return csv;
}

} // namespace onrecord
