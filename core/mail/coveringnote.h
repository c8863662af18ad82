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

/// The articles in the files attached to the mail \a body, where the mail itself, which reads as \a note, is no more than
/// a note that comes with them (mayBeNote()), and the longest article attached says much more. The note is left out of the first of them, and a reader can bring it back. Empty otherwise.
///
///     Dear all, please find attached the piece on the ferry.    + ferry.docx
QList<Article> articlesBehindNote(const ArticleDraft &note, const MailBody &body,
                                  const ReadAttachment &read);

} // namespace onrecord
