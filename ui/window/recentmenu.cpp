// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recentmenu.h"

#include "core/wording/visible.h"
#include "ui/window/recentfiles.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace onrecord {

RecentMenu::RecentMenu(QWidget *parent)
    : QMenu(tr("Open &Recent"), parent)
{
    setObjectName(u"recent-menu"_s);
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
}

void RecentMenu::fill()
{
    clear();
    const QStringList paths = recentFiles();
    for (const QString &path : paths) {
        // An ampersand in a file's name is no mnemonic.
        QString name = shownPlainly(QFileInfo(path).fileName());
        QAction *action =
            addAction(name.replace(u'&', u"&&"_s), this, [this, path] { Q_EMIT chosen(path); });
        action->setToolTip(shownPlainly(path));
    }
    if (paths.isEmpty())
        addAction(tr("No articles yet"))->setEnabled(false);
    addSeparator();
    addAction(tr("&Forget These"), this, &forgetRecentFiles)->setEnabled(!paths.isEmpty());
}

} // namespace onrecord
