// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paragraph/quotemarks.h"

#include "core/paragraph/quotecharacters.h"

#include <optional>

namespace onrecord {
namespace {

using Shape = QuoteMark::Shape;

/// Words that have lost their beginning: ’tis, ’em, rock ’n’ roll.
bool isClipped(QStringView word)
{
    for (const QStringView clipped :
         {u"tis", u"twas", u"twere", u"twill", u"twould", u"em", u"n", u"til", u"bout", u"ere",
          u"ave", u"appen", u"ome", u"cos", u"coz", u"neath"}) {
        if (word.compare(clipped, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

class MarkFinder
{
public:
    MarkFinder(QStringView text, Span paragraph)
        : m_text(text)
        , m_paragraph(paragraph)
    {
    }

    QList<QuoteMark> find()
    {
        for (qsizetype at = m_paragraph.begin; at < m_paragraph.end; ++at) {
            const QChar c = m_text[at];
            if (!isDoubleQuote(c) && !isSingleQuote(c))
                continue;
            const bool pair = standsForDouble(at);
            if (const auto shape = shapeOf(at, pair)) {
                m_marks.append({at, pair ? QChar(u'"') : c, *shape, pair ? 2 : 1,
                                isSingleQuote(c) && isClipped(wordAt(at + 1))});
                if (pair || isDoubleQuote(c))
                    m_insideDouble = *shape == Shape::Opening;
            }
            at += pair;
        }
        return std::move(m_marks);
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

    /// ''…'' and ``…'' wherever they stand, ’’ where it closes a double mark.
    bool standsForDouble(qsizetype at) const
    {
        const QChar c = m_text[at];
        if (charAt(at + 1) != c)
            return false;
        return c == u'\'' || c == u'`' || (c == u'\u2019' && m_insideDouble);
    }

    std::optional<Shape> shapeOf(qsizetype at, bool pair) const
    {
        if (pair)
            return m_text[at] == u'`' ? Shape::Opening : shapeOfStraight(at, at + 2);
        return isDoubleQuote(m_text[at]) ? shapeOfDouble(at) : shapeOfSingle(at);
    }

    std::optional<Shape> shapeOfDouble(qsizetype at) const
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

    std::optional<Shape> shapeOfStraight(qsizetype at, qsizetype end) const
    {
        const QChar before = charAt(at - 1);
        const QChar after = charAt(end);
        if (before.isDigit() && !after.isSpace() && isWordCharacter(after))
            return std::nullopt;
        if (before.isSpace() && after.isSpace())
            return m_insideDouble || end >= m_paragraph.end ? Shape::Closing : Shape::Opening;
        // '"We stay,"' but "They said, 'We stay,'"
        const bool isBehindSingle =
            isSingleQuote(before) && (isOpeningBefore(at) || isLead(charAt(at - 2)));
        return isLead(before) || isBehindSingle ? Shape::Opening : Shape::Closing;
    }

    std::optional<Shape> shapeOfSingle(qsizetype at) const
    {
        const QChar before = charAt(at - 1);
        const QChar after = charAt(at + 1);
        const QChar c = m_text[at];
        if (c == u'\u201A' || c == u'\u2039')
            return Shape::Opening;
        if (isWordCharacter(before) && isWordCharacter(after))
            return std::nullopt;
        if (isLead(before) || isOpeningBefore(at))
            return shapeOfLeading(at);
        if (!isWordCharacter(before))
            return Shape::Closing;
        if (before.isDigit() && after.isSpace() && charAt(at + 2).isDigit())
            return std::nullopt; // 6' 2"
        return after.isSpace() && at + 1 < m_paragraph.end ? Shape::Weak : Shape::Closing;
    }

    /// True behind a mark that opens.
    bool isOpeningBefore(qsizetype at) const
    {
        return !m_marks.isEmpty() && m_marks.last().shape == Shape::Opening
            && m_marks.last().at + m_marks.last().width == at;
    }

    /// Of a single mark with nothing before it that it could close.
    std::optional<Shape> shapeOfLeading(qsizetype at) const
    {
        const QChar after = charAt(at + 1);
        const QChar c = m_text[at];
        if (after.isSpace()) // “… any user. ’”: set apart by mistake
            return endsSentence(at) ? std::optional(Shape::Closing) : std::nullopt;
        if (c == u'\u2019' || (isClipped(wordAt(at + 1)) && !after.isUpper())
            || isShortYear(at + 1))
            return std::nullopt;
        constexpr QStringView closing = u".,;:!?)]}";
        const bool opens = !closing.contains(after) || (after == u'.' && charAt(at + 2) == u'.');
        return opens ? std::optional(Shape::Opening) : std::nullopt;
    }

    bool endsSentence(qsizetype at) const
    {
        return charAt(at - 1).isSpace() && QStringView(u".!?,\u2026").contains(charAt(at - 2));
    }

    QStringView wordAt(qsizetype at) const
    {
        constexpr qsizetype longest = 12;
        qsizetype end = at;
        while (end - at < longest && isWordCharacter(charAt(end)))
            ++end;
        return m_text.sliced(at, end - at);
    }

    /// ’90s, ’68
    bool isShortYear(qsizetype at) const
    {
        const QStringView word = wordAt(at);
        return word.size() >= 2 && word[0].isDigit() && word[1].isDigit()
            && (word.size() == 2 || (word.size() == 3 && word[2] == u's'));
    }

    const QStringView m_text;
    const Span m_paragraph;
    QList<QuoteMark> m_marks;
    bool m_insideDouble = false; ///< the last double mark opens
};

} // namespace

QList<QuoteMark> findQuoteMarks(QStringView text, Span paragraph)
{
    return MarkFinder(text, paragraph).find();
}

} // namespace onrecord
