// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/tei.h"

#include "core/article/markeduptext.h"
#include "core/corrections/enumnames.h"
#include "core/corrections/topicnames.h"
#include "core/findings/enumnames.h"
#include "core/html/htmltext.h"
#include "core/html/markupnesting.h"
#include "core/text/lines.h"

#include <QHash>

#include <map>

namespace onrecord {

namespace {

/// Escapes as a page does, less the markup; XML forbids what a page merely shows as a symbol.
QByteArray xml(QStringView words)
{
    return escaped(words, HtmlPlace::Attribute);
}

class TeiWriter
{
public:
    explicit TeiWriter(const Reading &reading);

    QByteArray write();

private:
    void writeHeader();
    void writeDescription();
    void writeCategories();
    void writeTopics(const QByteArray &id, const QStringList &names);
    void writeActors();
    void writeActor(const ReadActor &actor);
    void writeParagraph(const QList<NestingStep> &steps);
    void open(const Mark &mark);
    void openSaid(const ReadStatement &read);
    void close(const Mark &mark);
    void openCue(const Mark &mark);
    void openSource(const Mark &mark);
    void writeTies(const ReadStatement &read, int piece);
    QByteArray pieceId(const ReadStatement &read, int piece) const;
    QByteArray sharersOf(const Mark &mark) const;
    QByteArray categoriesOf(const ReadStatement &read) const;
    static QByteArray pointersTo(const QStringList &actors);

    const Reading &m_reading; // not owned
    const QStringView m_text;
    const QList<Mark> m_marks;
    QList<QList<NestingStep>> m_paragraphs;
    QHash<qsizetype, int> m_pieces; ///< by statement, how many its words are cut into
    QHash<qsizetype, int> m_written;
    /// The statements that a cue (false) or source (true) belongs to: it is marked once for all of them.
    std::map<std::pair<bool, Span>, QList<qsizetype>> m_sharers;
    const StatementTopics m_topicOf;
    QStringList m_topics; ///< of the machine
    QStringList m_readersTopics; ///< that readers gave a statement, or named
    QByteArray m_xml;
};

TeiWriter::TeiWriter(const Reading &reading)
    : m_reading(reading)
    , m_text(reading.document.text())
    , m_marks(markupOf(reading))
    , m_topicOf(reading)
{
    for (const ReadStatement &read : reading.statements) {
        const QString topic = m_topicOf.of(read).value_or(QString());
        const bool isReaders = m_topicOf.saidOf(read).has_value();
        QStringList &topics = isReaders ? m_readersTopics : m_topics;
        if ((isReaders || !topic.isEmpty()) && !topics.contains(topic))
            topics.append(topic);
    }
    MarkupNesting nesting(m_marks);
    for (const Paragraph &paragraph : reading.document.paragraphs()) {
        m_paragraphs.append(nesting.stepsOf(paragraph.span));
        for (const NestingStep &step : std::as_const(m_paragraphs.last()))
            if (step.kind == NestingStep::Kind::Open && m_marks[step.mark].isSaid())
                ++m_pieces[m_marks[step.mark].index];
    }
    for (const Mark &mark : marksOf(reading)) {
        if (mark.kind == MarkKind::Cue || mark.kind == MarkKind::Source)
            m_sharers[{mark.kind == MarkKind::Source, trimmed(m_text, mark.span)}].append(
                mark.index);
    }
}

QByteArray TeiWriter::write()
{
    m_xml += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
             "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n";
    writeHeader();
    m_xml += "<text>\n<body>\n";
    const QList<Paragraph> &paragraphs = m_reading.document.paragraphs();
    for (qsizetype index = 0; index < paragraphs.size(); ++index) {
        const bool head = paragraphs[index].kind == BlockKind::Headline;
        const int number = m_reading.document.paragraphNumber(index);
        m_xml += head ? "<p rend=\"head\">" : "<p";
        if (!head)
            m_xml += number > 0 ? " n=\"" + QByteArray::number(number) + "\">"
                                : QByteArray(" rend=\"metadata\">");
        writeParagraph(m_paragraphs[index]);
        m_xml += "</p>\n";
    }
    m_xml += "</body>\n</text>\n</TEI>\n";
    return m_xml;
}

void TeiWriter::writeHeader()
{
    m_xml += "<teiHeader>\n";
    writeDescription();
    writeCategories();
    writeActors();
    m_xml += "</teiHeader>\n";
}

void TeiWriter::writeDescription()
{
    const Article &article = m_reading.document.article();
    m_xml += "<fileDesc>\n<titleStmt><title>" + xml(article.title) + "</title>";
    if (!article.byline.isEmpty())
        m_xml += "<author>" + xml(article.byline) + "</author>";
    m_xml += "</titleStmt>\n<publicationStmt><p>onrecord " ONRECORD_VERSION
             "</p></publicationStmt>\n<sourceDesc><bibl>";
    if (!article.outlet.isEmpty())
        m_xml += "<publisher>" + xml(article.outlet) + "</publisher>";
    if (article.published.isValid()) {
        const QByteArray day = article.published.toString(Qt::ISODate).toLatin1();
        m_xml += "<date when=\"" + day + "\">" + day + "</date>";
    }
    if (!article.url.isEmpty())
        m_xml += "<idno type=\"URI\">" + xml(article.url) + "</idno>";
    m_xml += "<idno type=\"sha256\">" + article.textSha256
        + "</idno></bibl></sourceDesc>\n</fileDesc>\n";
}

/// The topics that \a names has, one of them perhaps empty: no topic.
void TeiWriter::writeTopics(const QByteArray &id, const QStringList &names)
{
    if (names.isEmpty())
        return;
    m_xml += "\n<taxonomy xml:id=\"" + id + "s\">\n";
    for (qsizetype topic = 0; topic < names.size(); ++topic)
        m_xml += "<category xml:id=\"" + id + '-' + QByteArray::number(topic + 1) + "\"><catDesc>"
            + xml(names[topic]) + "</catDesc></category>\n";
    m_xml += "</taxonomy>";
}

/// What "ana" points to.
void TeiWriter::writeCategories()
{
    m_xml += "<encodingDesc><classDecl><taxonomy xml:id=\"verbs\">\n";
    for (int verb = 0; verb <= int(VerbKind::Thinks); ++verb) {
        const QByteArray name = asBytes(toName(VerbKind(verb)));
        m_xml +=
            "<category xml:id=\"verb-" + name + "\"><catDesc>" + name + "</catDesc></category>\n";
    }
    m_xml += "</taxonomy>";
    writeTopics("topic", m_topics);
    writeTopics("reader-topic", m_readersTopics);
    m_xml += "</classDecl></encodingDesc>\n";
}

void TeiWriter::writeActors()
{
    QList<const ReadActor *> people;
    QList<const ReadActor *> others;
    for (const ReadActor &actor : m_reading.actors) {
        const ActorKind kind = actor.actor.kind;
        (kind == ActorKind::Person || kind == ActorKind::Anonymous ? people : others)
            .append(&actor);
    }
    if (people.isEmpty() && others.isEmpty())
        return;
    m_xml += "<profileDesc><particDesc>\n";
    if (!people.isEmpty()) {
        m_xml += "<listPerson>\n";
        for (const ReadActor *const actor : std::as_const(people))
            writeActor(*actor);
        m_xml += "</listPerson>\n";
    }
    if (!others.isEmpty()) {
        m_xml += "<listOrg>\n";
        for (const ReadActor *const actor : std::as_const(others))
            writeActor(*actor);
        m_xml += "</listOrg>\n";
    }
    m_xml += "</particDesc></profileDesc>\n";
}

void TeiWriter::writeActor(const ReadActor &actor)
{
    const ActorKind kind = actor.actor.kind;
    const bool person = kind == ActorKind::Person || kind == ActorKind::Anonymous;
    const QByteArray element = person ? "person" : "org";
    const QByteArray name = person ? "persName" : "orgName";
    m_xml += '<' + element + " xml:id=\"actor-" + asIdentifier(actor.actor.id) + "\" role=\""
        + asBytes(toName(kind)) + '"';
    if (actor.chosenColour > 0)
        m_xml += " rend=\"colour-" + QByteArray::number(actor.chosenColour) + '"';
    m_xml += "><" + name + '>' + xml(actor.actor.name) + "</" + name + '>';
    for (const QString &alias : actor.actor.aliases)
        m_xml += '<' + name + " type=\"alias\">" + xml(alias) + "</" + name + '>';
    for (const QString &description : actor.actor.descriptions)
        m_xml += "<note>" + xml(description) + "</note>";
    if (!actor.description.isEmpty())
        m_xml += "<note type=\"description\">" + xml(actor.description) + "</note>";
    if (!actor.identifier.isEmpty())
        m_xml += "<idno>" + xml(actor.identifier) + "</idno>";
    m_xml += "</" + element + ">\n";
}

void TeiWriter::writeParagraph(const QList<NestingStep> &steps)
{
    for (const NestingStep &step : steps) {
        switch (step.kind) {
        case NestingStep::Kind::Text:
            m_xml += xml(shownWords(m_text, step.span, m_reading.document.article().markup));
            break;
        case NestingStep::Kind::Open: open(m_marks[step.mark]); break;
        case NestingStep::Kind::Close: close(m_marks[step.mark]); break;
        }
    }
}

QByteArray TeiWriter::pieceId(const ReadStatement &read, int piece) const
{
    return "statement-" + asIdentifier(read.statement.id) + '.' + QByteArray::number(piece);
}

QByteArray TeiWriter::pointersTo(const QStringList &actors)
{
    QByteArrayList pointers;
    for (const QString &actor : actors)
        pointers << "#actor-" + asIdentifier(actor);
    return pointers.join(' ');
}

/// Points to its kind of verb and to its topic.
QByteArray TeiWriter::categoriesOf(const ReadStatement &read) const
{
    const QByteArray verb = "#verb-" + asBytes(toName(read.statement.verb));
    const QString topic = m_topicOf.of(read).value_or(QString());
    const bool isReaders = m_topicOf.saidOf(read).has_value();
    const qsizetype number = (isReaders ? m_readersTopics : m_topics).indexOf(topic) + 1;
    if (number < 1)
        return verb;
    return verb + (isReaders ? " #reader-topic-" : " #topic-") + QByteArray::number(number);
}

/// Points to the statements that \a mark, a cue or a source, belongs to.
QByteArray TeiWriter::sharersOf(const Mark &mark) const
{
    const auto sharers = m_sharers.find({mark.kind == MarkKind::Source, mark.span});
    QByteArrayList pointers;
    if (sharers != m_sharers.end()) {
        for (const qsizetype index : sharers->second)
            if (m_pieces.value(index) > 0)
                pointers << '#' + pieceId(m_reading.statements[index], 1);
    }
    return pointers.isEmpty() ? QByteArray() : " corresp=\"" + pointers.join(' ') + '"';
}

/// The attributes that make the pieces of a statement's words one.
void TeiWriter::writeTies(const ReadStatement &read, int piece)
{
    if (piece > 1)
        m_xml += " prev=\"#" + pieceId(read, piece - 1) + '"';
    if (piece < m_pieces.value(&read - m_reading.statements.constData()))
        m_xml += " next=\"#" + pieceId(read, piece + 1) + '"';
}

void TeiWriter::openSaid(const ReadStatement &read)
{
    const Statement &statement = read.statement;
    const int piece = ++m_written[&read - m_reading.statements.constData()];
    m_xml += "<said xml:id=\"" + pieceId(read, piece) + '"';
    if (!statement.actors.isEmpty())
        m_xml += " who=\"" + pointersTo(statement.actors) + '"';
    m_xml += QByteArray(" direct=\"") + (statement.kind == StatementKind::Direct ? "true" : "false")
        + "\" aloud=\"" + (statement.verb == VerbKind::Thinks ? "false" : "true") + "\" ana=\""
        + categoriesOf(read) + "\" n=\"" + xml(read.label) + "\" rend=\""
        + asBytes(toName(statement.kind)) + ' ' + asBytes(toName(read.state)) + '"';
    writeTies(read, piece);
    m_xml += '>';
}

/// A cue points to what was said with it; one with which nothing was said ("declined to comment") to who
/// did not say it.
void TeiWriter::openCue(const Mark &mark)
{
    const ReadStatement &read = m_reading.statements[mark.index];
    m_xml += "<seg type=\"cue\" ana=\"" + categoriesOf(read) + '"';
    if (mark.kind == MarkKind::NoComment) {
        const int piece = ++m_written[mark.index];
        m_xml += " xml:id=\"" + pieceId(read, piece) + '"';
        if (!read.statement.actors.isEmpty())
            m_xml += " corresp=\"" + pointersTo(read.statement.actors) + '"';
        m_xml += " rend=\"" + asBytes(toName(read.statement.kind)) + ' '
            + asBytes(toName(read.state)) + '"';
        writeTies(read, piece);
    } else {
        m_xml += sharersOf(mark);
    }
    m_xml += '>';
}

void TeiWriter::openSource(const Mark &mark)
{
    const Statement &statement = m_reading.statements[mark.index].statement;
    m_xml += "<rs type=\"source\"";
    if (!statement.actors.isEmpty())
        m_xml += " ref=\"" + pointersTo(statement.actors.first(1)) + '"';
    m_xml += sharersOf(mark) + '>';
}

void TeiWriter::open(const Mark &mark)
{
    switch (mark.kind) {
    case MarkKind::Content: openSaid(m_reading.statements[mark.index]); return;
    case MarkKind::Source: openSource(mark); return;
    case MarkKind::Cue:
    case MarkKind::NoComment: openCue(mark); return;
    case MarkKind::Date:
        m_xml += "<date type=\"" + asBytes(toName(m_reading.dates[mark.index].date.role))
            + "\" n=\"" + xml(m_reading.dates[mark.index].date.value) + "\">";
        return;
    case MarkKind::OwnClaim: return; // no element
    }
}

void TeiWriter::close(const Mark &mark)
{
    switch (mark.kind) {
    case MarkKind::Content: m_xml += "</said>"; return;
    case MarkKind::Source: m_xml += "</rs>"; return;
    case MarkKind::Cue:
    case MarkKind::NoComment: m_xml += "</seg>"; return;
    case MarkKind::Date: m_xml += "</date>"; return;
    case MarkKind::OwnClaim: return; // no element
    }
}

} // namespace

QByteArray toTei(const Reading &reading)
{
    return TeiWriter(reading).write();
}

} // namespace onrecord
