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
    QStringList words{row.text, row.side, row.lead, read->note};
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
    facts.append(wording::toWhom(reading.document.article(), said));
    facts.removeAll(QString());
    const QString tip = row.text + u'\n' + facts.join(u" · "_s);
    if (read->note.isEmpty())
        return tip;
    return tip + u"\n\n✎ "_s
        + QCoreApplication::translate("onrecord::StatementModel", "Private note: %1")
              .arg(read->note);
}

/// The days that \a said, a pledge or a demand, is about.
static QStringList dueDays(const Statement &said, const Reading &reading)
{
    QStringList days;
    if (said.verb != VerbKind::Pledges && said.verb != VerbKind::Demands)
        return days;
    for (const ReadDate &read : reading.dates) {
        const DateExpression &date = read.date;
        const bool isInside = std::any_of(said.content.cbegin(), said.content.cend(),
                                          [&date](Span part) { return part.contains(date.span); });
        if (isInside && date.type == DateType::Date && date.role == DateRole::About)
            days.append(wording::dateValue(date.value));
    }
    return days;
}

static QStringList statementDetails(const ReadStatement &read, const Reading &reading)
{
    const Statement &said = read.statement;
    QStringList details;
    if (!said.content.isEmpty())
        details.append(wording::word(said.kind));
    if (!said.via.isEmpty())
        details.append(
            QCoreApplication::translate("onrecord::StatementModel", "via %1").arg(said.via));
    if (const QString whom = wording::toWhom(reading.document.article(), said); !whom.isEmpty())
        details.append(whom);
    if (const QStringList due = dueDays(said, reading); !due.isEmpty())
        details.append(QCoreApplication::translate("onrecord::StatementModel", "due %1")
                           .arg(due.join(u", "_s)));
    if (!said.saidOn.isEmpty())
        details.append(wording::word(DateRole::SaidOn) + u' ' + wording::dateValue(said.saidOn));
    return details;
}

QString detailedWords(const StatementRow &row, const Reading &reading)
{
    if (const ReadStatement *read = statementOf(row, reading))
        return statementDetails(*read, reading).join(u" · "_s);
    const ReadActor *actor = row.kind == RowKind::Actor ? reading.actor(row.actor) : nullptr;
    if (!actor)
        return {};
    QStringList details = QStringList{actor->description, actor->identifier} + actor->actor.aliases
        + actor->actor.descriptions;
    details.removeAll(QString());
    details.removeAll(row.text);
    details.removeAll(row.side);
    details.removeDuplicates();
    return details.join(u" · "_s);
}

} // namespace onrecord
