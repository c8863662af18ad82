// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <memory>

namespace onrecord {

/// Unpacks bytes piece by piece, so that what they come to need not be held at once. Members that follow one another
/// are one stream, as in archives of the web.
class PackedReader
{
public:
    virtual ~PackedReader() = default;

    /// The next bytes, at most \a most and at least one; none at the end. Damaged, with the place in what is packed,
    /// behind all that could be unpacked where it does not go on or breaks off.
    virtual Result<QByteArray> read(qsizetype most) = 0;

    /// Goes on at the next member behind what is damaged; false where none follows.
    virtual bool skipDamaged() = 0;

    /// True where all is read.
    virtual bool atEnd() const = 0;

protected:
    PackedReader() = default;
    PackedReader(PackedReader &&) noexcept = default;
    PackedReader &operator=(PackedReader &&) noexcept = default;
};

/// Who unpacks \a bytes that begin as gzip or as Zstandard; null for others.
std::unique_ptr<PackedReader> readerOfPacked(const QByteArray &bytes);

} // namespace onrecord
