// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mhtml.h"

#include "core/mail/mimepart.h"
#include "core/page/pagearticle.h"
#include "core/page/pagecharset.h"

namespace onrecord {

namespace {

/// A header is no longer.
constexpr qsizetype longestHeader = 1 << 16;

bool isPagePart(const MimePart &part)
{
    const QByteArray type = part.mediaType();
    return type == "text/html" || type == "application/xhtml+xml";
}

} // namespace

bool isMhtml(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(std::min(bytes.size(), longestHeader)).trimmed();
    const QByteArray lower = head.toLower();
    if (!lower.contains("mime-version:"))
        return false;
    const MimePart part = readMimePart(head);
    const QByteArray type = part.mediaType();
    if (part.field("mime-version").isEmpty() || (type != "multipart/related" && !isPagePart(part)))
        return false;
    const bool saysSaved = !part.field("snapshot-content-location").isEmpty()
        || part.field("from").toLower().contains("saved by");
    const bool isSent = !part.field("from").isEmpty() || !part.field("to").isEmpty();
    return saysSaved || !isSent;
}

std::optional<ArchivedPage> pageInMhtml(const QByteArray &archive)
{
    qsizetype begin = 0; // Word leaves an empty line above
    while (begin < archive.size() && (archive[begin] == '\r' || archive[begin] == '\n'))
        ++begin;
    const MimePart whole = readMimePart(archive.sliced(begin));
    QByteArray address = whole.field("snapshot-content-location");
    const QList<MimePart> leaves = whole.leaves();
    const MimePart *page = nullptr;
    for (const MimePart &leaf : leaves) {
        if (!isPagePart(leaf))
            continue;
        if (!page)
            page = &leaf;
        if (!address.isEmpty() && leaf.field("content-location") == address) {
            page = &leaf;
            break;
        }
    }
    if (!page)
        return std::nullopt;
    if (address.isEmpty())
        address = page->field("content-location");
    const bool isOfWeb = address.startsWith("http://") || address.startsWith("https://");
    return ArchivedPage{page->decoded(), page->parameter("charset"),
                        isOfWeb ? QString::fromUtf8(address) : QString()};
}

Article readMhtml(const QByteArray &archive)
{
    const std::optional<ArchivedPage> page = pageInMhtml(archive);
    if (!page)
        return {};
    Article article = readPage(decodePage(page->html, decode(page->html), page->charset));
    if (article.url.isEmpty())
        article.url = page->address;
    return article;
}

} // namespace onrecord
