// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startpage/recentfiles.h"

#include "core/text/nativename.h"
#include "ui/preferences/statefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

static constexpr qsizetype most = 10;

static QString place()
{
    return stateFolder() + "/recent.json"_L1;
}

static QJsonObject toJson(const RecentFile &file)
{
    QJsonObject object{{u"path"_s, storableName(file.path)},
                       {u"headline"_s, file.headline},
                       {u"outlet"_s, file.outlet},
                       {u"published"_s, file.published.toString(Qt::ISODate)},
                       {u"opened"_s, file.opened.toUTC().toString(Qt::ISODate)},
                       {u"articles"_s, file.articles},
                       {u"export"_s, file.isExport}};
    if (file.counts) {
        object.insert(u"statements"_s, file.counts->statements);
        object.insert(u"actors"_s, file.counts->actors);
        object.insert(u"toReview"_s, file.counts->toReview);
    }
    return object;
}

static std::optional<RecentFile> fromJson(const QJsonValue &stored)
{
    // A path alone: as older versions wrote it.
    const QString path = stored.isString() ? stored.toString() : stored[u"path"_s].toString();
    if (path.isEmpty())
        return std::nullopt;
    RecentFile file;
    file.path = fromStorable(path);
    file.headline = stored[u"headline"_s].toString();
    file.outlet = stored[u"outlet"_s].toString();
    file.published = QDate::fromString(stored[u"published"_s].toString(), Qt::ISODate);
    file.opened = QDateTime::fromString(stored[u"opened"_s].toString(), Qt::ISODate);
    file.articles = qMax(1, stored[u"articles"_s].toInt(1));
    file.isExport = stored[u"export"_s].toBool();
    if (stored[u"statements"_s].isDouble()) {
        file.counts = {qMax(0, stored[u"statements"_s].toInt()),
                       qMax(0, stored[u"actors"_s].toInt()),
                       qMax(0, stored[u"toReview"_s].toInt())};
    }
    return file;
}

static void write(const QList<RecentFile> &files)
{
    QDir().mkpath(QFileInfo(place()).path());
    QSaveFile file(place());
    if (!file.open(QIODevice::WriteOnly))
        return;
    QJsonArray stored;
    for (const RecentFile &each : files)
        stored.append(toJson(each));
    file.write(QJsonDocument(stored).toJson());
    file.commit();
}

QList<RecentFile> recentFiles()
{
    QFile file(place());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<RecentFile> files;
    const QJsonArray stored = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &each : stored) {
        const std::optional<RecentFile> read = fromJson(each);
        if (read && files.size() < most)
            files.append(*read);
    }
    return files;
}

QStringList recentPaths()
{
    QStringList paths;
    const QList<RecentFile> files = recentFiles();
    for (const RecentFile &file : files)
        paths.append(file.path);
    return paths;
}

static auto isAt(const QString &path)
{
    return [path](const RecentFile &file) {
        return file.path == path;
    };
}

void rememberFile(const QString &path, const QDateTime &now)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QList<RecentFile> files = recentFiles();
    const auto known = std::find_if(files.cbegin(), files.cend(), isAt(absolute));
    RecentFile file = known == files.cend() ? RecentFile() : *known;
    file.path = absolute;
    file.opened = now;
    files.removeIf(isAt(absolute));
    files.prepend(file);
    write(files.mid(0, most));
}

void describeFile(const RecentFile &file)
{
    QList<RecentFile> files = recentFiles();
    const auto known =
        std::find_if(files.begin(), files.end(), isAt(QFileInfo(file.path).absoluteFilePath()));
    if (known == files.end())
        return;
    RecentFile described = file;
    described.path = known->path;
    described.opened = known->opened;
    if (described == *known)
        return;
    *known = described;
    write(files);
}

void forgetFile(const QString &path)
{
    QList<RecentFile> files = recentFiles();
    if (files.removeIf(isAt(path)) > 0)
        write(files);
}

void forgetRecentFiles()
{
    write({});
}

} // namespace onrecord
