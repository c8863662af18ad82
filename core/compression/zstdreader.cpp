// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compression/zstdreader.h"

#include "core/compression/webpacking.h"

#include <QtEndian>

#include <zstd.h>

namespace onrecord {

namespace {

constexpr QByteArrayView frameMark("\x28\xB5\x2F\xFD", 4);
constexpr QByteArrayView dictionaryMark("\x5D\x2A\x4D\x18", 4); // of the frame that holds it
constexpr qsizetype headOfDictionary = 8; // mark and length
/// Dictionaries of archives have a hundred kilobytes to some megabytes.
constexpr qsizetype longestDictionary = qsizetype(32) << 20;

} // namespace

bool isZstd(const QByteArray &bytes)
{
    return bytes.startsWith(frameMark) || bytes.startsWith(dictionaryMark);
}

void ZstdReader::Closer::operator()(ZSTD_DCtx_s *context) const
{
    ZSTD_freeDCtx(context);
}

ZstdReader::ZstdReader(const QByteArray &packed)
    : m_packed(packed)
    , m_context(ZSTD_createDCtx())
    , m_isDone(packed.isEmpty() || !m_context)
{
    if (!m_isDone && m_packed.startsWith(dictionaryMark))
        takeDictionary();
}

ZstdReader::ZstdReader(ZstdReader &&) noexcept = default;
ZstdReader &ZstdReader::operator=(ZstdReader &&) noexcept = default;
ZstdReader::~ZstdReader() = default;

/// Has the frames unpacked with the dictionary of the first one. One that makes no sense is passed over: frames that
/// need it are damaged then.
void ZstdReader::takeDictionary()
{
    if (m_packed.size() < headOfDictionary)
        return;
    const qsizetype length =
        qFromLittleEndian<quint32>(m_packed.constData() + dictionaryMark.size());
    if (length > longestDictionary || length > m_packed.size() - headOfDictionary)
        return;
    QByteArray dictionary = m_packed.sliced(headOfDictionary, length);
    if (dictionary.startsWith(frameMark))
        dictionary = unpackedZstd(dictionary, longestDictionary);
    ZSTD_DCtx_loadDictionary(m_context.get(), dictionary.constData(), size_t(dictionary.size()));
    m_place = m_frame = headOfDictionary + length;
    m_isDone = m_place == m_packed.size();
}

bool ZstdReader::skipDamaged()
{
    // One that breaks off was read on into the next.
    const qsizetype next = m_packed.indexOf(frameMark, m_frame + 1);
    if (next < 0)
        return false;
    ZSTD_DCtx_reset(m_context.get(), ZSTD_reset_session_only);
    m_frame = m_place = next;
    m_isTorn = m_isDone = false;
    return true;
}

/// What is read where nothing more can be.
Error ZstdReader::damaged()
{
    m_isDone = true;
    return {.fault = Fault::Damaged,
            .subject = {},
            .place = m_place,
            .detail = QString::fromLatin1(m_detail)};
}

Result<QByteArray> ZstdReader::read(qsizetype most)
{
    QByteArray bytes(most, Qt::Uninitialized);
    ZSTD_outBuffer out{bytes.data(), size_t(most), 0};
    while (!m_isDone && !m_isTorn && out.pos < out.size) {
        ZSTD_inBuffer in{m_packed.constData(), size_t(m_packed.size()), size_t(m_place)};
        const size_t outcome = ZSTD_decompressStream(m_context.get(), &out, &in);
        const bool isDamaged = ZSTD_isError(outcome) != 0;
        m_detail = isDamaged ? ZSTD_getErrorName(outcome) : "";
        m_place = qsizetype(in.pos);
        const bool isAllRead = m_place == m_packed.size() && out.pos < out.size;
        const bool endsFrame = outcome == 0;
        if (endsFrame)
            m_frame = m_place;
        m_isDone = endsFrame && isAllRead;
        m_isTorn = isDamaged || (!endsFrame && isAllRead);
    }
    if (m_isTorn && out.pos == 0) // said where nothing stands before it
        return damaged();
    bytes.resize(qsizetype(out.pos));
    return bytes;
}

} // namespace onrecord
