// SPDX-License-Identifier: GPL-3.0-or-later
// What Onrecord itself wrote: its JSON, and the sessions that its pages carry.

#include "core/applying/growingreading.h"
#include "core/article/leftout.h"
#include "core/corrections/blockchoices.h"
#include "core/corrections/claimowners.h"
#include "core/corrections/enumnames.h"
#include "core/corrections/topicnames.h"
#include "core/findings/enumnames.h"
#include "core/importing/markjson.h"
#include "core/importing/markreaders.h"
#include "core/storage/sessionfile.h"
#include "core/text/strictjson.h"

#include <QHash>

namespace onrecord {

using namespace Qt::StringLiterals;

namespace {

QList<MarkedPlace> placesOf(const Spans &spans)
{
    QList<MarkedPlace> places;
    for (const Span span : spans)
        places.append({span, {}, {}, {}});
    return places;
}

/// The place of \a span in \a text by words as well, so that it can be found in another text.
MarkedPlace placeAt(QStringView text, Span span)
{
    const Anchor anchor = anchorAt(text, span);
    return {span, anchor.exact, anchor.before, anchor.after};
}

/// Where readers said that the words assert nothing, and no claim of \a reading is there.
QList<MarkedClaim> takenOff(const QList<Correction> &inForce, const Reading &reading)
{
    const QStringView text = reading.document.text();
    QList<MarkedClaim> claims;
    for (const Correction &correction : inForce) {
        const auto *set = std::get_if<SetClaim>(&correction.change);
        if (!set || set->isClaim || correction.target.size() != 1)
            continue;
        const Anchor &anchor = correction.target.first();
        const Span span{anchor.offset, anchor.offset + anchor.exact.size()};
        const bool isThere = lieIn({span}, text) && span.in(text) == anchor.exact;
        if (!isThere || !hasOwnClaimAt(reading, span))
            claims.append(
                {{isThere ? span : Span{-1, -1}, anchor.exact, anchor.before, anchor.after},
                 false});
    }
    return claims;
}

MarkedFile marksIn(const Reading &reading)
{
    MarkedCopy copy;
    copy.text = reading.document.text();
    const StatementTopics topics(reading);
    for (const ReadStatement &read : reading.statements) {
        const Statement &statement = read.statement;
        MarkedStatement marked{
            placesOf(statement.content), placesOf(statement.cue), placesOf(statement.source), {}};
        ImportedFacts &facts = marked.facts;
        facts.speakers.emplace();
        for (const QString &id : statement.actors) {
            if (const ReadActor *const actor = reading.actor(id))
                facts.speakers->append({actor->actor.name, actor->actor.kind, false});
        }
        facts.kind = statement.kind;
        facts.verb = statement.verb;
        facts.certainty = statement.certainty;
        facts.state = read.state;
        facts.topic = topics.saidOf(read);
        facts.saidOn = statement.saidOn;
        facts.note = read.note;
        facts.flagged = read.flagged;
        copy.statements.append(std::move(marked));
    }
    for (const ReadDate &read : reading.dates) {
        if (!read.corrections.isEmpty())
            copy.dates.append(
                {placeAt(copy.text, read.date.span), read.date.value, read.date.role});
    }
    for (const Claim &claim : reading.claims) {
        if (isMarkedByReader(claim))
            copy.claims.append({placeAt(copy.text, claim.span), true});
    }
    for (const ReadActor &read : reading.actors) {
        // A kind is said where it is another one than was found.
        const ImportedActor said{read.actor.name,
                                 read.machineKind ? std::optional(read.actor.kind) : std::nullopt,
                                 read.description, read.identifier, read.chosenColour};
        if (said.saysAnything())
            copy.actors.append(said);
    }
    return {ImportFormat::Page, {copy}, false, {}};
}

/// What is said of the article in \a inForce, the last word of each fact, and of statements of \a reading
/// whose words had changed under it, or are gone. What is no statement is none of a page's annotations.
QList<Correction> saidBesides(const QList<Correction> &inForce, const Reading &reading)
{
    QList<Correction> said;
    const auto replace = [&said](const Correction &correction, auto isAbout) {
        said.removeIf([&](const Correction &each) { return isAbout(each.change); });
        said.append(correction);
    };
    for (const Correction &correction : inForce) {
        if (std::holds_alternative<Reject>(correction.change) && !reading.complete) {
            said.append(correction);
        } else if (std::holds_alternative<SetPublished>(correction.change)) {
            replace(correction, [](const Change &change) {
                return std::holds_alternative<SetPublished>(change);
            });
        } else if (const auto *fact = std::get_if<SetFact>(&correction.change)) {
            replace(correction, [fact](const Change &change) {
                const auto *other = std::get_if<SetFact>(&change);
                return other && other->fact == fact->fact;
            });
        }
    }
    for (const ReadStatement &read : reading.statements) {
        for (const StaleCorrection &stale : read.stale)
            said.append(stale.correction);
    }
    return said + reading.orphans;
}

Result<MarkedFile> marksIn(const SavedSession &saved)
{
    const QList<Correction> corrections = saved.log.inForce();
    // What was found is of the article as it was saved.
    const Document document(withChoices(saved.article, blockChoices(corrections)));
    const Reading reading = readingOf(document, saved.analysis, corrections);
    MarkedFile file = marksIn(reading);
    file.copies.first().claims += takenOff(corrections, reading);
    file.corrections = saidBesides(corrections, reading);
    return file;
}

/// The annotations that \a page carries beside its session, of which \a text is the article's.
std::optional<MarkedCopy> annotationsIn(const QByteArray &page, const QString &text)
{
    static constexpr QByteArrayView opening = "<script type=\"application/ld+json\">";
    const qsizetype tag = page.indexOf(opening);
    const qsizetype end = tag < 0 ? -1 : page.indexOf("</script>", tag);
    if (end < 0)
        return std::nullopt;
    const qsizetype begin = tag + opening.size();
    const Result<QJsonDocument> json = readJson(page.sliced(begin, end - begin), {});
    if (!json)
        return std::nullopt;
    const QJsonArray graph = json->object().value("@graph"_L1).toArray();
    const auto annotations = std::find_if(graph.begin(), graph.end(), [](const QJsonValue &each) {
        return each.toObject().contains("items"_L1);
    });
    if (annotations == graph.end())
        return std::nullopt;
    MarkedCopy copy = readW3cMarks(QJsonDocument((*annotations).toObject())).copies.first();
    const CodePoints points(text);
    for (MarkedStatement &statement : copy.statements) {
        for (QList<MarkedPlace> *const places :
             {&statement.content, &statement.cue, &statement.source}) {
            for (MarkedPlace &place : *places)
                place.span = inText(place.span, points, text);
        }
    }
    copy.text = text;
    return copy;
}

/// The places that pairs of code points name in \a text.
QList<MarkedPlace> placesIn(const QJsonValue &spans, const CodePoints &points, const QString &text)
{
    QList<MarkedPlace> places;
    const QJsonArray all = spans.toArray();
    for (const auto &each : all) {
        constexpr qint64 furthest = std::numeric_limits<qint32>::max();
        const qint64 begin = each[0].toInteger(-1);
        const qint64 end = each[1].toInteger(-1);
        if (begin < 0 || end <= begin || end > furthest)
            continue;
        const Span span = inText({qsizetype(begin), qsizetype(end)}, points, text);
        if (span.begin >= 0)
            places.append({span, {}, {}, {}});
    }
    return places;
}

/// What readers said of dates and claims in \a json, whose text is that of \a copy.
void readBesides(MarkedCopy &copy, const QJsonObject &json, const CodePoints &points)
{
    const auto placeIn = [&](const QJsonValue &item) {
        return placesIn(QJsonArray{item["span"_L1]}, points, copy.text).value(0);
    };
    for (const auto &date : json.value("dates"_L1).toArray()) {
        const MarkedDate marked{
            placeIn(date), date["value"_L1].toString(),
            dateRoleNamed(date["role"_L1].toString()).value_or(DateRole::About)};
        if (date["corrected"_L1].toBool() && !marked.value.isEmpty()
            && marked.place.span.begin >= 0)
            copy.dates.append(marked);
    }
    QList<MarkedPlace> all;
    for (const auto &claim : json.value("claims"_L1).toArray()) {
        const MarkedPlace place = placeIn(claim);
        if (place.span.begin < 0)
            continue;
        all.append(place);
        if (isWorthOfMarked(claim["checkworthy"_L1].toDouble()))
            copy.claims.append({place, true});
    }
    const bool isOfThisProgram =
        json.value("generator"_L1).toString() == u"onrecord " ONRECORD_VERSION;
    if (isOfThisProgram && json.value("complete"_L1).toBool() && json.contains("claims"_L1))
        copy.allClaims = all;
}

/// The topics that readers renamed, or merged others into, by the ids of the statements listed under them.
QHash<QString, QString> changedTopicsIn(const QJsonObject &json)
{
    QSet<QString> changed;
    for (const auto &topic : json.value("topics"_L1).toArray())
        changed.insert(topic["name"_L1].toString());
    QHash<QString, QString> topics;
    for (const auto &position : json.value("positions"_L1).toArray()) {
        const QString topic = position["topic"_L1].toString();
        if (!changed.contains(topic))
            continue;
        for (const auto &statement : position["statements"_L1].toArray())
            topics.insert(statement.toString(), topic);
    }
    return topics;
}

} // namespace

static void forgetNumbers(MarkedCopy &copy)
{
    for (MarkedDate &date : copy.dates)
        date.place.span = {-1, -1};
    for (MarkedClaim &claim : copy.claims)
        claim.place.span = {-1, -1};
}

/// A page whose article readers gave another head or other blocks has no analysis in its session, which
/// is to be made again: its annotations have the statements.
Result<MarkedFile> readPageMarks(const QByteArray &page)
{
    const Result<SavedSession> saved = readExportedPage(page, {});
    if (!saved)
        return saved.error();
    Result<MarkedFile> file = marksIn(*saved);
    if (saved->analysis.complete)
        return file;
    if (auto annotations = annotationsIn(page, saved->article.text)) {
        const MarkedCopy said = file->copies.first();
        annotations->dates = said.dates;
        annotations->claims = said.claims;
        if (annotations->text != said.text)
            forgetNumbers(*annotations);
        file->copies = {*std::move(annotations)};
    }
    return file;
}

Result<MarkedFile> readSessionMarks(const QByteArray &json)
{
    const Result<SavedSession> saved = readSessionJson(json, {});
    return saved ? marksIn(*saved) : Result<MarkedFile>(saved.error());
}

bool isReadingJson(const QJsonDocument &json)
{
    const QJsonObject object = json.object();
    return object.value("statements"_L1).isArray() && object.value("text"_L1).isString()
        && object.value("offsets"_L1).toString() == u"code points";
}

MarkedCopy readReadingJson(const QJsonObject &json)
{
    MarkedCopy copy;
    copy.text = json.value("text"_L1).toString();
    const QJsonValue article = json.value("article"_L1);
    if (article.isObject())
        copy.head = {
            article[article["headline"_L1].isString() ? "headline"_L1 : "title"_L1].toString(),
            article["byline"_L1].toString(), article["outlet"_L1].toString(),
            QDate::fromString(article["published"_L1].toString(), Qt::ISODate)};
    const CodePoints points(copy.text);
    QHash<QString, ImportedSpeaker> actors;
    for (const auto &actor : json.value("actors"_L1).toArray()) {
        const auto kind = actorKindNamed(actor["kind"_L1].toString());
        const QString name = actor["name"_L1].toString();
        actors.insert(actor["id"_L1].toString(), {name, kind.value_or(ActorKind::Person), false});
        const ImportedActor said{name, actor["machineKind"_L1].isString() ? kind : std::nullopt,
                                 actor["description"_L1].toString(),
                                 actor["identifier"_L1].toString(), colourIn(actor["colour"_L1])};
        if (said.saysAnything())
            copy.actors.append(said);
    }
    readBesides(copy, json, points);
    const QHash<QString, QString> topics = changedTopicsIn(json);
    for (const auto &statement : json.value("statements"_L1).toArray()) {
        MarkedStatement marked;
        marked.content = placesIn(statement["content"_L1], points, copy.text);
        marked.cue = placesIn(statement["cue"_L1], points, copy.text);
        marked.source = placesIn(statement["source"_L1], points, copy.text);
        ImportedFacts &facts = marked.facts;
        facts.speakers.emplace();
        for (const auto &actor : statement["actors"_L1].toArray()) {
            if (const auto known = actors.constFind(actor.toString()); known != actors.cend())
                facts.speakers->append(*known);
        }
        facts.kind = statementKindNamed(statement["kind"_L1].toString());
        facts.verb = verbKindNamed(statement["verb"_L1].toString());
        facts.certainty = certaintyNamed(statement["certainty"_L1].toString());
        facts.state = stateNamed(statement["state"_L1].toString());
        if (statement["topic"_L1].isString())
            facts.topic = statement["topic"_L1].toString();
        else if (const auto topic = topics.constFind(statement["id"_L1].toString());
                 topic != topics.cend())
            facts.topic = *topic;
        facts.saidOn = statement["saidOn"_L1].toString();
        facts.note = statement["note"_L1].toString();
        facts.flagged = statement["flagged"_L1].toBool();
        if (!marked.content.isEmpty() || !marked.cue.isEmpty())
            copy.statements.append(std::move(marked));
    }
    return copy;
}

} // namespace onrecord
