// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startpage/recentmenu.h"

#include "core/wording/visible.h"
#include "ui/startpage/recentfiles.h"

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
    QStringList names;
    for (const QString &path : paths)
        names.append(QFileInfo(path).fileName());
    for (const QString &path : paths) {
        const QFileInfo file(path);
        // Files of one name are told apart by where they lie.
        QString name = names.count(file.fileName()) == 1
            ? shownPlainly(file.fileName())
            : tr("%1 in %2").arg(shownPlainly(file.fileName()), shownPlainly(file.path()));
        // An ampersand in a file's name is no mnemonic.
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
