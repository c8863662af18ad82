// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/mimepart.h"

namespace onrecord {

/// The text of a text/plain \a part as its paragraphs are: lines that format=flowed (RFC 3676) broke are
/// joined. Line ends are \n.
QString textOfPart(const MimePart &part);

/// \a text without the marks of a mail that is quoted as a whole.
QString withoutQuoting(const QString &text);

/// \a text without the signature, behind a line "-- ", and without what a mailing list adds.
QString withoutSignature(const QString &text);

/// True for a line or paragraph that is about the mail: how to see it in a browser, how to get no more.
bool isAboutMail(const QString &block);

} // namespace onrecord
