// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articledraft.h"
#include "core/mail/mailbody.h"

#include <functional>

namespace onrecord {

/// Reads the articles in the bytes of a file that is attached to a mail, by its name; none where it holds none. The room
/// that knows all kinds of files gives it.
using ReadAttachment = std::function<QList<Article>(const QByteArray &bytes, const QString &name)>;

/// True where a mail that reads as \a note may be no more than a note that comes with what is attached: a few lines, or
/// some that speak of an attachment.
bool mayBeNote(const ArticleDraft &note);

/// What is attached to a mail to be read.
struct AttachedArticles
{
    QList<Article> articles; ///< in the mail's order
    bool standForMail = false; ///< the mail itself is no article, and left out of the first of them
};

/// The articles in the files attached to the mail \a body, where the mail itself, which reads as \a note, is no more than
/// a note that comes with them (mayBeNote()), and the longest article attached says much more. The note is left out of the
/// first of them, and a reader can bring it back.
///
///     Dear all, please find attached the piece on the ferry.    + ferry.docx
///
/// Of any other mail, which is an article itself, those that Onrecord exported and other pieces than the mail's own: not
/// the same once more as a document, no form and no list.
AttachedArticles attachedArticles(const ArticleDraft &note, const MailBody &body,
                                  const ReadAttachment &read);

/// The pages among them that Onrecord exported (Article::carried): unread, what was said of them would be lost.
QList<Article> exportedPages(const MailBody &body, const ReadAttachment &read);

} // namespace onrecord
