// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/startpage/recentfiles.h"

#include <QObject>
#include <QTimer>

namespace onrecord {

class Session;

/// Tells the list of recent files what is known of the open one: once it was analysed, soon after
/// something changed, when another is opened, and at the end.
class RecentFacts final : public QObject
{
    Q_OBJECT

public:
    RecentFacts(const Session &session, QObject *parent);
    ~RecentFacts() override;

private:
    void noteReading();
    void write();

    const Session &m_session; // Not owned.
    std::optional<RecentFile> m_unwritten;
    QTimer m_timer;
    bool m_isNew = true; ///< nothing was written of the open article yet
};

} // namespace onrecord
