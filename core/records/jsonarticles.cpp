// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/jsonarticles.h"

#include "core/feeds/ninjs.h"

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// Articles stand no deeper in what is around them.
constexpr int deepestArticle = 12;
/// An object within a record, and a value within a field.
constexpr int deepestField = 3;

/// What an object that is the value of a field has its words in.
constexpr QLatin1StringView inValues[] = {"@value"_L1,   "rendered"_L1,    "main"_L1,     "name"_L1,
                                          "fullname"_L1, "full_name"_L1,   "original"_L1, "html"_L1,
                                          "text"_L1,     "value"_L1,       "content"_L1,  "body"_L1,
                                          "title"_L1,    "displayName"_L1, "plain"_L1,    "$t"_L1,
                                          "#text"_L1,    "$date"_L1,       "url"_L1,      "@id"_L1};

bool hasObjects(const QJsonValue &value)
{
    return value.isObject()
        || (value.isArray() && !value.toArray().isEmpty() && value.toArray().at(0).isObject());
}

bool hasText(const QJsonObject &object)
{
    const QStringList names = object.keys();
    return std::any_of(names.begin(), names.end(), [](const QString &name) {
        return FieldNames::instance().meaningOf(name).field == RecordField::Text;
    });
}

} // namespace

bool JsonArticles::give(const QJsonDocument &document)
{
    QList<Waiting> waiting;
    waiting.append(
        {document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), 0, {}});
    while (!waiting.isEmpty()) {
        const Waiting next = waiting.takeLast();
        m_outlet = next.outlet;
        const qsizetype before = m_counts.articles + m_counts.withoutText;
        if (next.value.isObject() && !giveObject(next.value.toObject()))
            return false;
        if (m_counts.articles + m_counts.withoutText == before && next.depth < deepestArticle)
            wait(next, waiting);
    }
    return true;
}

/// Puts what is in \a parent before what waits already.
void JsonArticles::wait(const Waiting &parent, QList<Waiting> &waiting)
{
    QList<Waiting> children;
    QString outlet = parent.outlet;
    if (parent.value.isArray()) {
        const QJsonArray values = parent.value.toArray();
        lookForDays(values);
        for (const auto &each : values) {
            if (each.isObject() || each.isArray())
                children.append({each, parent.depth + 1, outlet});
        }
    } else {
        const QJsonObject object = parent.value.toObject();
        lookForIds(object.value("@graph"_L1).toArray());
        // JSON Feed names its outlet as RSS does.
        const bool isFeed = object.value("items"_L1).isArray() && object.contains("version"_L1);
        if (isFeed)
            outlet = object.value("title"_L1).toString();
        for (const auto &each : object) {
            if (hasObjects(each))
                children.append({each, parent.depth + 1, outlet});
        }
    }
    for (qsizetype at = children.size(); at-- > 0;)
        waiting.append(std::move(children[at]));
}

/// Finds out how the records in a list write their days.
void JsonArticles::lookForDays(const QJsonArray &values)
{
    DayOrderFinder finder;
    for (const auto &each : values) {
        const QJsonObject object = each.toObject();
        for (auto field = object.begin(); field != object.end(); ++field) {
            const FieldMeaning meaning = FieldNames::instance().meaningOf(field.key());
            if (meaning.field == RecordField::Published)
                finder.look(field.value().toString());
        }
    }
    m_order = finder.order();
}

void JsonArticles::lookForIds(const QJsonArray &graph)
{
    for (const auto &each : graph) {
        const QJsonObject object = each.toObject();
        const QString id = object.value("@id"_L1).toString();
        if (!id.isEmpty() && object.contains("name"_L1))
            m_byId.insert(id, object);
    }
}

bool JsonArticles::giveObject(const QJsonObject &object)
{
    if (isNinjs(object))
        return m_counts.give(articleOf(draftOfNinjs(object)), m_take);
    const RecordFields record = recordOf(object);
    if (!record.isArticle()) {
        // A record whose text is missing, unless what it holds is looked through.
        const bool isBare = !record.words(RecordField::Title).isEmpty()
            && std::none_of(object.begin(), object.end(),
                            [](const auto &each) { return hasObjects(each); });
        m_counts.withoutText += isBare;
        return true;
    }
    ArticleDraft draft = draftOfRecord(record, m_order);
    if (draft.outlet.isEmpty())
        draft.outlet = m_outlet;
    return m_counts.give(articleOf(draft), m_take);
}

RecordFields JsonArticles::recordOf(const QJsonObject &object) const
{
    RecordFields record;
    addFields(object, 0, record);
    return record;
}

void JsonArticles::addFields(const QJsonObject &object, int depth, RecordFields &record) const
{
    constexpr int lowerRank = 1000;
    const FieldNames &names = FieldNames::instance();
    for (auto each = object.begin(); each != object.end(); ++each) {
        FieldMeaning meaning = names.meaningOf(each.key());
        const QJsonValue value = each.value();
        const bool isPart = value.isObject() && names.isPartOfRecord(each.key());
        if (isPart && depth < deepestField)
            addFields(value.toObject(), depth + 1, record);
        // The whole record within another object is no field of it: _source of a search engine.
        if (isPart && hasText(value.toObject()))
            continue;
        meaning.rank += depth * lowerRank;
        record.add(meaning, wordsOf(value, meaning.field, 0));
    }
}

QString JsonArticles::wordsOf(const QJsonValue &value, RecordField field, int depth) const
{
    if (field == RecordField::None || depth > deepestField)
        return {};
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', 0);
    if (value.isObject())
        return wordsOfObject(value.toObject(), field, depth);
    QStringList all;
    for (const auto &each : value.toArray()) {
        const QString words = wordsOf(each, field, depth + 1);
        if (!words.trimmed().isEmpty())
            all.append(words);
    }
    if (field == RecordField::Text)
        return all.join(u"\n\n"_s);
    // The mark behind the last says that these are names, each by itself.
    return field == RecordField::Byline && !all.isEmpty() ? all.join(u';') + u';' : all.value(0);
}

QString JsonArticles::wordsOfObject(const QJsonObject &object, RecordField field, int depth) const
{
    const QJsonObject known = m_byId.value(object.value("@id"_L1).toString(), object);
    for (const QLatin1StringView key : inValues) {
        const bool isAddress = key == "url"_L1 || key == "@id"_L1;
        if (isAddress && field != RecordField::Url)
            continue;
        const bool isLong =
            key == "html"_L1 || key == "text"_L1 || key == "content"_L1 || key == "body"_L1;
        const bool isName = field == RecordField::Byline || field == RecordField::Outlet;
        if ((field == RecordField::Url && !isAddress) || (isName && isLong))
            continue;
        const QString words = wordsOf(known.value(key), field, depth + 1);
        if (!words.trimmed().isEmpty())
            return words;
    }
    const QString last =
        known.value("lastname"_L1).toString(known.value("last_name"_L1).toString());
    const QString first =
        known.value("firstname"_L1).toString(known.value("first_name"_L1).toString());
    return field == RecordField::Byline ? QString(first + u' ' + last).trimmed() : QString();
}

} // namespace onrecord
