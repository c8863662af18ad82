// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/text/span.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QUuid>

#include <memory>
#include <optional>

namespace onrecord {

/// Typed fields out of a JSON object. Reads like the struct it fills:
///
///     const JsonFields fields(object, path);
///     Mention mention{fields.span("span"), fields.word("kind", mentionKindNamed)};
///     if (const std::optional<Error> error = fields.error()) …
///
/// A field that is missing or of another type gives an empty value and is remembered with its
/// path ("analysis.actors[3].kind"); the first such is the error of the whole, so nobody has to
/// ask after each field.
class JsonFields
{
public:
    JsonFields(const QJsonObject &object, const QString &subject);

    QString text(const char *name) const;
    QStringList texts(const char *name) const;
    bool flag(const char *name) const;
    double number(const char *name) const;
    /// A whole number from 0 to 2^53.
    qsizetype count(const char *name) const;
    QDate day(const char *name) const; ///< ISO 8601; empty text: no day
    QDateTime time(const char *name) const; ///< ISO 8601, in UTC; empty text: no time
    QUuid id(const char *name) const;
    QByteArray bytes(const char *name) const; ///< Latin-1, for digests
    Span span(const char *name) const; ///< [begin, end] with begin <= end, as it stands
    Spans spans(const char *name) const;

    template <typename Enum>
    Enum word(const char *name, std::optional<Enum> (*named)(QStringView)) const
    {
        const std::optional<Enum> value = named(text(name));
        if (!value)
            refuse(name);
        return value.value_or(Enum{});
    }

    bool has(const char *name) const { return m_object.contains(QLatin1StringView(name)); }
    JsonFields fields(const char *name) const;

    /// Calls \a read with the fields of every object in the array.
    template <typename Read>
    void each(const char *name, Read read) const
    {
        const QJsonArray array = arrayOf(name);
        for (qsizetype at = 0; at < array.size() && !failed(); ++at)
            read(inside(name, at, array.at(at)));
    }

    /// Remembers that the field \a name does not hold what it should.
    void refuse(const char *name) const;
    bool failed() const { return m_trouble->has_value(); }
    std::optional<Error> error() const { return *m_trouble; }

private:
    JsonFields(const QJsonObject &object, const JsonFields &outer, QString path);

    QJsonValue valueOf(const char *name, QJsonValue::Type type) const;
    QJsonArray arrayOf(const char *name) const;
    JsonFields inside(const char *name, qsizetype at, const QJsonValue &value) const;
    std::optional<Span> spanOf(const QJsonValue &value) const;
    QString pathTo(const char *name) const;

    QJsonObject m_object;
    QString m_subject;
    QString m_path; ///< of this object; empty for the whole
    std::shared_ptr<std::optional<Error>> m_trouble; ///< shared with all that came out of one text
};

} // namespace onrecord
