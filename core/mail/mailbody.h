// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/mimepart.h"

#include <QString>

namespace onrecord {

/// A file that is attached to a mail.
struct AttachedFile
{
    QString name; ///< as the mail gives it; empty only for a page
    MimePart part;
};

/// What a mail carries, its parts sorted.
struct MailBody
{
    MimePart html; ///< the first part to be read that is HTML; without a body where there is none
    MimePart plain; ///< the same of plain text
    QList<MimePart> messages; ///< mails that are attached, as such or as files of any kind
    QList<AttachedFile> files; ///< that are attached, a hundred at most
    bool isOfOutlookOnly = false; ///< a winmail.dat, which only Outlook reads

    bool isEmpty() const { return html.body.isEmpty() && plain.body.isEmpty(); }
};

/// Sorts the parts of \a mail. What is attached is not read.
MailBody bodyOfMail(const MimePart &mail);

} // namespace onrecord
