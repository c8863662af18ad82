// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startpage/recentfiles.h"

#include "core/text/nativename.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace onrecord {

static constexpr qsizetype most = 10;

static QString place()
{
    // QStandardPaths knows the state folder from Qt 6.7 on only.
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state))
        state = QDir::homePath() + "/.local/state"_L1;
    return state + "/onrecord/recent.json"_L1;
}

static void write(const QStringList &paths)
{
    QDir().mkpath(QFileInfo(place()).path());
    QSaveFile file(place());
    if (!file.open(QIODevice::WriteOnly))
        return;
    QJsonArray stored;
    for (const QString &path : paths)
        stored.append(storableName(path));
    file.write(QJsonDocument(stored).toJson());
    file.commit();
}

QStringList recentFiles()
{
    QFile file(place());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList paths;
    const QJsonArray stored = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &path : stored) {
        if (path.isString() && paths.size() < most)
            paths.append(fromStorable(path.toString()));
    }
    return paths;
}

void rememberFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = recentFiles();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    write(paths.mid(0, most));
}

void forgetRecentFiles()
{
    write({});
}

} // namespace onrecord
