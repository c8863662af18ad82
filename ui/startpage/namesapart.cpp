// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startpage/namesapart.h"

#include "core/wording/visible.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

QString nameIn(const char *text)
{
    return QCoreApplication::translate("onrecord::StartPage", text);
}

/// Adds what \a further says of an article to each name that others have too.
template <typename Further>
void tellApart(QStringList &names, const QList<NamedArticle> &articles, Further further)
{
    const QStringList before = names;
    for (qsizetype at = 0; at < names.size(); ++at) {
        if (before.count(before.at(at)) > 1 && !articles.at(at).path.isEmpty())
            names[at] = further(before.at(at), articles.at(at));
    }
}

} // namespace

QString shownPath(const QString &path)
{
    const QString home = QDir::homePath();
    const bool isBelowHome = home.size() > 1 && path.startsWith(home + u'/');
    return shownPlainly(isBelowHome ? u'~' + path.mid(home.size()) : path);
}

QStringList namesApart(const QList<NamedArticle> &articles)
{
    QStringList names;
    for (const NamedArticle &article : articles)
        names.append(article.isExport
                         ? nameIn(QT_TRANSLATE_NOOP("onrecord::StartPage", "%1 (exported page)"))
                               .arg(article.title)
                         : article.title);
    tellApart(names, articles, [](const QString &name, const NamedArticle &article) {
        return nameIn(QT_TRANSLATE_NOOP("onrecord::StartPage", "%1 in %2"))
            .arg(name, shownPath(QFileInfo(article.path).path()));
    });
    tellApart(names, articles, [](const QString &name, const NamedArticle &article) {
        return nameIn(QT_TRANSLATE_NOOP("onrecord::StartPage", "%1: %2"))
            .arg(name, shownPlainly(QFileInfo(article.path).fileName()));
    });
    return names;
}

} // namespace onrecord
