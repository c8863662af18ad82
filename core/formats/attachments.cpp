// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/attachments.h"

#include "core/formats/articlereader.h"
#include "core/formats/packedfiles.h"
#include "core/mail/mailarticle.h"
#include "core/mail/mailbox.h"
#include "core/mail/mhtml.h"

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

} // namespace

ReadAttachment attachmentReader(const std::stop_token &stop)
{
    return [stop](const QByteArray &bytes, const QString &name) {
        QList<Article> articles;
        const bool holdsOthers =
            isMail(bytes) || isMailbox(bytes) || isMhtml(bytes) || isPackOfFiles(bytes);
        if (!isNamedAsDocument(name) || holdsOthers)
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
