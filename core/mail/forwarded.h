// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace onrecord {

/// The head that a mail program sets above a mail that is passed on.
struct ForwardedHead
{
    QString sender; ///< as written: "Vestby Courier <news@example.org>"
    QString date; ///< as written
    QString subject;
    qsizetype end = 0; ///< the piece behind it

    friend bool operator==(const ForwardedHead &, const ForwardedHead &) = default;
};

/// Looks for such a head in the \a pieces of a mail, lines or paragraphs:
///
///     ---------- Forwarded message ---------
///     From: Vestby Courier <news@example.org>
///     Date: Wed, 7 Oct 2026 at 06:02
///     Subject: Ferry stays
///
/// Of mails passed on several times that of the first. What stands above it is a line or two, or the mail
/// \a saysForwarded itself.
std::optional<ForwardedHead> forwardedHead(const QStringList &pieces, bool saysForwarded);

/// The words of a subject less "Fwd:" and the like; whether it had such words in \a wasForwarded.
struct MailSubject
{
    QString words;
    bool isForwarded = false;
};
MailSubject mailSubject(const QString &subject);

} // namespace onrecord
