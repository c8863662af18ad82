// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/packedfiles.h"

#include "core/formats/articlereader.h"
#include "core/office/docx.h"
#include "core/office/epub.h"
#include "core/office/odf.h"
#include "core/webarchives/wacz.h"

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// All that is unpacked of one archive.
constexpr qsizetype mostBytes = qsizetype(512) << 20;

} // namespace

bool isArticleName(const QString &name)
{
    static const QStringList suffixes = articleSuffixes();
    const QString last = name.section(u'/', -1);
    // What the Mac keeps beside files, and hidden ones.
    if (name.startsWith("__MACOSX/"_L1) || last.startsWith(u'.'))
        return false;
    return std::any_of(suffixes.begin(), suffixes.end(), [&last](const QString &suffix) {
        return last.endsWith(u'.' + suffix, Qt::CaseInsensitive);
    });
}

bool isPackOfFiles(const QByteArray &bytes)
{
    if (!isZip(bytes))
        return false;
    const Result<ZipArchive> archive = ZipArchive::open(bytes);
    return archive && !isWacz(*archive) && !isEpub(*archive) && !isOpenDocument(*archive)
        && !isOfficePackage(*archive) && hasPackedFiles(*archive);
}

bool hasPackedFiles(const ZipArchive &archive)
{
    const QStringList &names = archive.names();
    return std::any_of(names.begin(), names.end(), isArticleName);
}

Result<BundleCounts> readPackedFiles(const ZipArchive &archive, const TakeArticle &take)
{
    BundleCounts all;
    std::optional<Error> fault;
    qsizetype unpacked = 0;
    bool goesOn = true;
    const TakeArticle taking = [&](Article &&article) {
        goesOn = take(std::move(article));
        return goesOn;
    };
    for (const QString &name : archive.names()) {
        if (!goesOn || unpacked > mostBytes)
            break;
        if (!isArticleName(name))
            continue;
        const Result<QByteArray> bytes = archive.read(name);
        if (bytes)
            unpacked += bytes->size();
        if (bytes && isPackOfFiles(*bytes))
            continue;
        const Result<BundleCounts> counts =
            bytes ? readArticles(*bytes, name, taking) : Result<BundleCounts>(bytes.error());
        if (counts) {
            all.articles += counts->articles;
            all.withoutText += counts->withoutText;
        } else if (!fault) {
            fault = counts.error();
        }
    }
    if (all.articles == 0 && fault)
        return *fault;
    return all;
}

} // namespace onrecord
