// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/inlinetext.h"

#include "core/text/lines.h"

namespace onrecord {

namespace {

constexpr QChar softHyphen = u'\u00AD';

bool isDropped(QChar c)
{
    const bool isControl = c < u' ' || (c >= u'\u007F' && c < u'\u00A0');
    return c == softHyphen || c == u'\u200B' || c == u'\uFEFF' || c == u'\u2060' || isControl;
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f' || c.isSpace();
}

/// True where \a next begins another word or sentence than that at the end of \a text.
bool isSeam(const QString &text, QChar next)
{
    const qsizetype size = text.size();
    if (size < 2)
        return false;
    const bool endsWord = text[size - 1].isLetter() && text[size - 2].isLetter();
    const bool endsSentence = text[size - 1] == u'.' && text[size - 2].isLower();
    return (endsWord && (next.isUpper() || next.isDigit())) || (endsSentence && next.isUpper());
}

QString raised(const QString &words)
{
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString high;
    for (const QChar c : words)
        high += c >= u'0' && c <= u'9' ? digits[c.unicode() - u'0'] : c;
    return high;
}

} // namespace

void InlineText::addBlank(QChar blank, bool keepsBlanks)
{
    if (keepsBlanks) {
        if (!m_text.isEmpty())
            m_text += blank;
        return;
    }
    m_blankBefore = true;
}

void InlineText::add(std::string_view utf8, bool isLinked, bool keepsBlanks)
{
    const QString words = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    m_text.reserve(m_text.size() + words.size());
    for (const QChar c : words) {
        if (isSpace(c)) {
            if (m_isBehindMark)
                continue;
            addBlank(c == u'\r' ? QChar(u'\n') : c, keepsBlanks);
            continue;
        }
        if (isDropped(c))
            continue;
        const bool joins = m_joins && c.isLower();
        const bool isBlankWanted = m_blankBefore || (m_seam && isSeam(m_text, c));
        if (isBlankWanted && !m_text.isEmpty() && !joins) {
            m_text += u' ';
            m_linked += isLinked && m_wasLinked;
        }
        m_wasLinked = isLinked;
        m_seam = false;
        m_blankBefore = false;
        m_breakBefore = false;
        m_joins = false;
        m_isBehindMark = false;
        m_text += c;
        m_linked += isLinked;
    }
}

bool InlineText::addBreak(bool keepsBlanks)
{
    const bool isSecond = m_breakBefore;
    m_breakBefore = !m_text.isEmpty();
    addBlank(u'\n', keepsBlanks);
    return isSecond;
}

void InlineText::addRaised(const QString &words)
{
    m_text += raised(words);
}

void InlineText::openQuotation(QChar mark)
{
    if (m_blankBefore && !m_text.isEmpty())
        m_text += u' ';
    m_text += mark;
    m_blankBefore = false;
    m_seam = false;
    m_isBehindMark = true;
}

void InlineText::closeQuotation(QChar mark)
{
    m_text += mark; // a blank before it is one behind it
    m_seam = false;
    m_isBehindMark = false;
}

bool InlineText::endsSentence() const
{
    constexpr qsizetype shortestParagraph = 60;
    static const QString ends = QStringLiteral(".!?:\"”’»…");
    return m_text.size() >= shortestParagraph && ends.contains(m_text.back());
}

QString InlineText::take()
{
    QString text = std::exchange(m_text, {});
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    *this = InlineText();
    return text;
}

} // namespace onrecord
