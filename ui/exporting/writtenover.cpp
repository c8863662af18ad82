// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/writtenover.h"

#include "core/storage/fileidentity.h"
#include "ui/session/session.h"

namespace onrecord {

bool isWrittenOver(const Session &session, const QString &path, bool holdsArticle)
{
    const FileIdentity file = identityOf(path);
    const bool isArticle =
        file.node != 0 && !session.path().isEmpty() && file == identityOf(session.path());
    const bool isPage = session.bundle().isEmpty();
    return isArticle && !(isPage && holdsArticle);
}

} // namespace onrecord
