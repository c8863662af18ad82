// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/markupnesting.h"

#include "core/text/lines.h"

namespace onrecord {

// Deeper than this no eye tells marks apart, and browsers stop nesting at some hundreds.
static constexpr qsizetype deepest = 12;

/// The order in which elements of one extent open; a cue that stands for its statement is a cue.
static int elementOf(MarkKind kind)
{
    return int(kind == MarkKind::NoComment ? MarkKind::Cue : kind);
}

QList<Mark> markupOf(const Reading &reading)
{
    QList<Mark> marks;
    const QList<Mark> all = marksOf(reading);
    marks.reserve(all.size());
    for (Mark mark : all) {
        mark.span = trimmed(reading.document.text(), mark.span);
        if (!mark.span.isEmpty() && mark.kind != MarkKind::OwnClaim)
            marks.append(mark);
    }
    std::stable_sort(marks.begin(), marks.end(), [](const Mark &one, const Mark &other) {
        return one.span == other.span ? elementOf(one.kind) < elementOf(other.kind)
                                      : opensBefore(one, other);
    });
    const auto sameElement = [](const Mark &one, const Mark &other) {
        return one.span == other.span && elementOf(one.kind) == elementOf(other.kind)
            && one.kind != MarkKind::Content;
    };
    marks.erase(std::unique(marks.begin(), marks.end(), sameElement), marks.end());
    return marks;
}

namespace {

/// The elements that are open while a paragraph is written, outermost first.
class OpenMarks
{
public:
    OpenMarks(const QList<Mark> &marks, QList<NestingStep> &steps)
        : m_marks(marks)
        , m_steps(steps)
    {
    }

    /// Closes what ends at \a offset; what was opened inside it and goes on is opened again.
    void closeAt(qsizetype offset)
    {
        const auto ends = [&](qsizetype each) {
            return m_marks[each].span.end <= offset;
        };
        const auto outermost = std::find_if(m_open.begin(), m_open.end(), ends);
        QList<qsizetype> going;
        for (auto each = outermost; each != m_open.end(); ++each)
            if (!ends(*each))
                going.append(*each);
        for (auto each = m_open.end(); each != outermost;) {
            --each;
            m_steps.append({NestingStep::Kind::Close, {offset, offset}, *each, ends(*each)});
        }
        m_open.erase(outermost, m_open.end());
        for (const qsizetype each : going)
            openAt(offset, each);
    }

    void openAt(qsizetype offset, qsizetype mark)
    {
        m_open.append(mark);
        const bool begins = m_marks[mark].span.begin == offset;
        m_steps.append({NestingStep::Kind::Open, {offset, offset}, mark, begins});
    }

    bool isFull() const { return m_open.size() >= deepest; }

    /// The next offset at which one of them ends, at most \a limit.
    qsizetype nextEnd(qsizetype limit) const
    {
        for (const qsizetype each : m_open)
            limit = std::min(limit, m_marks[each].span.end);
        return limit;
    }

    void closeAll(qsizetype offset)
    {
        while (!m_open.isEmpty()) {
            const qsizetype each = m_open.takeLast();
            const bool ends = m_marks[each].span.end <= offset;
            m_steps.append({NestingStep::Kind::Close, {offset, offset}, each, ends});
        }
    }

private:
    const QList<Mark> &m_marks; // not owned
    QList<NestingStep> &m_steps; // not owned
    QList<qsizetype> m_open;
};

} // namespace

QList<NestingStep> MarkupNesting::stepsOf(Span paragraph)
{
    QList<NestingStep> steps;
    OpenMarks open(m_marks, steps);
    QList<qsizetype> here;
    for (const qsizetype each : std::as_const(m_reaching))
        if (m_marks[each].span.end > paragraph.begin)
            here.append(each);
    while (m_next < m_marks.size() && m_marks[m_next].span.begin < paragraph.end)
        if (m_marks[m_next++].span.end > paragraph.begin)
            here.append(m_next - 1);

    auto coming = here.cbegin();
    for (qsizetype offset = paragraph.begin; offset < paragraph.end;) {
        open.closeAt(offset);
        for (; coming != here.cend() && m_marks[*coming].span.begin <= offset; ++coming)
            if (m_marks[*coming].span.end > offset && !open.isFull())
                open.openAt(offset, *coming);
        qsizetype end = open.nextEnd(paragraph.end);
        if (coming != here.cend())
            end = std::min(end, m_marks[*coming].span.begin);
        steps.append({NestingStep::Kind::Text, {offset, end}, -1, false});
        offset = end;
    }
    open.closeAll(paragraph.end);

    m_reaching.clear();
    for (const qsizetype each : std::as_const(here))
        if (m_marks[each].span.end > paragraph.end)
            m_reaching.append(each);
    return steps;
}

} // namespace onrecord
