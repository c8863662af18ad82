// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compression/packedreader.h"

#include "core/compression/gzip.h"
#include "core/compression/zstdreader.h"

namespace onrecord {

std::unique_ptr<PackedReader> readerOfPacked(const QByteArray &bytes)
{
    if (isGzip(bytes))
        return std::make_unique<GzipReader>(bytes);
    if (isZstd(bytes))
        return std::make_unique<ZstdReader>(bytes);
    return nullptr;
}

} // namespace onrecord
