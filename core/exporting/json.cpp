// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/json.h"

#include "core/corrections/enumnames.h"
#include "core/findings/enumnames.h"
#include "core/html/jsonwriter.h"
#include "core/text/codepoints.h"
#include "core/wording/wording.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace onrecord {

namespace {

/// CONTRACT's object, field by field.
class ReadingWriter
{
public:
    ReadingWriter(const Reading &reading, JsonWriter::Layout layout)
        : m_reading(reading)
        , m_points(reading.document.text())
        , m_reasons(reading)
        , m_out(layout)
    {
    }

    QByteArray write(QByteArrayView id);

private:
    void writeSpan(Span span);
    void writeSpans(const char *name, const Spans &spans);
    void writeList(const char *name, const QStringList &words);
    void writeArticle();
    void writeActor(const ReadActor &actor);
    void writeSaid(const ReadActor &read);
    void writeStatement(const ReadStatement &statement);
    void writeAddressee(const Statement &statement);
    void writeStale(const ReadStatement &read);
    void writeDate(const ReadDate &read);
    void writeClaim(const Claim &claim);
    void writePosition(const Position &position);
    void writeTopic(const ReadTopic &topic);
    void writePair(const ReadPair &pair);
    void writeOrphan(const Correction &correction);
    void writeCoverage();

    template <typename Items, typename Write>
    void writeAll(const char *name, const Items &items, Write write)
    {
        m_out.key(name);
        m_out.beginArray();
        for (const auto &item : items)
            (this->*write)(item);
        m_out.endArray();
    }

    const Reading &m_reading; // not owned
    const CodePoints m_points;
    const wording::Reasons m_reasons;
    JsonWriter m_out;
};

QByteArray ReadingWriter::write(QByteArrayView id)
{
    const Article &article = m_reading.document.article();
    m_out.reserve(article.text.size() + article.text.size() / 16 + m_reading.statements.size() * 640
                  + 4096);
    m_out.beginObject();
    if (!id.isEmpty()) {
        m_out.key("id");
        m_out.raw(id);
    }
    m_out.member("generator", u"onrecord " ONRECORD_VERSION);
    m_out.member("offsets", u"code points");
    m_out.member("sha256", QString::fromLatin1(article.textSha256));
    m_out.member("sourceSha256", QString::fromLatin1(article.sourceSha256));
    m_out.memberBoolean("complete", m_reading.complete);
    writeArticle();
    m_out.member("text", article.text);
    writeAll("actors", m_reading.actors, &ReadingWriter::writeActor);
    writeAll("statements", m_reading.statements, &ReadingWriter::writeStatement);
    writeAll("dates", m_reading.dates, &ReadingWriter::writeDate);
    writeAll("claims", m_reading.claims, &ReadingWriter::writeClaim);
    writeAll("positions", m_reading.positions, &ReadingWriter::writePosition);
    writeAll("topics", m_reading.topics, &ReadingWriter::writeTopic);
    writeAll("pairs", m_reading.pairs, &ReadingWriter::writePair);
    writeAll("orphans", m_reading.orphans, &ReadingWriter::writeOrphan);
    writeCoverage();
    m_out.endObject();
    return m_out.take();
}

void ReadingWriter::writeSpan(Span span)
{
    const Span points = m_points.fromUtf16(span);
    m_out.beginArray();
    m_out.integer(points.begin);
    m_out.integer(points.end);
    m_out.endArray();
}

void ReadingWriter::writeSpans(const char *name, const Spans &spans)
{
    m_out.key(name);
    m_out.beginArray();
    for (const Span span : spans)
        writeSpan(span);
    m_out.endArray();
}

void ReadingWriter::writeList(const char *name, const QStringList &words)
{
    m_out.key(name);
    m_out.beginArray();
    for (const QString &each : words)
        m_out.string(each);
    m_out.endArray();
}

void ReadingWriter::writeArticle()
{
    const Article &article = m_reading.document.article();
    m_out.key("article");
    m_out.beginObject();
    m_out.memberOrNull("title",
                       article.statedTitle.isEmpty() ? article.title : article.statedTitle);
    m_out.memberOrNull("headline", article.title);
    m_out.memberOrNull("byline", article.byline);
    m_out.memberOrNull("outlet", article.outlet);
    m_out.memberOrNull("published", article.published.toString(Qt::ISODate));
    m_out.memberOrNull("url", article.url);
    m_out.memberOrNull("language", article.language);
    const Warning *const guessed = findWarning(article.warnings, WarningKind::EncodingGuessed);
    const Warning *const undecodable = findWarning(article.warnings, WarningKind::Undecodable);
    m_out.memberOrNull("encoding", article.encoding);
    m_out.memberBoolean("encodingGuessed", guessed != nullptr);
    m_out.member("undecodable", undecodable ? qint64(undecodable->count) : 0);
    m_out.endObject();
}

void ReadingWriter::writeActor(const ReadActor &read)
{
    const Actor &actor = read.actor;
    m_out.beginObject();
    m_out.member("id", actor.id);
    m_out.member("name", actor.name);
    m_out.member("kind", QString(toName(actor.kind)));
    m_out.member("number", qint64(read.number));
    writeList("aliases", actor.aliases);
    writeList("descriptions", actor.descriptions);
    m_out.key("mentions");
    m_out.beginArray();
    for (const Mention &mention : actor.mentions) {
        m_out.beginObject();
        m_out.key("span");
        writeSpan(mention.span);
        m_out.member("kind", QString(toName(mention.kind)));
        m_out.endObject();
    }
    m_out.endArray();
    m_out.member("origin", QString(toName(read.origin)));
    m_out.memberOrNull("machineName", read.machineName);
    writeList("merged", read.merged);
    writeSaid(read);
    m_out.endObject();
}

/// What readers say of an actor besides the name; nothing where they say nothing.
void ReadingWriter::writeSaid(const ReadActor &read)
{
    if (read.machineKind)
        m_out.member("machineKind", QString(toName(*read.machineKind)));
    if (!read.description.isEmpty())
        m_out.member("description", read.description);
    if (!read.identifier.isEmpty())
        m_out.member("identifier", read.identifier);
    if (read.chosenColour > 0)
        m_out.member("colour", qint64(read.chosenColour));
}

void ReadingWriter::writeStatement(const ReadStatement &read)
{
    const Statement &statement = read.statement;
    m_out.beginObject();
    m_out.member("id", statement.id);
    m_out.member("label", read.label);
    m_out.member("kind", QString(toName(statement.kind)));
    writeSpans("content", statement.content);
    writeSpans("cue", statement.cue);
    writeSpans("source", statement.source);
    m_out.memberOrNull("actor", statement.actors.value(0));
    writeList("actors", statement.actors);
    m_out.memberOrNull("parent", statement.parent);
    m_out.member("verb", QString(toName(statement.verb)));
    m_out.memberOrNull("verbWord", statement.verbWord);
    m_out.member("polarity", QString(toName(statement.polarity)));
    m_out.member("certainty", QString(toName(statement.certainty)));
    m_out.memberOrNull("via", statement.via);
    writeAddressee(statement);
    m_out.memberOrNull("saidOn", statement.saidOn);
    m_out.memberNumber("confidence", statement.confidence);
    m_out.memberNumber("speakerConfidence", statement.speakerConfidence);
    m_out.memberNumber("margin", statement.margin);
    m_out.member("rule", QString(toName(statement.rule)));
    m_out.member("reason", m_reasons.of(read));
    m_out.key("candidates");
    m_out.beginArray();
    for (const Candidate &candidate : statement.candidates) {
        m_out.beginObject();
        m_out.member("actor", candidate.actor);
        m_out.memberNumber("score", candidate.score);
        m_out.endObject();
    }
    m_out.endArray();
    m_out.member("state", QString(toName(read.state)));
    m_out.member("origin", QString(toName(read.origin)));
    m_out.memberBoolean("flagged", read.flagged);
    m_out.memberOrNull("note", read.note);
    if (read.topic) // that a reader gave it; what is listed stands in the positions
        m_out.member("topic", *read.topic);
    writeStale(read);
    m_out.endObject();
}

/// Who was told, in the article's words; null where it does not say.
void ReadingWriter::writeAddressee(const Statement &statement)
{
    m_out.key("addressee");
    if (wording::toWhom(m_reading.document.article(), statement).isEmpty()) {
        m_out.null();
        return;
    }
    m_out.beginObject();
    m_out.key("span");
    writeSpan(statement.addressee);
    m_out.member("words", wording::oneLine(m_reading.document.article(), {statement.addressee}));
    m_out.endObject();
}

/// What was said of words that are other ones now; nothing where nothing is.
void ReadingWriter::writeStale(const ReadStatement &read)
{
    if (read.stale.isEmpty())
        return;
    m_out.key("stale");
    m_out.beginArray();
    for (const StaleCorrection &stale : read.stale) {
        m_out.beginObject();
        m_out.member("id", stale.correction.id.toString(QUuid::WithoutBraces));
        m_out.member("change", QString(toName(stale.correction.change)));
        m_out.member("then", stale.words.then);
        m_out.memberOrNull("now", stale.words.now);
        m_out.endObject();
    }
    m_out.endArray();
}

void ReadingWriter::writeDate(const ReadDate &read)
{
    const DateExpression &date = read.date;
    m_out.beginObject();
    m_out.key("span");
    writeSpan(date.span);
    m_out.member("type", QString(toName(date.type)));
    m_out.member("value", date.value);
    m_out.memberOrNull("mod", date.modifier);
    m_out.memberOrNull("anchor", date.anchor.toString(Qt::ISODate));
    m_out.member("role", QString(toName(date.role)));
    m_out.member("origin", QString(toName(read.origin)));
    m_out.memberBoolean("corrected", !read.corrections.isEmpty());
    m_out.memberOrNull("machineValue", read.machine ? read.machine->value : QString());
    m_out.member("reason", QString(toName(read.date.reason)));
    m_out.endObject();
}

void ReadingWriter::writeClaim(const Claim &claim)
{
    m_out.beginObject();
    m_out.member("id", claim.id);
    m_out.key("span");
    writeSpan(claim.span);
    m_out.memberOrNull("statement", claim.statement);
    m_out.memberNumber("checkworthy", claim.checkworthy);
    m_out.member("band", QString(toName(checkBand(claim.checkworthy))));
    m_out.endObject();
}

void ReadingWriter::writePosition(const Position &position)
{
    m_out.beginObject();
    m_out.memberOrNull("actor", position.actor);
    m_out.memberOrNull("topic", position.topic);
    writeList("statements", position.statements);
    m_out.endObject();
}

/// What the reader calls otherwise than the machine does.
void ReadingWriter::writeTopic(const ReadTopic &topic)
{
    m_out.beginObject();
    m_out.member("name", topic.name);
    writeList("machineNames", topic.machineNames);
    m_out.endObject();
}

void ReadingWriter::writePair(const ReadPair &pair)
{
    m_out.beginObject();
    m_out.member("kind", QString(toName(pair.kind)));
    m_out.member("first", pair.first);
    m_out.member("second", pair.second);
    m_out.endObject();
}

/// A correction whose place is gone: what it said and the words it was about.
void ReadingWriter::writeOrphan(const Correction &correction)
{
    m_out.beginObject();
    m_out.member("id", correction.id.toString(QUuid::WithoutBraces));
    m_out.member("change", QString(toName(correction.change)));
    m_out.member("sentence", wording::sentence(m_reading, correction));
    m_out.key("words");
    m_out.beginArray();
    for (const Anchor &anchor : correction.target)
        m_out.string(anchor.exact);
    m_out.endArray();
    m_out.endObject();
}

void ReadingWriter::writeCoverage()
{
    m_out.key("coverage");
    m_out.beginObject();
    m_out.member("attributed", qint64(m_reading.coverage.attributed));
    m_out.member("reporter", qint64(m_reading.coverage.reporter));
    m_out.member("leftOut", qint64(m_reading.coverage.leftOut));
    m_out.endObject();
}

QByteArray jsonString(QStringView words)
{
    JsonWriter out;
    out.string(words);
    return out.take();
}

} // namespace

QByteArray toJson(const Reading &reading, const QString &id, bool indented)
{
    const auto layout = indented ? JsonWriter::Layout::Indented : JsonWriter::Layout::OneLine;
    const QByteArray idText = id.isEmpty() ? QByteArray() : jsonString(id);
    return ReadingWriter(reading, layout).write(idText) + '\n';
}

QByteArray toJsonLine(const Reading &reading, const QJsonValue &id)
{
    QByteArray idText;
    if (id.isString()) {
        idText = jsonString(id.toString());
    } else if (!id.isUndefined()) {
        // In an array, as QJsonDocument writes no bare value.
        idText = QJsonDocument(QJsonArray{id}).toJson(QJsonDocument::Compact);
        idText = idText.mid(1, idText.size() - 2);
    }
    return ReadingWriter(reading, JsonWriter::Layout::OneLine).write(idText) + '\n';
}

QByteArray toDateLines(const Reading &reading)
{
    const CodePoints points(reading.document.text());
    QByteArray lines;
    for (const ReadDate &read : reading.dates) {
        const DateExpression &date = read.date;
        const Span span = points.fromUtf16(date.span);
        JsonWriter out;
        out.beginObject();
        out.member("start", qint64(span.begin));
        out.member("end", qint64(span.end));
        out.member("type", QString(toName(date.type)));
        out.member("value", date.value);
        out.endObject();
        lines += out.take() + '\n';
    }
    return lines;
}

} // namespace onrecord
