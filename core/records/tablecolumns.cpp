// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/tablecolumns.h"

#include "core/records/delimited.h"

using namespace Qt::StringLiterals;

namespace onrecord {

bool TableColumns::takeHead(const QStringList &row)
{
    constexpr qsizetype longestName = 60;
    constexpr qsizetype mostColumns = 2000;
    if (row.size() > mostColumns)
        return false;
    bool areShort = true;
    for (const QString &cell : row) {
        const QString name = withoutGuard(cell.trimmed());
        areShort = areShort && name.size() <= longestName && !name.endsWith(u'.');
        m_columns.append({FieldNames::instance().meaningOf(name)});
    }
    m_hasNames = areShort;
    if (!m_hasNames) {
        for (Column &column : m_columns)
            column.meaning = {};
    }
    return true;
}

void TableColumns::look(const QStringList &row)
{
    if (m_rows++ == 0 && m_hasNames)
        return;
    for (qsizetype at = 0; at < std::min(row.size(), m_columns.size()); ++at) {
        Column &column = m_columns[at];
        const QString cell = withoutGuard(row[at].trimmed());
        if (cell.isEmpty())
            continue;
        ++column.filled;
        column.letters += cell.size();
        if (column.meaning.field == RecordField::Published)
            m_days.look(cell);
    }
}

int TableColumns::knownNames() const
{
    return int(std::count_if(m_columns.begin(), m_columns.end(), [](const Column &column) {
        return column.meaning.field != RecordField::None;
    }));
}

qsizetype TableColumns::textColumn() const
{
    constexpr double shortestText = 200; // in a column that nobody calls so
    qsizetype best = -1;
    bool isNamed = false;
    for (qsizetype at = 0; at < m_columns.size(); ++at) {
        const Column &column = m_columns[at];
        const bool isCalledSo = column.meaning.field == RecordField::Text && column.filled > 0;
        const bool mayBe =
            column.meaning.field == RecordField::None && column.mean() >= shortestText;
        if (!isCalledSo && !mayBe)
            continue;
        const bool isBetter =
            isCalledSo == isNamed && best >= 0 && column.mean() > m_columns[best].mean();
        if (best < 0 || (isCalledSo && !isNamed) || isBetter) {
            best = at;
            isNamed = isCalledSo;
        }
    }
    return best;
}

RecordFields TableColumns::recordOf(const QStringList &row, QChar delimiter) const
{
    const qsizetype text = textColumn();
    RecordFields record;
    for (qsizetype at = 0; at < std::min(row.size(), m_columns.size()); ++at) {
        FieldMeaning meaning = m_columns[at].meaning;
        QString words = row[at];
        if (at == text) {
            meaning.field = RecordField::Text;
            if (at + 1 == m_columns.size() && row.size() > m_columns.size())
                words = row.sliced(at).join(delimiter);
        } else if (meaning.field == RecordField::Text) {
            continue;
        }
        record.add(meaning, withoutGuard(words.trimmed()));
    }
    return record;
}

} // namespace onrecord
