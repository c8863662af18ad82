// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/tei.h"

#include "core/article/markeduptext.h"
#include "core/corrections/enumnames.h"
#include "core/exporting/htmltext.h"
#include "core/exporting/markupnesting.h"
#include "core/findings/enumnames.h"

#include <QHash>

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
    void writeVerbs();
    void writeActors();
    void writeActor(const ReadActor &actor);
    void writeParagraph(const QList<NestingStep> &steps);
    void open(const Mark &mark);
    void openSaid(const ReadStatement &read);
    void close(const Mark &mark);
    QByteArray pieceId(const ReadStatement &read, int piece) const;

    const Reading &m_reading; // not owned
    const QStringView m_text;
    const QList<Mark> m_marks;
    QList<QList<NestingStep>> m_paragraphs;
    QHash<qsizetype, int> m_pieces; ///< by statement, how many its words are cut into
    QHash<qsizetype, int> m_written;
    QByteArray m_xml;
};

TeiWriter::TeiWriter(const Reading &reading)
    : m_reading(reading)
    , m_text(reading.document.text())
    , m_marks(markupOf(reading))
{
    MarkupNesting nesting(m_marks);
    for (const Paragraph &paragraph : reading.document.paragraphs()) {
        m_paragraphs.append(nesting.stepsOf(paragraph.span));
        for (const NestingStep &step : std::as_const(m_paragraphs.last()))
            if (step.kind == NestingStep::Kind::Open
                && m_marks[step.mark].kind == MarkKind::Content)
                ++m_pieces[m_marks[step.mark].index];
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
    writeVerbs();
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

void TeiWriter::writeVerbs()
{
    m_xml += "<encodingDesc><classDecl><taxonomy xml:id=\"verbs\">\n";
    for (int verb = 0; verb <= int(VerbKind::Thinks); ++verb) {
        const QByteArray name = asBytes(toName(VerbKind(verb)));
        m_xml +=
            "<category xml:id=\"verb-" + name + "\"><catDesc>" + name + "</catDesc></category>\n";
    }
    m_xml += "</taxonomy></classDecl></encodingDesc>\n";
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
        + asBytes(toName(kind)) + "\"><" + name + '>' + xml(actor.actor.name) + "</" + name + '>';
    for (const QString &alias : actor.actor.aliases)
        m_xml += '<' + name + " type=\"alias\">" + xml(alias) + "</" + name + '>';
    for (const QString &description : actor.actor.descriptions)
        m_xml += "<note>" + xml(description) + "</note>";
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

void TeiWriter::openSaid(const ReadStatement &read)
{
    const Statement &statement = read.statement;
    const qsizetype index = &read - m_reading.statements.constData();
    const int piece = ++m_written[index];
    m_xml += "<said xml:id=\"" + pieceId(read, piece) + '"';
    if (!statement.actors.isEmpty()) {
        QByteArrayList who;
        for (const QString &actor : statement.actors)
            who << "#actor-" + asIdentifier(actor);
        m_xml += " who=\"" + who.join(' ') + '"';
    }
    m_xml += QByteArray(" direct=\"") + (statement.kind == StatementKind::Direct ? "true" : "false")
        + "\" aloud=\"" + (statement.verb == VerbKind::Thinks ? "false" : "true")
        + "\" ana=\"#verb-" + asBytes(toName(statement.verb)) + "\" n=\"" + xml(read.label)
        + "\" rend=\"" + asBytes(toName(statement.kind)) + ' ' + asBytes(toName(read.state)) + '"';
    if (piece > 1)
        m_xml += " prev=\"#" + pieceId(read, piece - 1) + '"';
    if (piece < m_pieces.value(index))
        m_xml += " next=\"#" + pieceId(read, piece + 1) + '"';
    m_xml += '>';
}

void TeiWriter::open(const Mark &mark)
{
    switch (mark.kind) {
    case MarkKind::Content: openSaid(m_reading.statements[mark.index]); return;
    case MarkKind::Source: {
        const Statement &statement = m_reading.statements[mark.index].statement;
        m_xml += "<rs type=\"source\"";
        if (!statement.actors.isEmpty())
            m_xml += " ref=\"#actor-" + asIdentifier(statement.actors.first()) + '"';
        m_xml += '>';
        return;
    }
    case MarkKind::Cue:
    case MarkKind::NoComment: {
        const Statement &statement = m_reading.statements[mark.index].statement;
        m_xml += "<seg type=\"cue\" ana=\"#verb-" + asBytes(toName(statement.verb)) + "\">";
        return;
    }
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
