// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace onrecord {

/// An open or a recent article in a list.
struct NamedArticle
{
    QString title; ///< its headline, as it is shown
    QString path; ///< absolute; empty for text that came from no file
    bool isExport = false; ///< a page that Onrecord exported
};

/// What each of \a articles is called in a list, one line each: by its title, an export as such; those that would be
/// called alike say which folder they lie in, and those in one folder the name of their file.
QStringList namesApart(const QList<NamedArticle> &articles);

/// "~/Texts/ferry.txt"
QString shownPath(const QString &path);

} // namespace onrecord
