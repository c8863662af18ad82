// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a ZIP file, with what documents are read from one, and as gzip.

#include "core/compression/gzip.h"
#include "core/compression/ziparchive.h"
#include "core/formats/articlereader.h"
#include "tests/fuzz/soundness.h"
#include "tests/fuzz/target.h"

namespace onrecord {

void fuzz::tryOn(const QByteArray &input)
{
    constexpr qsizetype longest = 1 << 20;
    if (const auto unpacked = gunzip(input, longest); unpacked && unpacked->size() > longest)
        demandNone(QStringLiteral("gzip came to more than its limit"));
    if (const auto archive = ZipArchive::open(input)) {
        for (const QString &name : archive->names()) {
            const auto member = archive->read(name, longest);
            if (member && member->size() > longest)
                demandNone(QStringLiteral("a member came to more than its limit"));
        }
    }
    const auto counts = readArticles(input, {}, [](Article &&article) {
        demandNone(wrongArticle(article));
        return true;
    });
    if (!counts && counts.error().fault == Fault::Internal)
        demandNone(QStringLiteral("a reader failed inside"));
}

} // namespace onrecord
