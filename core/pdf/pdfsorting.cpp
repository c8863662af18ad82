// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfsorting.h"

#include "core/article/credits.h"
#include "core/article/samewords.h"
#include "core/page/pagewords.h"
#include "core/page/partsleftout.h"
#include "core/pdf/pdftitle.h"
#include "core/pdf/repeatedwords.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

constexpr qsizetype longestLabel = 90;

bool isKept(const PdfPiece &piece)
{
    return piece.block.reason == LeftOutReason::None;
}

bool isKeptProse(const PdfPiece &piece)
{
    return isKept(piece) && isProse(piece.paragraph) && piece.block.kind != BlockKind::Caption;
}

class PieceSorter
{
public:
    PieceSorter(QList<PdfPiece> &pieces, qsizetype title, const PdfSetting &setting)
        : m_pieces(pieces)
        , m_title(title)
        , m_setting(setting)
    {
    }

    void sort()
    {
        leaveOutNextArticle();
        leaveOutLabels();
        leaveOutRepeated();
        leaveOutQuoted();
        leaveOutEnd();
    }

private:
    double size(qsizetype at) const { return m_pieces[at].paragraph.first.size; }
    bool isLabelled(qsizetype at, LeftOutReason reason) const
    {
        return m_pieces[at].block.reason == reason;
    }

    /// Another headline as large as that of the article, and all behind it.
    void leaveOutNextArticle()
    {
        if (m_title < 0 || size(m_title) < 1.25 * m_setting.size)
            return;
        bool isNext = false;
        bool hasText = false;
        for (qsizetype at = m_title + 1; at < m_pieces.size(); ++at) {
            isNext = isNext || (hasText && isNextHeadline(at));
            if (isNext && isKept(m_pieces[at]) && !m_pieces[at].paragraph.isNote)
                m_pieces[at].block.reason = LeftOutReason::OtherArticle;
            hasText = hasText || isKeptProse(m_pieces[at]);
        }
    }

    bool isNextHeadline(qsizetype at) const
    {
        constexpr double display = 1.6; // sizes of the text: no heading of a part is as large
        const bool isAsLarge =
            size(at) > 0.98 * size(m_title) && m_pieces[at].block.text.count(u' ') >= 2;
        const bool isSigned =
            at + 1 < m_pieces.size() && tellsWhoOrWhen(m_pieces[at + 1].block.text);
        return isAsLarge && (isSigned || size(at) > display * m_setting.size);
    }

    static LeftOutReason reasonOfLabel(const QString &words)
    {
        if (words.startsWith(u"©"))
            return LeftOutReason::Footer;
        if (words.size() > longestLabel)
            return LeftOutReason::None;
        const PartOfPage part = PageWords::instance().partSaying(words);
        if (part != PartOfPage::None)
            return reasonFor(part);
        const qsizetype point = words.indexOf(u" · ");
        if (point > 0)
            return reasonOfLabel(words.first(point));
        // Boxes in a row are printed without a blank: Share on FacebookCopy link, and
        // ADVERTISEMENTSKIP ADVERTISEMENT.
        static const QRegularExpression glued(u"(?<=\\p{Ll})(?=\\p{Lu})"_s);
        const qsizetype end = words.indexOf(glued);
        if (end > 0)
            return reasonOfLabel(words.first(end));
        const bool isLoud = words.toUpper() == words && words.contains(u"ADVERTISEMENT");
        return isLoud ? LeftOutReason::Advertisement : LeftOutReason::None;
    }

    /// Labels, and what stands below those that head something.
    void leaveOutLabels()
    {
        LeftOutReason section = LeftOutReason::None;
        double headed = 0; // the size of the heading
        for (qsizetype at = m_title + 1; at < m_pieces.size(); ++at) {
            PdfPiece &piece = m_pieces[at];
            if (!isKept(piece) || piece.paragraph.isNote)
                continue;
            const LeftOutReason reason = reasonOfLabel(piece.block.text);
            if (reason != LeftOutReason::None) {
                piece.block.reason = reason;
                const bool isEnd = piece.block.text.startsWith(u"©");
                const bool heads =
                    isEnd || (isHeading(at) && headsSection(piece.block.text, reason));
                section = heads ? reason : LeftOutReason::None;
                if (section == LeftOutReason::Sharing)
                    section = piece.block.reason = LeftOutReason::ReaderComments;
                headed = size(at);
            } else if (section != LeftOutReason::None) {
                if (endsSection(at, section, headed))
                    section = LeftOutReason::None;
                else
                    piece.block.reason = section;
            }
        }
    }

    bool isHeading(qsizetype at) const
    {
        return size(at) > 1.06 * m_setting.size || m_pieces[at].paragraph.first.style.isBold;
    }

    /// Of the labels of buttons only "Comments" heads something.
    static bool headsSection(const QString &words, LeftOutReason reason)
    {
        return reason == LeftOutReason::Related || reason == LeftOutReason::ReaderComments
            || (reason == LeftOutReason::Sharing && bareWords(words).contains(u"comments"));
    }

    bool endsSection(qsizetype at, LeftOutReason section, double headed) const
    {
        if (isHeading(at) && size(at) > 0.97 * headed)
            return true;
        return section != LeftOutReason::ReaderComments && isProse(m_pieces[at].paragraph);
    }

    /// Short lines that the document has twice: links and labels.
    void leaveOutRepeated()
    {
        QHash<QString, int> counts;
        for (const PdfPiece &piece : std::as_const(m_pieces))
            ++counts[bareWords(piece.block.text)];
        for (qsizetype at = m_title + 1; at < m_pieces.size(); ++at) {
            PdfPiece &piece = m_pieces[at];
            const bool isShort =
                piece.block.text.size() < longestLabel && !isProse(piece.paragraph);
            if (isKept(piece) && isShort && !piece.paragraph.first.isCell
                && counts.value(bareWords(piece.block.text)) > 1)
                piece.block.reason = LeftOutReason::Related;
        }
    }

    /// A few words in type not much larger than the text head a part of it, though it says them as well.
    bool isShortHeading(qsizetype at) const
    {
        constexpr qsizetype fewestBlanks = 5;
        constexpr double display = 1.3;
        return m_pieces[at].block.text.count(u' ') < fewestBlanks
            && size(at) < display * m_setting.size;
    }

    /// Words of the text that stand beside it a second time.
    void leaveOutQuoted()
    {
        constexpr qsizetype longest = 240;
        RepeatedWords all;
        for (const PdfPiece &piece : std::as_const(m_pieces)) {
            if (isKeptProse(piece))
                all.add(piece.block.text);
        }
        for (qsizetype at = m_title + 1; at < m_pieces.size(); ++at) {
            PdfPiece &piece = m_pieces[at];
            if (!isKept(piece) || piece.paragraph.first.isCell || piece.block.text.size() > longest)
                continue;
            if (!isShortHeading(at) && all.haveWithin(piece.block.text))
                piece.block.reason = LeftOutReason::Repeated;
        }
    }

    /// What stands behind the last sentence: headings of nothing, links, notices.
    void leaveOutEnd()
    {
        qsizetype last = m_pieces.size();
        for (qsizetype at = m_title + 1; at < m_pieces.size(); ++at) {
            if (isKeptProse(m_pieces[at]) && !m_pieces[at].paragraph.isNote
                && size(at) < 1.3 * m_setting.size)
                last = at;
        }
        for (qsizetype at = last + 1; at < m_pieces.size(); ++at) {
            PdfPiece &piece = m_pieces[at];
            const bool isLarge = size(at) > 1.3 * m_setting.size;
            const bool isLine = !endsAsSentence(piece.block.text) && !piece.paragraph.first.isItem
                && piece.block.kind != BlockKind::Caption && !piece.paragraph.first.isCell;
            if (isKept(piece) && !piece.paragraph.isNote && (isLarge || isLine))
                piece.block.reason = LeftOutReason::Beside;
        }
    }

    QList<PdfPiece> &m_pieces;
    const qsizetype m_title;
    const PdfSetting &m_setting;
};

} // namespace

void leaveOutPieces(QList<PdfPiece> &pieces, qsizetype title, const PdfSetting &setting)
{
    PieceSorter(pieces, title, setting).sort();
}

} // namespace onrecord
