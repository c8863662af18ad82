// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/analysisjson.h"

#include "core/findings/enumnames.h"
#include "core/storage/spanjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace onrecord {

using namespace Qt::StringLiterals;

namespace {

/// JSON has no word for what is no number.
double json(double number)
{
    return std::isfinite(number) ? number : 0;
}

QJsonArray json(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonObject json(const Actor &actor, const CodePoints &codePoints)
{
    QJsonArray mentions;
    for (const Mention &mention : actor.mentions) {
        mentions.append(QJsonObject{{u"span"_s, toJson(mention.span, codePoints)},
                                    {u"kind"_s, toName(mention.kind)}});
    }
    return {{u"id"_s, actor.id},
            {u"name"_s, actor.name},
            {u"kind"_s, toName(actor.kind)},
            {u"aliases"_s, json(actor.aliases)},
            {u"descriptions"_s, json(actor.descriptions)},
            {u"mentions"_s, mentions}};
}

QJsonObject json(const Statement &statement, const CodePoints &codePoints)
{
    QJsonArray candidates;
    for (const Candidate &candidate : statement.candidates) {
        candidates.append(
            QJsonObject{{u"actor"_s, candidate.actor}, {u"score"_s, json(candidate.score)}});
    }
    QJsonObject object{{u"id"_s, statement.id},
                       {u"kind"_s, toName(statement.kind)},
                       {u"content"_s, toJson(statement.content, codePoints)},
                       {u"cue"_s, toJson(statement.cue, codePoints)},
                       {u"source"_s, toJson(statement.source, codePoints)},
                       {u"actors"_s, json(statement.actors)},
                       {u"parent"_s, statement.parent},
                       {u"via"_s, statement.via},
                       {u"verb"_s, toName(statement.verb)},
                       {u"verbWord"_s, statement.verbWord},
                       {u"polarity"_s, toName(statement.polarity)},
                       {u"certainty"_s, toName(statement.certainty)},
                       {u"saidOn"_s, statement.saidOn},
                       {u"confidence"_s, json(statement.confidence)},
                       {u"speakerConfidence"_s, json(statement.speakerConfidence)},
                       {u"margin"_s, json(statement.margin)},
                       {u"rule"_s, toName(statement.rule)},
                       {u"speakerReason"_s, toName(statement.speakerReason)},
                       {u"evidence"_s, toJson(statement.evidence, codePoints)},
                       {u"candidates"_s, candidates}};
    // Most have neither.
    if (!statement.addressee.isEmpty())
        object.insert(u"addressee"_s, toJson(statement.addressee, codePoints));
    if (statement.differ != ReadingsDiffer::No)
        object.insert(u"differ"_s, toName(statement.differ));
    return object;
}

QJsonObject json(const DateExpression &date, const CodePoints &codePoints)
{
    return {{u"span"_s, toJson(date.span, codePoints)},
            {u"type"_s, toName(date.type)},
            {u"value"_s, date.value},
            {u"modifier"_s, date.modifier},
            {u"anchor"_s, date.anchor.toString(Qt::ISODate)},
            {u"role"_s, toName(date.role)},
            {u"reason"_s, toName(date.reason)}};
}

QJsonObject json(const Claim &claim, const CodePoints &codePoints)
{
    return {{u"id"_s, claim.id},
            {u"span"_s, toJson(claim.span, codePoints)},
            {u"statement"_s, claim.statement},
            {u"checkworthy"_s, json(claim.checkworthy)}};
}

QJsonObject json(const Position &position, const CodePoints &)
{
    return {{u"actor"_s, position.actor},
            {u"topic"_s, position.topic},
            {u"statements"_s, json(position.statements)}};
}

/// Appends \a items as a JSON array, each made by itself: a value of all takes ten times the room of
/// its text.
template <typename Item>
void appendAll(QByteArray &text, const QList<Item> &items, const CodePoints &codePoints)
{
    text += '[';
    for (qsizetype at = 0; at < items.size(); ++at) {
        if (at > 0)
            text += ',';
        text += QJsonDocument(json(items[at], codePoints)).toJson(QJsonDocument::Compact);
    }
    text += ']';
}

/// Fields of what was found in a text.
class FindingFields : public SpanFields
{
public:
    using SpanFields::SpanFields;

    Actor actor(const JsonFields &fields) const
    {
        Actor actor;
        actor.id = fields.text("id");
        actor.name = fields.text("name");
        actor.kind = fields.word("kind", actorKindNamed);
        actor.aliases = fields.texts("aliases");
        actor.descriptions = fields.texts("descriptions");
        fields.each("mentions", [&](const JsonFields &each) {
            actor.mentions.append({span(each, "span"), each.word("kind", mentionKindNamed)});
        });
        return actor;
    }

    Statement statement(const JsonFields &fields) const
    {
        Statement statement;
        statement.id = fields.text("id");
        statement.kind = fields.word("kind", statementKindNamed);
        statement.content = spans(fields, "content");
        statement.cue = spans(fields, "cue");
        statement.source = spans(fields, "source");
        statement.actors = fields.texts("actors");
        statement.parent = fields.text("parent");
        statement.via = fields.text("via");
        statement.verb = fields.word("verb", verbKindNamed);
        statement.verbWord = fields.text("verbWord");
        statement.polarity = fields.word("polarity", polarityNamed);
        statement.certainty = fields.word("certainty", certaintyNamed);
        statement.saidOn = fields.text("saidOn");
        statement.confidence = fields.number("confidence");
        statement.speakerConfidence = fields.number("speakerConfidence");
        statement.margin = fields.number("margin");
        statement.rule = fields.word("rule", ruleNamed);
        statement.speakerReason = fields.word("speakerReason", speakerReasonNamed);
        statement.evidence = spans(fields, "evidence");
        if (fields.has("addressee"))
            statement.addressee = span(fields, "addressee");
        if (fields.has("differ"))
            statement.differ = fields.word("differ", readingsDifferNamed);
        fields.each("candidates", [&](const JsonFields &each) {
            statement.candidates.append({each.text("actor"), each.number("score")});
        });
        return statement;
    }

    DateExpression date(const JsonFields &fields) const
    {
        return {span(fields, "span"), fields.word("type", dateTypeNamed), fields.text("value"),
                fields.text("modifier"), fields.day("anchor"), fields.word("role", dateRoleNamed),
                // Pages of before there were reasons have none.
                fields.has("reason") ? fields.word("reason", dateReasonNamed)
                                     : DateReason::Written};
    }
};

} // namespace

void appendJson(QByteArray &text, const Analysis &analysis, const CodePoints &codePoints)
{
    // By name, as QJsonObject orders fields.
    text += R"({"actors":)";
    appendAll(text, analysis.actors, codePoints);
    text += R"(,"claims":)";
    appendAll(text, analysis.claims, codePoints);
    text += analysis.complete ? R"(,"complete":true,"dates":)" : R"(,"complete":false,"dates":)";
    appendAll(text, analysis.dates, codePoints);
    if (!analysis.numbered.isEmpty()) {
        text += R"(,"numbered":)";
        text += QJsonDocument(QJsonArray::fromStringList(analysis.numbered))
                    .toJson(QJsonDocument::Compact);
    }
    text += R"(,"positions":)";
    appendAll(text, analysis.positions, codePoints);
    text += R"(,"statements":)";
    appendAll(text, analysis.statements, codePoints);
    text += '}';
}

Analysis readAnalysis(const JsonFields &fields, const CodePoints &codePoints, QStringView text)
{
    const FindingFields inText(codePoints, text);
    Analysis analysis;
    fields.each("actors",
                [&](const JsonFields &each) { analysis.actors.append(inText.actor(each)); });
    fields.each("statements", [&](const JsonFields &each) {
        analysis.statements.append(inText.statement(each));
    });
    fields.each("dates", [&](const JsonFields &each) { analysis.dates.append(inText.date(each)); });
    fields.each("claims", [&](const JsonFields &each) {
        analysis.claims.append({each.text("id"), inText.span(each, "span"), each.text("statement"),
                                each.number("checkworthy")});
    });
    fields.each("positions", [&](const JsonFields &each) {
        analysis.positions.append(
            {each.text("actor"), each.text("topic"), each.texts("statements")});
    });
    if (fields.has("numbered")) // where one analysis took the place of another
        analysis.numbered = fields.texts("numbered");
    analysis.complete = fields.flag("complete");
    return analysis;
}

} // namespace onrecord
