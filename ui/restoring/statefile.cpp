// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restoring/statefile.h"

#include "ui/preferences/statefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QThreadPool>

namespace onrecord {

namespace {

QString placeOf(const QString &name)
{
    return stateFolder() + u'/' + name;
}

QJsonObject readState(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

void writeState(const QString &path, const QJsonObject &state)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QJsonDocument(state).toJson());
    file.commit();
}

QThreadPool &writers()
{
    static QThreadPool one;
    one.setMaxThreadCount(1);
    return one;
}

} // namespace

QJsonObject readStateFile(const QString &name)
{
    writers().waitForDone();
    return readState(placeOf(name));
}

void changeStateFile(const QString &name, const std::function<void(QJsonObject &state)> &change)
{
    writers().start([path = placeOf(name), change] {
        QJsonObject state = readState(path);
        change(state);
        writeState(path, state);
    });
}

} // namespace onrecord
