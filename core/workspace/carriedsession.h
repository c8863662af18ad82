// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sessionfile.h"

#include <optional>

namespace onrecord {

/// The session of an exported page that came within another file (Article::carried), as in a mail: what
/// readExportedPage() would read of the page. A note that came around it stays among what is left out. nullopt for any
/// other article, and where the session is damaged or of a later Onrecord: \a article as it reads, with its warning that
/// findings are missing, is all there is then.
std::optional<SavedSession> carriedSession(const Article &article);

/// \a article as it is opened: that of its session, which it still carries, where there is one.
Article asCarried(Article article);

} // namespace onrecord
