// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/refi.h"

#include "core/corrections/enumnames.h"
#include "core/corrections/topicnames.h"
#include "core/exporting/plainsource.h"
#include "core/exporting/refixml.h"
#include "core/exporting/zipwriter.h"
#include "core/findings/enumnames.h"
#include "core/text/codepoints.h"
#include "core/wording/wording.h"

#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// Colours of codes, one a kind.
constexpr char16_t actorColour[] = u"#0b5cad";
constexpr char16_t topicColour[] = u"#0b7a53";
constexpr char16_t verbColour[] = u"#8a2f7a";
constexpr char16_t stateColour[] = u"#6b5a00";

/// The variables of a case, who is an actor.
constexpr std::array<const char16_t *, 4> ofActors{u"Kind", u"Description", u"Identifier",
                                                   u"Colour"};

class ProjectWriter : private RefiXml
{
public:
    ProjectWriter(const Reading &reading, const QString &name, const QDateTime &at)
        : RefiXml(reading.document.article().textSha256)
        , m_reading(reading)
        , m_name(name)
        , m_at(at.toUTC().toString(Qt::ISODate))
        , m_source(reading.document.text())
        , m_points(m_source.text())
        , m_topics(reading)
    {
    }

    QByteArray write();
    QByteArray sourceText() const { return m_source.text().toUtf8(); }
    /// Where it stands in the archive.
    QByteArray sourcePath() const { return "sources/" + guid(u"source"_s).toUtf8() + ".txt"; }

private:
    QList<const ReadStatement *> shownStatements() const;
    void writeCodeBook();
    void writeVariables();
    void writeCases();
    void writeCase(const ReadActor &actor);
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
    const StatementTopics m_topics;
    QList<std::pair<QString, QString>>
        m_continued; ///< guids of selections, one going on in the next
};

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

void ProjectWriter::writeCodeBook()
{
    xml().writeStartElement(u"CodeBook"_s);
    xml().writeStartElement(u"Codes"_s);
    openGroup(u"actors"_s, u"Actors"_s);
    for (const ReadActor &actor : m_reading.actors) {
        if (actor.number > 0)
            writeCode(u"actor "_s + actor.actor.id, actor.actor.name,
                      QString::fromUtf16(actorColour));
    }
    xml().writeEndElement();
    QStringList topics;
    QList<VerbKind> verbs;
    QList<State> states; // that are none of the machine's alone
    for (const ReadStatement *read : shownStatements()) {
        const QString topic = m_topics.of(*read).value_or(QString());
        if (!topic.isEmpty() && !topics.contains(topic))
            topics.append(topic);
        if (!verbs.contains(read->statement.verb))
            verbs.append(read->statement.verb);
        if (read->state != State::Automatic && !states.contains(read->state))
            states.append(read->state);
    }
    if (!topics.isEmpty()) {
        openGroup(u"topics"_s, u"Topics"_s);
        for (const QString &topic : std::as_const(topics))
            writeCode(u"topic "_s + topic, topic, QString::fromUtf16(topicColour));
        xml().writeEndElement();
    }
    if (!verbs.isEmpty()) {
        openGroup(u"verbs"_s, u"Kinds of statement"_s);
        for (const VerbKind verb : std::as_const(verbs))
            writeCode(u"verb "_s + toName(verb), wording::word(verb),
                      QString::fromUtf16(verbColour));
        xml().writeEndElement();
    }
    if (!states.isEmpty()) {
        openGroup(u"states"_s, u"States"_s);
        for (const State state : std::as_const(states))
            writeCode(u"state "_s + toName(state), toName(state), QString::fromUtf16(stateColour));
        xml().writeEndElement();
    }
    xml().writeEndElement();
    xml().writeEndElement();
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

void ProjectWriter::writeVariables()
{
    const auto known = facts();
    const bool hasCases = !shownSpeakers().isEmpty();
    if (known.isEmpty() && !hasCases)
        return;
    xml().writeStartElement(u"Variables"_s);
    for (const auto &[name, value] : known)
        writeVariable(name, name, name == u"Published" ? u"Date"_s : u"Text"_s);
    if (hasCases) {
        for (const char16_t *name : ofActors)
            writeVariable(u"actor "_s + QString::fromUtf16(name), QString::fromUtf16(name),
                          u"Text"_s);
    }
    xml().writeEndElement();
}

/// Who speaks is a case: what is known of it are the values of its variables.
void ProjectWriter::writeCases()
{
    const QList<const ReadActor *> speakers = shownSpeakers();
    if (speakers.isEmpty())
        return;
    xml().writeStartElement(u"Cases"_s);
    for (const ReadActor *actor : speakers)
        writeCase(*actor);
    xml().writeEndElement();
}

void ProjectWriter::writeCase(const ReadActor &actor)
{
    xml().writeStartElement(u"Case"_s);
    attribute(u"guid"_s, guid(u"case "_s + actor.actor.id));
    attribute(u"name"_s, actor.actor.name);
    if (actor.number > 0) {
        xml().writeEmptyElement(u"CodeRef"_s);
        attribute(u"targetGUID"_s, guid(u"actor "_s + actor.actor.id));
    }
    const QString colour = actor.chosenColour > 0 ? QString::number(actor.chosenColour) : QString();
    const std::array values{QString(toName(actor.actor.kind)), actor.description, actor.identifier,
                            colour};
    for (std::size_t at = 0; at < values.size(); ++at) {
        if (!values[at].isEmpty())
            writeValue(u"actor "_s + QString::fromUtf16(ofActors[at]), u"TextValue"_s, values[at]);
    }
    xml().writeEndElement();
}

void ProjectWriter::writeSelection(const QString &what, Span span, const QString &code,
                                   const QString &name, const QString &note)
{
    const Span points = m_points.fromUtf16(m_source.moved(span));
    xml().writeStartElement(u"PlainTextSelection"_s);
    attribute(u"guid"_s, guid(u"selection "_s + what));
    attribute(u"name"_s, name);
    attribute(u"startPosition"_s, QString::number(points.begin));
    attribute(u"endPosition"_s, QString::number(points.end));
    attribute(u"creatingUser"_s, guid(u"user"_s));
    attribute(u"creationDateTime"_s, m_at);
    if (!note.isEmpty())
        element(u"Description"_s, note.simplified()); // no symbols for the ends of its lines
    xml().writeStartElement(u"Coding"_s);
    attribute(u"guid"_s, guid(u"coding "_s + what));
    attribute(u"creatingUser"_s, guid(u"user"_s));
    attribute(u"creationDateTime"_s, m_at);
    xml().writeEmptyElement(u"CodeRef"_s);
    attribute(u"targetGUID"_s, guid(code));
    xml().writeEndElement();
    xml().writeEndElement();
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
    if (const QString topic = m_topics.of(read).value_or(QString()); !topic.isEmpty())
        codes.append(u"topic "_s + topic);
    codes.append(u"verb "_s + toName(statement.verb));
    if (read.state != State::Automatic)
        codes.append(u"state "_s + toName(read.state));

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
    xml().writeStartElement(u"Sources"_s);
    xml().writeStartElement(u"TextSource"_s);
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
    xml().writeEndElement();
    xml().writeEndElement();
}

/// An interrupted quotation is one: its parts are linked, as a selection holds a single stretch.
void ProjectWriter::writeLinks()
{
    if (m_continued.isEmpty())
        return;
    xml().writeStartElement(u"Links"_s);
    for (const auto &[from, to] : std::as_const(m_continued)) {
        xml().writeEmptyElement(u"Link"_s);
        attribute(u"guid"_s, guid(u"link "_s + from));
        attribute(u"name"_s, u"continues"_s);
        attribute(u"direction"_s, u"OneWay"_s);
        attribute(u"originGUID"_s, from);
        attribute(u"targetGUID"_s, to);
    }
    xml().writeEndElement();
}

QByteArray ProjectWriter::write()
{
    xml().writeStartDocument();
    xml().writeStartElement(u"Project"_s);
    xml().writeDefaultNamespace(u"urn:QDA-XML:project:1.0"_s);
    attribute(u"name"_s, m_name);
    attribute(u"origin"_s, u"Onrecord"_s);
    attribute(u"creatingUserGUID"_s, guid(u"user"_s));
    attribute(u"creationDateTime"_s, m_at);
    xml().writeStartElement(u"Users"_s);
    xml().writeEmptyElement(u"User"_s);
    attribute(u"guid"_s, guid(u"user"_s));
    attribute(u"name"_s, u"Onrecord"_s);
    xml().writeEndElement();
    writeCodeBook();
    writeVariables();
    writeCases();
    writeSource();
    writeLinks();
    xml().writeEndDocument();
    return bytes();
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
