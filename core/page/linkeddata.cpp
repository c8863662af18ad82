// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/linkeddata.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// Deeper than anybody nests graphs in lists.
constexpr int deepestGraph = 8;

/// \a block as JSON that Qt reads.
QByteArray cleaned(const QString &block)
{
    QString json = block.trimmed();
    static const QRegularExpression wrapping(
        uR"(^\s*(?:(?://)?\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!--)|(?:(?://)?\s*\]\]>|/\*\s*\]\]>\s*\*/|(?://)?\s*-->)\s*$)"_s);
    json.remove(wrapping);
    json.remove(wrapping);
    for (QChar &c : json) {
        if (c < u' ' || c == QChar::ByteOrderMark)
            c = u' ';
    }
    json = json.trimmed();
    while (json.endsWith(u';'))
        json = json.chopped(1).trimmed();
    return json.toUtf8();
}

QJsonDocument parsed(const QString &block)
{
    const QByteArray json = cleaned(block);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isNull())
        return document;
    static const QRegularExpression lastComma(uR"(,\s*([}\]]))"_s);
    return QJsonDocument::fromJson(QString::fromUtf8(json).replace(lastComma, u"\\1"_s).toUtf8());
}

QStringList typesOf(const QJsonObject &object)
{
    const QJsonValue type = object.value("@type"_L1);
    QStringList types;
    if (type.isString())
        types.append(type.toString());
    for (const auto &each : type.toArray())
        types.append(each.toString());
    return types;
}

bool isArticle(const QJsonObject &object)
{
    const QStringList types = typesOf(object);
    return std::any_of(types.begin(), types.end(), [](const QString &type) {
        return type.endsWith("Article"_L1) || type.endsWith("BlogPosting"_L1) || type == u"Report"
            || type == u"Review";
    });
}

bool isPage(const QJsonObject &object)
{
    const QStringList types = typesOf(object);
    return types.contains(u"WebPage"_s) || types.contains(u"ItemPage"_s);
}

/// An address without what does not tell articles apart.
QString bareAddress(const QString &address)
{
    QString bare = address.section(u'#', 0, 0).section(u'?', 0, 0);
    static const QRegularExpression scheme(u"^https?://(?:www\\.)?"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    bare.remove(scheme);
    while (bare.endsWith(u'/'))
        bare.chop(1);
    return bare;
}

/// The objects of all blocks: what stands by itself, and by their ids.
class Graph
{
public:
    explicit Graph(const QStringList &blocks)
    {
        for (const QString &block : blocks) {
            const QJsonDocument document = parsed(block);
            add(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()),
                0);
        }
    }

    PageFacts facts(const QString &url) const;

private:
    void add(const QJsonValue &value, int depth);
    QJsonObject resolved(const QJsonValue &value) const;
    QString nameIn(const QJsonValue &value) const;
    QStringList authorsIn(const QJsonValue &value) const;
    QString addressOf(const QJsonObject &object) const;
    PageFacts factsIn(const QJsonObject &object) const;
    QString text(const QJsonObject &object, QLatin1StringView key) const;

    QList<QJsonObject> m_objects;
    QHash<QString, QJsonObject> m_byId;
};

void Graph::add(const QJsonValue &value, int depth)
{
    if (depth > deepestGraph)
        return;
    for (const auto &each : value.toArray())
        add(each, depth + 1);
    const QJsonObject object = value.toObject();
    if (object.isEmpty())
        return;
    m_objects.append(object);
    const QString id = object.value("@id"_L1).toString();
    if (!id.isEmpty() && object.size() > 1 && !m_byId.contains(id))
        m_byId.insert(id, object);
    for (const auto key : {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1})
        add(object.value(key), depth + 1);
}

QJsonObject Graph::resolved(const QJsonValue &value) const
{
    const QJsonObject object = value.toObject();
    const bool isReference = object.size() <= 2 && !object.contains("name"_L1);
    return isReference ? m_byId.value(object.value("@id"_L1).toString(), object) : object;
}

QString Graph::text(const QJsonObject &object, QLatin1StringView key) const
{
    const QJsonValue value = object.value(key);
    return withoutEntities(value.isArray() ? value.toArray().at(0).toString() : value.toString());
}

QString Graph::nameIn(const QJsonValue &value) const
{
    if (value.isString())
        return withoutEntities(value.toString());
    if (value.isArray())
        return nameIn(value.toArray().at(0));
    return text(resolved(value), "name"_L1);
}

QStringList Graph::authorsIn(const QJsonValue &value) const
{
    QStringList authors;
    const QJsonArray several = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const auto &each : several) {
        const QJsonValue name = each.isString() ? each : resolved(each).value("name"_L1);
        const QJsonArray names = name.isArray() ? name.toArray() : QJsonArray{name};
        for (const auto &one : names) {
            for (const QString &author : onrecord::authorsIn(one.toString())) {
                if (!authors.contains(author))
                    authors.append(author);
            }
        }
    }
    return authors;
}

QString Graph::addressOf(const QJsonObject &object) const
{
    for (const auto key : {"url"_L1, "mainEntityOfPage"_L1, "@id"_L1}) {
        const QJsonValue value = object.value(key);
        const QString address =
            value.isString() ? value.toString() : value.toObject().value("@id"_L1).toString();
        if (address.startsWith("http"_L1))
            return address;
    }
    return {};
}

PageFacts Graph::factsIn(const QJsonObject &object) const
{
    PageFacts facts;
    for (const auto key : {"headline"_L1, "name"_L1, "alternativeHeadline"_L1}) {
        const QString title = text(object, key);
        if (!title.isEmpty() && isArticle(object))
            facts.titles.append(title);
    }
    facts.authors = authorsIn(object.value("author"_L1));
    if (facts.authors.isEmpty())
        facts.authors = authorsIn(object.value("creator"_L1));
    facts.outlet = nameIn(object.value("publisher"_L1));
    facts.published = dayIn(text(object, "datePublished"_L1));
    facts.url = addressOf(object);
    if (isArticle(object))
        facts.body = object.value("articleBody"_L1).toString();
    facts.language =
        text(object, "inLanguage"_L1).section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    return facts;
}

PageFacts Graph::facts(const QString &url) const
{
    const QString wanted = bareAddress(url);
    const QJsonObject *best = nullptr;
    for (const QJsonObject &object : m_objects) {
        if (!isArticle(object))
            continue;
        if (!best)
            best = &object;
        if (!wanted.isEmpty() && bareAddress(addressOf(object)) == wanted) {
            best = &object;
            break;
        }
    }
    PageFacts facts = best ? factsIn(*best) : PageFacts();
    for (const QJsonObject &object : m_objects) {
        if (!isPage(object))
            continue;
        facts.complete(factsIn(object));
    }
    return facts;
}

} // namespace

PageFacts linkedFacts(const QStringList &blocks, const QString &url)
{
    return Graph(blocks).facts(url);
}

PageFacts linkedFacts(const PageTree &page, const QString &url)
{
    QStringList blocks;
    for (int at = 0; at < page.size(); ++at) {
        if (!page[at].isElement(Tag::Script))
            continue;
        const QString type = toText(page.attribute(at, "type")).trimmed().toLower();
        if (!type.startsWith("application/ld+json"_L1))
            continue;
        QString block;
        for (int within = at + 1; within < page[at].end; ++within)
            block += toText(page[within].text);
        blocks.append(block);
    }
    return linkedFacts(blocks, url);
}

} // namespace onrecord
