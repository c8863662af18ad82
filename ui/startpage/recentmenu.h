// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace onrecord {

/// The articles that were opened last (recentfiles.h), read each time it is shown.
class RecentMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit RecentMenu(QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &path);

private:
    void fill();
};

} // namespace onrecord
