// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/databases/databasefile.h"

#include "core/databases/europressepage.h"
#include "core/databases/factivarecords.h"
#include "core/databases/nexisrecords.h"
#include "core/databases/nexisunirecords.h"
#include "core/databases/proquestrecords.h"
#include "core/databases/recordblocks.h"
#include "core/mail/mimepart.h"
#include "core/page/pagecharset.h"

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// A custom of writing records.
struct RecordReader
{
    bool (*recognises)(const QList<DraftBlock> &blocks);
    BundleCounts (*read)(const QList<DraftBlock> &blocks, const ArticleDraft &file,
                         const TakeArticle &take);
};

/// In the order in which they are asked: ProQuest counts its documents as Nexis does.
constexpr RecordReader recordReaders[] = {
    {isNexisUni, readNexisUni},         {isProQuest, readProQuest},         {isNexis, readNexis},
    {isFactivaCoded, readFactivaCoded}, {isFactivaPlain, readFactivaPlain},
};

const RecordReader *readerOf(const QList<DraftBlock> &blocks)
{
    const auto *const found =
        std::find_if(std::begin(recordReaders), std::end(recordReaders),
                     [&](const RecordReader &reader) { return reader.recognises(blocks); });
    return found == std::end(recordReaders) ? nullptr : found;
}

ArticleDraft draftFor(const Decoding &decoding)
{
    ArticleDraft file;
    file.encoding = decoding.encoding;
    file.warnings = warningsOf(decoding);
    return file;
}

QList<DraftBlock> allBlocksOf(const PageTree &page)
{
    return blocksOfPage(page, 0, page.size());
}

/// True where a page has words that one of the databases' pages has, so that a closer look is worth it.
bool mayBeDatabasePage(QStringView html)
{
    static constexpr QLatin1StringView signs[] = {
        "DOCUMENTS"_L1,        "DOC NUMBER="_L1, "LOAD-DATE"_L1, "End of Document"_L1,
        "articleParagraph"_L1, "factiva"_L1,     "Factiva"_L1,   "ProQuest document"_L1};
    return std::any_of(std::begin(signs), std::end(signs),
                       [&](QLatin1StringView sign) { return html.contains(sign); });
}

/// The part of a mail that has its text: HTML where there is any.
std::optional<MimePart> mailText(const QByteArray &bytes)
{
    std::optional<MimePart> text;
    for (const MimePart &leaf : readMimePart(bytes).leaves()) {
        const QByteArray type = leaf.mediaType();
        if (type == "text/html")
            return leaf;
        if (type == "text/plain" && !text)
            text = leaf;
    }
    return text;
}

QList<DraftBlock> blocksOfPart(const MimePart &part, const DecodedText &decoded)
{
    if (part.mediaType() != "text/html")
        return blocksOfText(decoded.text);
    return allBlocksOf(PageTree(decoded.text.toUtf8()));
}

DecodedText decodedPart(const MimePart &part)
{
    const QByteArray body = part.decoded();
    return decodePage(body, decode(body), part.parameter("charset"));
}

} // namespace

std::optional<BundleCounts> readDatabaseBlocks(const QList<DraftBlock> &blocks,
                                               const ArticleDraft &file, const TakeArticle &take)
{
    const RecordReader *reader = readerOf(blocks);
    if (!reader)
        return std::nullopt;
    return reader->read(blocks, file, take);
}

std::optional<BundleCounts> readDatabaseDocument(const OfficeDocument &document,
                                                 const TakeArticle &take)
{
    ArticleDraft file;
    file.encoding = document.encoding;
    return readDatabaseBlocks(blocksOfDocument(document), file, take);
}

bool isDatabaseText(QStringView text)
{
    // A record shows what it is within its length; a book is not looked through to its end.
    constexpr qsizetype longestRecord = 1 << 18;
    return readerOf(blocksOfText(text.first(std::min(text.size(), longestRecord)))) != nullptr;
}

BundleCounts readDatabaseText(const DecodedText &text, const TakeArticle &take)
{
    return readDatabaseBlocks(blocksOfText(text.text), draftFor(text.decoding), take)
        .value_or(BundleCounts{});
}

bool isDatabasePage(QStringView html)
{
    if (isEuropresse(html))
        return true;
    return mayBeDatabasePage(html) && readerOf(allBlocksOf(PageTree(html.toUtf8()))) != nullptr;
}

BundleCounts readDatabasePage(const DecodedText &decoded, const TakeArticle &take)
{
    const PageTree page(decoded.text.toUtf8());
    const ArticleDraft file = draftFor(decoded.decoding);
    if (isEuropresse(decoded.text))
        return readEuropresse(page, file, take);
    return readDatabaseBlocks(allBlocksOf(page), file, take).value_or(BundleCounts{});
}

bool isDatabaseMail(const QByteArray &bytes)
{
    constexpr qsizetype longestHead = 1 << 14;
    const QByteArray head = bytes.first(std::min(bytes.size(), longestHead)).toLower();
    if (!head.contains("proquest") || !head.contains("content-type:"))
        return false;
    const auto part = mailText(bytes);
    return part && readerOf(blocksOfPart(*part, decodedPart(*part))) != nullptr;
}

BundleCounts readDatabaseMail(const QByteArray &bytes, const TakeArticle &take)
{
    const auto part = mailText(bytes);
    if (!part)
        return {};
    const DecodedText decoded = decodedPart(*part);
    return readDatabaseBlocks(blocksOfPart(*part, decoded), draftFor(decoded.decoding), take)
        .value_or(BundleCounts{});
}

} // namespace onrecord
