// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace onrecord {

// How a page that Onrecord exported carries what it was made of. What stands in there is read by
// storage/sessionfile.h.

/// The whole element that carries \a json in a page: `<script type="application/json"
/// id="onrecord-session" data-format="application/vnd.onrecord.session+json">…</script>`, in
/// which no `<` stands, so that nothing in the article can end it.
QByteArray toScriptBlock(QByteArray json);

/// Where such an element stands, in bytes from the start of the page.
struct SessionBlock
{
    qsizetype tag = 0; ///< its `<script`
    qsizetype json = 0;
    qsizetype end = 0; ///< of the JSON

    friend bool operator==(const SessionBlock &, const SessionBlock &) = default;
};

/// No more bytes than these are looked at to tell the tag of a session block.
inline constexpr qsizetype longestSessionTag = 512;

/// The first session block in \a page, a piece of a page or a whole one. It is told by its media
/// type inside of a script tag; the order of attributes and the quotes around them are left to who
/// saved the page again.
std::optional<SessionBlock> findSessionBlock(QByteArrayView page);

/// Told by how \a bytes begin, as an article may well speak of exported pages and quote their tags.
bool isHtmlDocument(QByteArrayView bytes);

/// The session block of an exported page; nothing for what is none: an HTML document with a session
/// block is one, a text that quotes such a block is not.
std::optional<SessionBlock> sessionBlockOf(QByteArrayView bytes);

/// True when \a bytes are a page that Onrecord exported.
bool isExportedPage(QByteArrayView bytes);

/// The element alone that carries the session in \a page, or in a piece of a page; empty where there is none.
QByteArray carriedBy(const QByteArray &page);

} // namespace onrecord
