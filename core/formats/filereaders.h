// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/bundle.h"
#include "core/article/decoding.h"
#include "core/result.h"

#include <span>
#include <stop_token>

namespace onrecord {

/// Reads one kind of file that is told by its bytes. Errors have no subject; whoever calls names it.
struct BytesReader
{
    bool (*recognises)(const QByteArray &bytes);
    /// Gives up soon after \a stop is asked for, with any error or what was given by then.
    Result<BundleCounts> (*read)(const QByteArray &bytes, const TakeArticle &take,
                                 const std::stop_token &stop);
};

/// A file that holds text in some encoding.
struct TextFile
{
    const QByteArray &bytes;
    DecodedText &decoded; ///< may be moved from by who reads it
    const QString &name; ///< a file name or path, may be empty
};

/// Reads one kind of file that is told by its text.
struct TextReader
{
    bool (*recognises)(const TextFile &file);
    Result<BundleCounts> (*read)(const TextFile &file, const TakeArticle &take);
};

/// The readers in the order in which they are asked; the first that recognises a file reads it.
std::span<const BytesReader> bytesReaders();
std::span<const TextReader> textReaders();

} // namespace onrecord
