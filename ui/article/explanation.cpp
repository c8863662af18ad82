// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/explanation.h"

#include "core/wording/days.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace onrecord {

/// \a sentence on lines of about \a most characters, which a tool tip in plain text does not make.
static QString onLines(const QString &sentence, qsizetype most)
{
    QString lines;
    qsizetype begin = 0;
    for (const QString &word : sentence.split(u' ', Qt::SkipEmptyParts)) {
        if (!lines.isEmpty()) {
            const bool isFull = lines.size() - begin + word.size() >= most;
            lines += isFull ? u'\n' : u' ';
            begin = isFull ? lines.size() : begin;
        }
        lines += word;
    }
    return lines;
}

QString Explanation::ofStatement(const Reading &reading, const ReadStatement &statement,
                                 const wording::Readers &readers)
{
    QStringList names;
    for (const QString &id : statement.statement.actors) {
        if (const ReadActor *actor = reading.actor(id))
            names.append(actor->actor.name);
    }
    const QString who = names.isEmpty() ? tr("Nobody named") : names.join(u", "_s);
    QStringList parts{
        tr("%1 %2", "speaker, verb: Ana Ruiz denies")
            .arg(who, wording::verbBefore(reading.document.article(), statement.statement))};
    if (!statement.statement.content.isEmpty())
        parts.append(wording::word(statement.statement.kind));
    parts.append(wording::word(statement.state));
    constexpr qsizetype mostOnALine = 90;
    QString line = statement.label + u"  "_s + parts.join(u" · "_s);
    if (statement.stale.isEmpty()) // else it is about other words
        line +=
            u'\n' + onLines(wording::reason(reading, statement, {statement, readers}), mostOnALine);
    if (!statement.note.isEmpty())
        line += u"\n"_s + tr("Note: %1").arg(statement.note);
    return shownPlainlyInLines(line);
}

QString Explanation::ofHead(HeadPart part, const Article &article)
{
    const QString how = tr("Double-click, or press H, to correct it");
    if (part != HeadPart::Day)
        return how;
    return tr("Published %1").arg(wording::shownDay(article.published, wording::DayForm::Long))
        + u"\n"_s + how;
}

QString Explanation::at(const SpanHits &hits, qsizetype offset, const wording::Readers &readers)
{
    const auto isDate = [](const Change &change) {
        return std::holds_alternative<SetDate>(change);
    };
    const Reading &reading = hits.reading();
    QStringList lines;
    QList<qsizetype> told;
    for (const Mark &mark : hits.marksAt(offset)) {
        if (mark.kind == MarkKind::Date) {
            const ReadDate &date = reading.dates[mark.index];
            lines.append(wording::dateSentence(date, readers.lastOf(date.corrections, isDate)));
        } else if (mark.kind == MarkKind::OwnClaim) {
            lines.append(tr("In the reporter’s own words"));
        } else if (!told.contains(mark.index)) {
            told.append(mark.index);
            lines.append(ofStatement(reading, reading.statements[mark.index], readers));
        }
    }
    return lines.join(u"\n"_s);
}

} // namespace onrecord
