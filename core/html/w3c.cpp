// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/w3c.h"

#include "core/corrections/enumnames.h"
#include "core/corrections/topicnames.h"
#include "core/findings/enumnames.h"
#include "core/html/jsonwriter.h"
#include "core/text/codepoints.h"
#include "core/wording/wording.h"

#include <QHash>

namespace onrecord {

QString articleUrn(const Article &article)
{
    return QStringLiteral("urn:sha256:") + QString::fromLatin1(article.textSha256);
}

namespace {

constexpr qsizetype contextLength = 32; // as Hypothesis has it

class AnnotationWriter
{
public:
    AnnotationWriter(JsonWriter &out, const Reading &reading)
        : m_out(out)
        , m_reading(reading)
        , m_text(reading.document.text())
        , m_points(reading.document.text())
        , m_topics(reading)
    {
        for (const ReadActor &actor : reading.actors)
            m_actors.insert(actor.actor.id, &actor);
    }

    void writeMembers();

private:
    void writeAnnotation(const ReadStatement &read);
    void writeBodies(const ReadStatement &read);
    void writeBody(const char *purpose, QStringView value);
    void writeActor(const ReadActor &actor);
    void writeCreator(const ReadStatement &read);
    void writeTarget(const Spans &spans);
    void writePlace(Span span);
    void writeSpans(const char *name, const Spans &spans);

    JsonWriter &m_out; // not owned
    const Reading &m_reading; // not owned
    const QStringView m_text;
    const CodePoints m_points;
    const StatementTopics m_topics;
    QHash<QString, const ReadActor *> m_actors; // of m_reading
};

void AnnotationWriter::writeMembers()
{
    m_out.member("id", u"#annotations");
    m_out.member("type", u"AnnotationPage");
    m_out.key("items");
    m_out.beginArray();
    for (const ReadStatement &read : m_reading.statements)
        if (read.state != State::Rejected)
            writeAnnotation(read);
    m_out.endArray();
}

void AnnotationWriter::writeAnnotation(const ReadStatement &read)
{
    const Statement &statement = read.statement;
    m_out.beginObject();
    m_out.member("id", u'#' + statement.id);
    m_out.member("type", u"Annotation");
    m_out.key("motivation");
    m_out.beginArray();
    m_out.string(u"identifying");
    m_out.string(u"classifying");
    m_out.endArray();
    writeCreator(read);
    writeBodies(read);
    m_out.key("target");
    writeTarget(statement.content.isEmpty() ? statement.cue : statement.content);
    m_out.member("onrecord:kind", QString(toName(statement.kind)));
    m_out.member("onrecord:state", QString(toName(read.state)));
    m_out.member("onrecord:label", read.label);
    m_out.memberNumber("onrecord:confidence", statement.confidence);
    m_out.memberNumber("onrecord:speakerConfidence", statement.speakerConfidence);
    writeSpans("onrecord:cue", statement.cue);
    writeSpans("onrecord:source", statement.source);
    if (!statement.parent.isEmpty())
        m_out.member("onrecord:parent", u'#' + statement.parent);
    if (!statement.saidOn.isEmpty())
        m_out.member("onrecord:saidOn", statement.saidOn);
    if (const auto topic = m_topics.of(read)) {
        m_out.member("onrecord:topic", *topic);
        m_out.member("onrecord:topicOrigin",
                     QString(toName(m_topics.saidOf(read) ? Origin::Reader : Origin::Machine)));
    }
    m_out.endObject();
}

/// Machine or person; a person's name is not part of a Reading.
void AnnotationWriter::writeCreator(const ReadStatement &read)
{
    m_out.key("creator");
    m_out.beginObject();
    if (read.origin == Origin::Machine) {
        m_out.member("type", u"Software");
        m_out.member("name", u"onrecord " ONRECORD_VERSION);
    } else {
        m_out.member("type", u"Person");
    }
    m_out.endObject();
}

void AnnotationWriter::writeBody(const char *purpose, QStringView value)
{
    m_out.beginObject();
    m_out.member("type", u"TextualBody");
    m_out.member("purpose", QString::fromLatin1(purpose));
    m_out.member("value", value);
    m_out.endObject();
}

void AnnotationWriter::writeActor(const ReadActor &actor)
{
    m_out.beginObject();
    m_out.member("type", u"TextualBody");
    m_out.member("purpose", u"identifying");
    m_out.member("value", actor.actor.name);
    m_out.member("onrecord:actor", actor.actor.id);
    m_out.member("onrecord:actorKind", QString(toName(actor.actor.kind)));
    if (actor.machineKind)
        m_out.member("onrecord:machineKind", QString(toName(*actor.machineKind)));
    if (!actor.description.isEmpty())
        m_out.member("onrecord:description", actor.description);
    if (!actor.identifier.isEmpty())
        m_out.member("onrecord:identifier", actor.identifier);
    if (actor.chosenColour > 0)
        m_out.member("onrecord:colour", qint64(actor.chosenColour));
    m_out.endObject();
}

void AnnotationWriter::writeBodies(const ReadStatement &read)
{
    m_out.key("body");
    m_out.beginArray();
    for (const QString &id : read.statement.actors)
        if (const ReadActor *const actor = m_actors.value(id))
            writeActor(*actor);
    writeBody("classifying", QString(toName(read.statement.verb)));
    if (!read.note.isEmpty())
        writeBody("commenting", read.note);
    if (read.machine && read.stale.isEmpty())
        writeBody("editing", wording::word(read.state));
    for (const StaleCorrection &stale : read.stale)
        writeBody("questioning", wording::sentence(stale));
    m_out.endArray();
}

void AnnotationWriter::writeTarget(const Spans &spans)
{
    if (spans.size() == 1) {
        writePlace(spans.first());
        return;
    }
    m_out.beginObject();
    m_out.member("type", u"List");
    m_out.key("items");
    m_out.beginArray();
    for (const Span span : spans)
        writePlace(span);
    m_out.endArray();
    m_out.endObject();
}

/// Up to so many units before \a offset, never half a surrogate pair.
static QStringView wordsBefore(QStringView text, qsizetype offset)
{
    qsizetype begin = std::max(qsizetype(0), offset - contextLength);
    if (begin > 0 && text[begin].isLowSurrogate() && text[begin - 1].isHighSurrogate())
        ++begin;
    return text.mid(begin, offset - begin);
}

static QStringView wordsAfter(QStringView text, qsizetype offset)
{
    qsizetype end = std::min(text.size(), offset + contextLength);
    if (end < text.size() && text[end].isLowSurrogate() && text[end - 1].isHighSurrogate())
        --end;
    return text.mid(offset, end - offset);
}

void AnnotationWriter::writePlace(Span span)
{
    const Article &article = m_reading.document.article();
    const Span points = m_points.fromUtf16(span);
    m_out.beginObject();
    m_out.member("type", u"SpecificResource");
    m_out.member("source", article.url.isEmpty() ? articleUrn(article) : article.url);
    m_out.key("selector");
    m_out.beginArray();
    m_out.beginObject();
    m_out.member("type", u"TextQuoteSelector");
    m_out.member("exact", span.in(m_text));
    m_out.member("prefix", wordsBefore(m_text, span.begin));
    m_out.member("suffix", wordsAfter(m_text, span.end));
    m_out.endObject();
    m_out.beginObject();
    m_out.member("type", u"TextPositionSelector");
    m_out.member("start", qint64(points.begin));
    m_out.member("end", qint64(points.end));
    m_out.endObject();
    m_out.endArray();
    // Positions hold for this very text: whoever reads them can tell whether it has changed.
    // The name made of the digest says so itself.
    if (article.url.isEmpty()) {
        m_out.endObject();
        return;
    }
    m_out.key("state");
    m_out.beginObject();
    m_out.member("type", u"State");
    m_out.member("onrecord:sha256", QString::fromLatin1(article.textSha256));
    m_out.endObject();
    m_out.endObject();
}

void AnnotationWriter::writeSpans(const char *name, const Spans &spans)
{
    if (spans.isEmpty())
        return;
    m_out.key(name);
    m_out.beginArray();
    for (const Span span : spans) {
        const Span points = m_points.fromUtf16(span);
        m_out.beginObject();
        m_out.member("type", u"TextPositionSelector");
        m_out.member("start", qint64(points.begin));
        m_out.member("end", qint64(points.end));
        m_out.endObject();
    }
    m_out.endArray();
}

} // namespace

void writeContextTerms(JsonWriter &out, const Reading &reading)
{
    out.beginObject();
    out.member("@base", articleUrn(reading.document.article()));
    out.member("onrecord", u"urn:onrecord:");
    out.endObject();
}

void writeAnnotationPage(JsonWriter &out, const Reading &reading)
{
    out.beginObject();
    AnnotationWriter(out, reading).writeMembers();
    out.endObject();
}

QByteArray toW3c(const Reading &reading)
{
    JsonWriter out(JsonWriter::Layout::Indented);
    out.beginObject();
    out.key("@context");
    out.beginArray();
    out.string(u"http://www.w3.org/ns/anno.jsonld");
    writeContextTerms(out, reading);
    out.endArray();
    AnnotationWriter(out, reading).writeMembers();
    out.endObject();
    return out.take() + '\n';
}

} // namespace onrecord
