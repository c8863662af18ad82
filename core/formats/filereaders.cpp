// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/filereaders.h"

#include "core/databases/databasefile.h"
#include "core/databases/factivaxml.h"
#include "core/feeds/agencynews.h"
#include "core/feeds/feed.h"
#include "core/formats/attachments.h"
#include "core/formats/dataformat.h"
#include "core/formats/fileformat.h"
#include "core/formats/packedfiles.h"
#include "core/mail/mailarticle.h"
#include "core/mail/mailbox.h"
#include "core/mail/mhtml.h"
#include "core/office/docx.h"
#include "core/office/epub.h"
#include "core/office/odf.h"
#include "core/office/officedraft.h"
#include "core/office/rtf.h"
#include "core/page/pagearticle.h"
#include "core/page/pagecharset.h"
#include "core/pdf/pdfarticle.h"
#include "core/records/articletable.h"
#include "core/records/jsonrecords.h"
#include "core/text/lines.h"
#include "core/webarchives/wacz.h"
#include "core/webarchives/warcarticles.h"
#include "core/webarchives/warcreader.h"

using namespace Qt::StringLiterals;

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

/// The article in an office document, or those that a database gave out as one.
Result<BundleCounts> officeArticle(const Result<OfficeDocument> &document, const TakeArticle &take)
{
    if (!document)
        return document.error();
    if (const auto bundle = readDatabaseDocument(*document, take))
        return *bundle;
    return single(articleOf(draftOf(*document)), take);
}

/// A ZIP file is opened once, and read as what is in it.
Result<BundleCounts> readZipFile(const QByteArray &bytes, const TakeArticle &take)
{
    const Result<ZipArchive> archive = ZipArchive::open(bytes);
    if (!archive)
        return archive.error();
    if (isWacz(*archive))
        return readWacz(*archive, take);
    if (isEpub(*archive))
        return readEpub(*archive, take);
    if (isOpenDocument(*archive))
        return officeArticle(readOdt(*archive), take);
    if (isOfficePackage(*archive))
        return officeArticle(readDocx(*archive), take);
    if (hasPackedFiles(*archive))
        return readPackedFiles(*archive, take);
    return Error{.fault = Fault::UnknownFormat,
                 .subject = {},
                 .place = -1,
                 .detail = QStringLiteral("application/zip")};
}

Result<BundleCounts> readRtfFile(const QByteArray &bytes, const TakeArticle &take)
{
    return officeArticle(readRtf(bytes), take);
}

bool isFlatOdtFile(const TextFile &file)
{
    return isFlatOpenDocument(file.decoded.text);
}

Result<BundleCounts> readFlatOdtFile(const TextFile &file, const TakeArticle &take)
{
    return officeArticle(readFlatOdt(file.bytes), take);
}

Result<BundleCounts> readMailFile(const QByteArray &bytes, const TakeArticle &take,
                                  const std::stop_token &stop)
{
    return readMail(bytes, take, attachmentReader(stop));
}

Result<BundleCounts> readMailboxFile(const QByteArray &bytes, const TakeArticle &take,
                                     const std::stop_token &stop)
{
    return readMailbox(bytes, take, attachmentReader(stop));
}

/// A reader that stops between two articles, where nobody takes any more, and not before.
template <auto reader>
Result<BundleCounts> whole(const QByteArray &bytes, const TakeArticle &take,
                           const std::stop_token &)
{
    return reader(bytes, take);
}

bool isPageFile(const TextFile &file)
{
    return isPage(file.decoded.text, file.name);
}

Result<BundleCounts> readPageFile(const TextFile &file, const TakeArticle &take)
{
    return single(readPage(decodePage(file.bytes, std::move(file.decoded))), take);
}

bool isFeedFile(const TextFile &file)
{
    return isFeed(file.decoded.text);
}

Result<BundleCounts> readFeedFile(const TextFile &file, const TakeArticle &take)
{
    const DecodedText feed = decodePage(file.bytes, std::move(file.decoded));
    return readFeed(feed.text, feed.decoding.encoding, take);
}

bool isAgencyFile(const TextFile &file)
{
    return isAgencyNews(file.decoded.text);
}

Result<BundleCounts> readAgencyFile(const TextFile &file, const TakeArticle &take)
{
    const DecodedText news = decodePage(file.bytes, std::move(file.decoded));
    return readAgencyNews(news.text, news.decoding.encoding, take);
}

bool isJsonFile(const TextFile &file)
{
    const QString &text = file.decoded.text;
    const auto first = std::find_if_not(text.begin(), text.end(), isBlank);
    if (first == text.end() || (*first != u'{' && *first != u'['))
        return false;
    const std::optional<QString> format = dataFormatOf(text);
    return format == u"application/json"_s || format == u"application/x-ndjson"_s;
}

Result<BundleCounts> readJsonFile(const TextFile &file, const TakeArticle &take)
{
    // Of lines in UTF-16; others were told by their bytes.
    const bool isUtf8 = file.decoded.decoding.encoding == u"UTF-8"_s && file.bytes.isValidUtf8();
    const QByteArray json = isUtf8 ? file.bytes : file.decoded.text.toUtf8();
    return isJsonLines(json) ? readJsonLines(json, take) : readJsonRecords(json, take);
}

bool isTableFile(const TextFile &file)
{
    return formOfArticleTable(file.decoded.text).has_value();
}

Result<BundleCounts> readTableFile(const TextFile &file, const TakeArticle &take)
{
    return readArticleTable(file.decoded.text, file.decoded.decoding.encoding, take);
}

Result<BundleCounts> readDatabaseMailFile(const QByteArray &bytes, const TakeArticle &take)
{
    return readDatabaseMail(bytes, take);
}

bool isFactivaXmlFile(const TextFile &file)
{
    return isFactivaXml(file.decoded.text);
}

Result<BundleCounts> readFactivaXmlFile(const TextFile &file, const TakeArticle &take)
{
    const DecodedText xml = decodePage(file.bytes, std::move(file.decoded));
    return readFactivaXml(xml.text, xml.decoding.encoding, take);
}

bool isDatabaseFile(const TextFile &file)
{
    return isPage(file.decoded.text, file.name) ? isDatabasePage(file.decoded.text)
                                                : isDatabaseText(file.decoded.text);
}

Result<BundleCounts> readDatabaseFile(const TextFile &file, const TakeArticle &take)
{
    if (!isPage(file.decoded.text, file.name))
        return readDatabaseText(file.decoded, take);
    return readDatabasePage(decodePage(file.bytes, std::move(file.decoded)), take);
}

Result<BundleCounts> readWarcFile(const QByteArray &bytes, const TakeArticle &take)
{
    return readWarc(bytes, take);
}

// What is a kind of another comes before it: a database's mail before any mail.
constexpr BytesReader ofBytes[] = {
    {isPdf, readPdf},
    {isWarc, whole<readWarcFile>},
    {isZip, whole<readZipFile>},
    {isRtf, whole<readRtfFile>},
    {isMhtml, whole<readMhtmlFile>},
    {isDatabaseMail, whole<readDatabaseMailFile>},
    {isMailbox, readMailboxFile},
    {isMail, readMailFile},
    {isJsonLines, whole<readJsonLines>},
};

constexpr TextReader ofText[] = {
    {isFlatOdtFile, readFlatOdtFile},   {isFactivaXmlFile, readFactivaXmlFile},
    {isFeedFile, readFeedFile},         {isAgencyFile, readAgencyFile},
    {isDatabaseFile, readDatabaseFile}, {isPageFile, readPageFile},
    {isJsonFile, readJsonFile},         {isTableFile, readTableFile},
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
