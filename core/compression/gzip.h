// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <memory>

struct z_stream_s;

namespace onrecord {

/// True where \a bytes begin as a gzip file does.
bool isGzip(const QByteArray &bytes);

/// Unpacks gzip (RFC 1952, by zlib), piece by piece, so that what it comes to need not be held at once.
/// Members that follow one another are one stream, as in archives of the web; zeros behind the last one
/// are padding.
class GzipReader
{
public:
    explicit GzipReader(const QByteArray &packed);
    GzipReader(GzipReader &&) noexcept;
    GzipReader &operator=(GzipReader &&) noexcept;
    ~GzipReader();

    /// The next bytes, at most \a most and at least one; none at the end. Damaged, with the place in
    /// \a packed, behind all that could be unpacked where it does not go on or breaks off.
    Result<QByteArray> read(qsizetype most);

    /// Goes on at the next member behind what is damaged; false where none follows.
    bool skipDamaged();

    /// True where all is read.
    bool atEnd() const { return m_isDone; }

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
