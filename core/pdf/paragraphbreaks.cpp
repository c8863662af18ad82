// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/paragraphbreaks.h"

#include "core/article/credits.h"

#include <algorithm>
#include <cmath>

namespace onrecord {

namespace {

/// True for a line that begins with "By" and says who wrote the article.
bool startsCredits(const QString &text)
{
    return beginsWithBy(text) && tellsWhoOrWhen(text);
}

/// True for names alone, which might be the authors'.
bool isName(const QString &text)
{
    const std::optional<Credits> credits = creditsIn(text);
    return credits && credits->byline.length() == text.size();
}

/// A line, the one below it, and where the column of the upper one ends.
class LinePair
{
public:
    LinePair(const PdfLine &upper, const PdfLine &lower, double end, bool isUpperFirst)
        : m_upper(upper)
        , m_lower(lower)
        , m_room(end - upper.box.right)
        , m_width(end - upper.box.left)
        , m_isUpperFirst(isUpperFirst)
    {
    }

    /// A headline and the like goes on as long as its lines are set alike.
    bool areDisplay(const PdfSetting &setting) const
    {
        return m_lower.size > 1.15 * setting.size && m_upper.style == m_lower.style;
    }

    bool isSpaced(double leading) const
    {
        // A raised figure makes room for itself.
        const bool goesOn = !m_upper.endsSentence() && m_lower.beginsSmall() && isFull();
        return m_lower.box.bottom - m_upper.box.bottom > (goesOn ? 1.35 : 1.18) * leading;
    }

    bool changesStyle() const
    {
        const bool areWhole = m_upper.hasOneStyle && m_lower.hasOneStyle;
        const bool goesOn = !m_upper.endsSentence() && m_lower.beginsSmall();
        return areWhole && !(m_upper.style == m_lower.style) && !goesOn;
    }

    bool areCentred(const PdfSetting &setting) const
    {
        // A short last line above a short first one with its indent may seem to be.
        if (setting.hasIndents && setting.isBody(m_lower.size) && m_upper.endsSentence())
            return false;
        const double one = m_upper.box.left + m_upper.box.right;
        const double other = m_lower.box.left + m_lower.box.right;
        return std::abs(one - other) < m_lower.size && std::abs(shift()) > 0.3 * m_lower.size;
    }

    /// The lower line begins another footnote or item of a list.
    bool beginsItem(bool isInList) const
    {
        if (m_lower.hasNoteNumber)
            return true;
        return m_lower.hasMark
            && (isInList || m_upper.endsSentence() || !m_lower.text.front().isLetterOrNumber());
    }

    /// The lower line begins with "By" and says who wrote the article.
    bool startsCredits() const { return onrecord::startsCredits(m_lower.text); }

    /// The upper one does, and nothing before it.
    bool endsCredits() const { return m_isUpperFirst && onrecord::startsCredits(m_upper.text); }

    /// A line of the article's head, as "By Ida Lund".
    bool areCredits() const
    {
        constexpr int lastRow = 40; // of the first page
        constexpr qsizetype longest = 60;
        const auto mayBe = [](const PdfLine &line) {
            return line.page == 0 && line.row < lastRow && line.text.size() < longest
                && !line.text.endsWith(u'.');
        };
        return m_isUpperFirst
            && ((mayBe(m_upper) && tellsWhoOrWhen(m_upper.text))
                || (mayBe(m_lower) && startsCredits()) || (mayBeHead() && isName(m_lower.text)));
    }

    /// The lower line begins further in or out than the lines of one paragraph do.
    bool isShifted(const PdfSetting &setting) const
    {
        // Paragraphs with space between them have no indents: it goes on beside a picture.
        if (isFull() && !setting.hasIndents && setting.isBody(m_lower.size))
            return false;
        const double least = 0.6 * m_lower.size;
        if (m_upper.hasMark && std::abs(m_lower.box.left - m_upper.textLeft) < 0.5 * least)
            return false; // goes on behind a list's mark
        if (shift() > least)
            return true;
        return shift() < -least && !m_isUpperFirst;
    }

    /// The upper line ends though the first word of the lower one had room on it.
    bool endsEarly() const
    {
        const double spare = m_room - m_lower.firstWidth - 1.1 * m_lower.size;
        if (spare <= 0 || m_upper.isLeftwards)
            return false;
        if (m_upper.endsSentence() || m_upper.text.endsWith(u';'))
            return true;
        const double least = mayBeHead() ? 0.12 : 0.3;
        return m_room > least * m_width && !m_lower.beginsSmall() && !m_upper.text.endsWith(u',');
    }

    /// The upper line was not spread to fill its column, as all but the last ones are, and a sentence or
    /// an item may end with it.
    bool endsUnfilled(const PdfSetting &setting) const
    {
        constexpr qsizetype fewestBlanks = 2;
        const double least = 0.5 * m_upper.size;
        return setting.isJustified && setting.isBody(m_upper.size) && m_room > least
            && std::abs(m_upper.box.right - m_lower.box.right) > least
            && m_upper.text.count(QLatin1Char(' ')) >= fewestBlanks
            && (m_upper.endsSentence() || m_upper.text.endsWith(QLatin1Char(';')));
    }

private:
    bool isFull() const { return m_room < 0.12 * m_width; }

    /// Lines at the head of the article, as names below a summary.
    bool mayBeHead() const
    {
        constexpr int lastRow = 25;
        constexpr qsizetype longest = 60;
        return m_lower.page == 0 && m_lower.row < lastRow && m_isUpperFirst
            && m_lower.text.size() < longest && !m_lower.endsSentence();
    }

    /// How much further in the lower line begins.
    double shift() const
    {
        return m_upper.isLeftwards && m_lower.isLeftwards ? m_upper.box.right - m_lower.box.right
                                                          : m_lower.box.left - m_upper.box.left;
    }

    const PdfLine &m_upper;
    const PdfLine &m_lower;
    const double m_room; ///< behind the upper line
    const double m_width; ///< of its column
    const bool m_isUpperFirst; ///< of its paragraph
};

/// From line to line within paragraphs: that of the document in its own size, else the least.
double leadingOf(const QList<PdfLine> &lines, const PdfSetting &setting)
{
    if (setting.isBody(lines.first().size))
        return setting.leading * lines.first().size;
    double least = 2 * lines.first().size;
    for (qsizetype at = 1; at < lines.size(); ++at)
        least = std::min(least, lines[at].box.bottom - lines[at - 1].box.bottom);
    return std::max(least, lines.first().size);
}

/// Where the line before \a at might have ended: at the column's \a end, or where all lines of its
/// paragraph, which begins with the line \a first, do beside a picture.
double localEnd(const QList<PdfLine> &lines, qsizetype first, qsizetype at, double end)
{
    constexpr qsizetype fewest = 2;
    if (at - first < fewest)
        return end;
    double furthest = 0;
    for (qsizetype each = first; each < at; ++each)
        furthest = std::max(furthest, lines[each].box.right);
    return std::min(end, furthest);
}

} // namespace

QList<ParagraphBreak> paragraphBreaks(const QList<PdfLine> &lines, const QList<double> &ends,
                                      const PdfSetting &setting)
{
    QList<ParagraphBreak> breaks{{0, false}};
    const double leading = leadingOf(lines, setting);
    bool isInList = lines.first().hasMark;
    for (qsizetype at = 1; at < lines.size(); ++at) {
        const qsizetype first = breaks.last().line;
        const LinePair pair(lines[at - 1], lines[at], localEnd(lines, first, at, ends[at - 1]),
                            first == at - 1);
        const bool isItem = pair.beginsItem(isInList);
        const bool isDisplay = pair.areDisplay(setting);
        const bool isBreak = isDisplay
            ? pair.isSpaced(1.1 * leading) || pair.startsCredits() || pair.endsCredits()
            : isItem || pair.isSpaced(leading) || pair.areCredits() || pair.changesStyle()
                || (!pair.areCentred(setting) && pair.endsEarly()) || pair.endsUnfilled(setting);
        const bool isShift =
            !isDisplay && !isBreak && !pair.areCentred(setting) && pair.isShifted(setting);
        if (!isBreak && !isShift)
            continue;
        breaks.append({at, isShift});
        isInList = isItem;
    }
    return breaks;
}

} // namespace onrecord
