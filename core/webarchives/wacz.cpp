// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/webarchives/wacz.h"

#include "core/webarchives/warcarticles.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

bool isWarcName(const QString &name)
{
    return name.startsWith("archive/"_L1, Qt::CaseInsensitive)
        && (name.endsWith(".warc"_L1, Qt::CaseInsensitive)
            || name.endsWith(".warc.gz"_L1, Qt::CaseInsensitive)
            || name.endsWith(".warc.zst"_L1, Qt::CaseInsensitive));
}

/// The addresses in a list of pages: JSON a line, the first of them about the list.
QSet<QByteArray> pagesIn(const QByteArray &lines)
{
    QSet<QByteArray> pages;
    for (const QByteArray &line : lines.split('\n')) {
        const QString address = QJsonDocument::fromJson(line).object().value("url"_L1).toString();
        if (!address.isEmpty())
            pages.insert(address.toUtf8());
    }
    return pages;
}

/// Counts of several files; the error of the first that has one stands where none gave anything.
Result<BundleCounts> readAll(const ZipArchive &archive, const TakeArticle &take,
                             const QSet<QByteArray> &pages)
{
    constexpr qsizetype longestWarc = qsizetype(512) << 20;
    BundleCounts all;
    std::optional<Error> fault;
    bool goesOn = true;
    const TakeArticle taking = [&](Article &&article) {
        goesOn = take(std::move(article));
        return goesOn;
    };
    for (const QString &name : archive.names()) {
        if (!goesOn)
            break;
        if (!isWarcName(name))
            continue;
        const Result<QByteArray> bytes = archive.read(name, longestWarc);
        const Result<BundleCounts> counts =
            bytes ? readWarc(*bytes, taking, pages) : Result<BundleCounts>(bytes.error());
        if (counts) {
            all.articles += counts->articles;
            all.withoutText += counts->withoutText;
        } else if (!fault) {
            fault = counts.error();
            fault->subject.clear();
        }
    }
    if (all.articles == 0 && fault)
        return *fault;
    return all;
}

} // namespace

bool isWacz(const ZipArchive &archive)
{
    const QStringList &names = archive.names();
    return archive.contains(u"datapackage.json"_s)
        && std::any_of(names.begin(), names.end(), isWarcName);
}

Result<BundleCounts> readWacz(const ZipArchive &archive, const TakeArticle &take)
{
    const Result<QByteArray> list = archive.read(u"pages/pages.jsonl"_s);
    const QSet<QByteArray> pages = list ? pagesIn(*list) : QSet<QByteArray>();
    Result<BundleCounts> counts = readAll(archive, take, pages);
    if (!pages.isEmpty() && counts && counts->articles == 0)
        return readAll(archive, take, {});
    return counts;
}

} // namespace onrecord
