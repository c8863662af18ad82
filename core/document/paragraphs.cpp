// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/paragraphs.h"

#include "core/article/linemarks.h"
#include "core/article/wrapping.h"
#include "core/text/lines.h"

namespace onrecord {

namespace {

/// Lays the lines of an article together to paragraphs, one pass from top to bottom.
class Gatherer
{
public:
    explicit Gatherer(const Article &article)
        : m_article(article)
        , m_text(article.text)
        , m_lines(linesOf(m_text))
        , m_wrapping(findWrapping(m_text, m_lines))
    {
    }

    QList<Paragraph> gather();

private:
    static QList<Span> linesOf(QStringView text);
    Spans knownSpans() const;
    void addText(Span span);
    void addKnown(Span known, Span line);
    bool goesOnWith(const MarkedLine &line) const;

    const Article &m_article;
    const QStringView m_text;
    const QList<Span> m_lines; // blanks at the ends left out; an empty one for each blank line
    const Wrapping m_wrapping;
    QList<Paragraph> m_paragraphs;
    Span m_last; // the line right above, where the paragraph may go on after it; else empty
};

QList<Span> Gatherer::linesOf(QStringView text)
{
    QList<Span> lines;
    for (qsizetype at = 0; at < text.size();) {
        const Line line = lineAt(text, at);
        lines.append(trimmed(text, line.span));
        at = line.next;
    }
    return lines;
}

Spans Gatherer::knownSpans() const
{
    Spans known = m_article.metadataSpans;
    if (!m_article.titleSpan.isEmpty())
        known.append(m_article.titleSpan);
    std::sort(known.begin(), known.end());
    return known;
}

QList<Paragraph> Gatherer::gather()
{
    const Spans known = knownSpans();
    auto next = known.cbegin();
    for (const Span line : m_lines) {
        while (next != known.cend() && next->end <= line.begin)
            ++next;
        qsizetype at = line.begin;
        for (auto it = next; it != known.cend() && it->begin < line.end; ++it) {
            addText({at, std::max(at, it->begin)});
            addKnown(*it, line);
            at = std::clamp(it->end, at, line.end);
        }
        addText({at, line.end});
        if (line.isEmpty())
            m_last = {};
    }
    return m_paragraphs;
}

void Gatherer::addKnown(Span known, Span line)
{
    m_last = {};
    if (known == m_article.titleSpan) {
        if (line.begin <= known.begin)
            m_paragraphs.append({trimmed(m_text, known), BlockKind::Headline});
    } else if (!line.isEmpty() && known.contains(line)) {
        m_paragraphs.append({line, BlockKind::LeftOut});
    }
}

void Gatherer::addText(Span span)
{
    const Span filled = trimmed(m_text, span);
    if (filled.isEmpty())
        return;
    const MarkedLine line = readLineMarks(m_text, filled, m_article.markdown);
    if (line.words.isEmpty()) {
        if (line.underlines && !m_last.isEmpty())
            m_paragraphs.last().kind = BlockKind::Heading;
        m_last = {};
        return;
    }
    if (goesOnWith(line))
        m_paragraphs.last().span.end = line.words.end;
    else
        m_paragraphs.append({line.words, line.kind});
    m_last = line.words;
}

bool Gatherer::goesOnWith(const MarkedLine &line) const
{
    if (m_last.isEmpty() || line.startsParagraph || m_paragraphs.last().kind == BlockKind::Heading)
        return false;
    return m_wrapping.goesOn(m_text, m_last, line.words);
}

} // namespace

QList<Paragraph> findParagraphs(const Article &article)
{
    return Gatherer(article).gather();
}

} // namespace onrecord
