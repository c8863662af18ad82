// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/exportpreview.h"

#include "core/corrections/outline.h"
#include "core/wording/page.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace onrecord {

static QString listed(const Reading &reading, const ReadStatement &read)
{
    constexpr qsizetype longest = 160;
    const Statement &said = read.statement;
    const QString words = wording::withoutEndComma(wording::excerpt(
        reading.document.article(), said.content.isEmpty() ? said.cue : said.content, longest));
    const QString verb = said.verb == VerbKind::Says
        ? QString()
        : wording::verbBefore(reading.document.article(), said) + u' ';
    return u"    %1 %2%3  %4"_s.arg(read.label, verb, words,
                                    wording::place(reading.document, placeOf(said)));
}

QString listedPositions(const Reading &reading, int lines)
{
    QStringList all;
    const Outline outline = outlineOf(reading, {.grouping = Grouping::TextOrder});
    const auto list = [&](const StatementIndices &statements) {
        for (const qsizetype index : statements) {
            if (all.size() <= lines)
                all.append(listed(reading, reading.statements[index]));
        }
    };
    for (const OutlineActor &each : outline.actors) {
        if (all.size() > lines)
            break;
        const ReadActor &actor = reading.actors[each.actor];
        all.append(u"%1 %2 · %3"_s.arg(QString::number(actor.number),
                                       shownPlainly(actor.actor.name),
                                       wording::counts(actor, each.onlyDeclined)));
        for (const OutlineGroup &group : each.groups)
            list(group.statements);
    }
    if (!outline.notAttributed.isEmpty()) {
        all.append(wording::word(wording::PageWord::NotAttributed));
        list(outline.notAttributed);
    }
    if (all.size() > lines) {
        all.resize(lines - 1);
        all.append(u"…"_s);
    }
    return all.join(u'\n');
}

QString shownBeginning(const QByteArray &file)
{
    constexpr qsizetype enough = 4000; // bytes
    QStringList lines = QString::fromUtf8(file.left(enough)).split(u'\n');
    for (QString &line : lines)
        line = shownPlainly(line.remove(u'\r').remove(QChar::ByteOrderMark));
    return lines.join(u'\n');
}

} // namespace onrecord
