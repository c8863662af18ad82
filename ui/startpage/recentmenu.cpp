// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startpage/recentmenu.h"

#include "core/wording/visible.h"
#include "ui/startpage/namesapart.h"
#include "ui/startpage/recentfiles.h"
#include "ui/startpage/recentwords.h"

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
    QList<NamedArticle> articles;
    for (qsizetype at = 0; at < files.size(); ++at)
        articles.append({words.at(at).title, files.at(at).path, files.at(at).isExport});
    const QStringList names = namesApart(articles);
    for (qsizetype at = 0; at < files.size(); ++at) {
        const QString path = files.at(at).path;
        QAction *action =
            addAction(entryText(names.at(at)), this, [this, path] { Q_EMIT chosen(path); });
        action->setToolTip(shownPlainly(path));
    }
    if (files.isEmpty())
        addAction(tr("No articles yet"))->setEnabled(false);
    addSeparator();
    addAction(tr("&Forget These"), this, &forgetRecentFiles)->setEnabled(!files.isEmpty());
}

} // namespace onrecord
