// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace onrecord {

/// A member of a ZIP file.
struct ZipMember
{
    QByteArray name;
    QByteArray bytes;
    bool isEncrypted = false; ///< says so, that is
    bool isDeflated = false; ///< rather than stored as it is
};

/// A ZIP file of \a members.
QByteArray zipOf(const QList<ZipMember> &members);

} // namespace onrecord
