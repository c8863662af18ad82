// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startpage/recentmenu.h"

#include "core/wording/visible.h"
#include "ui/startpage/recentfiles.h"
#include "ui/startpage/recentwords.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace onrecord {

RecentMenu::RecentMenu(QWidget *parent)
    : QMenu(tr("Open &Recent"), parent)
{
    setObjectName(u"recent-menu"_s);
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
}

/// An ampersand in a headline is no mnemonic.
static QString entryText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

void RecentMenu::fill()
{
    clear();
    const QList<RecentFile> files = recentFiles();
    const QList<RecentWords> words = wordsOf(files, QDateTime::currentDateTimeUtc());
    QStringList titles;
    for (const RecentWords &each : words)
        titles.append(each.title);
    for (qsizetype at = 0; at < files.size(); ++at) {
        const QString &title = titles.at(at);
        const QString path = files.at(at).path;
        // Articles of one name are told apart by where they lie.
        const QString text = titles.count(title) == 1
            ? title
            : tr("%1 in %2").arg(title, shownPlainly(QFileInfo(path).path()));
        QAction *action = addAction(entryText(text), this, [this, path] { Q_EMIT chosen(path); });
        action->setToolTip(shownPlainly(path));
    }
    if (files.isEmpty())
        addAction(tr("No articles yet"))->setEnabled(false);
    addSeparator();
    addAction(tr("&Forget These"), this, &forgetRecentFiles)->setEnabled(!files.isEmpty());
}

} // namespace onrecord
