// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/attachments.h"

#include "core/formats/articlereader.h"
#include "core/formats/exportedpage.h"
#include "core/formats/fileformat.h"
#include "core/formats/packedfiles.h"
#include "core/mail/mailarticle.h"
#include "core/mail/mailbox.h"
#include "core/mail/mhtml.h"
#include "core/office/docx.h"
#include "core/office/epub.h"
#include "core/office/odf.h"
#include "core/office/rtf.h"
#include "core/pdf/pdfarticle.h"

#include <algorithm>
#include <array>

namespace onrecord {

namespace {

/// True for the name of a file that people write an article in.
bool isNamedAsDocument(const QString &name)
{
    static constexpr std::array suffixes{".txt",  ".text", ".md",  ".html", ".htm",  ".xhtml",
                                         ".docx", ".odt",  ".rtf", ".fodt", ".epub", ".pdf"};
    return isArticleName(name)
        && std::any_of(suffixes.begin(), suffixes.end(), [&name](const char *suffix) {
               return name.endsWith(QLatin1StringView(suffix), Qt::CaseInsensitive);
           });
}

bool isOfficeDocument(const QByteArray &bytes)
{
    if (!isZip(bytes))
        return isRtf(bytes);
    const Result<ZipArchive> archive = ZipArchive::open(bytes);
    return archive && (isEpub(*archive) || isOpenDocument(*archive) || isOfficePackage(*archive));
}

/// True for a document by what is in it, as mail programs give files any name or none.
bool isDocument(const QByteArray &bytes)
{
    constexpr qsizetype longestHead = 1 << 13;
    const QString head = decode(bytes.first(std::min(bytes.size(), longestHead))).text;
    return isPdf(bytes) || isMhtml(bytes) || isOfficeDocument(bytes) || isPage(head, {});
}

} // namespace

ReadAttachment attachmentReader(const std::stop_token &stop)
{
    return [stop](const QByteArray &bytes, const QString &name) {
        QList<Article> articles;
        const bool holdsOthers =
            !isMhtml(bytes) && (isMail(bytes) || isMailbox(bytes) || isPackOfFiles(bytes));
        // A page that stands in a mail without a name is rather part of it.
        const bool isWanted =
            name.isEmpty() ? isExportedPage(bytes) : isNamedAsDocument(name) || isDocument(bytes);
        if (holdsOthers || !isWanted)
            return articles;
        const TakeArticle take = [&articles](Article &&article) {
            articles.append(std::move(article));
            return true;
        };
        if (!readArticles(bytes, name, take, stop))
            articles.clear(); // a file that cannot be read is named beside the mail
        return articles;
    };
}

} // namespace onrecord
