// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/jsonld.h"

#include "core/html/jsonwriter.h"
#include "core/html/w3c.h"
#include "core/wording/wording.h"

#include <QHash>

#include <utility>

namespace onrecord {

namespace {

class LinkedDataWriter
{
public:
    LinkedDataWriter(const Reading &reading, QByteArray before)
        : m_reading(reading)
        , m_article(reading.document.article())
        , m_urn(articleUrn(reading.document.article()))
        , m_out(JsonWriter::Layout::Indented, JsonWriter::Frame::Script, std::move(before))
    {
        for (const ReadActor &actor : reading.actors)
            m_actors.insert(actor.actor.id, &actor);
        for (const ReadStatement &read : reading.statements)
            m_statements.insert(read.statement.id, &read);
    }

    QByteArray write(LinkedData what);

private:
    void writeContext();
    void writeArticle();
    void writeNamed(const char *name, const char *type, const QString &called);
    void writeSpeakers(const char *name, const Statement &statement);
    void writeQuotation(const ReadStatement &read);
    void writeClaim(const Claim &claim);
    void writeReference(const char *name);

    const Reading &m_reading; // not owned
    const Article &m_article; // of m_reading
    const QString m_urn;
    QHash<QString, const ReadActor *> m_actors; // of m_reading
    QHash<QString, const ReadStatement *> m_statements; // of m_reading
    JsonWriter m_out;
};

QByteArray LinkedDataWriter::write(LinkedData what)
{
    m_out.beginObject();
    writeContext();
    m_out.key("@graph");
    m_out.beginArray();
    writeArticle();
    for (const ReadStatement &read : m_reading.statements)
        if (read.state != State::Rejected && read.statement.kind == StatementKind::Direct
            && !read.statement.content.isEmpty())
            writeQuotation(read);
    if (what == LinkedData::Everything) {
        for (const Claim &claim : m_reading.claims)
            writeClaim(claim);
        writeAnnotationPage(m_out, m_reading);
    }
    m_out.endArray();
    m_out.endObject();
    return m_out.take();
}

void LinkedDataWriter::writeContext()
{
    m_out.key("@context");
    m_out.beginArray();
    m_out.string(u"https://schema.org");
    m_out.string(u"http://www.w3.org/ns/anno.jsonld");
    writeContextTerms(m_out, m_reading);
    m_out.endArray();
}

void LinkedDataWriter::writeNamed(const char *name, const char *type, const QString &called)
{
    if (called.isEmpty())
        return;
    m_out.key(name);
    m_out.beginObject();
    m_out.member("@type", QString::fromLatin1(type));
    m_out.member("name", called);
    m_out.endObject();
}

void LinkedDataWriter::writeReference(const char *name)
{
    m_out.key(name);
    m_out.beginObject();
    m_out.member("@id", m_urn);
    m_out.endObject();
}

void LinkedDataWriter::writeArticle()
{
    m_out.beginObject();
    m_out.member("@type", u"NewsArticle");
    m_out.member("@id", m_urn);
    if (!m_article.title.isEmpty())
        m_out.member("headline", m_article.title);
    writeNamed("author", "Person", m_article.byline);
    writeNamed("publisher", "Organization", m_article.outlet);
    if (m_article.published.isValid())
        m_out.member("datePublished", m_article.published.toString(Qt::ISODate));
    if (!m_article.url.isEmpty()) {
        m_out.member("url", m_article.url);
        m_out.member("isBasedOn", m_article.url);
    }
    m_out.member("inLanguage", m_article.language);
    m_out.endObject();
}

static const char *schemaType(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Person:
    case ActorKind::Anonymous: return "Person";
    case ActorKind::Organisation:
    case ActorKind::Group: return "Organization";
    case ActorKind::Place: return "Place";
    case ActorKind::Document: return "CreativeWork";
    }
    return "Thing";
}

void LinkedDataWriter::writeSpeakers(const char *name, const Statement &statement)
{
    QList<const ReadActor *> speakers;
    for (const QString &id : statement.actors)
        if (const ReadActor *const actor = m_actors.value(id))
            speakers.append(actor);
    if (speakers.isEmpty())
        return;
    m_out.key(name);
    m_out.beginArray();
    for (const ReadActor *const actor : std::as_const(speakers)) {
        m_out.beginObject();
        m_out.member("@type", QString::fromLatin1(schemaType(actor->actor.kind)));
        m_out.member("name", actor->actor.name);
        if (!actor->description.isEmpty())
            m_out.member("description", actor->description);
        if (!actor->identifier.isEmpty())
            m_out.member("identifier", actor->identifier);
        m_out.endObject();
    }
    m_out.endArray();
}

void LinkedDataWriter::writeQuotation(const ReadStatement &read)
{
    m_out.beginObject();
    m_out.member("@type", u"Quotation");
    m_out.member("@id", QStringLiteral("#quotation-") + read.statement.id);
    m_out.member("text", wording::oneLine(m_reading.document.article(), read.statement.content));
    writeSpeakers("spokenByCharacter", read.statement);
    if (read.state == State::Confirmed || read.state == State::Corrected
        || read.state == State::Manual)
        writeSpeakers("creator", read.statement);
    writeReference("isPartOf");
    m_out.endObject();
}

void LinkedDataWriter::writeClaim(const Claim &claim)
{
    const ReadStatement *const statement = m_statements.value(claim.statement);
    if (statement && statement->state == State::Rejected)
        return;
    m_out.beginObject();
    m_out.member("@type", u"Claim");
    m_out.member("@id", QStringLiteral("#claim-") + claim.id);
    m_out.member("text", wording::oneLine(m_reading.document.article(), {claim.span}));
    if (statement)
        writeSpeakers("author", statement->statement);
    else
        writeNamed("author", "Person", m_article.byline);
    writeReference("appearance");
    m_out.endObject();
}

} // namespace

void appendJsonLd(QByteArray &page, const Reading &reading, LinkedData what)
{
    page = LinkedDataWriter(reading, std::exchange(page, {})).write(what);
}

} // namespace onrecord
