// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/markupnesting.h"

#include <tuple>

namespace onrecord {

// Deeper than this no eye tells marks apart, and browsers stop nesting at some hundreds.
static constexpr qsizetype deepest = 12;

static Span trimmed(Span span, QStringView text)
{
    while (span.begin < span.end && text[span.begin].isSpace())
        ++span.begin;
    while (span.end > span.begin && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

static void append(QList<Strand> &strands, const Spans &spans, StrandRole role, qsizetype finding,
                   QStringView text)
{
    for (qsizetype part = 0; part < spans.size(); ++part) {
        const Span span = trimmed(spans[part], text);
        if (!span.isEmpty())
            strands.append({span, role, finding, int(part), part == spans.size() - 1});
    }
}

QList<Strand> strandsOf(const Reading &reading)
{
    const QStringView text = reading.document.text();
    QList<Strand> strands;
    strands.reserve(3 * reading.statements.size() + reading.dates.size());
    for (qsizetype index = 0; index < reading.statements.size(); ++index) {
        const ReadStatement &read = reading.statements[index];
        if (read.state == State::Rejected)
            continue;
        append(strands, read.statement.content, StrandRole::Content, index, text);
        append(strands, read.statement.source, StrandRole::Source, index, text);
        append(strands, read.statement.cue, StrandRole::Cue, index, text);
    }
    for (qsizetype index = 0; index < reading.dates.size(); ++index)
        append(strands, {reading.dates[index].date.span}, StrandRole::Date, index, text);
    std::stable_sort(strands.begin(), strands.end(), [](const Strand &a, const Strand &b) {
        return std::tuple(a.span.begin, -a.span.end, a.role)
            < std::tuple(b.span.begin, -b.span.end, b.role);
    });
    // Two statements may share a source or a cue: the same words are marked once.
    const auto sameMark = [](const Strand &a, const Strand &b) {
        return a.span == b.span && a.role == b.role && a.role != StrandRole::Content;
    };
    strands.erase(std::unique(strands.begin(), strands.end(), sameMark), strands.end());
    return strands;
}

namespace {

/// The elements that are open while a paragraph is written, outermost first.
class OpenStrands
{
public:
    OpenStrands(const QList<Strand> &strands, QList<NestingStep> &steps)
        : m_strands(strands)
        , m_steps(steps)
    {
    }

    /// Closes what ends at \a offset; what was opened inside it and goes on is opened again.
    void closeAt(qsizetype offset)
    {
        const auto ends = [&](qsizetype each) {
            return m_strands[each].span.end <= offset;
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

    void openAt(qsizetype offset, qsizetype strand)
    {
        m_open.append(strand);
        const bool begins = m_strands[strand].span.begin == offset;
        m_steps.append({NestingStep::Kind::Open, {offset, offset}, strand, begins});
    }

    bool isFull() const { return m_open.size() >= deepest; }

    /// The next offset at which one of them ends, at most \a limit.
    qsizetype nextEnd(qsizetype limit) const
    {
        for (const qsizetype each : m_open)
            limit = std::min(limit, m_strands[each].span.end);
        return limit;
    }

    void closeAll(qsizetype offset)
    {
        while (!m_open.isEmpty()) {
            const qsizetype each = m_open.takeLast();
            const bool ends = m_strands[each].span.end <= offset;
            m_steps.append({NestingStep::Kind::Close, {offset, offset}, each, ends});
        }
    }

private:
    const QList<Strand> &m_strands; // not owned
    QList<NestingStep> &m_steps; // not owned
    QList<qsizetype> m_open;
};

} // namespace

QList<NestingStep> Weaver::weave(Span paragraph)
{
    QList<NestingStep> steps;
    OpenStrands open(m_strands, steps);
    QList<qsizetype> here;
    for (const qsizetype each : std::as_const(m_reaching))
        if (m_strands[each].span.end > paragraph.begin)
            here.append(each);
    while (m_next < m_strands.size() && m_strands[m_next].span.begin < paragraph.end)
        if (m_strands[m_next++].span.end > paragraph.begin)
            here.append(m_next - 1);

    auto coming = here.cbegin();
    for (qsizetype offset = paragraph.begin; offset < paragraph.end;) {
        open.closeAt(offset);
        for (; coming != here.cend() && m_strands[*coming].span.begin <= offset; ++coming)
            if (m_strands[*coming].span.end > offset && !open.isFull())
                open.openAt(offset, *coming);
        qsizetype end = open.nextEnd(paragraph.end);
        if (coming != here.cend())
            end = std::min(end, m_strands[*coming].span.begin);
        steps.append({NestingStep::Kind::Text, {offset, end}, -1, false});
        offset = end;
    }
    open.closeAll(paragraph.end);

    m_reaching.clear();
    for (const qsizetype each : std::as_const(here))
        if (m_strands[each].span.end > paragraph.end)
            m_reaching.append(each);
    return steps;
}

} // namespace onrecord
