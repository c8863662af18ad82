// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restoring/keptstate.h"

#include "core/text/nativename.h"
#include "ui/preferences/statefolder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

constexpr qsizetype mostPlaces = 100;

QString stateFile()
{
    return stateFolder() + "/windows.json"_L1;
}

QJsonObject readState()
{
    QFile file(stateFile());
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

void writeState(const QJsonObject &state)
{
    QDir().mkpath(stateFolder());
    QSaveFile file(stateFile());
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QJsonDocument(state).toJson());
    file.commit();
}

qsizetype count(const QJsonValue &number)
{
    return qsizetype(qMax(qint64(0), number.toInteger()));
}

QStringList words(const QJsonArray &array)
{
    QStringList all;
    for (const auto &each : array)
        all.append(each.toString());
    return all;
}

} // namespace

KeptWindow keptWindow()
{
    const QJsonObject state = readState();
    KeptWindow window;
    window.geometry = QByteArray::fromBase64(state[u"geometry"_s].toString().toLatin1());
    const QJsonObject widths = state[u"widths"_s].toObject();
    for (auto each = widths.begin(); each != widths.end(); ++each)
        window.widths.insert(each.key(), int(count(each.value())));
    return window;
}

void keepWindow(const KeptWindow &window)
{
    QJsonObject state = readState();
    state[u"geometry"_s] = QLatin1String(window.geometry.toBase64());
    QJsonObject widths;
    for (auto each = window.widths.cbegin(); each != window.widths.cend(); ++each)
        widths.insert(each.key(), each.value());
    state[u"widths"_s] = widths;
    writeState(state);
}

std::optional<KeptPlace> keptPlace(const QString &path)
{
    const QJsonArray places = readState()[u"places"_s].toArray();
    for (const auto &each : places) {
        if (each[u"path"_s].toString() != storableName(path))
            continue;
        return KeptPlace{count(each[u"number"_s]),
                         count(each[u"size"_s]),
                         count(each[u"top"_s]),
                         each[u"statement"_s].toString(),
                         each[u"filter"_s].toString(),
                         each[u"reviewing"_s].toBool(),
                         words(each[u"actors"_s].toArray())};
    }
    return std::nullopt;
}

void keepPlace(const QString &path, const KeptPlace &place)
{
    QJsonObject state = readState();
    const QString name = storableName(path);
    QJsonArray places{QJsonObject{{u"path"_s, name},
                                  {u"number"_s, place.number},
                                  {u"size"_s, place.textSize},
                                  {u"top"_s, place.top},
                                  {u"statement"_s, place.statement},
                                  {u"filter"_s, place.filter},
                                  {u"reviewing"_s, place.isReviewing},
                                  {u"actors"_s, QJsonArray::fromStringList(place.actors)}}};
    const QJsonArray before = state[u"places"_s].toArray();
    for (const auto &each : before) {
        if (each[u"path"_s].toString() != name && places.size() < mostPlaces)
            places.append(each);
    }
    state[u"places"_s] = places;
    writeState(state);
}

QStringList keptArticles()
{
    QStringList paths;
    const QJsonArray kept = readState()[u"open"_s].toArray();
    for (const auto &each : kept)
        paths.append(fromStorable(each.toString()));
    return paths;
}

void keepArticles(const QStringList &paths)
{
    QJsonArray kept;
    for (const QString &path : paths)
        kept.append(storableName(path));
    QJsonObject state = readState();
    state[u"open"_s] = kept;
    writeState(state);
}

} // namespace onrecord
