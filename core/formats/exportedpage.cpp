// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/exportedpage.h"

#include <cctype>

namespace onrecord {

static constexpr QByteArrayView mediaType = "application/vnd.onrecord.session+json";

QByteArray toScriptBlock(QByteArray json)
{
    // As plain JSON, which every checker of pages knows for data, with what it is beside it.
    json.replace('<', "\\u003c");
    json.prepend("<script type=\"application/json\" id=\"onrecord-session\" data-format=\""
                 + mediaType.toByteArray() + "\">");
    json.append("</script>");
    return json;
}

std::optional<SessionBlock> findSessionBlock(QByteArrayView page)
{
    constexpr qsizetype longestTag = longestSessionTag / 2;
    for (qsizetype at = page.indexOf(mediaType); at >= 0;
         at = page.indexOf(mediaType, at + mediaType.size())) {
        const qsizetype from = std::max<qsizetype>(0, at - longestTag);
        const qsizetype open = page.sliced(from, at - from).lastIndexOf('<');
        const qsizetype close =
            page.sliced(at, std::min(longestTag, page.size() - at)).indexOf('>');
        constexpr QByteArrayView tag = "<script";
        if (open < 0 || close < 0
            || qstrnicmp(page.data() + from + open, std::min(tag.size(), page.size() - from - open),
                         tag.data(), tag.size())
                != 0)
            continue;
        const qsizetype begin = at + close + 1;
        const qsizetype end = page.indexOf('<', begin); // none stands in our JSON
        return SessionBlock{from + open, begin, end < 0 ? page.size() : end};
    }
    return std::nullopt;
}

/// What is left of \a page behind a byte-order mark, blanks, comments and processing instructions.
static QByteArrayView behindProlog(QByteArrayView page)
{
    if (page.startsWith("\xEF\xBB\xBF"))
        page = page.sliced(3);
    while (true) {
        page = page.trimmed();
        const QByteArrayView end = page.startsWith("<!--") ? "-->"
            : page.startsWith("<?")                        ? "?>"
                                                           : "";
        const qsizetype at = end.isEmpty() ? -1 : page.indexOf(end);
        if (at < 0)
            return page;
        page = page.sliced(at + end.size());
    }
}

bool isHtmlDocument(QByteArrayView bytes)
{
    const QByteArrayView page = behindProlog(bytes);
    const auto beginsWith = [&](QByteArrayView tag) {
        return page.size() > tag.size()
            && qstrnicmp(page.data(), tag.size(), tag.data(), tag.size()) == 0
            && (page[tag.size()] == '>' || std::isspace(uchar(page[tag.size()])) != 0);
    };
    return beginsWith("<!doctype html") || beginsWith("<html");
}

std::optional<SessionBlock> sessionBlockOf(QByteArrayView bytes)
{
    return isHtmlDocument(bytes) ? findSessionBlock(bytes) : std::nullopt;
}

QByteArray carriedBy(const QByteArray &page)
{
    const std::optional<SessionBlock> block = findSessionBlock(page);
    if (!block)
        return {};
    return block->tag == 0 && block->end == page.size()
        ? page
        : page.sliced(block->tag, block->end - block->tag);
}

bool isExportedPage(QByteArrayView bytes)
{
    return sessionBlockOf(bytes).has_value();
}

} // namespace onrecord
