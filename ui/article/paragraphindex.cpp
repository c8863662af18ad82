// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/paragraphindex.h"

#include <bit>

namespace onrecord {

static constexpr quint8 firstEdge = 1;
static constexpr quint8 lastEdge = 2;

void ParagraphIndex::append(Span span, BlockKind kind, quint8 edges)
{
    m_pieces.push_back(
        {quint32(span.begin), quint16(span.length()), quint8(kind), edges, quint32(0)});
}

// Where a part of \a paragraph that begins at \a begin ends: after the last blank that leaves it
// a good length, else anywhere that does not split a surrogate pair.
static qsizetype endOfPart(QStringView text, qsizetype begin)
{
    const qsizetype limit = begin + ParagraphIndex::longest;
    for (qsizetype at = limit; at > begin + ParagraphIndex::longest / 2; --at) {
        if (text[at - 1].isSpace())
            return at;
    }
    const bool split = text[limit].isLowSurrogate() && text[limit - 1].isHighSurrogate();
    return split ? limit - 1 : limit;
}

void ParagraphIndex::setDocument(const Document &document)
{
    const QList<Paragraph> &paragraphs = document.paragraphs();
    m_pieces.clear();
    m_pieces.reserve(size_t(paragraphs.size()));
    for (const Paragraph &paragraph : paragraphs) {
        if (isAboutArticle(paragraph.kind))
            continue;
        Span rest = paragraph.span;
        quint8 edge = firstEdge;
        while (rest.length() > longest) {
            const qsizetype end = endOfPart(document.text(), rest.begin);
            append({rest.begin, end}, paragraph.kind, edge);
            rest.begin = end;
            edge = 0;
        }
        append(rest, paragraph.kind, edge | lastEdge);
    }
    m_pieces.shrink_to_fit();
    sumUp();
}

void ParagraphIndex::estimate(const PageMetrics &metrics)
{
    for (Entry &entry : m_pieces) {
        const int height = metrics.estimatedHeight(entry.length, BlockKind(entry.kind));
        entry.height = quint32(entry.edges & lastEdge ? height : height - metrics.gap);
    }
    sumUp();
}

Piece ParagraphIndex::piece(qsizetype at) const
{
    const Entry &entry = m_pieces[size_t(at)];
    return {{qsizetype(entry.begin), qsizetype(entry.begin) + entry.length},
            BlockKind(entry.kind),
            (entry.edges & firstEdge) != 0,
            (entry.edges & lastEdge) != 0};
}

qsizetype ParagraphIndex::pieceAt(qsizetype offset) const
{
    const auto after = std::upper_bound(
        m_pieces.begin(), m_pieces.end(), offset,
        [](qsizetype wanted, const Entry &entry) { return wanted < qsizetype(entry.begin); });
    if (m_pieces.empty())
        return -1;
    return qMax(qsizetype(0), qsizetype(after - m_pieces.begin()) - 1);
}

void ParagraphIndex::sumUp()
{
    m_sums.assign(m_pieces.size() + 1, 0);
    for (size_t at = 1; at < m_sums.size(); ++at) {
        m_sums[at] += m_pieces[at - 1].height;
        const size_t parent = at + (at & -at);
        if (parent < m_sums.size())
            m_sums[parent] += m_sums[at];
    }
}

void ParagraphIndex::setHeight(qsizetype at, int height)
{
    Entry &entry = m_pieces[size_t(at)];
    const quint32 change = quint32(height) - entry.height; // wraps where it shrinks; so do sums
    if (change == 0)
        return;
    entry.height = quint32(height);
    for (size_t node = size_t(at) + 1; node < m_sums.size(); node += node & -node)
        m_sums[node] += change;
}

qint64 ParagraphIndex::top(qsizetype at) const
{
    quint32 sum = 0;
    for (size_t node = size_t(at); node > 0; node &= node - 1)
        sum += m_sums[node];
    return sum;
}

qsizetype ParagraphIndex::pieceAtHeight(qint64 y) const
{
    if (m_pieces.empty())
        return -1;
    size_t node = 0;
    qint64 rest = qMax(qint64(0), y);
    for (size_t step = std::bit_floor(m_pieces.size()); step > 0; step /= 2) {
        if (node + step < m_sums.size() && qint64(m_sums[node + step]) <= rest) {
            node += step;
            rest -= m_sums[node];
        }
    }
    return qMin(qsizetype(node), size() - 1);
}

} // namespace onrecord
