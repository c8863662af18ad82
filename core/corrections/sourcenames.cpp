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

static bool opens(QChar letter)
{
    return letter == u'(' || letter == u'[' || letter == u'{' || letter == u'（';
}

static bool closes(QChar letter)
{
    return letter == u')' || letter == u']' || letter == u'}' || letter == u'）';
}

/// \a span up to the first bracket in it that has no other: "Geoff Pratt (Con" was cut at the comma behind the party. As
/// it is where it would be empty.
static Span withoutLoneBracket(QStringView text, Span span)
{
    QList<qsizetype> open;
    for (qsizetype at = span.begin; at < span.end; ++at) {
        if (opens(text[at])) {
            open.append(at);
        } else if (closes(text[at]) && !open.isEmpty()) {
            open.removeLast();
        } else if (closes(text[at])) {
            open.append(at);
            break;
        }
    }
    const Span kept = open.isEmpty() ? span : trimmed(text, {span.begin, open.first()});
    return kept.isEmpty() ? span : kept;
}

/// \a head without a bracket that ends it, which says something of who is named before: "Ada Wren (Lab)". As it is where
/// nothing stands before that.
static Span withoutLastBracket(QStringView text, Span head)
{
    if (!closes(text[head.end - 1]))
        return head;
    qsizetype at = head.end - 1;
    for (int depth = 1; depth > 0 && at > head.begin;) {
        --at;
        depth += closes(text[at]) - opens(text[at]);
    }
    const Span kept = trimmed(text, {head.begin, at});
    return kept.isEmpty() ? head : kept;
}

Spans sourceNames(const Reading &reading, const ReadStatement &read)
{
    const QStringView text = reading.document.text();
    for (const bool names : {true, false}) {
        Spans found;
        for (const QString &id : read.statement.actors) {
            const ReadActor *actor = reading.actor(id);
            for (const Span source : read.statement.source) {
                if (actor)
                    addMentions(found, actor->actor, source, names);
            }
        }
        for (Span &span : found)
            span = withoutLoneBracket(text, span);
        if (!found.isEmpty())
            return outermost(std::move(found));
    }
    Spans heads;
    for (const Span source : read.statement.source) {
        const qsizetype comma = source.in(text).indexOf(u',');
        const qsizetype end = comma > 0 ? source.begin + comma : source.end;
        if (const Span head = trimmed(text, {source.begin, end}); !head.isEmpty())
            heads.append(withoutLastBracket(text, withoutLoneBracket(text, head)));
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
