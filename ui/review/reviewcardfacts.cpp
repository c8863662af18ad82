// SPDX-License-Identifier: GPL-3.0-or-later
// What the card knows of a statement besides what it asks.
#include "ui/review/reviewcard.h"

#include "core/correcting/correctiontarget.h"
#include "core/correcting/nearbydates.h"
#include "core/corrections/topicnames.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace onrecord {

/// What the machine had said before the reader knew better.
QString ReviewCard::historyOf(const Reading &reading, const ReadStatement &statement) const
{
    if (!statement.machine || statement.machine->actors == statement.statement.actors)
        return {};
    const ReadActor *before = statement.machine->actors.isEmpty()
        ? nullptr
        : reading.actor(statement.machine->actors.first());
    return before ? tr("Before your correction: %1.").arg(before->actor.name)
                  : tr("Before your correction: nobody.");
}

/// The speaker's certainty, what it answers, and what the dates in and beside it mean.
QString ReviewCard::factsOf(const Reading &reading, const ReadStatement &statement) const
{
    const Statement &said = statement.statement;
    QStringList head{wording::word(said.verb), wording::word(said.certainty)};
    for (const ReadPair &pair : reading.pairs) {
        const bool isFirst = pair.first == said.id;
        if (!isFirst && pair.second != said.id)
            continue;
        if (const ReadStatement *other = reading.statement(isFirst ? pair.second : pair.first))
            head.append(wording::word(pair.kind, isFirst) + u' ' + other->label);
    }
    QStringList lines{head.join(u" · "_s)};
    if (const QString topic = topicOf(reading, said.id); !topic.isEmpty())
        lines.append(tr("Topic: %1").arg(shownPlainly(topic)));
    if (!said.cue.isEmpty()) {
        lines.append(tr("Cue: %1").arg(wording::quoted(reading.document.article(), said.cue)));
    }
    if (const QString whom = wording::toWhom(reading.document.article(), said); !whom.isEmpty())
        lines.append(shownPlainly(whom));
    for (const ReadDate &date : datesOf(reading, said)) {
        lines.append(tr("“%1”: %2")
                         .arg(wording::betweenMarks(
                                  wording::excerpt(reading.document.article(), {date.date.span})),
                              wording::dateSentence(date)));
    }
    return lines.join(u'\n');
}

} // namespace onrecord
