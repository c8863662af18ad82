// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace onrecord {

/// The page in a web archive.
struct ArchivedPage
{
    QByteArray html; ///< in the encoding it says
    QByteArray
        charset; ///< what the archive says of it; mostly empty, since the page says it itself
    QString address; ///< where it was saved from; empty where that is no address of the web
};

/// True for a page that a browser or Word saved as one MIME file, rather than a mail: it says where it
/// was saved from or who saved it, or nobody sent it to anybody.
bool isMhtml(const QByteArray &bytes);

/// The page in \a archive: the part at the address it was saved from, or else the first that is HTML.
/// Absent where there is none. What was framed in the page (advertisements) is not read.
std::optional<ArchivedPage> pageInMhtml(const QByteArray &archive);

/// The article in the page of \a archive (page/pagearticle.h); its address is where it was saved from,
/// unless it says another itself. Without a word where there is no page.
Article readMhtml(const QByteArray &archive);

} // namespace onrecord
