// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/filereaders.h"

#include "core/formats/fileformat.h"
#include "core/mail/mhtml.h"
#include "core/page/pagearticle.h"
#include "core/page/pagecharset.h"

namespace onrecord {

namespace {

/// The file that holds one article and no more.
Result<BundleCounts> single(Article &&article, const TakeArticle &take)
{
    BundleCounts counts;
    counts.articles = 1;
    take(std::move(article));
    return counts;
}

Result<BundleCounts> readMhtmlFile(const QByteArray &bytes, const TakeArticle &take)
{
    return single(readMhtml(bytes), take);
}

bool isPageFile(const TextFile &file)
{
    return isPage(file.decoded.text, file.name);
}

Result<BundleCounts> readPageFile(const TextFile &file, const TakeArticle &take)
{
    return single(readPage(decodePage(file.bytes, std::move(file.decoded))), take);
}

constexpr BytesReader ofBytes[] = {
    {isMhtml, readMhtmlFile},
};

constexpr TextReader ofText[] = {
    {isPageFile, readPageFile},
};

} // namespace

std::span<const BytesReader> bytesReaders()
{
    return ofBytes;
}

std::span<const TextReader> textReaders()
{
    return ofText;
}

} // namespace onrecord
