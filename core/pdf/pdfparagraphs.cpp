// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfparagraphs.h"

#include "core/pdf/hyphens.h"
#include "core/pdf/repeatedwords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

LineJoiner joinerFor(const QList<PdfBlock> &blocks)
{
    LineJoiner joiner;
    for (const PdfBlock &block : blocks) {
        for (const PdfLine &line : block.lines)
            joiner.learn(line.text);
    }
    return joiner;
}

/// True for small type at the foot of a page whose first words are a number of a note.
bool isNoteBlock(const PdfBlock &block, const PdfSetting &setting)
{
    static const QRegularExpression number(u"^(?:\\d{1,3}|[*†‡])\\s?(?=\\p{L}|[“‘\"(])"_s);
    const PdfLine &line = block.lines.first();
    return block.size < 0.94 * setting.size && !block.isCell
        && (line.hasNoteNumber || line.text.contains(number));
}

/// Characters of a block that is no headline.
constexpr qsizetype shortestText = 100;

/// Whether blocks are one paragraph, and which ones.
class ParagraphBuilder
{
public:
    ParagraphBuilder(const QList<PdfBlock> &blocks, const PdfSetting &setting)
        : m_setting(setting)
        , m_joiner(joinerFor(blocks))
        , m_quoted(quotedAmong(blocks))
    {
    }

    void add(const PdfBlock &block)
    {
        if (m_hasText && isNoteBlock(block, m_setting)) {
            m_notes.append(paragraphOf(block));
            m_notes.last().isNote = true;
            m_notes.last().text.remove(QRegularExpression(u"^(?:\\d{1,3}|[*†‡])\\s?(?=\\D)"_s));
            return;
        }
        if (m_open >= 0 && goesOn(m_paragraphs[m_open], block)) {
            PdfParagraph &open = m_paragraphs[m_open];
            for (const PdfLine &line : block.lines)
                open.text = m_joiner.joined(open.text, line.text);
            open.last = block;
            m_isBehindOther = false;
            return;
        }
        m_paragraphs.append(paragraphOf(block));
        m_hasText = m_hasText || (m_setting.isBody(block.size) && block.length() > shortestText);
        // What is set in another way may stand amid a paragraph: a caption, a quotation set large.
        if (m_setting.isBody(block.size) && !block.isCell && !isPictureCredit(block)
            && !m_quoted.contains(m_paragraphs.last().text)) {
            m_open = m_paragraphs.size() - 1;
            m_isBehindOther = false;
        } else {
            m_isBehindOther = true;
        }
    }

    QList<PdfParagraph> take() { return std::move(m_paragraphs) + m_notes; }

private:
    QString textOf(const PdfBlock &block) const
    {
        QString text;
        for (const PdfLine &line : block.lines)
            text = m_joiner.joined(text, line.text);
        return text;
    }

    PdfParagraph paragraphOf(const PdfBlock &block) const
    {
        return {block, block, textOf(block), false};
    }

    bool isPictureCredit(const PdfBlock &block) const { return tellsOfPicture(textOf(block)); }

    /// Short texts that stand in a longer one a second time, as quotations that are set apart do.
    QSet<QString> quotedAmong(const QList<PdfBlock> &blocks) const
    {
        constexpr qsizetype shortest = 16;
        constexpr qsizetype longest = 240;
        RepeatedWords all;
        for (const PdfBlock &block : blocks)
            all.add(textOf(block));
        QSet<QString> quoted;
        for (const PdfBlock &block : blocks) {
            if (block.isCell || block.length() < shortest || block.length() > longest)
                continue;
            const QString text = textOf(block);
            if (all.haveWithin(text))
                quoted.insert(text);
        }
        return quoted;
    }

    bool goesOn(const PdfParagraph &open, const PdfBlock &block) const
    {
        const PdfBlock &last = open.last;
        if (block.isCell || block.isItem || std::abs(block.size - last.size) > 0.06 * last.size)
            return false;
        const PdfLine &line = last.lines.last();
        const PdfLine &next = block.lines.first();
        if (line.hasOneStyle && next.hasOneStyle && !(line.style == next.style)
            && !next.beginsSmall())
            return false;
        const bool isParted = line.text.endsWith(u'-') && line.text.size() > 1;
        const bool isElsewhere = block.page != last.page || block.box.top < line.box.top
            || block.box.left > last.box.right || m_isBehindOther;
        if (!isElsewhere) // beside a picture or the like
            return isParted
                || (block.isOnlyShifted && !line.endsSentence()
                    && (next.beginsSmall() || last.isFull()));
        const bool isFlush = m_setting.hasIndents && !block.isIndented;
        if (line.endsSentence())
            return isFlush && last.isFull() && !block.isOutset && block.lines.size() > 1
                && !line.text.endsWith(u':') && !line.text.endsWith(u';') && last.length() > 100;
        const bool isText = last.lines.size() > 1 && last.isFull()
            && std::abs(last.columnWidth - block.columnWidth) < 0.3 * last.columnWidth;
        return next.beginsSmall() || isParted || (isText && !block.isIndented);
    }

    const PdfSetting &m_setting;
    const LineJoiner m_joiner;
    const QSet<QString> m_quoted; ///< texts of blocks that other blocks have again
    QList<PdfParagraph> m_paragraphs;
    QList<PdfParagraph> m_notes;
    qsizetype m_open = -1; ///< the paragraph that may go on
    bool m_hasText = false; ///< a note has something before it that it belongs to
    bool m_isBehindOther = false; ///< something else has stood behind it
};

} // namespace

bool tellsOfPicture(const QString &text)
{
    static const QRegularExpression credit(
        uR"(\b(?:photo(?:graph|grapher|s)?|picture|image|illustration|graphic|credit)s?(?: by)?:|\((?:[^()]{2,40}/[^()]{2,40})\)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.size() < 240 && text.contains(credit);
}

QList<PdfParagraph> paragraphsOf(const QList<PdfBlock> &blocks, const PdfSetting &setting)
{
    ParagraphBuilder builder(blocks, setting);
    for (const PdfBlock &block : blocks)
        builder.add(block);
    return builder.take();
}

} // namespace onrecord
