// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/ninjs.h"

#include "core/feeds/nitf.h"
#include "core/page/bodydraft.h"
#include "core/page/pagefacts.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// How well a body is known to say what is a paragraph.
enum class BodyForm : quint8 { Markup, Nitf, Text };

/// The value called \a name, lower case as versions 1 and 2 have it or in version 3's camel case.
QJsonValue valueOf(const QJsonObject &item, QLatin1StringView name)
{
    const QJsonValue exact = item.value(name);
    if (!exact.isUndefined())
        return exact;
    for (auto each = item.begin(); each != item.end(); ++each) {
        if (each.key().compare(name, Qt::CaseInsensitive) == 0)
            return each.value();
    }
    return QJsonValue::Undefined;
}

QString textOf(const QJsonObject &item, QLatin1StringView name)
{
    return valueOf(item, name).toString().trimmed();
}

/// Of \a values with roles the one of the \a role, or without any, or the first.
QString ofRole(const QJsonArray &values, QLatin1StringView role)
{
    QString first;
    for (const auto &each : values) {
        const QJsonObject value = each.toObject();
        const QString said = textOf(value, "role"_L1).toLower();
        const QString words = textOf(value, "value"_L1);
        if (!words.isEmpty() && (said.isEmpty() || said.endsWith(role)))
            return words;
        if (first.isEmpty())
            first = words;
    }
    return first;
}

QString titleOfItem(const QJsonObject &item)
{
    const QString title = textOf(item, "headline"_L1);
    if (!title.isEmpty())
        return title;
    const QString ranked = ofRole(valueOf(item, "headlines"_L1).toArray(), "main"_L1);
    return ranked.isEmpty() ? textOf(item, "title"_L1) : ranked;
}

BodyForm formOf(const QString &type, const QString &value)
{
    if (type.contains("nitf"_L1, Qt::CaseInsensitive) || value.trimmed().startsWith("<nitf"_L1))
        return BodyForm::Nitf;
    return type.contains("html"_L1, Qt::CaseInsensitive) || hasMarkup(value) ? BodyForm::Markup
                                                                             : BodyForm::Text;
}

/// The bodies by their form; of several of one form the longest.
std::array<QString, 3> bodiesOf(const QJsonObject &item)
{
    std::array<QString, 3> bodies;
    const auto add = [&](const QString &type, const QString &value) {
        QString &place = bodies[size_t(formOf(type, value))];
        if (value.size() > place.size())
            place = value;
    };
    for (const auto &each : valueOf(item, "bodies"_L1).toArray()) {
        const QJsonObject body = each.toObject();
        const QString type = textOf(body, "contenttype"_L1);
        const QString role = textOf(body, "role"_L1);
        add(type.isEmpty() ? role : type, textOf(body, "value"_L1));
    }
    for (auto each = item.begin(); each != item.end(); ++each) {
        if (each.key().startsWith("body"_L1, Qt::CaseInsensitive) && each.value().isString())
            add(each.key(), each.value().toString());
    }
    return bodies;
}

/// The outlet that an item names; an agency's item has it as whose rights it holds.
QString outletOfItem(const QJsonObject &item)
{
    for (const auto name : {"infosources"_L1, "infosource"_L1}) {
        for (const auto &each : valueOf(item, name).toArray()) {
            const QString source = textOf(each.toObject(), "name"_L1);
            if (!source.isEmpty())
                return source;
        }
    }
    for (const auto name : {"provider"_L1, "source"_L1, "copyrightholder"_L1}) {
        const QJsonValue value = valueOf(item, name);
        const QString outlet =
            value.isObject() ? textOf(value.toObject(), "name"_L1) : value.toString().trimmed();
        if (!outlet.isEmpty() && !outlet.startsWith("http"_L1))
            return outlet;
    }
    return {};
}

ArticleDraft draftOfBodies(const QJsonObject &item, const QString &title)
{
    const std::array<QString, 3> bodies = bodiesOf(item);
    if (const QString &markup = bodies[size_t(BodyForm::Markup)]; !markup.isEmpty())
        return draftOfMarkup(markup, title);
    if (const QString &nitf = bodies[size_t(BodyForm::Nitf)]; !nitf.isEmpty()) {
        const std::optional<XmlTree> tree = readXml(nitf);
        const int root = tree ? tree->root() : -1;
        if (root >= 0)
            return draftOfNitf(*tree, root);
    }
    return draftOfBody(bodies[size_t(BodyForm::Text)], title);
}

} // namespace

bool isNinjs(const QJsonObject &item)
{
    const QJsonValue standard = valueOf(item, "standard"_L1);
    if (standard.toObject().value("name"_L1).toString() == u"ninjs")
        return true;
    const auto has = [&](QLatin1StringView name) {
        return !valueOf(item, name).isUndefined();
    };
    const bool isVersioned = has("versioncreated"_L1) || has("pubstatus"_L1);
    return has("uri"_L1) && isVersioned
        && (has("headline"_L1) || has("headlines"_L1) || has("bodies"_L1) || has("body_text"_L1)
            || has("body_xhtml"_L1) || has("body_html"_L1));
}

ArticleDraft draftOfNinjs(const QJsonObject &item)
{
    const QString title = titleOfItem(item);
    ArticleDraft draft = draftOfBodies(item, title);
    draft.title = title.isEmpty() ? draft.title : title;
    const QString by = textOf(item, "byline"_L1);
    const QStringList authors = authorsIn(by.isEmpty() ? textOf(item, "by"_L1) : by);
    if (!authors.isEmpty())
        draft.byline = bylineOf(authors);
    if (const QString outlet = outletOfItem(item); !outlet.isEmpty())
        draft.outlet = outlet;
    for (const auto name : {"contentcreated"_L1, "firstcreated"_L1, "versioncreated"_L1}) {
        const QDate day = dayIn(textOf(item, name));
        if (!day.isValid())
            continue;
        draft.published = day;
        break;
    }
    draft.language = languageIn(textOf(item, "language"_L1));
    const QString status = textOf(item, "pubstatus"_L1);
    if (status == u"canceled" || status == u"withheld")
        draft.warnings.append({WarningKind::Withdrawn, {}, 0});
    const QString uri = textOf(item, "uri"_L1);
    if (uri.startsWith("http"_L1))
        draft.url = uri;
    return draft;
}

} // namespace onrecord
