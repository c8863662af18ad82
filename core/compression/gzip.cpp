// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compression/gzip.h"

#include <zlib.h>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace onrecord {

/// Of inflateInit2(): the largest window, and a gzip header is expected.
static constexpr int gzipWindow = MAX_WBITS + 16;

bool isGzip(const QByteArray &bytes)
{
    return bytes.startsWith("\x1F\x8B\x08");
}

void GzipReader::Closer::operator()(z_stream_s *stream) const
{
    inflateEnd(stream);
    delete stream;
}

GzipReader::GzipReader(const QByteArray &packed)
    : m_packed(packed)
    , m_stream(new z_stream{})
{
    // zlib only reads there, but says so only where a macro asks it to.
    m_stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(m_packed.constData()));
    m_stream->avail_in =
        uInt(std::min<qsizetype>(m_packed.size(), std::numeric_limits<int>::max()));
    m_isDone = packed.isEmpty() || inflateInit2(m_stream.get(), gzipWindow) != Z_OK;
}

GzipReader::GzipReader(GzipReader &&) noexcept = default;
GzipReader &GzipReader::operator=(GzipReader &&) noexcept = default;
GzipReader::~GzipReader() = default;

qsizetype GzipReader::place() const
{
    return reinterpret_cast<const char *>(m_stream->next_in) - m_packed.constData();
}

Error GzipReader::damaged() const
{
    const QByteArray said = m_stream->msg;
    return {.fault = Fault::Damaged,
            .subject = {},
            .place = place(),
            .detail = QString::fromLatin1(said)};
}

/// True where another member follows the one that ended.
bool GzipReader::beginsMember()
{
    while (m_stream->avail_in > 0 && *m_stream->next_in == 0) {
        ++m_stream->next_in;
        --m_stream->avail_in;
    }
    m_member = place();
    return m_stream->avail_in > 0 && inflateReset(m_stream.get()) == Z_OK;
}

bool GzipReader::skipDamaged()
{
    // One that breaks off was read on into the next.
    const qsizetype next = m_packed.indexOf("\x1F\x8B\x08", m_member + 1);
    if (next < 0)
        return false;
    m_member = next;
    m_stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(m_packed.constData() + next));
    m_stream->avail_in =
        uInt(std::min<qsizetype>(m_packed.size() - next, std::numeric_limits<int>::max()));
    m_isDone = inflateReset(m_stream.get()) != Z_OK;
    return !m_isDone;
}

Result<QByteArray> GzipReader::read(qsizetype most)
{
    QByteArray bytes(most, Qt::Uninitialized);
    m_stream->next_out = reinterpret_cast<Bytef *>(bytes.data());
    m_stream->avail_out = uInt(most);
    while (!m_isDone && m_stream->avail_out > 0) {
        const int outcome = inflate(m_stream.get(), Z_NO_FLUSH);
        if (outcome == Z_STREAM_END) {
            m_isDone = !beginsMember();
        } else if (outcome != Z_OK) { // Z_BUF_ERROR: it breaks off
            if (qsizetype(m_stream->avail_out) < most)
                break; // zlib says so again when there is nothing before it
            m_isDone = true;
            return damaged();
        }
    }
    bytes.resize(most - qsizetype(m_stream->avail_out));
    return bytes;
}

Result<QByteArray> gunzip(const QByteArray &packed, qsizetype longest)
{
    constexpr qsizetype step = 1 << 18;
    GzipReader reader(packed);
    QByteArray all;
    while (!reader.atEnd()) {
        const Result<QByteArray> piece = reader.read(step);
        if (!piece)
            return piece.error();
        all += *piece;
        if (all.size() > longest)
            return Error{.fault = Fault::TooLarge, .subject = {}, .place = -1, .detail = {}};
    }
    return all;
}

} // namespace onrecord
