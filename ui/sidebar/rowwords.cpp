// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/statementrows.h"

#include "core/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace onrecord {

/// Null for the row of something else.
static const ReadStatement *statementOf(const StatementRow &row, const Reading &reading)
{
    return row.kind == RowKind::Statement ? reading.statement(row.statement) : nullptr;
}

QString searchedWords(const StatementRow &row, const Reading &reading)
{
    const ReadStatement *read = statementOf(row, reading);
    if (!read)
        return row.search;
    QStringList words{row.text, row.side, read->note};
    if (const ReadActor *speaker = reading.speaker(*read))
        words.append(speaker->actor.name);
    return words.join(u'\n');
}

QString spokenWords(const StatementRow &row, const Reading &reading)
{
    const ReadStatement *read = statementOf(row, reading);
    return read ? wording::spoken(reading, *read) : row.spoken.isEmpty() ? row.text : row.spoken;
}

QString tipOf(const StatementRow &row, const Reading &reading)
{
    const ReadStatement *read = statementOf(row, reading);
    if (!read)
        return row.tip;
    const Statement &said = read->statement;
    QStringList facts{row.side, wording::word(said.certainty)};
    if (!said.saidOn.isEmpty())
        facts.append(wording::word(DateRole::SaidOn) + u' ' + wording::dateValue(said.saidOn));
    if (!said.via.isEmpty())
        facts.append(
            QCoreApplication::translate("onrecord::StatementModel", "via %1").arg(said.via));
    const QString tip = row.text + u'\n' + facts.join(u" · "_s);
    return read->note.isEmpty() ? tip : tip + u"\n\n"_s + read->note;
}

} // namespace onrecord
