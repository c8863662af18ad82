// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/webarchives/httpanswer.h"

#include "core/compression/gzip.h"
#include "core/compression/webpacking.h"
#include "core/mail/mimepart.h"

#include <zlib.h>

#include <cctype>

namespace onrecord {

namespace {

/// A page is no longer.
constexpr qsizetype longestBody = qsizetype(32) << 20;

/// The size of a chunk in the line at \a at, which is moved behind it; -1 where there is none.
qsizetype chunkSizeAt(const QByteArray &body, qsizetype &at)
{
    constexpr qsizetype longestSize = 8;
    constexpr qsizetype longestLine = 200;
    qsizetype digits = 0;
    while (at + digits < body.size() && digits < longestSize
           && std::isxdigit(static_cast<unsigned char>(body[at + digits])))
        ++digits;
    const qsizetype end = body.indexOf('\n', at);
    if (digits == 0 || end < 0 || end - at > longestLine)
        return -1;
    const char behind = body[at + digits];
    if (behind != '\r' && behind != '\n' && behind != ';' && behind != ' ')
        return -1;
    const qsizetype size = body.sliced(at, digits).toLongLong(nullptr, 16);
    at = end + 1;
    return size;
}

/// \a body out of its chunks; nullopt where it has none. One that is torn off within a chunk counts only
/// where \a isSaid.
std::optional<QByteArray> withoutChunks(const QByteArray &body, bool isSaid)
{
    QByteArray whole;
    for (qsizetype at = 0; at < body.size();) {
        const qsizetype size = chunkSizeAt(body, at);
        if (size == 0)
            return whole;
        if (size < 0)
            break;
        const qsizetype there = std::min(size, body.size() - at);
        whole += QByteArrayView(body).sliced(at, there);
        at += there;
        if (at < body.size() && body[at] == '\r')
            ++at;
        if (at < body.size() && body[at] == '\n')
            ++at;
    }
    return isSaid && !whole.isEmpty() ? std::optional(whole) : std::nullopt;
}

/// As much of gzip as can be unpacked; a page that is torn off still has its beginning.
QByteArray unpacked(const QByteArray &packed)
{
    constexpr qsizetype step = 1 << 12;
    GzipReader reader(packed);
    QByteArray all;
    while (!reader.atEnd() && all.size() < longestBody) {
        const Result<QByteArray> piece = reader.read(step);
        if (!piece)
            break;
        all += *piece;
    }
    return all;
}

/// The same of "deflate": with a header of zlib's (\a window MAX_WBITS), or without (-MAX_WBITS).
QByteArray inflated(QByteArray packed, int window)
{
    constexpr qsizetype step = 1 << 16;
    z_stream stream{};
    if (inflateInit2(&stream, window) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_in = uInt(packed.size());
    QByteArray all;
    QByteArray piece(step, Qt::Uninitialized);
    int outcome = Z_OK;
    while (outcome == Z_OK && all.size() < longestBody) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(step);
        outcome = inflate(&stream, Z_NO_FLUSH);
        all += QByteArrayView(piece).first(step - qsizetype(stream.avail_out));
    }
    inflateEnd(&stream);
    return all;
}

bool looksLikeText(const QByteArray &body)
{
    const QByteArrayView begin = QByteArrayView(body).first(std::min<qsizetype>(body.size(), 512));
    return std::all_of(begin.begin(), begin.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20 || (byte >= 0x09 && byte <= 0x0D);
    });
}

std::optional<QByteArray> withoutPacking(const QByteArray &body, const QByteArray &packing)
{
    if (isGzip(body))
        return unpacked(body);
    if (packing.contains("deflate")) {
        for (const int window : {MAX_WBITS, -MAX_WBITS}) {
            const QByteArray all = inflated(body, window);
            if (!all.isEmpty())
                return all;
        }
    }
    // Nothing tells Brotli but that it comes to a text.
    if (packing == "br" && !looksLikeText(body)) {
        const QByteArray all = unpackedBrotli(body, longestBody);
        return all.isEmpty() || !looksLikeText(all) ? std::nullopt : std::optional(all);
    }
    if (body.startsWith("\x28\xB5\x2F\xFD")) {
        const QByteArray all = unpackedZstd(body, longestBody);
        return all.isEmpty() ? std::nullopt : std::optional(all);
    }
    const bool isPacked = !packing.isEmpty() && packing != "identity";
    // Letters beyond ASCII look packed too, so that only what says so has to look like text.
    return !isPacked || looksLikeText(body) ? std::optional(body) : std::nullopt;
}

} // namespace

std::pair<QByteArray, QByteArray> typeAndCharset(const QByteArray &contentType)
{
    MimePart part;
    part.header.insert("content-type", contentType);
    if (contentType.isEmpty())
        return {};
    return {part.mediaType(), part.parameter("charset")};
}

std::optional<HttpAnswer> readHttpAnswer(const QByteArray &bytes)
{
    if (!bytes.startsWith("HTTP/"))
        return std::nullopt;
    const qsizetype line = bytes.indexOf('\n');
    const QList<QByteArray> words =
        bytes.first(std::max<qsizetype>(line, 0)).simplified().split(' ');
    if (words.size() < 2)
        return std::nullopt;
    const MimePart part = readMimePart(bytes.sliced(line + 1));
    HttpAnswer answer;
    answer.status = words[1].toInt();
    std::tie(answer.type, answer.charset) = typeAndCharset(part.field("content-type"));
    const bool isChunked = part.field("transfer-encoding").toLower().contains("chunked");
    const QByteArray body = withoutChunks(part.body, isChunked).value_or(part.body);
    answer.body = withoutPacking(body, part.field("content-encoding").toLower());
    return answer;
}

} // namespace onrecord
