// SPDX-License-Identifier: GPL-3.0-or-later
// What a laid out paragraph makes of its marks: their rows below the words, labels, and fonts.
#include "ui/article/paragraphlayout.h"

#include "core/corrections/sourcenames.h"

#include <QFontMetricsF>

#include <bit>
#include <cmath>

namespace onrecord {

QList<int> stackedLevels(const QList<Mark> &marks)
{
    QList<qsizetype> order;
    for (qsizetype at = 0; at < marks.size(); ++at) {
        if (marks[at].isSaid() || marks[at].kind == MarkKind::Date)
            order.append(at);
    }
    // Dates last: one inside a statement must not push that statement's line out of its row.
    const auto rank = [&marks](qsizetype at) {
        return std::pair(marks[at].kind == MarkKind::Date, marks[at].span.length());
    };
    std::stable_sort(order.begin(), order.end(),
                     [&rank](qsizetype one, qsizetype other) { return rank(one) < rank(other); });
    QList<int> levels(marks.size(), -1);
    for (qsizetype placed = 0; placed < order.size(); ++placed) {
        const Span span = marks[order[placed]].span;
        quint64 taken = 0;
        for (qsizetype before = 0; before < placed; ++before) {
            if (marks[order[before]].span.overlaps(span))
                taken |= quint64(1) << qMin(levels[order[before]], 63);
        }
        levels[order[placed]] = std::countr_one(taken);
    }
    return levels;
}

bool ParagraphLayout::takeMarks(const SpanHits &hits, const ThemeColours &colours)
{
    const auto before = m_layout.formats();
    m_marks = hits.marksIn(m_piece.span);
    m_levels = stackedLevels(m_marks);
    findLabels(hits);
    return formats(hits, colours) == before;
}

int ParagraphLayout::deepestLevel() const
{
    return m_levels.isEmpty() ? 0 : qMax(0, *std::max_element(m_levels.begin(), m_levels.end()));
}

// A label stands behind every stretch of the words, so that an interrupted quotation says twice
// whose it is; a colour alone would not do.
void ParagraphLayout::findLabels(const SpanHits &hits)
{
    m_labels.clear();
    const QFontMetricsF metrics(m_labelFont);
    for (const Mark &mark : std::as_const(m_marks)) {
        const bool ends = mark.span.end > m_piece.span.begin && mark.span.end <= m_piece.span.end;
        if (!mark.isSaid() || !ends)
            continue;
        const ReadStatement &read = hits.reading().statements[mark.index];
        const QString &text = read.label;
        m_labels.append({mark.span.end, text, read.speakerColour,
                         std::ceil(metrics.horizontalAdvance(text)) + 2, 0});
    }
    // Where several statements end together the inner one, which began last, comes first.
    std::reverse(m_labels.begin(), m_labels.end());
    std::stable_sort(m_labels.begin(), m_labels.end(),
                     [](const Label &one, const Label &other) { return one.end < other.end; });
    for (qsizetype at = 1; at < m_labels.size(); ++at) {
        const Label &before = m_labels[at - 1];
        if (before.end == m_labels[at].end)
            m_labels[at].before = before.before + before.width;
    }
}

/// Bold is who speaks, not what is said of them.
void ParagraphLayout::addNames(QList<QTextLayout::FormatRange> &formats, const Reading &reading,
                               const Mark &source, const QColor &colour) const
{
    for (const Span name : sourceNamesIn(reading, source)) {
        const int begin = local(name.begin);
        QTextLayout::FormatRange range{begin, local(name.end) - begin, {}};
        range.format.setFontWeight(QFont::DemiBold);
        range.format.setForeground(colour);
        formats.append(range);
    }
}

QList<QTextLayout::FormatRange> ParagraphLayout::formats(const SpanHits &hits,
                                                         const ThemeColours &colours) const
{
    const auto colourNumberOf = [&hits](const Mark &mark) {
        return hits.reading().statements[mark.index].speakerColour;
    };
    QList<QTextLayout::FormatRange> formats;
    for (const Mark &mark : m_marks) {
        const int begin = local(mark.span.begin);
        QTextLayout::FormatRange range{begin, local(mark.span.end) - begin, {}};
        switch (mark.kind) {
        case MarkKind::Source:
            addNames(formats, hits.reading(), mark, colours.actor(colourNumberOf(mark)));
            continue;
        case MarkKind::NoComment:
            range.format.setFontItalic(true);
            range.format.setForeground(colours.actor(colourNumberOf(mark)));
            break;
        case MarkKind::Cue: range.format.setFontItalic(true); break;
        case MarkKind::Date: range.format.setForeground(colours.date); break;
        case MarkKind::Content:
        case MarkKind::OwnClaim: continue;
        }
        formats.append(range);
    }
    for (const SymbolFrame &frame : m_frames)
        formats.append(roomOf(frame));
    for (qsizetype at = 0; at < m_labels.size(); ++at) {
        const Label &label = m_labels[at];
        if (at + 1 < m_labels.size() && m_labels[at + 1].end == label.end)
            continue; // the last of those that end here makes room for all
        // Room is made by spacing out the last character, whole: a pair or a letter with its
        // accents must not be parted. What stands for markup behind it would be spaced out, too.
        int end = local(label.end);
        const int begin = m_layout.previousCursorPosition(end);
        while (end > begin + 1 && m_layout.text()[end - 1] == u'\u200C')
            --end;
        QTextLayout::FormatRange range{begin, end - begin, {}};
        const auto frame =
            std::find_if(m_frames.begin(), m_frames.end(),
                         [&](const SymbolFrame &each) { return local(each.begin) == begin; });
        const double framed =
            frame == m_frames.end() ? 0 : roomOf(*frame).format.fontLetterSpacing();
        range.format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        range.format.setFontLetterSpacing(framed + label.before + label.width);
        formats.append(range);
    }
    return formats;
}

/// Makes the mark that keeps a frame's place as wide as the frame, and invisible.
QTextLayout::FormatRange ParagraphLayout::roomOf(const SymbolFrame &frame) const
{
    QTextLayout::FormatRange range{local(frame.begin), 1, {}};
    const double taken = QFontMetricsF(m_layout.font()).horizontalAdvance(framePlace);
    range.format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    range.format.setFontLetterSpacing(qMax(0.0, frame.width - taken));
    range.format.setForeground(Qt::transparent);
    return range;
}

} // namespace onrecord
