// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restoring/keptstate.h"

#include "core/text/nativename.h"
#include "ui/restoring/statefile.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

constexpr qsizetype mostPlaces = 100;

QJsonObject keptState()
{
    return readStateFile(u"windows.json"_s);
}

void changeState(const std::function<void(QJsonObject &state)> &change)
{
    changeStateFile(u"windows.json"_s, change);
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
    const QJsonObject state = keptState();
    KeptWindow window;
    window.geometry = QByteArray::fromBase64(state[u"geometry"_s].toString().toLatin1());
    const QJsonObject widths = state[u"widths"_s].toObject();
    for (auto each = widths.begin(); each != widths.end(); ++each)
        window.widths.insert(each.key(), int(count(each.value())));
    return window;
}

void keepWindow(const KeptWindow &window)
{
    QJsonObject widths;
    for (auto each = window.widths.cbegin(); each != window.widths.cend(); ++each)
        widths.insert(each.key(), each.value());
    changeState([geometry = window.geometry.toBase64(), widths](QJsonObject &state) {
        state[u"geometry"_s] = QLatin1String(geometry);
        state[u"widths"_s] = widths;
    });
}

std::optional<KeptPlace> keptPlace(const QString &path)
{
    const QJsonArray places = keptState()[u"places"_s].toArray();
    for (const auto &each : places) {
        if (each[u"path"_s].toString() != storableName(path))
            continue;
        return KeptPlace{count(each[u"number"_s]),
                         count(each[u"size"_s]),
                         count(each[u"top"_s]),
                         each[u"statement"_s].toString(),
                         each[u"filter"_s].toString(),
                         each[u"reviewing"_s].toBool(),
                         words(each[u"actors"_s].toArray()),
                         each[u"text"_s].toString().toLatin1()};
    }
    return std::nullopt;
}

void keepPlace(const QString &path, const KeptPlace &place)
{
    const QString name = storableName(path);
    const QJsonArray kept{QJsonObject{{u"path"_s, name},
                                      {u"number"_s, place.number},
                                      {u"size"_s, place.textSize},
                                      {u"top"_s, place.top},
                                      {u"statement"_s, place.statement},
                                      {u"filter"_s, place.filter},
                                      {u"reviewing"_s, place.isReviewing},
                                      {u"actors"_s, QJsonArray::fromStringList(place.actors)},
                                      {u"text"_s, QLatin1String(place.textSha256)}}};
    changeState([name, kept](QJsonObject &state) {
        QJsonArray places = kept;
        const QJsonArray before = state[u"places"_s].toArray();
        for (const auto &each : before) {
            if (each[u"path"_s].toString() != name && places.size() < mostPlaces)
                places.append(each);
        }
        state[u"places"_s] = places;
    });
}

QStringList keptArticles()
{
    QStringList paths;
    const QJsonArray kept = keptState()[u"open"_s].toArray();
    for (const auto &each : kept)
        paths.append(fromStorable(each.toString()));
    return paths;
}

void keepArticles(const QStringList &paths)
{
    QJsonArray kept;
    for (const QString &path : paths)
        kept.append(storableName(path));
    changeState([kept](QJsonObject &state) { state[u"open"_s] = kept; });
}

} // namespace onrecord
