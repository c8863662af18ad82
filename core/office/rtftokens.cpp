// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rtftokens.h"

#include <algorithm>
#include <limits>

namespace onrecord {

static bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The value of a hexadecimal digit; -1 for any other byte.
static int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

RtfToken RtfTokens::next()
{
    while (m_at < m_bytes.size() && (m_bytes[m_at] == '\r' || m_bytes[m_at] == '\n'))
        ++m_at;
    if (m_at >= m_bytes.size())
        return {};
    switch (m_bytes[m_at]) {
    case '{': ++m_at; return {RtfToken::Type::GroupBegin, {}, 0, false};
    case '}': ++m_at; return {RtfToken::Type::GroupEnd, {}, 0, false};
    case '\\': ++m_at; return readControl();
    default: return readText();
    }
}

RtfToken RtfTokens::readText()
{
    const qsizetype begin = m_at;
    const auto isSpecial = [](char c) {
        return c == '{' || c == '}' || c == '\\' || c == '\r' || c == '\n';
    };
    while (m_at < m_bytes.size() && !isSpecial(m_bytes[m_at]))
        ++m_at;
    return {RtfToken::Type::Text, QByteArrayView(m_bytes).sliced(begin, m_at - begin), 0, false};
}

RtfToken RtfTokens::readControl()
{
    if (m_at >= m_bytes.size())
        return {};
    const char c = m_bytes[m_at];
    if (isLetter(c))
        return readWord();
    ++m_at;
    if (c == '\r' || c == '\n') // \par, by an old custom
        return {RtfToken::Type::Word, QByteArrayView("par"), 0, false};
    if (c != '\'')
        return {RtfToken::Type::Symbol, {}, quint8(c), false};
    if (m_at + 2 > m_bytes.size())
        return {};
    const int high = hexValue(m_bytes[m_at]);
    const int low = hexValue(m_bytes[m_at + 1]);
    if (high < 0 || low < 0)
        return {RtfToken::Type::Symbol, {}, quint8(c), false};
    m_at += 2;
    return {RtfToken::Type::Byte, {}, high * 16 + low, false};
}

RtfToken RtfTokens::readWord()
{
    RtfToken token{RtfToken::Type::Word, {}, 0, false};
    qsizetype begin = m_at;
    while (m_at < m_bytes.size() && isLetter(m_bytes[m_at]))
        ++m_at;
    token.bytes = QByteArrayView(m_bytes).sliced(begin, m_at - begin);
    const bool isNegative =
        m_at + 1 < m_bytes.size() && m_bytes[m_at] == '-' && isDigit(m_bytes[m_at + 1]);
    m_at += isNegative ? 1 : 0;
    qint64 value = 0;
    for (; m_at < m_bytes.size() && isDigit(m_bytes[m_at]); ++m_at) {
        value =
            std::min<qint64>(value * 10 + (m_bytes[m_at] - '0'), std::numeric_limits<int>::max());
        token.hasValue = true;
    }
    token.value = int(isNegative ? -value : value);
    if (m_at < m_bytes.size() && m_bytes[m_at] == ' ')
        ++m_at;
    if (token.bytes == "bin") {
        m_at += std::clamp<qsizetype>(token.value, 0, m_bytes.size() - m_at);
        token.type = RtfToken::Type::Binary;
    }
    return token;
}

} // namespace onrecord
