// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace onrecord {

/// The articles that were opened last, newest first, at most ten; kept under the XDG state
/// folder. Where they cannot be read the list is empty; where they cannot be written nothing is
/// said, as the list is a convenience.
QStringList recentFiles();
void rememberFile(const QString &path);
void forgetRecentFiles();

} // namespace onrecord
