// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compression/packedreader.h"

struct ZSTD_DCtx_s;

namespace onrecord {

/// True where \a bytes begin as Zstandard does, with a frame or with the frame of a dictionary.
bool isZstd(const QByteArray &bytes);

/// Unpacks Zstandard (RFC 8878, by libzstd), frame by frame. The first frame may hold the dictionary of all others, as
/// in archives of the web (frame of the kind 0x184D2A5D); the dictionary may be packed itself.
class ZstdReader : public PackedReader
{
public:
    explicit ZstdReader(const QByteArray &packed);
    ZstdReader(ZstdReader &&) noexcept;
    ZstdReader &operator=(ZstdReader &&) noexcept;
    ~ZstdReader() override;

    Result<QByteArray> read(qsizetype most) override;
    bool skipDamaged() override;
    bool atEnd() const override { return m_isDone; }

private:
    struct Closer
    {
        void operator()(ZSTD_DCtx_s *context) const;
    };

    void takeDictionary();
    Error damaged();

    QByteArray m_packed;
    std::unique_ptr<ZSTD_DCtx_s, Closer> m_context;
    qsizetype m_place = 0; ///< in m_packed, behind what was read
    qsizetype m_frame = 0; ///< where the one that is read begins
    bool m_isTorn = false; ///< it is damaged there, or breaks off
    QByteArray m_detail; ///< what libzstd says of that
    bool m_isDone = false;
};

} // namespace onrecord
