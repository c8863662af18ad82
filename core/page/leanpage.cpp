// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/boundednesting.h"

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

/// Reads a page tag by tag and notes those to leave out.
class NestingReader
{
public:
    explicit NestingReader(const QByteArray &page)
        : m_page(page.constData(), size_t(page.size()))
    {
    }

    QByteArray bounded(const QByteArray &page);

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
    size_t endOfTag(size_t at) const;
    void openElement(std::string_view name, Range tag);
    void closeElement(std::string_view name, Range tag);
    void skipRawText(std::string_view name);
    size_t skipPast(std::string_view words, size_t from) const;

    const std::string_view m_page;
    size_t m_at = 0;
    std::vector<Open> m_open;
    qsizetype m_openMarks = 0;
    qsizetype m_kept = 0; // of m_open
    qsizetype m_openForeign = 0;
    std::vector<Range> m_leftOut;
};

size_t NestingReader::skipPast(std::string_view words, size_t from) const
{
    const size_t found = m_page.find(words, from);
    return found == std::string_view::npos ? m_page.size() : found + words.size();
}

/// Past the > that ends the tag at \a at; one in quotes does not.
size_t NestingReader::endOfTag(size_t at) const
{
    char quote = 0;
    for (; at < m_page.size(); ++at) {
        const char c = m_page[at];
        if (quote != 0) {
            if (c == quote)
                quote = 0;
        } else if (c == '>') {
            return at + 1;
        } else if ((c == '"' || c == '\'') && at > 0 && m_page[at - 1] == '=') {
            quote = c;
        }
    }
    return m_page.size();
}

void NestingReader::openElement(std::string_view name, Range tag)
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
        m_leftOut.push_back(tag);
}

/// Closes the element and what is still open within, if it was opened not long ago; a parser looks
/// no further either where the page is sound.
void NestingReader::closeElement(std::string_view name, Range tag)
{
    constexpr size_t furthest = 64;
    const size_t last = m_open.size() - std::min(m_open.size(), furthest);
    for (size_t at = m_open.size(); at > last; --at) {
        if (m_open[at - 1].view() != name)
            continue;
        if (!m_open[at - 1].isKept)
            m_leftOut.push_back(tag);
        for (size_t within = at - 1; within < m_open.size(); ++within) {
            m_kept -= m_open[within].isKept;
            m_openMarks -= m_open[within].isKept && isOneOf(m_open[within].view(), marks);
            m_openForeign -= isForeign(m_open[within].view());
        }
        m_open.resize(at - 1);
        return;
    }
}

void NestingReader::skipRawText(std::string_view name)
{
    while (m_at < m_page.size()) {
        m_at = skipPast("</", m_at);
        const std::string_view found = m_page.substr(m_at, name.size());
        const bool isEnd = std::equal(found.begin(), found.end(), name.begin(), name.end(),
                                      [](char one, char other) { return (one | 0x20) == other; });
        if (isEnd) {
            m_at = endOfTag(m_at);
            return;
        }
    }
}

void NestingReader::readTag(size_t at)
{
    const bool isEnd = at + 1 < m_page.size() && m_page[at + 1] == '/';
    const size_t begin = at + (isEnd ? 2 : 1);
    size_t end = begin;
    while (end < m_page.size() && isNameCharacter(m_page[end]))
        ++end;
    if (end == begin) {
        m_at = m_page.substr(begin).starts_with("!--") ? skipPast("-->", begin) : begin;
        return;
    }
    std::array<char, longestName> lower{};
    const size_t length = std::min(end - begin, size_t(longestName));
    std::transform(m_page.begin() + begin, m_page.begin() + begin + length, lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
    const std::string_view name(lower.data(), length);
    m_at = endOfTag(end);
    // Only drawings and formulas know <path/>; in HTML the stroke means nothing.
    const bool isClosed = m_at >= 2 && m_page[m_at - 2] == '/' && m_openForeign > 0;
    if (isOneOf(name, neverDeep))
        return;
    if (isEnd)
        closeElement(name, {at, m_at});
    else if (isOneOf(name, rawText))
        skipRawText(name);
    else if (!isClosed)
        openElement(name, {at, m_at});
}

QByteArray NestingReader::bounded(const QByteArray &page)
{
    for (m_at = m_page.find('<'); m_at < m_page.size(); m_at = m_page.find('<', m_at))
        readTag(m_at);
    if (m_leftOut.empty())
        return page;
    QByteArray kept;
    kept.reserve(page.size());
    size_t from = 0;
    for (const Range &tag : m_leftOut) {
        kept.append(m_page.data() + from, qsizetype(tag.begin - from));
        from = tag.end;
    }
    kept.append(m_page.data() + from, qsizetype(m_page.size() - from));
    return kept;
}

} // namespace

QByteArray boundNesting(const QByteArray &page)
{
    return NestingReader(page).bounded(page);
}

} // namespace onrecord
