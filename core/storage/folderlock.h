// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace onrecord {

/// While one lives, no other is held of the same folder, by this or another process; a process that
/// ends or is killed gives its own back. The constructor waits for another's.
///
/// A file system that has no such locks (some on a network) gives one to everybody.
class FolderLock
{
    Q_DISABLE_COPY_MOVE(FolderLock)

public:
    explicit FolderLock(const QString &folder);
    ~FolderLock();

private:
    int m_descriptor = -1;
};

} // namespace onrecord
