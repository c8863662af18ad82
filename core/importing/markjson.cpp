// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/markjson.h"

namespace onrecord {

std::optional<Span> numbersIn(const QJsonObject &object, const char *begin, const char *end)
{
    // No text is longer; a number with decimals is no place.
    constexpr qint64 furthest = std::numeric_limits<qint32>::max();
    const qint64 first = object.value(QLatin1StringView(begin)).toInteger(-1);
    const qint64 last = object.value(QLatin1StringView(end)).toInteger(-1);
    if (first < 0 || last <= first || last > furthest)
        return std::nullopt;
    return Span{qsizetype(first), qsizetype(last)};
}

int colourIn(const QJsonValue &value)
{
    const qint64 colour = value.toInteger();
    return colour > 0 && colour <= actorColours ? int(colour) : 0;
}

QJsonArray listOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isNull() || value.isUndefined() ? QJsonArray() : QJsonArray{value};
}

Span inText(Span counted, const CodePoints &points, const QString &text)
{
    const Span span = points.toUtf16(counted);
    return points.fromUtf16(span) == counted && span.end <= text.size() ? span : Span{-1, -1};
}

} // namespace onrecord
