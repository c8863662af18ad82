// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/refi.h"

#include "core/exporting/plainsource.h"
#include "core/exporting/zipwriter.h"
#include "core/findings/enumnames.h"
#include "core/text/codepoints.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"

#include <QHash>
#include <QSet>
#include <QUuid>
#include <QXmlStreamWriter>

#include <array>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// Colours of codes, one a kind.
constexpr char16_t actorColour[] = u"#0b5cad";
constexpr char16_t topicColour[] = u"#0b7a53";
constexpr char16_t verbColour[] = u"#8a2f7a";

/// The variables of a case, who is an actor.
constexpr std::array<const char16_t *, 4> ofActors{u"Kind", u"Description", u"Identifier",
                                                   u"Colour"};

class ProjectWriter
{
public:
    ProjectWriter(const Reading &reading, const QString &name, const QDateTime &at)
        : m_reading(reading)
        , m_name(name)
        , m_at(at.toUTC().toString(Qt::ISODate))
        , m_source(reading.document.text())
        , m_points(m_source.text())
        , m_xml(&m_bytes)
    {
        for (const Position &position : reading.positions)
            for (const QString &statement : position.statements)
                m_topics.insert(statement, position.topic);
    }

    QByteArray write();
    QByteArray sourceText() const { return m_source.text().toUtf8(); }
    /// Where it stands in the archive.
    QByteArray sourcePath() const { return "sources/" + guid(u"source"_s).toUtf8() + ".txt"; }

private:
    /// The id of \a what in this project; the same each time.
    QString guid(const QString &what) const
    {
        static const QUuid space(u"{5f6f0f0e-9c55-4d0c-8f5a-6a5c1f0b7a10}"_s);
        const QByteArray article = m_reading.document.article().textSha256;
        return QUuid::createUuidV5(space, article + what.toUtf8()).toString(QUuid::WithoutBraces);
    }
    QList<const ReadStatement *> shownStatements() const;
    void attribute(const QString &name, const QString &value);
    void element(const QString &name, const QString &words);
    void writeCodeBook();
    void writeCode(const QString &what, const QString &name, const QString &colour);
    void openGroup(const QString &what, const QString &name);
    void writeVariables();
    void writeVariable(const QString &what, const QString &name, const QString &type);
    void writeCases();
    void writeCase(const ReadActor &actor);
    void writeValue(const QString &what, const QString &type, const QString &value);
    QList<const ReadActor *> shownSpeakers() const;
    void writeSource();
    void writeLinks();
    void writeSelections(const ReadStatement &read);
    void writeSelection(const QString &what, Span span, const QString &code, const QString &name,
                        const QString &note);
    QList<std::pair<QString, QString>> facts() const;

    const Reading &m_reading; // not owned
    const QString m_name;
    const QString m_at;
    const PlainSource m_source;
    const CodePoints m_points; ///< of m_source
    QHash<QString, QString> m_topics; ///< by statement
    QList<std::pair<QString, QString>>
        m_continued; ///< guids of selections, one going on in the next
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

void ProjectWriter::attribute(const QString &name, const QString &value)
{
    m_xml.writeAttribute(name, shownPlainly(value.simplified()));
}

void ProjectWriter::element(const QString &name, const QString &words)
{
    m_xml.writeTextElement(name, shownPlainly(words));
}

QList<const ReadStatement *> ProjectWriter::shownStatements() const
{
    QList<const ReadStatement *> shown;
    for (const ReadStatement &read : m_reading.statements) {
        if (read.state != State::Rejected)
            shown.append(&read);
    }
    return shown;
}

/// What is known of the article, as variables of its source.
QList<std::pair<QString, QString>> ProjectWriter::facts() const
{
    const Article &article = m_reading.document.article();
    QList<std::pair<QString, QString>> known;
    const auto add = [&known](const QString &name, const QString &value) {
        if (!value.isEmpty())
            known.append({name, value});
    };
    add(u"Outlet"_s, article.outlet);
    add(u"Published"_s, article.published.toString(Qt::ISODate));
    add(u"Byline"_s, article.byline);
    add(u"Address"_s, article.url);
    return known;
}

void ProjectWriter::openGroup(const QString &what, const QString &name)
{
    m_xml.writeStartElement(u"Code"_s);
    attribute(u"guid"_s, guid(what));
    attribute(u"name"_s, name);
    attribute(u"isCodable"_s, u"false"_s);
}

void ProjectWriter::writeCode(const QString &what, const QString &name, const QString &colour)
{
    m_xml.writeEmptyElement(u"Code"_s);
    attribute(u"guid"_s, guid(what));
    attribute(u"name"_s, name);
    attribute(u"isCodable"_s, u"true"_s);
    attribute(u"color"_s, colour);
}

void ProjectWriter::writeCodeBook()
{
    m_xml.writeStartElement(u"CodeBook"_s);
    m_xml.writeStartElement(u"Codes"_s);
    openGroup(u"actors"_s, u"Actors"_s);
    for (const ReadActor &actor : m_reading.actors) {
        if (actor.number > 0)
            writeCode(u"actor "_s + actor.actor.id, actor.actor.name,
                      QString::fromUtf16(actorColour));
    }
    m_xml.writeEndElement();
    QStringList topics;
    QList<VerbKind> verbs;
    for (const ReadStatement *read : shownStatements()) {
        const QString topic = m_topics.value(read->statement.id);
        if (!topic.isEmpty() && !topics.contains(topic))
            topics.append(topic);
        if (!verbs.contains(read->statement.verb))
            verbs.append(read->statement.verb);
    }
    if (!topics.isEmpty()) {
        openGroup(u"topics"_s, u"Topics"_s);
        for (const QString &topic : std::as_const(topics))
            writeCode(u"topic "_s + topic, topic, QString::fromUtf16(topicColour));
        m_xml.writeEndElement();
    }
    if (!verbs.isEmpty()) {
        openGroup(u"verbs"_s, u"Kinds of statement"_s);
        for (const VerbKind verb : std::as_const(verbs))
            writeCode(u"verb "_s + toName(verb), wording::word(verb),
                      QString::fromUtf16(verbColour));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

QList<const ReadActor *> ProjectWriter::shownSpeakers() const
{
    QSet<QString> speaking;
    for (const ReadStatement *read : shownStatements()) {
        for (const QString &id : read->statement.actors)
            speaking.insert(id);
    }
    QList<const ReadActor *> shown;
    for (const ReadActor &actor : m_reading.actors) {
        if (speaking.contains(actor.actor.id))
            shown.append(&actor);
    }
    return shown;
}

void ProjectWriter::writeVariable(const QString &what, const QString &name, const QString &type)
{
    m_xml.writeEmptyElement(u"Variable"_s);
    attribute(u"guid"_s, guid(u"variable "_s + what));
    attribute(u"name"_s, name);
    attribute(u"typeOfVariable"_s, type);
}

void ProjectWriter::writeVariables()
{
    const auto known = facts();
    const bool hasCases = !shownSpeakers().isEmpty();
    if (known.isEmpty() && !hasCases)
        return;
    m_xml.writeStartElement(u"Variables"_s);
    for (const auto &[name, value] : known)
        writeVariable(name, name, name == u"Published" ? u"Date"_s : u"Text"_s);
    if (hasCases) {
        for (const char16_t *name : ofActors)
            writeVariable(u"actor "_s + QString::fromUtf16(name), QString::fromUtf16(name),
                          u"Text"_s);
    }
    m_xml.writeEndElement();
}

void ProjectWriter::writeValue(const QString &what, const QString &type, const QString &value)
{
    m_xml.writeStartElement(u"VariableValue"_s);
    m_xml.writeEmptyElement(u"VariableRef"_s);
    attribute(u"targetGUID"_s, guid(u"variable "_s + what));
    element(type, value);
    m_xml.writeEndElement();
}

/// Who speaks is a case: what is known of it are the values of its variables.
void ProjectWriter::writeCases()
{
    const QList<const ReadActor *> speakers = shownSpeakers();
    if (speakers.isEmpty())
        return;
    m_xml.writeStartElement(u"Cases"_s);
    for (const ReadActor *actor : speakers)
        writeCase(*actor);
    m_xml.writeEndElement();
}

void ProjectWriter::writeCase(const ReadActor &actor)
{
    m_xml.writeStartElement(u"Case"_s);
    attribute(u"guid"_s, guid(u"case "_s + actor.actor.id));
    attribute(u"name"_s, actor.actor.name);
    if (actor.number > 0) {
        m_xml.writeEmptyElement(u"CodeRef"_s);
        attribute(u"targetGUID"_s, guid(u"actor "_s + actor.actor.id));
    }
    const QString colour = actor.chosenColour > 0 ? QString::number(actor.chosenColour) : QString();
    const std::array values{QString(toName(actor.actor.kind)), actor.description, actor.identifier,
                            colour};
    for (std::size_t at = 0; at < values.size(); ++at) {
        if (!values[at].isEmpty())
            writeValue(u"actor "_s + QString::fromUtf16(ofActors[at]), u"TextValue"_s, values[at]);
    }
    m_xml.writeEndElement();
}

void ProjectWriter::writeSelection(const QString &what, Span span, const QString &code,
                                   const QString &name, const QString &note)
{
    const Span points = m_points.fromUtf16(m_source.moved(span));
    m_xml.writeStartElement(u"PlainTextSelection"_s);
    attribute(u"guid"_s, guid(u"selection "_s + what));
    attribute(u"name"_s, name);
    attribute(u"startPosition"_s, QString::number(points.begin));
    attribute(u"endPosition"_s, QString::number(points.end));
    attribute(u"creatingUser"_s, guid(u"user"_s));
    attribute(u"creationDateTime"_s, m_at);
    if (!note.isEmpty())
        element(u"Description"_s, note.simplified()); // no symbols for the ends of its lines
    m_xml.writeStartElement(u"Coding"_s);
    attribute(u"guid"_s, guid(u"coding "_s + what));
    attribute(u"creatingUser"_s, guid(u"user"_s));
    attribute(u"creationDateTime"_s, m_at);
    m_xml.writeEmptyElement(u"CodeRef"_s);
    attribute(u"targetGUID"_s, guid(code));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void ProjectWriter::writeSelections(const ReadStatement &read)
{
    const Statement &statement = read.statement;
    QStringList codes;
    for (const QString &id : statement.actors) {
        const ReadActor *actor = m_reading.actor(id);
        if (actor && actor->number > 0)
            codes.append(u"actor "_s + id);
    }
    if (const QString topic = m_topics.value(statement.id); !topic.isEmpty())
        codes.append(u"topic "_s + topic);
    codes.append(u"verb "_s + toName(statement.verb));

    const QString &text = m_reading.document.text();
    const Spans &words = statement.content.isEmpty() ? statement.cue : statement.content;
    QString note = read.note;
    const auto nameOf = [&statement](Span span, const QString &code) {
        return u"%1 %2 %3"_s.arg(statement.id, QString::number(span.begin), code);
    };
    for (qsizetype part = 1; part < words.size(); ++part)
        m_continued.append({guid(u"selection "_s + nameOf(words[part - 1], codes.first())),
                            guid(u"selection "_s + nameOf(words[part], codes.first()))});
    for (const Span span : words) {
        for (const QString &code : std::as_const(codes)) {
            const QString what = nameOf(span, code);
            constexpr qsizetype shortWords = 60;
            writeSelection(what, span, code, wording::excerpt(span.in(text).toString(), shortWords),
                           note);
            note.clear();
        }
    }
}

void ProjectWriter::writeSource()
{
    m_xml.writeStartElement(u"Sources"_s);
    m_xml.writeStartElement(u"TextSource"_s);
    attribute(u"guid"_s, guid(u"source"_s));
    attribute(u"name"_s, m_name);
    attribute(u"plainTextPath"_s, u"internal://"_s + guid(u"source"_s) + u".txt"_s);
    attribute(u"creatingUser"_s, guid(u"user"_s));
    attribute(u"creationDateTime"_s, m_at);
    if (const QString &title = m_reading.document.article().title; !title.isEmpty())
        element(u"Description"_s, title);
    for (const ReadStatement *read : shownStatements())
        writeSelections(*read);
    for (const auto &[name, value] : facts())
        writeValue(name, name == u"Published" ? u"DateValue"_s : u"TextValue"_s, value);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

/// An interrupted quotation is one: its parts are linked, as a selection holds a single stretch.
void ProjectWriter::writeLinks()
{
    if (m_continued.isEmpty())
        return;
    m_xml.writeStartElement(u"Links"_s);
    for (const auto &[from, to] : std::as_const(m_continued)) {
        m_xml.writeEmptyElement(u"Link"_s);
        attribute(u"guid"_s, guid(u"link "_s + from));
        attribute(u"name"_s, u"continues"_s);
        attribute(u"direction"_s, u"OneWay"_s);
        attribute(u"originGUID"_s, from);
        attribute(u"targetGUID"_s, to);
    }
    m_xml.writeEndElement();
}

QByteArray ProjectWriter::write()
{
    m_xml.writeStartDocument();
    m_xml.writeStartElement(u"Project"_s);
    m_xml.writeDefaultNamespace(u"urn:QDA-XML:project:1.0"_s);
    attribute(u"name"_s, m_name);
    attribute(u"origin"_s, u"Onrecord"_s);
    attribute(u"creatingUserGUID"_s, guid(u"user"_s));
    attribute(u"creationDateTime"_s, m_at);
    m_xml.writeStartElement(u"Users"_s);
    m_xml.writeEmptyElement(u"User"_s);
    attribute(u"guid"_s, guid(u"user"_s));
    attribute(u"name"_s, u"Onrecord"_s);
    m_xml.writeEndElement();
    writeCodeBook();
    writeVariables();
    writeCases();
    writeSource();
    writeLinks();
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace

RefiProject refiProject(const Reading &reading, const QString &name, const QDateTime &at)
{
    ProjectWriter project(reading, name, at);
    return {project.write(), project.sourcePath(), project.sourceText()};
}

QByteArray toRefi(const Reading &reading, const QString &name, const QDateTime &at)
{
    const RefiProject project = refiProject(reading, name, at);
    return zipOf({{"project.qde", project.xml}, {project.sourcePath, project.sourceText}}, at);
}

} // namespace onrecord
