// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/bundle.h"
#include "core/mail/coveringnote.h"
#include "core/result.h"

namespace onrecord {

/// True for a mail (RFC 5322), by its header.
bool isMail(const QByteArray &bytes);

/// Gives the article in a mail to \a take: a newsletter, or what somebody passed on, attached or within
/// the mail. Of a mail that is there as HTML and as plain text one is read: the HTML, unless it says much
/// less. Attachments are named among what is left out; where the mail is a note that comes with an article, \a read gives
/// those attached instead (coveringnote.h). A mail with several mails attached gives each.
/// UnknownFormat for one that only Outlook reads.
Result<BundleCounts> readMail(const QByteArray &bytes, const TakeArticle &take,
                              const ReadAttachment &read = {});

/// The same for a mail of a mailbox; false where the reading ends.
bool giveMail(const QByteArray &bytes, BundleCounts &counts, const TakeArticle &take,
              const ReadAttachment &read);

} // namespace onrecord
