// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace onrecord {

/// The articles that were opened last, newest first, at most ten; kept under the XDG state
/// folder. What cannot be read there is an empty list, what cannot be written is let go: it is
/// a convenience.
QStringList recentFiles();
void rememberFile(const QString &path);
void forgetRecentFiles();

} // namespace onrecord
