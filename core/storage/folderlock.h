// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace onrecord {

/// While one lives, no other is held of the same folder, by this or another process; a process that
/// ends or is killed gives its own back. The constructor waits for another's, but not for ever.
///
/// A file system that has no such locks (some on a network) gives one to everybody.
class FolderLock
{
    Q_DISABLE_COPY_MOVE(FolderLock)

public:
    static constexpr std::chrono::milliseconds patience{5'000};

    explicit FolderLock(const QString &folder, std::chrono::milliseconds longest = patience);
    ~FolderLock();

    /// False where somebody else held one all the time.
    bool isHeld() const { return m_isHeld; }

private:
    int m_descriptor = -1;
    bool m_isHeld = true;
};

} // namespace onrecord
