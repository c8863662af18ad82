// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/saidon.h"

#include <QHash>

namespace onrecord {

static bool overlapsAny(const Spans &spans, Span span)
{
    return std::any_of(spans.begin(), spans.end(),
                       [span](Span each) { return each.overlaps(span); });
}

/// Code units between a date and the cue; a date before another cue belongs to that one.
static qsizetype distance(const Statement &statement, Span date)
{
    const Span cue = hull(statement.cue);
    return date.begin >= cue.end ? date.begin - cue.end : cue.begin - date.end;
}

void dateStatements(QList<Draft> &drafts, QList<DateExpression> &dates)
{
    constexpr qsizetype farthest = 60; // code units between cue and date
    QHash<qsizetype, QList<qsizetype>> bySentence;
    QList<Span> sentences;
    for (qsizetype d = 0; d < drafts.size(); ++d) {
        if (drafts[d].statement.cue.isEmpty())
            continue;
        QList<qsizetype> &there = bySentence[drafts[d].sentence.begin];
        if (there.isEmpty())
            sentences.append(drafts[d].sentence);
        there.append(d);
    }
    std::sort(sentences.begin(), sentences.end());

    auto sentence = sentences.cbegin();
    for (DateExpression &date : dates) {
        while (sentence != sentences.cend() && sentence->end <= date.span.begin)
            ++sentence;
        if (sentence == sentences.cend())
            break;
        const bool day = date.type == DateType::Date || date.type == DateType::Time;
        if (!day || date.role == DateRole::Published || !sentence->contains(date.span))
            continue;
        const QList<qsizetype> &there = bySentence[sentence->begin];
        const bool told = std::any_of(there.begin(), there.end(), [&](qsizetype d) {
            return overlapsAny(drafts[d].statement.content, date.span);
        });
        if (told)
            continue;
        qsizetype nearest = -1;
        for (const qsizetype d : there) {
            const qsizetype far = distance(drafts[d].statement, date.span);
            if (far <= farthest
                && (nearest < 0 || far < distance(drafts[nearest].statement, date.span)))
                nearest = d;
        }
        if (nearest < 0)
            continue;
        date.role = DateRole::SaidOn;
        if (drafts[nearest].statement.saidOn.isEmpty())
            drafts[nearest].statement.saidOn = date.value;
    }
}

} // namespace onrecord
