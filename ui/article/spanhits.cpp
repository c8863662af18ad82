// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/spanhits.h"

#include <QHash>

namespace onrecord {

static Span hullOf(const Statement &statement)
{
    std::optional<Span> hull;
    for (const Spans *spans : {&statement.content, &statement.cue, &statement.source}) {
        for (Span span : *spans)
            hull = hull ? hull->united(span) : span;
    }
    return hull.value_or(Span{});
}

static quint32 hashOf(const QString &id)
{
    return quint32(qHash(id, size_t(0)));
}

SpanIndex SpanIndex::of(const QList<ReadStatement> &statements, qsizetype textSize)
{
    constexpr qsizetype strokesAtMost = 2000;
    SpanIndex index;
    index.hulls.reserve(size_t(statements.size() / run + 1));
    index.ids.reserve(size_t(statements.size()));
    qsizetype nextStroke = 0;
    for (qsizetype at = 0; at < statements.size(); ++at) {
        const ReadStatement &shown = statements[at];
        const Span hull = hullOf(shown.statement);
        if (at % run == 0)
            index.hulls.push_back(hull);
        else
            index.hulls.back() = index.hulls.back().united(hull);
        index.ids.emplace_back(hashOf(shown.statement.id), quint32(at));
        const qsizetype place = placeOf(shown.statement);
        if (shown.state != State::Rejected && place >= nextStroke) {
            index.strokes.push_back(quint32(at));
            nextStroke = place + textSize / strokesAtMost;
        }
    }
    std::sort(index.ids.begin(), index.ids.end());
    return index;
}

void SpanHits::setReading(const Reading &reading)
{
    m_reading = reading;
    m_index.reset();
}

Reading SpanHits::takeReading()
{
    m_index.reset();
    return std::exchange(m_reading, {});
}

template <typename Visit>
void SpanHits::visitStatements(Span stretch, Visit visit) const
{
    const QList<ReadStatement> &statements = m_reading.statements;
    if (!m_index) {
        const auto before = [](const ReadStatement &shown, qsizetype offset) {
            return placeOf(shown.statement) < offset;
        };
        auto at =
            std::lower_bound(statements.begin(), statements.end(), stretch.begin - reach, before);
        for (; at != statements.end() && placeOf(at->statement) < stretch.end + reach; ++at)
            visit(at - statements.begin());
        return;
    }
    for (size_t run = 0; run < m_index->hulls.size(); ++run) {
        if (!m_index->hulls[run].overlaps(stretch))
            continue;
        const qsizetype first = qsizetype(run) * SpanIndex::run;
        const qsizetype end = qMin(first + SpanIndex::run, statements.size());
        for (qsizetype at = first; at < end; ++at)
            visit(at);
    }
}

QList<Mark> SpanHits::marksIn(Span stretch) const
{
    QList<Mark> marks;
    const auto take = [&](const Mark &mark) {
        if (mark.span.overlaps(stretch))
            marks.append(mark);
    };
    visitStatements(stretch, [&](qsizetype at) { visitMarks(m_reading.statements[at], at, take); });

    // Dates do not overlap, so only the one before the stretch can reach into it.
    const QList<ReadDate> &dates = m_reading.dates;
    auto date = std::partition_point(dates.begin(), dates.end(), [stretch](const ReadDate &one) {
        return one.date.span.end <= stretch.begin;
    });
    for (; date != dates.end() && date->date.span.begin < stretch.end; ++date)
        take(markOf(*date, date - dates.begin()));

    const QList<Claim> &claims = m_reading.claims;
    auto claim = std::partition_point(claims.begin(), claims.end(), [stretch](const Claim &one) {
        return one.span.begin < stretch.begin - reach;
    });
    for (; claim != claims.end() && claim->span.begin < stretch.end; ++claim) {
        if (claim->statement.isEmpty())
            take(markOf(*claim, claim - claims.begin()));
    }

    std::stable_sort(marks.begin(), marks.end(), opensBefore);
    return marks;
}

QList<Mark> SpanHits::marksAt(qsizetype offset) const
{
    QList<Mark> marks = marksIn({offset, offset + 1});
    std::stable_sort(marks.begin(), marks.end(), [](const Mark &one, const Mark &other) {
        return one.span.length() < other.span.length();
    });
    return marks;
}

qsizetype SpanHits::find(const QString &id) const
{
    const QList<ReadStatement> &statements = m_reading.statements;
    if (id.isEmpty())
        return -1;
    if (!m_index) {
        const auto found =
            std::find_if(statements.begin(), statements.end(),
                         [&id](const ReadStatement &shown) { return shown.statement.id == id; });
        return found == statements.end() ? -1 : found - statements.begin();
    }
    const std::pair<quint32, quint32> wanted{hashOf(id), 0};
    auto at = std::lower_bound(m_index->ids.begin(), m_index->ids.end(), wanted);
    for (; at != m_index->ids.end() && at->first == wanted.first; ++at) {
        if (statements[qsizetype(at->second)].statement.id == id)
            return qsizetype(at->second);
    }
    return -1;
}

} // namespace onrecord
