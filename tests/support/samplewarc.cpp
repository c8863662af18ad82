// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplewarc.h"

#include <QtEndian>

#include <zdict.h>
#include <zlib.h>
#include <zstd.h>

#include <memory>
#include <vector>

namespace onrecord {

QByteArray gzipOf(const QByteArray &bytes)
{
    constexpr int gzipWindow = MAX_WBITS + 16;
    constexpr int usualMemory = 8;
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipWindow, usualMemory,
                     Z_DEFAULT_STRATEGY)
        != Z_OK)
        return {};
    QByteArray source = bytes;
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(source.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(source.data());
    stream.avail_in = uInt(source.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray zstdOf(const QByteArray &bytes, const QByteArray &dictionary)
{
    constexpr int level = 3;
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(),
                                                                       &ZSTD_freeCCtx);
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t length = ZSTD_compress_usingDict(
        context.get(), packed.data(), size_t(packed.size()), bytes.constData(),
        size_t(bytes.size()), dictionary.constData(), size_t(dictionary.size()), level);
    packed.resize(ZSTD_isError(length) ? 0 : qsizetype(length));
    return packed;
}

QByteArray zstdDictionary()
{
    QByteArray samples;
    std::vector<size_t> lengths;
    constexpr int enough = 200;
    for (int at = 0; at < enough; ++at) {
        const QByteArray number = QByteArray::number(at * at);
        const QByteArray record =
            warcAnswer("https://vestby.example/" + number, samplePage("Ferry " + number));
        samples += record;
        lengths.push_back(size_t(record.size()));
    }
    constexpr qsizetype room = 4096;
    QByteArray dictionary(room, Qt::Uninitialized);
    const size_t length =
        ZDICT_trainFromBuffer(dictionary.data(), size_t(room), samples.constData(), lengths.data(),
                              unsigned(lengths.size()));
    dictionary.resize(ZDICT_isError(length) ? 0 : qsizetype(length));
    return dictionary;
}

QByteArray frameOfDictionary(const QByteArray &dictionary)
{
    QByteArray length(4, Qt::Uninitialized);
    qToLittleEndian(quint32(dictionary.size()), length.data());
    return "\x5D\x2A\x4D\x18" + length + dictionary;
}

QByteArray warcRecord(const QByteArray &type, const QByteArray &header, const QByteArray &block)
{
    return "WARC/1.1\r\nWARC-Type: " + type + "\r\n" + header
        + "Content-Length: " + QByteArray::number(block.size()) + "\r\n\r\n" + block + "\r\n\r\n";
}

QByteArray warcAnswer(const QByteArray &address, const QByteArray &body, const QByteArray &status,
                      const QByteArray &type)
{
    return warcRecord("response",
                      "WARC-Target-URI: " + address
                          + "\r\nContent-Type: application/http; msgtype=response\r\n",
                      "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n" + body);
}

QByteArray samplePage(const QByteArray &title)
{
    QByteArray page = "<!doctype html><html><head><meta charset=utf-8><title>" + title
        + "</title><meta property='article:published_time' content='2026-03-12'></head><body><h1>"
        + title + "</h1>";
    for (const char *where : {"harbour", "market", "school"})
        page += QByteArray("<p>Nobody at the ") + where
            + " was surprised on Friday, said the mayor of Vestby 😀, and so the day went on as any"
              " other day of the week does.</p>";
    return page + "</body></html>";
}

} // namespace onrecord
