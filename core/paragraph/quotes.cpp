// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paragraph/quotes.h"

#include "core/paragraph/quotecharacters.h"
#include "core/paragraph/quotemarks.h"
#include "core/paragraph/quoteuse.h"

namespace onrecord {
namespace {

using Shape = QuoteMark::Shape;

/// True where \a closer may end what \a opener began. “ closes „ in German, « closes » likewise.
bool closes(QChar closer, QChar opener)
{
    switch (opener.unicode()) {
    case u'\u201E': return closer == u'\u201C' || closer == u'\u201D' || closer == u'"';
    case u'«': return closer == u'»';
    case u'»': return closer == u'«';
    case u'"': return closer == u'"' || closer == u'\u201D';
    case u'\u2018':
    case u'\u201A':
    case u'`':
    case u'\'': return closer == u'\u2019' || closer == u'\'' || closer == u'\u2018';
    case u'\u2039': return closer == u'\u203A';
    case u'\u203A': return closer == u'\u2039';
    default: return closer == u'\u201D' || closer == u'\u201C' || closer == u'"';
    }
}

/// Cuts the quotations out of one paragraph: one walk over its marks pairs them.
class QuoteFinder
{
public:
    QuoteFinder(QStringView text, Span paragraph)
        : m_text(text)
        , m_paragraph(paragraph)
        , m_marks(findQuoteMarks(text, paragraph))
    {
    }

    QList<Quotation> quotations(bool leftOpen) const
    {
        QList<Quotation> found = paired(leftOpen, true);
        // A straight mark before a paragraph that has quotations of its own, in directed marks, and
        // that nothing closes: an article quoted whole. Whom it quotes is what a reader looks for.
        if (!found.isEmpty() && found.first().open && m_marks.first().c == u'"'
            && found.first().span.begin == m_marks.first().at && hasDirectedPair()) {
            QuoteFinder within = *this;
            within.m_marks.removeFirst();
            return within.quotations(false);
        }
        // A mark opened inside a quotation that is never closed was no nested one: the writer
        // forgot to close the first.
        if (!found.isEmpty() && found.last().open && opensAgain(found.last().inner))
            found = paired(leftOpen, false);
        for (Quotation &quotation : found)
            quotation.use = useOf(quotation, m_text, m_paragraph);
        return found;
    }

private:
    QChar charAt(qsizetype at) const
    {
        return at < m_paragraph.begin || at >= m_paragraph.end ? QChar(u' ') : m_text[at];
    }

    /// An inch mark: after a digit, within a quotation that has its own closing mark later.
    bool isInch(qsizetype index, QChar opener) const
    {
        if (m_marks[index].c != u'"' || !charAt(m_marks[index].at - 1).isDigit())
            return false;
        return index + 1 < m_marks.size() && m_marks[index + 1].shape == Shape::Closing
            && closes(m_marks[index + 1].c, opener);
    }

    /// What is open while the marks are paired.
    struct Pairing
    {
        qsizetype opener = -1; ///< index into m_marks; noOpener, or openedBefore
        int depth = 0; ///< quotations in the same marks within it
        int directed = 0; ///< “ not yet closed within straight marks
    };

    static constexpr qsizetype noOpener = -1;
    static constexpr qsizetype openedBefore = -2; ///< in the paragraph before

    /// True where \a inner, the mark at \a index, leaves open what \a opener opened; counts what it
    /// opens or closes within.
    bool staysOpen(qsizetype index, QChar opener, Pairing &pairing) const
    {
        const QuoteMark &mark = m_marks[index];
        if (opener == u'"' && mark.c == u'\u201C' && mark.shape == Shape::Opening)
            ++pairing.directed;
        if (mark.shape == Shape::Opening && opener != u'\u201E')
            return true;
        if (pairing.directed > 0 && mark.c == u'\u201D') {
            --pairing.directed;
            return true;
        }
        if (!closes(mark.c, opener) || isInch(index, opener))
            return true;
        const bool closesInner = pairing.depth > 0;
        pairing.depth -= closesInner;
        return closesInner;
    }

    QList<Quotation> paired(bool leftOpen, bool nesting) const
    {
        QList<Quotation> found;
        Pairing pairing;
        qsizetype first = 0;
        if (leftOpen && !m_marks.isEmpty() && m_marks.first().shape == Shape::Closing) {
            if (isDoubleQuote(m_marks.first().c)) {
                pairing.opener = openedBefore;
            } else if (endsSentence(m_marks.first().at)) {
                append(found, openedBefore, {m_marks.first().at, m_marks.first().at + 1}, leftOpen);
                first = 1;
            }
        }
        for (qsizetype i = first; i < m_marks.size(); ++i) {
            const QuoteMark &mark = m_marks[i];
            if (pairing.opener == noOpener) {
                if (mark.shape != Shape::Opening)
                    continue;
                if (!isDoubleQuote(mark.c))
                    i = takeSingle(i, leftOpen, found);
                else if (!isLoneInch(i))
                    pairing = {i};
                continue;
            }
            const QChar opener =
                pairing.opener == openedBefore ? QChar(u'\u201C') : m_marks[pairing.opener].c;
            if (mark.shape == Shape::Opening && mark.c == opener) {
                if (nesting && mark.c != u'"') {
                    ++pairing.depth;
                } else if (pairing.opener >= 0) {
                    // A second opening mark without a closing one: the first ends where its
                    // sentence does, just before.
                    const qsizetype end = trimmedEnd(mark.at);
                    append(found, pairing.opener, {end, end}, leftOpen);
                    pairing.opener = i;
                }
            } else if (!staysOpen(i, opener, pairing)) {
                append(found, pairing.opener, {mark.at, mark.at + mark.width}, leftOpen);
                pairing.opener = noOpener;
            }
        }
        if (pairing.opener >= 0)
            append(found, pairing.opener, {m_paragraph.end, m_paragraph.end}, leftOpen, true);
        return found;
    }

    /// Takes the quotation that the single mark at \a opener opens, if it does. Returns the index of
    /// the last mark that belongs to it, or \a opener.
    qsizetype takeSingle(qsizetype opener, bool leftOpen, QList<Quotation> &found) const
    {
        const qsizetype closer = singleCloser(opener);
        if (closer > opener) {
            append(found, opener, {m_marks[closer].at, m_marks[closer].at + 1}, leftOpen);
            return closer;
        }
        if (!goesOnBelow(opener))
            return opener;
        append(found, opener, {m_paragraph.end, m_paragraph.end}, leftOpen, true);
        return m_marks.size() - 1;
    }

    /// Index of the mark that closes what the single mark at \a opener opens; \a opener itself
    /// without one. An apostrophe closes only where no better mark does before the next quotation.
    qsizetype singleCloser(qsizetype opener) const
    {
        const QChar open = m_marks[opener].c;
        qsizetype weak = opener;
        int within = 0; // quotations in single marks inside it
        int doubles = 0; // double marks opened inside it and not closed
        for (qsizetype i = opener + 1; i < m_marks.size(); ++i) {
            const QuoteMark &mark = m_marks[i];
            if (isDoubleQuote(mark.c)) {
                doubles += mark.shape == Shape::Opening ? 1 : -1;
            } else if (mark.shape == Shape::Opening) {
                if (doubles <= 0 && !isNested(i, open))
                    break;
                within += doubles <= 0;
            } else if (doubles > 0 || !closes(mark.c, open)) {
                continue;
            } else if (within > 0) {
                within -= mark.shape == Shape::Closing || !isPossessive(mark);
            } else if (mark.shape == Shape::Closing) {
                return doubles == 0 ? i : opener;
            } else if (weak == opener && doubles == 0 && isSameHand(mark.c, open)) {
                weak = i;
            }
        }
        const bool mayEnd = weak > opener && !m_marks[opener].isClipped && mayEndAt(weak, opener);
        return mayEnd ? weak : opener;
    }

    /// True where the single mark at \a index opens a quotation inside one that \a open opened: the
    /// marks that close both follow before the next one opens.
    bool isNested(qsizetype index, QChar open) const
    {
        const int needed = m_marks[index].c == open ? 2 : 1;
        int closing = 0;
        for (qsizetype i = index + 1; i < m_marks.size() && closing < needed; ++i) {
            if (isDoubleQuote(m_marks[i].c))
                continue;
            if (m_marks[i].shape == Shape::Opening)
                return false;
            ++closing;
        }
        return closing == needed;
    }

    /// ‘…’ and '…' are not mixed, but by mistake.
    static bool isSameHand(QChar closer, QChar opener)
    {
        return (closer == u'\'') == (opener == u'\'' || opener == u'`');
    }

    bool isPossessive(const QuoteMark &mark) const { return charAt(mark.at - 1) == u's'; }

    /// Whether an apostrophe at \a closer, the best there is, ends what is open since \a opener:
    /// ‘heroes’ and, but not in ‘Our users’ trust is all we have. (and on in the next paragraph)
    bool mayEndAt(qsizetype closer, qsizetype opener) const
    {
        constexpr qsizetype fewWords = 30; // characters
        return !beginsSpeech(opener) || !isPossessive(m_marks[closer])
            || (m_marks[closer].at - m_marks[opener].at < fewWords && !goesOnBelow(opener));
    }

    /// True where a sentence begins with the mark at \a index: at the paragraph’s beginning, or
    /// behind a comma or colon, with a capital letter.
    bool beginsSpeech(qsizetype index) const
    {
        qsizetype at = m_marks[index].at;
        QChar first = charAt(at + 1);
        if (!first.isLetterOrNumber())
            first = charAt(at + 2);
        while (at > m_paragraph.begin && m_text[at - 1].isSpace())
            --at;
        const QChar lead = charAt(at - 1);
        const bool isApart =
            at == m_paragraph.begin || lead == u':' || lead == u',' || lead == u'.';
        return isApart && !first.isLower();
    }

    bool endsSentence(qsizetype end) const
    {
        return QStringView(u".!?\u2026").contains(charAt(trimmedEnd(end) - 1));
    }

    qsizetype trimmedEnd(qsizetype end) const
    {
        while (end > m_paragraph.begin && m_text[end - 1].isSpace())
            --end;
        return end;
    }

    /// \a closing is the mark that ends it, empty where there is none.
    void append(QList<Quotation> &found, qsizetype opener, Span closing, bool leftOpen,
                bool open = false) const
    {
        Quotation quotation;
        const bool before = opener == openedBefore;
        quotation.span = {before ? m_paragraph.begin : m_marks[opener].at, closing.end};
        quotation.inner = {quotation.span.begin + (before ? 0 : m_marks[opener].width),
                           closing.begin};
        quotation.open = open;
        quotation.continues = leftOpen && quotation.span.begin == m_paragraph.begin;
        found.append(quotation);
    }

    /// A straight mark after a digit with nothing to close it.
    bool isLoneInch(qsizetype index) const
    {
        return m_marks[index].c == u'"' && charAt(m_marks[index].at - 1).isDigit();
    }

    /// True where the single mark at \a index, which nothing closes in this paragraph, opens a
    /// quotation that goes on in the next one or was never closed: it begins with a sentence, and
    /// the paragraph ends with one, or the next begins with the same mark.
    bool goesOnBelow(qsizetype index) const
    {
        if (!beginsSpeech(index) || m_marks[index].isClipped)
            return false;
        qsizetype next = m_paragraph.end;
        while (next < m_text.size() && m_text[next].isSpace())
            ++next;
        const bool opensBelow = next < m_text.size() && m_text[next] == m_marks[index].c;
        constexpr qsizetype shortest = 16; // characters; anything shorter is a clipped word
        return opensBelow
            || (endsSentence(m_paragraph.end) && m_paragraph.end - m_marks[index].at > shortest);
    }

    bool hasDirectedPair() const
    {
        const auto opening =
            std::find_if(m_marks.begin(), m_marks.end(), [](const QuoteMark &mark) {
                return mark.c == u'\u201C' && mark.shape == Shape::Opening;
            });
        return std::any_of(opening, m_marks.end(),
                           [](const QuoteMark &mark) { return mark.c == u'\u201D'; });
    }

    bool opensAgain(Span inner) const
    {
        return std::any_of(m_marks.begin(), m_marks.end(), [inner](const QuoteMark &mark) {
            return inner.contains(mark.at) && mark.shape == Shape::Opening && isDoubleQuote(mark.c);
        });
    }

    const QStringView m_text;
    const Span m_paragraph;
    QList<QuoteMark> m_marks;
};

} // namespace

QList<Quotation> findQuotations(QStringView text, Span paragraph, bool leftOpen)
{
    return QuoteFinder(text, paragraph).quotations(leftOpen);
}

} // namespace onrecord
