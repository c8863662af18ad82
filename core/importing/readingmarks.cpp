// SPDX-License-Identifier: GPL-3.0-or-later
// What Onrecord itself wrote: its JSON, and the sessions that its pages carry.

#include "core/article/leftout.h"
#include "core/corrections/blockchoices.h"
#include "core/corrections/enumnames.h"
#include "core/findings/enumnames.h"
#include "core/importing/markjson.h"
#include "core/importing/markreaders.h"
#include "core/storage/sessionfile.h"

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

MarkedFile marksIn(const Reading &reading)
{
    MarkedCopy copy;
    copy.text = reading.document.text();
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
        facts.saidOn = statement.saidOn;
        facts.note = read.note;
        copy.statements.append(std::move(marked));
    }
    return {ImportFormat::Page, {copy}, false};
}

Result<MarkedFile> marksIn(const Result<SavedSession> &saved)
{
    if (!saved)
        return saved.error();
    const QList<Correction> corrections = saved->log.inForce();
    // What was found is of the article as it was saved.
    const Document document(withChoices(saved->article, blockChoices(corrections)));
    return marksIn(readingOf(document, saved->analysis, corrections));
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

} // namespace

Result<MarkedFile> readPageMarks(const QByteArray &page)
{
    return marksIn(readExportedPage(page, {}));
}

Result<MarkedFile> readSessionMarks(const QByteArray &json)
{
    return marksIn(readSessionJson(json, {}));
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
    const CodePoints points(copy.text);
    QHash<QString, ImportedSpeaker> actors;
    for (const auto &actor : json.value("actors"_L1).toArray())
        actors.insert(actor["id"_L1].toString(),
                      {actor["name"_L1].toString(),
                       actorKindNamed(actor["kind"_L1].toString()).value_or(ActorKind::Person),
                       false});
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
        facts.saidOn = statement["saidOn"_L1].toString();
        facts.note = statement["note"_L1].toString();
        if (!marked.content.isEmpty() || !marked.cue.isEmpty())
            copy.statements.append(std::move(marked));
    }
    return copy;
}

} // namespace onrecord
