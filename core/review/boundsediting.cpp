// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/boundsediting.h"

#include <QTextBoundaryFinder>

namespace onrecord {

namespace {

/// The next boundary of \a words from \a at that an end, or a beginning, can stand at; -1: none.
qsizetype nextBoundary(const QString &words, QTextBoundaryFinder::BoundaryType type, qsizetype at,
                       bool forward, bool wantsEnds)
{
    QTextBoundaryFinder finder(type, words);
    finder.setPosition(at);
    const QTextBoundaryFinder::BoundaryReasons wanted =
        wantsEnds ? QTextBoundaryFinder::EndOfItem : QTextBoundaryFinder::StartOfItem;
    for (;;) {
        const qsizetype next = forward ? finder.toNextBoundary() : finder.toPreviousBoundary();
        if (next < 0 || type == QTextBoundaryFinder::Grapheme
            || type == QTextBoundaryFinder::Sentence || finder.boundaryReasons() & wanted)
            return next;
    }
}

/// The blanks behind a sentence are none of its words.
qsizetype withoutBlanks(const QString &words, qsizetype end)
{
    while (end > 0 && words[end - 1].isSpace())
        --end;
    return end;
}

} // namespace

BoundsEditing::BoundsEditing(const Document &document, const Spans &parts)
    : m_document(document)
    , m_parts(parts)
    , m_part(parts.size() - 1)
{
}

void BoundsEditing::takeNext(bool forward)
{
    const qsizetype ends = 2 * m_parts.size();
    const qsizetype at = (2 * m_part + m_atEnd + (forward ? 1 : -1) + ends) % ends;
    take(at / 2, at % 2 == 1);
}

void BoundsEditing::take(qsizetype part, bool atEnd)
{
    m_part = part;
    m_atEnd = atEnd;
}

/// Where the end at hand may stand.
Span BoundsEditing::room() const
{
    const Span own = m_parts[m_part];
    const qsizetype before = m_part > 0 ? m_parts[m_part - 1].end : 0;
    const qsizetype behind =
        m_part + 1 < m_parts.size() ? m_parts[m_part + 1].begin : m_document.text().size();
    return m_atEnd ? Span{own.begin + 1, behind} : Span{before, own.end - 1};
}

/// The paragraph at \a offset with its neighbours, so that a step can leave it.
Span BoundsEditing::around(qsizetype offset) const
{
    const QList<Paragraph> &all = m_document.paragraphs();
    const qsizetype at = qMax(qsizetype(0), m_document.paragraphAt(offset));
    if (all.isEmpty())
        return {0, m_document.text().size()};
    const Span first = all[qMax(qsizetype(0), at - 1)].span;
    const Span last = all[qMin(all.size() - 1, at + 1)].span;
    return {qMin(first.begin, offset), qMax(last.end, offset)};
}

/// Where the end at hand would come; -1: nowhere.
qsizetype BoundsEditing::stepped(BoundStep step, bool forward) const
{
    const Span whole = around(place());
    const QString words = whole.in(m_document.text()).toString();
    const qsizetype at = place() - whole.begin;
    const auto from = [&](QTextBoundaryFinder::BoundaryType type) {
        const qsizetype next = nextBoundary(words, type, at, forward, m_atEnd);
        return next < 0 ? next : whole.begin + next;
    };
    switch (step) {
    case BoundStep::Letter: return from(QTextBoundaryFinder::Grapheme);
    case BoundStep::Word: return from(QTextBoundaryFinder::Word);
    case BoundStep::Sentence: {
        // From behind the blanks, or the same sentence would end there again.
        qsizetype begin = at;
        while (m_atEnd && forward && begin < words.size() && words[begin].isSpace())
            ++begin;
        qsizetype next =
            nextBoundary(words, QTextBoundaryFinder::Sentence, begin, forward, m_atEnd);
        if (next >= 0 && m_atEnd)
            next = withoutBlanks(words, next);
        return next < 0 ? next : whole.begin + next;
    }
    case BoundStep::Paragraph: break;
    }
    const qsizetype index = m_document.paragraphAt(place());
    if (index < 0)
        return -1;
    const Span paragraph = m_document.paragraphs()[index].span;
    return forward ? paragraph.end : paragraph.begin;
}

bool BoundsEditing::put(qsizetype offset)
{
    if (offset == place())
        return false;
    (m_atEnd ? m_parts[m_part].end : m_parts[m_part].begin) = offset;
    return true;
}

bool BoundsEditing::move(BoundStep step, bool forward)
{
    const qsizetype to = stepped(step, forward);
    const Span free = room();
    return to >= free.begin && to <= free.end && put(to);
}

bool BoundsEditing::moveTo(qsizetype offset)
{
    const Span free = room();
    const qsizetype wanted = qBound(free.begin, offset, free.end);
    const Span whole = around(wanted);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme,
                               whole.in(m_document.text()).toString());
    finder.setPosition(wanted - whole.begin);
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    const qsizetype to = whole.begin + finder.position();
    return to >= free.begin && to <= free.end && put(to);
}

bool BoundsEditing::addPart()
{
    BoundsEditing grown = *this;
    grown.m_atEnd = true;
    const Span whole = around(grown.place());
    const QString words = whole.in(m_document.text()).toString();
    const qsizetype begin =
        nextBoundary(words, QTextBoundaryFinder::Word, grown.place() - whole.begin, true, false);
    const qsizetype end =
        begin < 0 ? -1 : nextBoundary(words, QTextBoundaryFinder::Word, begin, true, true);
    if (end < 0 || whole.begin + end > grown.room().end)
        return false;
    m_parts.insert(m_part + 1, Span{whole.begin + begin, whole.begin + end});
    take(m_part + 1, true);
    return true;
}

bool BoundsEditing::dropPart()
{
    if (m_parts.size() < 2)
        return false;
    m_parts.removeAt(m_part);
    m_part = qMax(qsizetype(0), m_part - 1);
    m_atEnd = true;
    return true;
}

} // namespace onrecord
