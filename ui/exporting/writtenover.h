// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace onrecord {

class Session;

/// Whether \a path is that of the article of \a session, by whatever name, which would be gone.
/// \a holdsArticle: what is written is a page that can be opened again.
bool isWrittenOver(const Session &session, const QString &path, bool holdsArticle);

} // namespace onrecord
