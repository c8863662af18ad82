// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paragraph/quotes.h"

#include "core/text/quotationmarks.h"

namespace onrecord {
namespace {

enum class Shape : quint8 { None, Opening, Closing };

/// A quotation mark with the side it looks to.
struct Mark
{
    qsizetype at = 0;
    QChar c;
    Shape shape = Shape::None;
    qsizetype width = 1; ///< 2 where two single marks stand for a double one
};

bool isDouble(QChar c)
{
    return quotationMarkOf(c) != QuotationMark::None || c == u'\u201F';
}

bool isSingle(QChar c)
{
    return c == u'\'' || c == u'\u2018' || c == u'\u2019' || c == u'\u201A' || c == u'\u2039'
        || c == u'\u203A';
}

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
    case u'\'': return closer == u'\u2019' || closer == u'\'' || closer == u'\u2018';
    case u'\u2039': return closer == u'\u203A';
    case u'\u203A': return closer == u'\u2039';
    default: return closer == u'\u201D' || closer == u'\u201C' || closer == u'"';
    }
}

/// Cuts the quotations out of one paragraph: first every mark is looked at once, with its
/// neighbours; then one walk over the marks pairs them.
class QuoteFinder
{
public:
    QuoteFinder(QStringView text, Span paragraph)
        : m_text(text)
        , m_paragraph(paragraph)
    {
        findMarks();
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
            quotation.use = useOf(quotation);
        return found;
    }

private:
    QChar charAt(qsizetype at) const
    {
        return at < m_paragraph.begin || at >= m_paragraph.end ? QChar(u' ') : m_text[at];
    }

    static bool isWordish(QChar c) { return c.isLetterOrNumber() || c.isSurrogate() || c.isMark(); }

    static bool isLead(QChar c)
    {
        return c.isSpace() || c == u'(' || c == u'[' || c == u'\u2014' || c == u'\u2013'
            || c == u'-' || c == u'/' || c == u':';
    }

    void findMarks()
    {
        for (qsizetype at = m_paragraph.begin; at < m_paragraph.end; ++at) {
            const QChar c = m_text[at];
            if (!isDouble(c) && !isSingle(c))
                continue;
            const bool pair = (c == u'\'' || c == u'`') && charAt(at + 1) == c;
            const Shape shape = pair ? shapeOfStraight(at, at + 2)
                : isDouble(c)        ? shapeOfDouble(at)
                                     : shapeOfSingle(at);
            if (shape != Shape::None)
                m_marks.append({at, pair ? QChar(u'"') : c, shape, pair ? 2 : 1});
            at += pair;
        }
    }

    Shape shapeOfDouble(qsizetype at) const
    {
        const QChar before = charAt(at - 1);
        const QChar after = charAt(at + 1);
        switch (m_text[at].unicode()) {
        case u'\u201E': return Shape::Opening;
        case u'\u201C':
        case u'\u201F':
            return isLead(before) || isSingle(before) || !isLead(after) ? Shape::Opening
                                                                        : Shape::Closing;
        case u'\u201D': return isLead(before) && isWordish(after) ? Shape::Opening : Shape::Closing;
        case u'«':
        case u'»':
            return isLead(before) && !(after.isSpace() && m_text[at] == u'»') ? Shape::Opening
                                                                              : Shape::Closing;
        default: break;
        }
        return shapeOfStraight(at, at + 1);
    }

    Shape shapeOfStraight(qsizetype at, qsizetype end) const
    {
        const QChar before = charAt(at - 1);
        const QChar after = charAt(end);
        if (before.isDigit() && !after.isSpace() && isWordish(after))
            return Shape::None;
        if ((isLead(before) || isSingle(before)) && !after.isSpace())
            return Shape::Opening;
        return Shape::Closing;
    }

    /// Apostrophes and possessives are no marks; an opening single mark stands before a word.
    Shape shapeOfSingle(qsizetype at) const
    {
        const QChar before = charAt(at - 1);
        const QChar after = charAt(at + 1);
        const QChar c = m_text[at];
        if (c == u'\u201A' || c == u'\u2039')
            return Shape::Opening;
        if (isWordish(before) && isWordish(after))
            return Shape::None;
        const bool opens = c != u'\u2019' && (isLead(before) || isDouble(before))
            && isWordish(after) && !after.isDigit();
        if (opens)
            return Shape::Opening;
        return isLead(before) ? Shape::None : Shape::Closing;
    }

    /// A single closing mark after a plural's s is a possessive where the sentence runs on.
    bool isPossessive(const Mark &mark) const
    {
        return isSingle(mark.c) && charAt(mark.at - 1) == u's' && charAt(mark.at + 1).isSpace()
            && charAt(mark.at + 2).isLower();
    }

    /// An inch mark: after a digit, within a quotation that has its own closing mark later.
    bool isInch(qsizetype index, QChar opener) const
    {
        if (m_marks[index].c != u'"' || !charAt(m_marks[index].at - 1).isDigit())
            return false;
        return index + 1 < m_marks.size() && m_marks[index + 1].shape == Shape::Closing
            && closes(m_marks[index + 1].c, opener);
    }

    QList<Quotation> paired(bool leftOpen, bool nesting) const
    {
        QList<Quotation> found;
        qsizetype opener = -1; // index into m_marks; -2: open from the paragraph before
        int depth = 0;
        int directed = 0; // “ not yet closed within straight marks
        const qsizetype lastSingle = lastSingleCloser();
        if (leftOpen && !m_marks.isEmpty() && m_marks.first().shape == Shape::Closing
            && isDouble(m_marks.first().c))
            opener = -2;
        for (qsizetype i = 0; i < m_marks.size(); ++i) {
            const Mark &mark = m_marks[i];
            if (opener == -1) {
                const bool begins = mark.shape == Shape::Opening
                    && (isDouble(mark.c) ? !isLoneInch(i)
                                         : mark.at < lastSingle || goesOnBelow(mark));
                if (begins) {
                    opener = i;
                    depth = 0;
                    directed = 0;
                }
                continue;
            }
            const QChar open = opener == -2 ? QChar(u'\u201C') : m_marks[opener].c;
            if (mark.shape == Shape::Opening && mark.c == open && isDouble(mark.c)) {
                if (nesting && mark.c != u'"') {
                    ++depth;
                } else if (opener >= 0) {
                    // A second opening mark without a closing one: the first ends where its
                    // sentence does, just before.
                    append(found, opener, {trimmedEnd(mark.at), trimmedEnd(mark.at)}, leftOpen);
                    opener = i;
                }
                continue;
            }
            if (open == u'"' && mark.c == u'\u201C' && mark.shape == Shape::Opening)
                ++directed;
            if (mark.shape == Shape::Opening && open != u'\u201E')
                continue;
            if (directed > 0 && mark.c == u'\u201D') {
                --directed;
                continue;
            }
            if (!closes(mark.c, open) || (isPossessive(mark) && mark.at < lastSingle)
                || isInch(i, open))
                continue;
            if (depth > 0) {
                --depth;
                continue;
            }
            append(found, opener, {mark.at, mark.at + mark.width}, leftOpen);
            opener = -1;
        }
        if (opener >= 0 && (isDouble(m_marks[opener].c) || goesOnBelow(m_marks[opener])))
            append(found, opener, {m_paragraph.end, m_paragraph.end}, leftOpen, true);
        return found;
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
        const bool before = opener == -2;
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

    /// A single mark that opens this paragraph and the next: the quotation goes on there.
    bool goesOnBelow(const Mark &mark) const
    {
        if (mark.c != u'\u2018' || mark.at != m_paragraph.begin)
            return false;
        qsizetype at = m_paragraph.end;
        while (at < m_text.size() && m_text[at].isSpace())
            ++at;
        return at < m_text.size() && m_text[at] == mark.c;
    }

    qsizetype lastSingleCloser() const
    {
        for (qsizetype i = m_marks.size() - 1; i >= 0; --i) {
            if (isSingle(m_marks[i].c) && m_marks[i].shape == Shape::Closing
                && !isPossessive(m_marks[i]))
                return m_marks[i].at;
        }
        return -1;
    }

    bool hasDirectedPair() const
    {
        const auto opening = std::find_if(m_marks.begin(), m_marks.end(), [](const Mark &mark) {
            return mark.c == u'\u201C' && mark.shape == Shape::Opening;
        });
        return std::any_of(opening, m_marks.end(),
                           [](const Mark &mark) { return mark.c == u'\u201D'; });
    }

    bool opensAgain(Span inner) const
    {
        return std::any_of(m_marks.begin(), m_marks.end(), [inner](const Mark &mark) {
            return inner.contains(mark.at) && mark.shape == Shape::Opening && isDouble(mark.c);
        });
    }

    // What the words are for ------------------------------------------------------------------

    struct Look
    {
        int words = 0;
        int capitals = 0; ///< words that begin with a capital letter
        int small = 0; ///< longer words that do not
        bool sentences = false; ///< a full stop inside, before its end
    };

    Look lookInside(Span inner) const
    {
        Look look;
        bool inWord = false;
        for (qsizetype at = inner.begin; at < inner.end; ++at) {
            const QChar c = m_text[at];
            const bool wordish = isWordish(c) || ((c == u'\u2019' || c == u'\'') && inWord);
            if (wordish && !inWord) {
                ++look.words;
                look.capitals += c.isUpper();
                look.small += c.isLower() && at + 4 < inner.end && isWordish(m_text[at + 3])
                    && isWordish(m_text[at + 4]);
            }
            inWord = wordish;
            if ((c == u'.' || c == u'?' || c == u'!') && at + 2 < inner.end
                && m_text[at + 1].isSpace() && look.words > 1)
                look.sentences = true;
        }
        return look;
    }

    QuoteUse useOf(const Quotation &quotation) const
    {
        if (quotation.open || quotation.continues)
            return QuoteUse::Speech;
        const Look look = lookInside(quotation.inner);
        qsizetype end = trimmedEnd(quotation.inner.end);
        while (end > quotation.inner.begin && isSingle(m_text[end - 1]))
            --end;
        const QChar last = charAt(end - 1);
        const bool ends = QStringView(u".,!?\u2026\u2014-").contains(last);
        const QChar first = charAt(quotation.inner.begin);
        if (isBetweenNames(quotation, look) && !ends)
            return QuoteUse::Nickname;
        if (look.sentences)
            return QuoteUse::Speech;
        const QChar before = leadOf(quotation.span.begin);
        const bool apart =
            QStringView(u".!?:,;\u2026\u2014\u2013").contains(before) || before.isNull();
        const bool begins = first.isUpper() || !first.isLetter();
        if (!ends && look.words > 1 && look.small == 0 && look.capitals > 1 && before != u':')
            return QuoteUse::Title;
        if (ends && (apart || (begins && look.words > 5)))
            return QuoteUse::Speech;
        const QChar next = charAt(quotation.span.end);
        const bool endsOutside = QStringView(u".,!?").contains(next);
        if (begins && look.words > 3
            && (before.isNull() || before == u':' || (apart && endsOutside)))
            return QuoteUse::Speech;
        return QuoteUse::Words;
    }

    /// The last character before \a at that is no blank; null at the paragraph's beginning.
    QChar leadOf(qsizetype at) const
    {
        while (at > m_paragraph.begin && m_text[at - 1].isSpace())
            --at;
        if (at == m_paragraph.begin)
            return {};
        const QChar c = m_text[at - 1];
        return isDouble(c) || c == u')' ? QChar(u'.') : c;
    }

    bool isBetweenNames(const Quotation &quotation, const Look &look) const
    {
        if (look.words > 2 || look.words == 0 || !charAt(quotation.inner.begin).isUpper())
            return false;
        if (!charAt(quotation.span.end).isSpace() || !charAt(quotation.span.end + 1).isUpper())
            return false;
        qsizetype at = quotation.span.begin - 1;
        if (!charAt(at).isSpace())
            return false;
        constexpr qsizetype longestName = 24;
        const qsizetype stop = at - longestName;
        while (at > stop && isWordish(charAt(at - 1)))
            --at;
        return charAt(at).isUpper();
    }

    const QStringView m_text;
    const Span m_paragraph;
    QList<Mark> m_marks;
};

} // namespace

QList<Quotation> findQuotations(QStringView text, Span paragraph, bool leftOpen)
{
    return QuoteFinder(text, paragraph).quotations(leftOpen);
}

} // namespace onrecord
