// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/tokens.h"

#include <algorithm>

namespace onrecord {
namespace {

/// A code point and how many code units it takes.
struct Character
{
    char32_t point = 0;
    qsizetype units = 0;
};

Character characterAt(QStringView text, qsizetype at, qsizetype end)
{
    if (at >= end)
        return {};
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < end && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[at + 1]), 2};
    return {first.unicode(), 1};
}

bool isQuoteMark(char32_t c)
{
    return c == U'"' || c == U'\'' || c == U'`' || (c >= U'\u2018' && c <= U'\u201F') || c == U'«'
        || c == U'»' || c == U'\u2039' || c == U'\u203A';
}

bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == U'\u2019' || c == U'\u02BC';
}

/// Not inlined where it is asked, so that the way of the letters that most words have stays short.
[[gnu::noinline]] bool isRareLetter(char32_t c)
{
    return QChar::isLetter(c) || QChar::isMark(c);
}

inline bool isLetter(char32_t c)
{
    if (c < 0x80) // most are, and no mark is among them
        return (c | 0x20) >= U'a' && (c | 0x20) <= U'z';
    return isRareLetter(c);
}

inline bool isLetterOrDigit(char32_t c)
{
    if (c < 0x80)
        return ((c | 0x20) >= U'a' && (c | 0x20) <= U'z') || (c >= U'0' && c <= U'9');
    return isRareLetter(c) || QChar::isDigit(c);
}

/// Marks that hold a word together though they are no letters: soft hyphen, (non-)joiners.
bool isInvisibleJoint(char32_t c)
{
    return c == U'\u00AD' || c == U'\u200C' || c == U'\u200D' || c == U'\u2060';
}

bool isHyphen(char32_t c)
{
    return c == U'-' || c == U'\u2010' || c == U'\u2011';
}

/// Walks one stretch of text and cuts it into tokens, each character looked at a bounded
/// number of times.
class Cutter
{
public:
    Cutter(QStringView text, Span stretch)
        : m_text(text)
        , m_end(stretch.end)
        , m_at(stretch.begin)
    {
    }

    QList<Token> tokens()
    {
        constexpr qsizetype shortWord = 4; // and a space
        m_tokens.reserve((m_end - m_at) / shortWord + 1);
        while (m_at < m_end)
            cutOne();
        return std::move(m_tokens);
    }

private:
    Character here() const { return characterAt(m_text, m_at, m_end); }
    Character after(qsizetype at) const { return characterAt(m_text, at, m_end); }

    void cutOne()
    {
        const Character c = here();
        if (isLetter(c.point))
            cutWord();
        else if (QChar::isSpace(c.point))
            m_at += c.units;
        else if (QChar::isDigit(c.point))
            cutNumber();
        else if (isQuoteMark(c.point))
            take(m_at + c.units, TokenKind::QuoteMark);
        else if (c.point == U'.' || isHyphen(c.point))
            cutRun(c.point);
        else
            take(m_at + c.units,
                 QChar::isPunct(c.point) ? TokenKind::Punctuation : TokenKind::Symbol);
    }

    void take(qsizetype end, TokenKind kind)
    {
        m_tokens.append({{m_at, end}, kind});
        m_at = end;
    }

    /// "..." and "--" are one mark each.
    void cutRun(char32_t mark)
    {
        qsizetype end = m_at + 1;
        while (end < m_end && m_text[end].unicode() == mark)
            ++end;
        take(end, TokenKind::Punctuation);
    }

    /// 12  3.5  1,000  2024-12-04  1990s  20th  24-year-old
    void cutNumber()
    {
        qsizetype at = m_at;
        bool letters = false;
        while (at < m_end) {
            const Character c = after(at);
            if (isLetterOrDigit(c.point)) {
                letters = letters || (isHyphenBefore(at) && isLetter(c.point));
                at += c.units;
            } else if (joinsNumber(c.point) && isLetterOrDigit(after(at + c.units).point)
                       && (isHyphen(c.point) || QChar::isDigit(after(at + c.units).point))) {
                at += c.units;
            } else {
                break;
            }
        }
        take(at, letters ? TokenKind::Word : TokenKind::Number);
    }

    bool isHyphenBefore(qsizetype at) const
    {
        return at > m_at && isHyphen(m_text[at - 1].unicode());
    }

    static bool joinsNumber(char32_t c)
    {
        return c == U'.' || c == U',' || c == U':' || c == U'/' || isHyphen(c);
    }

    void cutWord()
    {
        const qsizetype letters = endOfLetters();
        if (const qsizetype end = endOfAddress(letters); end > m_at) {
            take(end, TokenKind::Word);
            return;
        }
        qsizetype at = letters;
        while (at < m_end) {
            const Character c = after(at);
            if (isLetterOrDigit(c.point) || isInvisibleJoint(c.point)) {
                at += c.units;
                continue;
            }
            const bool joined = isLetterOrDigit(after(at + c.units).point);
            if (joined && (isApostrophe(c.point) || isTurnedApostrophe(at))) {
                if (isClitic(at))
                    break;
                at += c.units;
            } else if (joined && isHyphen(c.point)) {
                at += c.units;
            } else if (c.point == U'.' && (joined ? isInitials(at) : endsInitials(at))) {
                at += c.units;
                if (!joined)
                    break;
            } else {
                break;
            }
        }
        take(at, TokenKind::Word);
        cutClitic();
    }

    /// The mark of O‘Brien, turned by a program that took it for an opening one.
    bool isTurnedApostrophe(qsizetype at) const
    {
        constexpr qsizetype longestPrefix = 2; // letters
        return m_text[at] == u'\u2018' && at - m_at <= longestPrefix && at + 1 < m_end
            && m_text[at + 1].isUpper() && m_text[m_at].isUpper();
    }

    /// Behind the first letters of a word, so many as the name of an address's scheme may have.
    qsizetype endOfLetters() const
    {
        constexpr qsizetype longestScheme = 8;
        const qsizetype end = std::min(m_end, m_at + longestScheme + 1);
        qsizetype at = m_at;
        while (at < end && isLetter(m_text[at].unicode()))
            ++at;
        return at;
    }

    /// Where an address of a page or of mail ends that begins here, with letters until \a letters; here
    /// where none does. Its marks are no marks of the sentence: https://tarn.example/said?by=2,
    /// said@tarn.example
    qsizetype endOfAddress(qsizetype letters) const
    {
        qsizetype at = letters;
        const bool isPage = at + 3 < m_end && m_text[at] == u':' && m_text[at + 1] == u'/'
            && m_text[at + 2] == u'/';
        if (!isPage && !isMail(letters))
            return m_at;
        while (at < m_end && isOfAddress(m_text[at]))
            ++at;
        while (at > m_at && (m_text[at - 1].isPunct() && m_text[at - 1] != u'/'))
            --at;
        return at;
    }

    static bool isOfAddress(QChar c)
    {
        return !c.isSpace() && c != u'"' && c != u'<' && c != u'>' && c != u')' && c != u']'
            && c != u',' && !(c >= u'\u201C' && c <= u'\u201F') && c != u'«' && c != u'»';
    }

    /// A name that begins with letters until \a letters, @ and a letter: the beginning of an address
    /// of mail.
    bool isMail(qsizetype letters) const
    {
        constexpr qsizetype longestName = 64;
        qsizetype at = letters;
        while (at < m_end && at - m_at < longestName
               && (isLetterOrDigit(m_text[at].unicode()) || m_text[at] == u'.' || m_text[at] == u'-'
                   || m_text[at] == u'_'))
            ++at;
        return at + 1 < m_end && m_text[at] == u'@' && isLetter(m_text[at + 1].unicode());
    }

    /// True at the apostrophe of ’s ’d ’ll ’re ’ve ’m that ends its word.
    bool isClitic(qsizetype apostrophe) const
    {
        qsizetype end = apostrophe + 1;
        while (end < m_end && end - apostrophe <= 3 && m_text[end].isLetter())
            ++end;
        if (end < m_end && isLetterOrDigit(after(end).point))
            return false;
        const QStringView tail = m_text.mid(apostrophe + 1, end - apostrophe - 1);
        for (QStringView clitic : {u"s", u"d", u"ll", u"re", u"ve", u"m"}) {
            if (tail.compare(clitic, Qt::CaseInsensitive) == 0)
                return true;
        }
        return false;
    }

    void cutClitic()
    {
        if (m_at >= m_end || !isApostrophe(here().point) || !isClitic(m_at))
            return;
        qsizetype end = m_at + 1;
        while (end < m_end && m_text[end].isLetter())
            ++end;
        take(end, TokenKind::Word);
    }

    /// True where the full stop at \a stop stands between single letters: U.S, a.m.
    bool isInitials(qsizetype stop) const
    {
        const bool oneBefore = stop - m_at == 1 || (stop - m_at >= 2 && m_text[stop - 2] == u'.');
        return oneBefore && isLetter(m_text[stop - 1].unicode());
    }

    /// True where the full stop at \a stop ends initials: the last one of U.S., the one of J.
    bool endsInitials(qsizetype stop) const
    {
        if (!isInitials(stop))
            return false;
        return stop - m_at > 1 || (m_text[m_at].isUpper() && m_text[m_at] != u'I');
    }

    const QStringView m_text;
    const qsizetype m_end;
    qsizetype m_at;
    QList<Token> m_tokens;
};

} // namespace

QList<Token> findTokens(QStringView text, Span stretch)
{
    return Cutter(text, stretch).tokens();
}

} // namespace onrecord
