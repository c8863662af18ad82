// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paragraph/quotes.h"

#include "core/paragraph/quotecharacters.h"
#include "core/paragraph/quoteuse.h"

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
            quotation.use = useOf(quotation, m_text, m_paragraph);
        return found;
    }

private:
    QChar charAt(qsizetype at) const
    {
        return at < m_paragraph.begin || at >= m_paragraph.end ? QChar(u' ') : m_text[at];
    }

    static bool isLead(QChar c)
    {
        return c.isSpace() || c == u'(' || c == u'[' || c == u'\u2014' || c == u'\u2013'
            || c == u'-' || c == u'/' || c == u':';
    }

    void findMarks()
    {
        for (qsizetype at = m_paragraph.begin; at < m_paragraph.end; ++at) {
            const QChar c = m_text[at];
            if (!isDoubleQuote(c) && !isSingleQuote(c))
                continue;
            const bool pair = (c == u'\'' || c == u'`') && charAt(at + 1) == c;
            const Shape shape = pair ? shapeOfStraight(at, at + 2)
                : isDoubleQuote(c)   ? shapeOfDouble(at)
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
            return isLead(before) || isSingleQuote(before) || !isLead(after) ? Shape::Opening
                                                                             : Shape::Closing;
        case u'\u201D':
            return isLead(before) && isWordCharacter(after) ? Shape::Opening : Shape::Closing;
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
        if (before.isDigit() && !after.isSpace() && isWordCharacter(after))
            return Shape::None;
        if ((isLead(before) || isSingleQuote(before)) && !after.isSpace())
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
        if (isWordCharacter(before) && isWordCharacter(after))
            return Shape::None;
        const bool opens = c != u'\u2019' && (isLead(before) || isDoubleQuote(before))
            && isWordCharacter(after) && !after.isDigit();
        if (opens)
            return Shape::Opening;
        return isLead(before) ? Shape::None : Shape::Closing;
    }

    /// A single closing mark after a plural's s is a possessive where the sentence runs on.
    bool isPossessive(const Mark &mark) const
    {
        return isSingleQuote(mark.c) && charAt(mark.at - 1) == u's' && charAt(mark.at + 1).isSpace()
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

    /// What is open while the marks are paired.
    struct Pairing
    {
        qsizetype lastSingle = -1; ///< where the last single mark is that may close
        qsizetype opener = -1; ///< index into m_marks; noOpener, or openedBefore
        int depth = 0; ///< quotations in the same marks within it
        int directed = 0; ///< “ not yet closed within straight marks
    };

    static constexpr qsizetype noOpener = -1;
    static constexpr qsizetype openedBefore = -2; ///< in the paragraph before

    bool begins(qsizetype index, const Pairing &pairing) const
    {
        const Mark &mark = m_marks[index];
        return mark.shape == Shape::Opening
            && (isDoubleQuote(mark.c) ? !isLoneInch(index)
                                      : mark.at < pairing.lastSingle || goesOnBelow(mark));
    }

    /// True where the mark at \a index leaves open what \a opener opened; counts what it opens or
    /// closes within.
    bool staysOpen(qsizetype index, QChar opener, Pairing &pairing) const
    {
        const Mark &mark = m_marks[index];
        if (opener == u'"' && mark.c == u'\u201C' && mark.shape == Shape::Opening)
            ++pairing.directed;
        if (mark.shape == Shape::Opening && opener != u'\u201E')
            return true;
        if (pairing.directed > 0 && mark.c == u'\u201D') {
            --pairing.directed;
            return true;
        }
        if (!closes(mark.c, opener) || (isPossessive(mark) && mark.at < pairing.lastSingle)
            || isInch(index, opener))
            return true;
        const bool closesInner = pairing.depth > 0;
        pairing.depth -= closesInner;
        return closesInner;
    }

    QList<Quotation> paired(bool leftOpen, bool nesting) const
    {
        QList<Quotation> found;
        Pairing pairing{lastSingleCloser()};
        if (leftOpen && !m_marks.isEmpty() && m_marks.first().shape == Shape::Closing
            && isDoubleQuote(m_marks.first().c))
            pairing.opener = openedBefore;
        for (qsizetype i = 0; i < m_marks.size(); ++i) {
            const Mark &mark = m_marks[i];
            if (pairing.opener == noOpener) {
                if (begins(i, pairing))
                    pairing = {pairing.lastSingle, i};
                continue;
            }
            const QChar opener =
                pairing.opener == openedBefore ? QChar(u'\u201C') : m_marks[pairing.opener].c;
            if (mark.shape == Shape::Opening && mark.c == opener && isDoubleQuote(mark.c)) {
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
        const bool goesOn = pairing.opener >= 0
            && (isDoubleQuote(m_marks[pairing.opener].c) || goesOnBelow(m_marks[pairing.opener]));
        if (goesOn)
            append(found, pairing.opener, {m_paragraph.end, m_paragraph.end}, leftOpen, true);
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
            if (isSingleQuote(m_marks[i].c) && m_marks[i].shape == Shape::Closing
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
            return inner.contains(mark.at) && mark.shape == Shape::Opening && isDoubleQuote(mark.c);
        });
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
