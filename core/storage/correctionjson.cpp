// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/correctionjson.h"

#include "core/corrections/enumnames.h"
#include "core/findings/enumnames.h"
#include "core/storage/spanjson.h"
#include "core/text/codepoints.h"

namespace onrecord {

using namespace Qt::StringLiterals;

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

namespace {

/// Writes what a Correction is made of.
class Writer
{
public:
    explicit Writer(const CodePoints *codePoints)
        : m_codePoints(codePoints)
    {
    }

    QJsonObject anchor(const Anchor &anchor) const
    {
        QJsonObject json{{u"utf16"_s, qint64(anchor.offset)},
                         {u"exact"_s, anchor.exact},
                         {u"before"_s, anchor.before},
                         {u"after"_s, anchor.after},
                         {u"unique"_s, anchor.unique}};
        if (m_codePoints)
            json[u"offset"_s] = qint64(m_codePoints->fromUtf16(anchor.offset));
        return json;
    }

    QJsonArray anchors(const Anchors &anchors) const
    {
        QJsonArray array;
        for (const Anchor &each : anchors)
            array.append(anchor(each));
        return array;
    }

    /// Its spans are code points of its own text, "exact".
    QJsonObject passage(const Passage &passage) const
    {
        QJsonObject json = anchor(passage.whole);
        const CodePoints codePoints(passage.whole.exact);
        json[u"words"_s] = toJson(passage.words, codePoints);
        json[u"cue"_s] = toJson(passage.cue, codePoints);
        json[u"source"_s] = toJson(passage.source, codePoints);
        return json;
    }

    QJsonObject actor(const ActorRef &reference) const
    {
        if (const auto *mentioned = std::get_if<MentionedActor>(&reference))
            return {{u"mention"_s, anchor(mentioned->mention)}};
        const auto &named = std::get<NamedActor>(reference);
        return {{u"name"_s, named.name}, {u"kind"_s, toName(named.kind)}};
    }

    QJsonArray actors(const QList<ActorRef> &references) const
    {
        QJsonArray array;
        for (const ActorRef &reference : references)
            array.append(actor(reference));
        return array;
    }

    QJsonObject operator()(const Confirm &change) const
    {
        if (!change.verb)
            return {};
        return {{u"verb"_s, toName(*change.verb)}, {u"speakers"_s, actors(change.speakers)}};
    }
    QJsonObject operator()(const Reject &) const { return {}; }
    QJsonObject operator()(const SetSpeakers &change) const
    {
        return {{u"speakers"_s, actors(change.speakers)}};
    }
    QJsonObject operator()(const SetVerb &change) const
    {
        return {{u"verb"_s, toName(change.verb)}};
    }
    QJsonObject operator()(const SetContent &change) const
    {
        return {{u"content"_s, anchors(change.content)}};
    }
    QJsonObject operator()(const AddStatement &change) const
    {
        return {{u"content"_s, anchors(change.content)},
                {u"speakers"_s, actors(change.speakers)},
                {u"verb"_s, toName(change.verb)}};
    }
    QJsonObject operator()(const RenameActor &change) const
    {
        return {{u"actor"_s, actor(change.actor)}, {u"name"_s, change.name}};
    }
    QJsonObject operator()(const MergeActors &change) const
    {
        return {{u"actor"_s, actor(change.actor)}, {u"into"_s, actor(change.into)}};
    }
    QJsonObject operator()(const SetActorKind &change) const
    {
        return {{u"actor"_s, actor(change.actor)}, {u"kind"_s, toName(change.kind)}};
    }
    QJsonObject operator()(const SetActorColour &change) const
    {
        return {{u"actor"_s, actor(change.actor)}, {u"colour"_s, change.colour}};
    }
    QJsonObject operator()(const SetActorFact &change) const
    {
        return {{u"actor"_s, actor(change.actor)},
                {u"fact"_s, toName(change.fact)},
                {u"text"_s, change.text}};
    }
    QJsonObject operator()(const SplitMentions &change) const
    {
        return {{u"actor"_s, actor(change.actor)},
                {u"mentions"_s, anchors(change.mentions)},
                {u"own"_s, actor(change.own)}};
    }
    QJsonObject operator()(const SetFlag &change) const { return {{u"flagged"_s, change.flagged}}; }
    QJsonObject operator()(const SetNote &change) const { return {{u"text"_s, change.text}}; }
    QJsonObject operator()(const SetPublished &change) const
    {
        return {{u"day"_s, change.day.toString(Qt::ISODate)}};
    }
    QJsonObject operator()(const SetCertainty &change) const
    {
        return {{u"certainty"_s, toName(change.certainty)}};
    }
    QJsonObject operator()(const RenameTopic &change) const
    {
        return {{u"topic"_s, change.topic}, {u"name"_s, change.name}};
    }
    QJsonObject operator()(const MergeTopics &change) const
    {
        return {{u"topic"_s, change.topic}, {u"into"_s, change.into}};
    }
    QJsonObject operator()(const SetDate &change) const
    {
        return {{u"value"_s, change.value}, {u"role"_s, toName(change.role)}};
    }
    QJsonObject operator()(const SetBlock &change) const { return {{u"kept"_s, change.isKept}}; }
    QJsonObject operator()(const SetFact &change) const
    {
        return {{u"fact"_s, toName(change.fact)}, {u"text"_s, change.text}};
    }
    QJsonObject operator()(const SetCue &change) const { return {{u"cue"_s, anchors(change.cue)}}; }
    QJsonObject operator()(const SetSource &change) const
    {
        return {{u"source"_s, anchors(change.source)}};
    }
    QJsonObject operator()(const SetTopic &change) const { return {{u"topic"_s, change.topic}}; }
    QJsonObject operator()(const SetClaim &change) const { return {{u"claim"_s, change.isClaim}}; }

private:
    const CodePoints *m_codePoints; // not owned; may be nullptr
};

class Reader
{
public:
    explicit Reader(const CodePoints *codePoints)
        : m_codePoints(codePoints)
    {
    }

    Anchor anchor(const JsonFields &fields) const
    {
        Anchor anchor;
        if (fields.has("utf16") || !m_codePoints)
            anchor.offset = fields.count("utf16");
        else
            anchor.offset = m_codePoints->toUtf16(fields.count("offset"));
        anchor.exact = fields.text("exact");
        anchor.before = fields.text("before");
        anchor.after = fields.text("after");
        anchor.unique = fields.has("unique") && fields.flag("unique");
        return anchor;
    }

    Anchors anchors(const JsonFields &fields, const char *name) const
    {
        Anchors anchors;
        fields.each(name, [&](const JsonFields &each) { anchors.append(anchor(each)); });
        return anchors;
    }

    Passage passage(const JsonFields &fields) const
    {
        const Anchor whole = anchor(fields);
        const CodePoints codePoints(whole.exact);
        const SpanFields spans(codePoints, whole.exact);
        Passage passage{whole, spans.spans(fields, "words"), spans.spans(fields, "cue"),
                        spans.spans(fields, "source")};
        if (passage.words.isEmpty())
            fields.refuse("words");
        return passage;
    }

    ActorRef actor(const JsonFields &fields) const
    {
        if (fields.has("mention"))
            return MentionedActor{anchor(fields.fields("mention"))};
        return named(fields);
    }

    NamedActor named(const JsonFields &fields) const
    {
        return {fields.text("name"), fields.word("kind", actorKindNamed)};
    }

    int colour(const JsonFields &fields) const
    {
        const qint64 colour = fields.count("colour");
        if (colour > actorColours)
            fields.refuse("colour");
        return int(std::min<qint64>(colour, actorColours));
    }

    QList<ActorRef> actors(const JsonFields &fields, const char *name) const
    {
        QList<ActorRef> actors;
        fields.each(name, [&](const JsonFields &each) { actors.append(actor(each)); });
        return actors;
    }

    Change change(const JsonFields &fields) const;
    std::optional<Change> ofActor(const QString &name, const JsonFields &fields) const;

private:
    template <typename Alternative>
    static bool isCalled(const QString &name)
    {
        return name == toName(Change(Alternative{}));
    }

    const CodePoints *m_codePoints; // not owned; may be nullptr
};

std::optional<Change> Reader::ofActor(const QString &name, const JsonFields &fields) const
{
    if (isCalled<RenameActor>(name))
        return RenameActor{actor(fields.fields("actor")), fields.text("name")};
    if (isCalled<MergeActors>(name))
        return MergeActors{actor(fields.fields("actor")), actor(fields.fields("into"))};
    if (isCalled<SetActorKind>(name))
        return SetActorKind{actor(fields.fields("actor")), fields.word("kind", actorKindNamed)};
    if (isCalled<SetActorColour>(name))
        return SetActorColour{actor(fields.fields("actor")), colour(fields)};
    if (isCalled<SetActorFact>(name)) {
        return SetActorFact{actor(fields.fields("actor")), fields.word("fact", actorFactNamed),
                            fields.text("text")};
    }
    if (isCalled<SplitMentions>(name)) {
        return SplitMentions{actor(fields.fields("actor")), anchors(fields, "mentions"),
                             actor(fields.fields("own"))};
    }
    return std::nullopt;
}

Change Reader::change(const JsonFields &fields) const
{
    const QString name = fields.text("change");
    if (const std::optional<Change> said = ofActor(name, fields))
        return *said;
    if (isCalled<Confirm>(name)) {
        if (!fields.has("verb"))
            return Confirm{};
        return Confirm{fields.word("verb", verbKindNamed), actors(fields, "speakers")};
    }
    if (isCalled<Reject>(name))
        return Reject{};
    if (isCalled<SetSpeakers>(name))
        return SetSpeakers{actors(fields, "speakers")};
    if (isCalled<SetVerb>(name))
        return SetVerb{fields.word("verb", verbKindNamed)};
    if (isCalled<SetContent>(name))
        return SetContent{anchors(fields, "content")};
    if (isCalled<AddStatement>(name)) {
        return AddStatement{anchors(fields, "content"), actors(fields, "speakers"),
                            fields.word("verb", verbKindNamed)};
    }
    if (isCalled<SetFlag>(name))
        return SetFlag{fields.flag("flagged")};
    if (isCalled<SetNote>(name))
        return SetNote{fields.text("text")};
    if (isCalled<SetPublished>(name))
        return SetPublished{fields.day("day")};
    if (isCalled<SetCertainty>(name))
        return SetCertainty{fields.word("certainty", certaintyNamed)};
    if (isCalled<RenameTopic>(name))
        return RenameTopic{fields.text("topic"), fields.text("name")};
    if (isCalled<MergeTopics>(name))
        return MergeTopics{fields.text("topic"), fields.text("into")};
    if (isCalled<SetDate>(name))
        return SetDate{fields.text("value"), fields.word("role", dateRoleNamed)};
    if (isCalled<SetBlock>(name))
        return SetBlock{fields.flag("kept")};
    if (isCalled<SetFact>(name))
        return SetFact{fields.word("fact", articleFactNamed), fields.text("text")};
    if (isCalled<SetCue>(name))
        return SetCue{anchors(fields, "cue")};
    if (isCalled<SetSource>(name))
        return SetSource{anchors(fields, "source")};
    if (isCalled<SetTopic>(name))
        return SetTopic{fields.text("topic")};
    if (isCalled<SetClaim>(name))
        return SetClaim{fields.flag("claim")};
    fields.refuse("change");
    return Confirm{};
}

} // namespace

QJsonObject toJson(const Correction &correction, const CodePoints *codePoints)
{
    const Writer writer(codePoints);
    QJsonObject json = std::visit(writer, correction.change);
    json[u"change"_s] = toName(correction.change);
    json[u"id"_s] = correction.id.toString(QUuid::WithoutBraces);
    json[u"target"_s] = writer.anchors(correction.target);
    json[u"statement"_s] = correction.statement;
    if (!correction.passage.isEmpty())
        json[u"passage"_s] = writer.passage(correction.passage);
    if (correction.named)
        json[u"named"_s] = writer.anchor(*correction.named);
    json[u"made"_s] = timeText(correction.made);
    json[u"by"_s] = correction.by;
    return json;
}

Correction readCorrection(const JsonFields &fields, const CodePoints *codePoints)
{
    const Reader reader(codePoints);
    Correction correction;
    correction.id = fields.id("id");
    correction.target = reader.anchors(fields, "target");
    correction.statement = fields.text("statement");
    if (fields.has("passage"))
        correction.passage = reader.passage(fields.fields("passage"));
    if (fields.has("named"))
        correction.named = reader.anchor(fields.fields("named"));
    correction.change = reader.change(fields);
    correction.made = fields.time("made");
    correction.by = fields.text("by");
    return correction;
}

} // namespace onrecord
