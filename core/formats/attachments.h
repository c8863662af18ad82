// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/coveringnote.h"

#include <stop_token>

namespace onrecord {

/// Reads what is attached to mails as a file of its own: texts, pages, office documents, books and PDFs, and a page that
/// Onrecord exported, however it is named. Mails and packs of files in there are left alone, so that nothing leads from
/// one file into another without end. \a stop as for readArticles().
ReadAttachment attachmentReader(const std::stop_token &stop);

} // namespace onrecord
