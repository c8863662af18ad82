// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/jsonfields.h"

namespace onrecord {

/// Beyond this a JSON number (a double) skips whole numbers.
static constexpr double largestWhole = 9007199254740992.0;

static std::optional<qsizetype> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    if (number < 0 || number > largestWhole || number != double(qsizetype(number)))
        return std::nullopt;
    return qsizetype(number);
}

JsonFields::JsonFields(const QJsonObject &object, const QString &subject)
    : m_object(object)
    , m_subject(subject)
    , m_trouble(std::make_shared<std::optional<Error>>())
{
}

JsonFields::JsonFields(const QJsonObject &object, const JsonFields &outer, QString path)
    : m_object(object)
    , m_subject(outer.m_subject)
    , m_path(std::move(path))
    , m_trouble(outer.m_trouble)
{
}

QString JsonFields::pathTo(const char *name) const
{
    const QLatin1StringView field(name);
    return m_path.isEmpty() ? QString(field) : m_path + u'.' + field;
}

void JsonFields::refuse(const char *name) const
{
    if (!failed())
        *m_trouble = Error{Fault::Damaged, m_subject, -1, pathTo(name)};
}

QJsonValue JsonFields::valueOf(const char *name, QJsonValue::Type type) const
{
    const QJsonValue value = m_object.value(QLatin1StringView(name));
    if (value.type() != type)
        refuse(name);
    return value;
}

QJsonArray JsonFields::arrayOf(const char *name) const
{
    return valueOf(name, QJsonValue::Array).toArray();
}

QString JsonFields::text(const char *name) const
{
    return valueOf(name, QJsonValue::String).toString();
}

QStringList JsonFields::texts(const char *name) const
{
    QStringList texts;
    const QJsonArray array = arrayOf(name);
    for (const auto &value : array) {
        if (!value.isString())
            refuse(name);
        texts.append(value.toString());
    }
    return texts;
}

bool JsonFields::flag(const char *name) const
{
    return valueOf(name, QJsonValue::Bool).toBool();
}

double JsonFields::number(const char *name) const
{
    return valueOf(name, QJsonValue::Double).toDouble();
}

qsizetype JsonFields::count(const char *name) const
{
    const std::optional<qsizetype> count = wholeNumber(valueOf(name, QJsonValue::Double));
    if (!count)
        refuse(name);
    return count.value_or(0);
}

QDate JsonFields::day(const char *name) const
{
    const QString words = text(name);
    const QDate day = QDate::fromString(words, Qt::ISODate);
    if (!words.isEmpty() && !day.isValid())
        refuse(name);
    return day;
}

QDateTime JsonFields::time(const char *name) const
{
    const QString words = text(name);
    const QDateTime time = QDateTime::fromString(words, Qt::ISODateWithMs);
    if (!words.isEmpty() && !time.isValid())
        refuse(name);
    return time.isValid() ? time.toUTC() : QDateTime();
}

QUuid JsonFields::id(const char *name) const
{
    const QUuid id(text(name));
    if (id.isNull())
        refuse(name);
    return id;
}

QByteArray JsonFields::bytes(const char *name) const
{
    return text(name).toLatin1();
}

std::optional<Span> JsonFields::spanOf(const QJsonValue &value) const
{
    const QJsonArray pair = value.toArray();
    if (pair.size() != 2)
        return std::nullopt;
    const std::optional<qsizetype> begin = wholeNumber(pair[0]);
    const std::optional<qsizetype> end = wholeNumber(pair[1]);
    if (!begin || !end || *begin > *end)
        return std::nullopt;
    return Span{*begin, *end};
}

Span JsonFields::span(const char *name) const
{
    const std::optional<Span> span = spanOf(m_object.value(QLatin1StringView(name)));
    if (!span)
        refuse(name);
    return span.value_or(Span{});
}

Spans JsonFields::spans(const char *name) const
{
    Spans spans;
    const QJsonArray array = arrayOf(name);
    for (const auto &value : array) {
        const std::optional<Span> span = spanOf(value);
        if (!span)
            refuse(name);
        spans.append(span.value_or(Span{}));
    }
    return spans;
}

JsonFields JsonFields::fields(const char *name) const
{
    return {valueOf(name, QJsonValue::Object).toObject(), *this, pathTo(name)};
}

JsonFields JsonFields::inside(const char *name, qsizetype at, const QJsonValue &value) const
{
    const JsonFields fields{value.toObject(), *this,
                            pathTo(name) + u'[' + QString::number(at) + u']'};
    if (!value.isObject() && !failed())
        *m_trouble = Error{Fault::Damaged, m_subject, -1, fields.m_path};
    return fields;
}

} // namespace onrecord
