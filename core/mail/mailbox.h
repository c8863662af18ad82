// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/bundle.h"
#include "core/mail/coveringnote.h"
#include "core/result.h"

namespace onrecord {

/// True for a mailbox (mbox), by how \a bytes begin.
bool isMailbox(const QByteArray &bytes);

/// Gives the article in each mail of a mailbox to \a take, by mailarticle.h.
Result<BundleCounts> readMailbox(const QByteArray &bytes, const TakeArticle &take,
                                 const ReadAttachment &read = {});

/// Where mails begin in \a mailbox: at their line "From ". Not every such line is one, since many programs
/// do not quote those of a text. One stands at the beginning or below an empty line, and either says who
/// sent the mail and when, with a header below, or is followed by a header that mails have.
QList<qsizetype> beginsOfMails(const QByteArray &mailbox);

} // namespace onrecord
