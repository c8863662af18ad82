// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace onrecord {

class Session;

/// Where a page with the article of \a session is proposed to go: "ferry.html" beside "ferry.txt", never over it; a
/// name made of the headline for pasted text and for one of several articles of a file.
QString proposedPath(const Session &session);

} // namespace onrecord
