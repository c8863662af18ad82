// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/leanpage.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace onrecord {

namespace {

constexpr qsizetype deepestNesting = 512;
/// An HTML parser opens these again in each block until they are closed.
constexpr qsizetype mostOpenMarks = 24;
constexpr qsizetype longestName = 32;
constexpr int mostAttributes = 128;
constexpr size_t longestValue = 4096;

constexpr std::string_view marks[] = {"a",    "b", "big",   "code",   "em",     "font", "i",
                                      "nobr", "s", "small", "strike", "strong", "tt",   "u"};
/// Elements without content, and those whose end is left out as a rule.
constexpr std::string_view neverDeep[] = {
    "area",   "base",  "br",   "col",   "colgroup", "dd",     "dt", "embed", "hr", "img",
    "input",  "li",    "link", "meta",  "optgroup", "option", "p",  "param", "rp", "rt",
    "source", "tbody", "td",   "tfoot", "th",       "thead",  "tr", "track", "wbr"};
/// What is in these is no markup.
constexpr std::string_view rawText[] = {"script", "style",  "textarea", "title",
                                        "xmp",    "iframe", "noembed",  "noframes"};

template <size_t Size>
bool isOneOf(std::string_view name, const std::string_view (&names)[Size])
{
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

bool isForeign(std::string_view name)
{
    return name == "svg" || name == "math";
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
        || c == ':';
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/// Reads a page tag by tag and notes what to leave out.
class LeanReader
{
public:
    explicit LeanReader(const QByteArray &page)
        : m_page(page.constData(), size_t(page.size()))
    {
    }

    QByteArray lean(const QByteArray &page);

private:
    struct Range
    {
        size_t begin;
        size_t end;
    };
    struct Open
    {
        std::array<char, longestName> name;
        size_t length;
        bool isKept;

        std::string_view view() const { return {name.data(), length}; }
    };

    void readTag(size_t at);
    size_t endOfTag(size_t at);
    Range readValue(size_t at) const;
    size_t behindBlanks(size_t at) const;
    void openElement(std::string_view name, Range tag);
    void closeElement(std::string_view name, Range tag);
    void readRawText(std::string_view name, Range tag);
    bool isEscaped(Range script) const;
    size_t skipPast(std::string_view words, size_t from) const;
    void leaveOut(Range range);

    const std::string_view m_page;
    size_t m_at = 0;
    std::vector<Open> m_open;
    qsizetype m_openMarks = 0;
    qsizetype m_kept = 0; // of m_open
    qsizetype m_openForeign = 0;
    std::vector<Range> m_leftOut; // ascending, not overlapping
};

size_t LeanReader::skipPast(std::string_view words, size_t from) const
{
    const size_t found = m_page.find(words, from);
    return found == std::string_view::npos ? m_page.size() : found + words.size();
}

void LeanReader::leaveOut(Range range)
{
    while (!m_leftOut.empty() && m_leftOut.back().begin >= range.begin)
        m_leftOut.pop_back(); // within this one
    if (range.end > range.begin)
        m_leftOut.push_back(range);
}

size_t LeanReader::behindBlanks(size_t at) const
{
    while (at < m_page.size() && isSpace(m_page[at]))
        ++at;
    return at;
}

/// The value that begins at \a at, without its quotation marks.
LeanReader::Range LeanReader::readValue(size_t at) const
{
    if (at < m_page.size() && (m_page[at] == '"' || m_page[at] == '\'')) {
        const size_t end = m_page.find(m_page[at], at + 1);
        return {at + 1, end == std::string_view::npos ? m_page.size() : end};
    }
    size_t end = at;
    while (end < m_page.size() && !isSpace(m_page[end]) && m_page[end] != '>')
        ++end;
    return {at, end};
}

/// Past the > that ends the tag whose attributes begin at \a at.
size_t LeanReader::endOfTag(size_t at)
{
    for (int attributes = 1; at < m_page.size(); ++attributes) {
        while (at < m_page.size() && (isSpace(m_page[at]) || m_page[at] == '/'))
            ++at;
        if (at >= m_page.size() || m_page[at] == '>')
            return std::min(at + 1, m_page.size());
        const size_t begin = at++;
        while (at < m_page.size() && !isSpace(m_page[at]) && m_page[at] != '>' && m_page[at] != '='
               && m_page[at] != '/')
            ++at;
        const size_t sign = behindBlanks(at);
        if (sign < m_page.size() && m_page[sign] == '=') {
            const Range value = readValue(behindBlanks(sign + 1));
            const bool isQuoted = value.begin > 0
                && (m_page[value.begin - 1] == '"' || m_page[value.begin - 1] == '\'');
            at = std::min(value.end + (isQuoted ? 1 : 0), m_page.size());
            size_t cut = value.begin + longestValue;
            while (cut < value.end && (uchar(m_page[cut]) & 0xC0) == 0x80)
                ++cut; // within a character
            if (cut < value.end)
                leaveOut({cut, value.end});
        }
        if (attributes > mostAttributes)
            leaveOut({begin, at});
    }
    return m_page.size();
}

void LeanReader::openElement(std::string_view name, Range tag)
{
    const bool isMark = isOneOf(name, marks);
    const bool isKept = m_kept < deepestNesting && (!isMark || m_openMarks < mostOpenMarks);
    Open open{{}, name.size(), isKept};
    std::copy(name.begin(), name.end(), open.name.begin());
    m_open.push_back(open);
    m_kept += isKept;
    m_openMarks += isKept && isMark;
    m_openForeign += isForeign(name);
    if (!isKept)
        leaveOut(tag);
}

/// Closes the element and what is still open within, if it was opened not long ago; a parser looks
/// no further either where the page is sound.
void LeanReader::closeElement(std::string_view name, Range tag)
{
    constexpr size_t furthest = 64;
    const size_t last = m_open.size() - std::min(m_open.size(), furthest);
    for (size_t at = m_open.size(); at > last; --at) {
        if (m_open[at - 1].view() != name)
            continue;
        if (!m_open[at - 1].isKept)
            leaveOut(tag);
        for (size_t within = at - 1; within < m_open.size(); ++within) {
            m_kept -= m_open[within].isKept;
            m_openMarks -= m_open[within].isKept && isOneOf(m_open[within].view(), marks);
            m_openForeign -= isForeign(m_open[within].view());
        }
        m_open.resize(at - 1);
        return;
    }
}

/// True for a script that has "<!-- <script>" in it, so that the next end tag is not its own.
bool LeanReader::isEscaped(Range script) const
{
    const std::string_view words = m_page.substr(script.begin, script.end - script.begin);
    const size_t comment = words.rfind("<!--");
    if (comment == std::string_view::npos || words.find("-->", comment) != std::string_view::npos)
        return false;
    return words.find("<script", comment) != std::string_view::npos;
}

void LeanReader::readRawText(std::string_view name, Range tag)
{
    constexpr size_t longestEscaped = 1 << 16; // looked at for comments again and again
    Range words{tag.end, m_page.size()};
    for (m_at = tag.end; m_at < m_page.size();) {
        m_at = skipPast("</", m_at);
        const std::string_view found = m_page.substr(m_at, name.size());
        const bool isEnd = std::equal(found.begin(), found.end(), name.begin(), name.end(),
                                      [](char one, char other) { return (one | 0x20) == other; });
        if (!isEnd)
            continue;
        words.end = m_at - 2;
        m_at = endOfTag(m_at + name.size());
        if (name != "script" || words.end - words.begin > longestEscaped || !isEscaped(words))
            break;
        words.end = m_page.size();
    }
    const std::string_view open = m_page.substr(tag.begin, tag.end - tag.begin);
    const bool isData = open.find("ld+json") != std::string_view::npos;
    if (name == "style" || (name == "script" && !isData))
        leaveOut(words);
}

void LeanReader::readTag(size_t at)
{
    const bool isEnd = at + 1 < m_page.size() && m_page[at + 1] == '/';
    const size_t begin = at + (isEnd ? 2 : 1);
    size_t end = begin;
    while (end < m_page.size() && isNameCharacter(m_page[end]))
        ++end;
    if (end == begin) {
        m_at = m_page.substr(begin, 3) == "!--" ? skipPast("-->", begin + 1) : begin;
        return;
    }
    std::array<char, longestName> lower{};
    const size_t length = std::min(end - begin, size_t(longestName));
    std::transform(m_page.begin() + begin, m_page.begin() + begin + length, lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
    const std::string_view name(lower.data(), length);
    m_at = endOfTag(end);
    const Range tag{at, m_at};
    // Only drawings and formulas know <path/>; in HTML the stroke means nothing.
    const bool isClosed = m_at >= 2 && m_page[m_at - 2] == '/' && m_openForeign > 0;
    if (isOneOf(name, neverDeep))
        return;
    if (isEnd)
        closeElement(name, tag);
    else if (isOneOf(name, rawText) && m_openForeign == 0)
        readRawText(name, tag);
    else if (!isClosed)
        openElement(name, tag);
}

QByteArray LeanReader::lean(const QByteArray &page)
{
    for (m_at = m_page.find('<'); m_at < m_page.size(); m_at = m_page.find('<', m_at))
        readTag(m_at);
    if (m_leftOut.empty())
        return page;
    QByteArray kept;
    kept.reserve(page.size());
    size_t from = 0;
    for (const Range &range : m_leftOut) {
        kept.append(m_page.data() + from, qsizetype(range.begin - from));
        from = range.end;
    }
    kept.append(m_page.data() + from, qsizetype(m_page.size() - from));
    return kept;
}

} // namespace

QByteArray leanPage(const QByteArray &page)
{
    return LeanReader(page).lean(page);
}

} // namespace onrecord
