// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compression/packedreader.h"

struct z_stream_s;

namespace onrecord {

/// True where \a bytes begin as a gzip file does.
bool isGzip(const QByteArray &bytes);

/// Unpacks gzip (RFC 1952, by zlib); zeros behind the last member are padding.
class GzipReader : public PackedReader
{
public:
    explicit GzipReader(const QByteArray &packed);
    GzipReader(GzipReader &&) noexcept;
    GzipReader &operator=(GzipReader &&) noexcept;
    ~GzipReader() override;

    Result<QByteArray> read(qsizetype most) override;
    bool skipDamaged() override;
    bool atEnd() const override { return m_isDone; }

private:
    struct Closer
    {
        void operator()(z_stream_s *stream) const;
    };

    qsizetype place() const; ///< in m_packed, behind what was read
    Error damaged() const;
    bool beginsMember();

    QByteArray m_packed;
    std::unique_ptr<z_stream_s, Closer> m_stream;
    bool m_isDone = false;
    qsizetype m_member = 0; ///< where the one that is read begins
};

/// All that \a packed comes to: TooLarge where that is more than \a longest bytes, Damaged where it does
/// not unpack.
Result<QByteArray> gunzip(const QByteArray &packed, qsizetype longest);

} // namespace onrecord
