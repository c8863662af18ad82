// SPDX-License-Identifier: GPL-3.0-or-later
// The W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/), as Onrecord, Hypothesis and
// Recogito write it.

#include "core/corrections/enumnames.h"
#include "core/findings/enumnames.h"
#include "core/importing/markjson.h"
#include "core/importing/markreaders.h"

namespace onrecord {

using namespace Qt::StringLiterals;

namespace {

/// A page has them as items, a collection as the items of its first page, Hypothesis' own as rows.
QJsonArray annotationsIn(const QJsonDocument &json)
{
    if (json.isArray())
        return json.array();
    const QJsonObject object = json.object();
    for (const auto name : {"items"_L1, "rows"_L1, "@graph"_L1}) {
        if (object.value(name).isArray())
            return object.value(name).toArray();
    }
    if (object.value("first"_L1).isObject())
        return object.value("first"_L1).toObject().value("items"_L1).toArray();
    return object.contains("target"_L1) ? QJsonArray{object} : QJsonArray();
}

bool hasType(const QJsonObject &object, QLatin1StringView type)
{
    return listOf(object.value("type"_L1)).contains(type);
}

/// The selectors of a resource, those that refine another among them.
QList<QJsonObject> selectorsOf(const QJsonObject &resource)
{
    QList<QJsonObject> selectors;
    const auto take = [&selectors](const QJsonValue &several) {
        const QJsonArray all = listOf(several);
        for (const auto &each : all)
            selectors.append(each.toObject());
    };
    take(resource.value("selector"_L1));
    for (qsizetype at = 0; at < selectors.size(); ++at)
        take(QJsonObject(selectors[at]).value("refinedBy"_L1));
    return selectors;
}

MarkedPlace placeOf(const QJsonObject &resource)
{
    MarkedPlace place;
    for (const QJsonObject &selector : selectorsOf(resource)) {
        if (hasType(selector, "TextQuoteSelector"_L1)) {
            place.words = selector.value("exact"_L1).toString();
            place.before = selector.value("prefix"_L1).toString();
            place.after = selector.value("suffix"_L1).toString();
        } else if (hasType(selector, "TextPositionSelector"_L1)) {
            place.span = numbersIn(selector, "start", "end").value_or(Span{-1, -1});
        }
    }
    return place;
}

/// The places that \a target names: one, or the items of a list.
QList<MarkedPlace> placesOf(const QJsonValue &target)
{
    QList<MarkedPlace> places;
    for (const auto &each : listOf(target)) {
        const QJsonObject resource = each.toObject();
        for (const auto &item : resource.contains("items"_L1) ? listOf(resource.value("items"_L1))
                                                              : QJsonArray{each}) {
            const MarkedPlace place = placeOf(item.toObject());
            if (place.span.begin >= 0 || !place.words.isEmpty())
                places.append(place);
        }
    }
    return places;
}

/// The digest of the text that the annotation's numbers count in, where Onrecord wrote it.
QByteArray digestIn(const QJsonValue &target)
{
    const QJsonObject whole = listOf(target).first().toObject();
    const QJsonObject resource =
        whole.contains("items"_L1) ? listOf(whole.value("items"_L1)).first().toObject() : whole;
    const QString said =
        resource.value("state"_L1).toObject().value("onrecord:sha256"_L1).toString();
    if (!said.isEmpty())
        return said.toLatin1();
    const QString source = resource.value("source"_L1).toString();
    constexpr auto urn = "urn:sha256:"_L1;
    return source.startsWith(urn) ? source.mid(urn.size()).toLatin1() : QByteArray();
}

void readBody(ImportedFacts &facts, const QJsonObject &body)
{
    const QString value = body.value("value"_L1).toString();
    const QJsonArray purposes = listOf(body.value("purpose"_L1));
    const auto speaker = [&facts](const ImportedSpeaker &named) {
        if (!facts.speakers)
            facts.speakers.emplace();
        facts.speakers->append(named);
    };
    if (value.isEmpty())
        return;
    if (purposes.contains("identifying"_L1)) {
        speaker({value,
                 actorKindNamed(body.value("onrecord:actorKind"_L1).toString())
                     .value_or(ActorKind::Person)});
    } else if (purposes.contains("classifying"_L1) && verbKindNamed(value)) {
        facts.verb = verbKindNamed(value);
    } else if (purposes.contains("classifying"_L1) || purposes.contains("tagging"_L1)) {
        speaker({value, ActorKind::Person, true});
    } else if (purposes.isEmpty() || purposes.contains("commenting"_L1)) {
        facts.note = value;
    }
}

/// What is said of whom \a annotation identifies; once for each name.
void readActors(QList<ImportedActor> &actors, const QJsonObject &annotation)
{
    for (const auto &each : listOf(annotation.value("body"_L1))) {
        const QJsonObject body = each.toObject();
        const auto kind = actorKindNamed(body.value("onrecord:actorKind"_L1).toString());
        const ImportedActor said{body.value("value"_L1).toString(),
                                 body.contains("onrecord:machineKind"_L1) ? kind : std::nullopt,
                                 body.value("onrecord:description"_L1).toString(),
                                 body.value("onrecord:identifier"_L1).toString(),
                                 colourIn(body.value("onrecord:colour"_L1))};
        if (kind && said.saysAnything() && !actors.contains(said))
            actors.append(said);
    }
}

ImportedFacts factsIn(const QJsonObject &annotation)
{
    ImportedFacts facts;
    for (const auto &body : listOf(annotation.value("body"_L1)))
        readBody(facts, body.toObject());
    for (const auto &tag : listOf(annotation.value("tags"_L1)))
        readBody(facts, {{u"value"_s, tag}, {u"purpose"_s, u"tagging"_s}});
    if (facts.note.isEmpty())
        facts.note = annotation.value("text"_L1).toString();
    facts.kind = statementKindNamed(annotation.value("onrecord:kind"_L1).toString());
    facts.state = stateNamed(annotation.value("onrecord:state"_L1).toString());
    facts.saidOn = annotation.value("onrecord:saidOn"_L1).toString();
    if (annotation.value("onrecord:topicOrigin"_L1).toString() == toName(Origin::Reader))
        facts.topic = annotation.value("onrecord:topic"_L1).toString();
    if (facts.kind && !facts.speakers)
        facts.speakers.emplace(); // one of ours says so where it is nobody's
    return facts;
}

QList<MarkedPlace> positionsIn(const QJsonObject &annotation, QLatin1StringView name)
{
    QList<MarkedPlace> places;
    for (const auto &each : listOf(annotation.value(name))) {
        if (const auto span = numbersIn(each.toObject(), "start", "end"))
            places.append({*span, {}, {}, {}});
    }
    return places;
}

MarkedStatement statementOf(const QJsonObject &annotation)
{
    MarkedStatement statement;
    statement.facts = factsIn(annotation);
    statement.content = placesOf(annotation.value("target"_L1));
    statement.cue = positionsIn(annotation, "onrecord:cue"_L1);
    statement.source = positionsIn(annotation, "onrecord:source"_L1);
    const auto isWhere = [](const MarkedPlace &a, const MarkedPlace &b) {
        return a.span == b.span;
    };
    // Where nothing was said, the cue is what is marked.
    if (!statement.cue.isEmpty()
        && std::equal(statement.cue.begin(), statement.cue.end(), statement.content.begin(),
                      statement.content.end(), isWhere))
        statement.cue = std::exchange(statement.content, {});
    return statement;
}

} // namespace

bool isW3cMarks(const QJsonDocument &json)
{
    const QJsonArray annotations = annotationsIn(json);
    return std::any_of(annotations.begin(), annotations.end(), [](const QJsonValue &each) {
        const QJsonObject annotation = each.toObject();
        return annotation.contains("target"_L1)
            && (hasType(annotation, "Annotation"_L1) || annotation.contains("uri"_L1));
    });
}

MarkedFile readW3cMarks(const QJsonDocument &json)
{
    MarkedCopy copy;
    const QJsonArray annotations = annotationsIn(json);
    for (const auto &each : annotations) {
        const QJsonObject annotation = each.toObject();
        MarkedStatement statement = statementOf(annotation);
        if (statement.content.isEmpty() && statement.cue.isEmpty())
            continue; // of a whole page
        if (copy.statements.isEmpty())
            copy.textSha256 = digestIn(annotation.value("target"_L1));
        copy.statements.append(std::move(statement));
        readActors(copy.actors, annotation);
    }
    return {ImportFormat::W3c, {copy}, false, {}};
}

} // namespace onrecord
