// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/sourcenames.h"

#include "core/text/lines.h"

#include <algorithm>

namespace onrecord {

/// Mentions of \a actor that lie in \a source, names or others.
static void addMentions(Spans &found, const Actor &actor, Span source, bool names)
{
    auto mention = std::lower_bound(
        actor.mentions.cbegin(), actor.mentions.cend(), source.begin,
        [](const Mention &each, qsizetype begin) { return each.span.begin < begin; });
    for (; mention != actor.mentions.cend() && mention->span.begin < source.end; ++mention) {
        if (source.contains(mention->span) && (mention->kind == MentionKind::Name) == names)
            found.append(mention->span);
    }
}

/// Those of them that are within no other one.
static Spans outermost(Spans spans)
{
    std::sort(spans.begin(), spans.end(), [](Span a, Span b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
    Spans kept;
    for (const Span span : std::as_const(spans)) {
        if (kept.isEmpty() || kept.last().end <= span.begin)
            kept.append(span);
    }
    return kept;
}

Spans sourceNames(const Reading &reading, const ReadStatement &read)
{
    for (const bool names : {true, false}) {
        Spans found;
        for (const QString &id : read.statement.actors) {
            const ReadActor *actor = reading.actor(id);
            for (const Span source : read.statement.source) {
                if (actor)
                    addMentions(found, actor->actor, source, names);
            }
        }
        if (!found.isEmpty())
            return outermost(std::move(found));
    }
    Spans heads;
    const QStringView text = reading.document.text();
    for (const Span source : read.statement.source) {
        const qsizetype comma = source.in(text).indexOf(u',');
        const qsizetype end = comma > 0 ? source.begin + comma : source.end;
        if (const Span head = trimmed(text, {source.begin, end}); !head.isEmpty())
            heads.append(head);
    }
    return heads;
}

Spans sourceNamesIn(const Reading &reading, const Mark &source)
{
    Spans names = sourceNames(reading, reading.statements[source.index]);
    names.removeIf([&source](Span name) { return !source.span.contains(name); });
    return names;
}

QList<Mark> marksByNames(const Reading &reading)
{
    QList<Mark> marks;
    for (const Mark &mark : marksOf(reading)) {
        if (mark.kind != MarkKind::Source) {
            marks.append(mark);
            continue;
        }
        for (const Span name : sourceNamesIn(reading, mark)) {
            marks.append(mark);
            marks.last().span = name;
        }
    }
    std::stable_sort(marks.begin(), marks.end(), opensBefore);
    return marks;
}

} // namespace onrecord
