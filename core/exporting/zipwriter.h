// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace onrecord {

/// A file in an archive.
struct ZipMember
{
    QByteArray name; ///< UTF-8, with "/" between folders
    QByteArray bytes;
};

/// A ZIP archive of \a members, in their order, all of the time \a at (UTC). The same members and time
/// make the same bytes. Empty where there was no memory for it.
QByteArray zipOf(const QList<ZipMember> &members, const QDateTime &at);

} // namespace onrecord
