// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/names.h"
#include "core/exporting/htmlpage.h"
#include "core/exporting/htmltext.h"
#include "core/findings/enumnames.h"
#include "core/wording/page.h"

#include <QSet>

#include <array>

namespace onrecord {

using wording::PageWord;

namespace {

QByteArray worded(PageWord word)
{
    return escaped(wording::word(word));
}

/// The panel beside the article: what each actor is on record with, and switches for what is
/// marked in the text. The switches are check boxes that the style sheet looks at.
class PositionsPanel
{
public:
    PositionsPanel(QByteArray &html, const HtmlPage &page);

    void write();

private:
    using Statements = QList<const ReadStatement *>;

    void writeSwitches();
    void writeSwitch(const QByteArray &id, const QString &words, int count);
    void writeVerbSwitches();
    void writeStateSwitches();
    void writeMarkSwitches();
    void writeActor(const ReadActor &actor);
    void writeActorHeading(const ReadActor &actor, bool onlyDeclined);
    void writeTopics(const ReadActor &actor);
    void writeTopic(const QString &topic, const Statements &statements, const ReadActor *actor);
    void writeLine(const ReadStatement &read, const ReadActor *actor);
    void writeWords(const ReadStatement &read);
    void writePlace(const ReadStatement &read);
    void writeDetails(const ReadStatement &read);
    void writePairs(const ReadStatement &read);
    void writeDeclined();
    void writeNobodys();
    void writeReportersWords();
    void writeRejected();
    void writeOrphans();
    void beginSection(const char *classes, PageWord heading, qsizetype count);

    QByteArray &m_html; // not owned
    const HtmlPage &m_page; // not owned
    const Reading &m_reading; // not owned
    QHash<QString, Statements> m_byActor; ///< not rejected, in text order
    QHash<QString, QList<const Position *>> m_topics; ///< by actor
    Statements m_declined;
    Statements m_nobodys;
    Statements m_rejected;
    QSet<const ReadStatement *> m_anchored; ///< whose line was written
};

PositionsPanel::PositionsPanel(QByteArray &html, const HtmlPage &page)
    : m_html(html)
    , m_page(page)
    , m_reading(page.reading())
{
    for (const ReadStatement &read : m_reading.statements) {
        if (read.state == State::Rejected) {
            m_rejected.append(&read);
            continue;
        }
        if (read.statement.verb == VerbKind::NoComment)
            m_declined.append(&read);
        if (!m_page.speaker(read))
            m_nobodys.append(&read);
        for (const QString &actor : read.statement.actors)
            m_byActor[actor].append(&read);
    }
    for (const Position &position : m_reading.positions)
        m_topics[position.actor].append(&position);
}

void PositionsPanel::write()
{
    m_html += "<aside aria-label=\"";
    m_html += escaped(wording::word(PageWord::Positions), HtmlPlace::Attribute);
    m_html += "\">\n<form>\n";
    writeSwitches();
    if (m_page.actors().isEmpty() && m_nobodys.isEmpty())
        m_html += "<p class=\"none\">" + worded(PageWord::NoStatements) + "</p>\n";
    for (const ReadActor *const actor : m_page.actors())
        writeActor(*actor);
    writeDeclined();
    writeNobodys();
    writeReportersWords();
    writeRejected();
    writeOrphans();
    if (!m_page.actors().isEmpty())
        m_html += "<p class=\"shown\"><span class=\"before\">" + escaped(wording::shownBefore())
            + "</span>" + escaped(wording::shownAfter(int(m_page.actors().size()))) + "</p>\n";
    m_html += "</form>\n</aside>\n";
}

void PositionsPanel::writeSwitches()
{
    m_html += "<div class=\"head\"><h2>" + worded(PageWord::Positions)
        + "</h2><a class=\"all\" href=\"#art\">" + worded(PageWord::AllSpeakers)
        + "</a></div>\n<details class=\"filter\"><summary>" + worded(PageWord::Filter)
        + "</summary>\n";
    writeVerbSwitches();
    writeStateSwitches();
    writeMarkSwitches();
    m_html += "<button type=\"reset\">" + worded(PageWord::ShowAll) + "</button>\n</details>\n";
}

void PositionsPanel::writeSwitch(const QByteArray &id, const QString &words, int count)
{
    m_html += "<label><input type=\"checkbox\" checked id=\"" + id + "\"> " + escaped(words);
    if (count > 0)
        m_html += " <small>" + QByteArray::number(count) + "</small>";
    m_html += "</label>\n";
}

void PositionsPanel::writeVerbSwitches()
{
    std::array<int, size_t(VerbKind::Thinks) + 1> counts{};
    for (const ReadStatement &read : m_reading.statements)
        counts[size_t(read.statement.verb)] += read.state != State::Rejected;
    m_html += "<fieldset><legend>" + worded(PageWord::KindOfVerb) + "</legend>\n";
    for (size_t verb = 0; verb < counts.size(); ++verb)
        if (counts[verb] > 0)
            writeSwitch("f-v-" + QString(toName(VerbKind(verb))).toLatin1(),
                        wording::word(VerbKind(verb)), counts[verb]);
    m_html += "</fieldset>\n";
}

void PositionsPanel::writeStateSwitches()
{
    std::array<int, size_t(State::Stale) + 1> counts{};
    for (const ReadStatement &read : m_reading.statements)
        counts[size_t(read.state)] += read.state != State::Rejected;
    m_html += "<fieldset><legend>" + worded(PageWord::State) + "</legend>\n";
    for (size_t state = 0; state < counts.size(); ++state) {
        const QString glyph = wording::glyph(State(state));
        const QString word = wording::word(State(state));
        if (counts[state] > 0)
            writeSwitch("f-s-" + QString(toName(State(state))).toLatin1(),
                        glyph.isEmpty() ? word : glyph + u' ' + word, counts[state]);
    }
    m_html += "</fieldset>\n";
}

void PositionsPanel::writeMarkSwitches()
{
    m_html += "<fieldset><legend>" + worded(PageWord::Marks) + "</legend>\n";
    writeSwitch("f-dates", wording::word(PageWord::Dates), int(m_reading.dates.size()));
    writeSwitch("f-labels", wording::word(PageWord::Labels), 0);
    writeSwitch("f-spoken", wording::word(PageWord::SpokenMarks), 0);
    m_html += "</fieldset>\n";
}

void PositionsPanel::writeActor(const ReadActor &actor)
{
    const Statements &statements = m_byActor[actor.actor.id];
    const bool onlyDeclined = !statements.isEmpty()
        && std::all_of(statements.begin(), statements.end(), [](const ReadStatement *each) {
               return each->statement.verb == VerbKind::NoComment;
           });
    m_html += "<section id=\"" + HtmlPage::sectionId(actor) + "\" class=\"actor "
        + HtmlPage::actorClass(&actor) + ' ' + HtmlPage::colourClass(&actor) + "\">\n";
    writeActorHeading(actor, onlyDeclined);
    writeTopics(actor);
    m_html += "</section>\n";
}

void PositionsPanel::writeActorHeading(const ReadActor &actor, bool onlyDeclined)
{
    const QByteArray name = escaped(actor.actor.name);
    // Those past the last switch share the one that stands with the first of them.
    if (actor.number == HtmlPage::switches + 1) {
        m_html += "<p class=\"others\">";
        writeSwitch("f-aX", wording::word(PageWord::OtherActors), 0);
        m_html += "</p>\n";
    }
    m_html += "<h3>";
    if (actor.number <= HtmlPage::switches)
        m_html += "<input type=\"checkbox\" class=\"fa\" checked id=\"f-"
            + HtmlPage::actorClass(&actor) + "\" aria-label=\""
            + escaped(actor.actor.name, HtmlPlace::Attribute) + "\">";
    m_html += "<a class=\"dot\" href=\"#" + HtmlPage::sectionId(actor) + "\" aria-label=\""
        + escaped(actor.actor.name, HtmlPlace::Attribute) + "\">" + QByteArray::number(actor.number)
        + "</a><span class=\"who\"><b dir=\"auto\">" + name + "</b>";
    QString role = actor.actor.descriptions.value(0);
    if (role.isEmpty() && actor.actor.kind != ActorKind::Person)
        role = wording::word(actor.actor.kind);
    if (actor.actor.kind == ActorKind::Anonymous)
        role = wording::word(PageWord::AnonymousSource);
    if (!role.isEmpty() && role != actor.actor.name)
        m_html += " <span class=\"role\" dir=\"auto\">" + escaped(role) + "</span>";
    m_html += "</span><span class=\"cnt\">" + escaped(wording::counts(actor, onlyDeclined))
        + "</span></h3>\n";
}

void PositionsPanel::writeTopics(const ReadActor &actor)
{
    const Statements &all = m_byActor[actor.actor.id];
    QHash<QString, const ReadStatement *> byId;
    for (const ReadStatement *const each : all)
        byId.insert(each->statement.id, each);
    QSet<const ReadStatement *> written;
    QList<std::pair<QString, Statements>> topics;
    for (const Position *const position : m_topics.value(actor.actor.id)) {
        Statements statements;
        for (const QString &id : position->statements)
            if (const ReadStatement *const each = byId.value(id); each && !written.contains(each)) {
                statements.append(each);
                written.insert(each);
            }
        topics.append({position->topic, statements});
    }
    Statements rest;
    for (const ReadStatement *const each : all)
        if (!written.contains(each))
            rest.append(each);
    topics.append({QString(), rest});
    for (const auto &[topic, statements] : topics)
        writeTopic(topic, statements, &actor);
}

void PositionsPanel::writeTopic(const QString &topic, const Statements &statements,
                                const ReadActor *actor)
{
    if (statements.isEmpty())
        return;
    if (!topic.isEmpty())
        m_html += "<h4 dir=\"auto\">" + escaped(topic) + "</h4>\n";
    m_html += "<ul>\n";
    for (const ReadStatement *const each : statements)
        writeLine(*each, actor);
    m_html += "</ul>\n";
}

void PositionsPanel::writeLine(const ReadStatement &read, const ReadActor *actor)
{
    // A joint statement stands with each of its speakers; its anchor with the first.
    const bool first = !m_anchored.contains(&read);
    m_anchored.insert(&read);
    QByteArray classes = m_page.classes(read);
    if (actor)
        classes.replace(0, classes.indexOf(" v-"),
                        HtmlPage::actorClass(actor) + ' ' + HtmlPage::colourClass(actor));
    m_html += "<li class=\"" + classes + '"';
    if (first)
        m_html += " id=\"" + HtmlPage::lineId(read) + '"';
    m_html += "><span class=\"verb\">";
    const QString glyph = wording::glyph(read.statement.verb);
    if (!glyph.isEmpty())
        m_html += "<i aria-hidden=\"true\">" + escaped(glyph) + "</i> ";
    m_html += escaped(wording::word(read.statement.verb)) + "</span>";
    writeWords(read);
    writePlace(read);
    writePairs(read);
    writeDetails(read);
    m_html += "</li>\n";
}

void PositionsPanel::writeWords(const ReadStatement &read)
{
    const Statement &statement = read.statement;
    const bool verbatim = statement.kind == StatementKind::Direct && !statement.content.isEmpty();
    const Spans &spans = statement.content.isEmpty() ? statement.cue : statement.content;
    m_html += "<span class=\"words\" dir=\"auto\"><span class=\"lab\">" + escaped(read.label)
        + "</span> ";
    if (verbatim)
        m_html += "<q>";
    for (qsizetype part = 0; part < spans.size(); ++part) {
        if (part > 0)
            m_html += " … ";
        appendEscaped(m_html, spans[part].in(m_reading.document.text()));
    }
    if (verbatim)
        m_html += "</q>";
    m_html += "</span>";
}

void PositionsPanel::writePlace(const ReadStatement &read)
{
    const int number = m_page.paragraphNumber(placeOf(read.statement));
    m_html += "<span class=\"pl\"><a href=\"#" + HtmlPage::markId(read) + "\">"
        + escaped(wording::place(number)) + "</a>";
    const QString glyph = wording::glyph(read.state);
    if (!glyph.isEmpty())
        m_html += " <span title=\"" + escaped(wording::word(read.state), HtmlPlace::Attribute)
            + "\">" + escaped(glyph) + "<span class=\"vh\"> " + escaped(wording::word(read.state))
            + "</span></span>";
    if (read.flagged)
        m_html += " ⚑<span class=\"vh\"> " + worded(PageWord::Flagged) + "</span>";
    m_html += "</span>";
}

/// The statements this one answers, or is answered by, each a link to its line.
void PositionsPanel::writePairs(const ReadStatement &read)
{
    for (const ReadPair &pair : m_reading.pairs) {
        const bool isFirst = pair.first == read.statement.id;
        if (!isFirst && pair.second != read.statement.id)
            continue;
        const ReadStatement *const other = m_reading.statement(isFirst ? pair.second : pair.first);
        if (other)
            m_html += "<span class=\"pair\"><span aria-hidden=\"true\">⇄</span> "
                + escaped(wording::word(pair.kind, isFirst)) + " <a href=\"#"
                + HtmlPage::lineId(*other) + "\">" + escaped(other->label) + "</a></span>";
    }
}

/// What is shown once the line is chosen: day, certainty, who passed it on, the reason.
void PositionsPanel::writeDetails(const ReadStatement &read)
{
    const Statement &statement = read.statement;
    QStringList facts;
    if (!statement.saidOn.isEmpty())
        facts << wording::word(DateRole::SaidOn) + u' ' + wording::dateValue(statement.saidOn);
    if (statement.kind == StatementKind::Mixed || statement.kind == StatementKind::Indirect) {
        if (!statement.content.isEmpty())
            facts << wording::word(statement.kind);
    }
    facts << wording::word(statement.certainty);
    if (!statement.via.isEmpty())
        facts << QStringLiteral("via ") + statement.via;
    m_html += "<span class=\"more\">";
    if (!facts.isEmpty())
        m_html += escaped(facts.join(QStringLiteral(" · "))) + ". ";
    m_html += escaped(m_page.reason(read)) + "</span>";
    if (!read.note.isEmpty())
        m_html += "<span class=\"note\">" + worded(PageWord::Note) + ": " + escaped(read.note)
            + "</span>";
}

void PositionsPanel::beginSection(const char *classes, PageWord heading, qsizetype count)
{
    m_html += QByteArray("<section class=\"actor a0 c0 ") + classes
        + "\">\n<h3><span class=\"dot\">–</span><span class=\"who\"><b>" + worded(heading)
        + "</b></span><span class=\"cnt\">" + QByteArray::number(count) + "</span></h3>\n";
}

/// A group of its own, always shown; the lines themselves stand with their actors.
void PositionsPanel::writeDeclined()
{
    if (m_declined.isEmpty())
        return;
    beginSection("declined", PageWord::DidNotComment, m_declined.size());
    m_html += "<ul>\n";
    for (const ReadStatement *const read : std::as_const(m_declined)) {
        const ReadActor *const who = m_page.speaker(*read);
        m_html += "<li class=\"" + m_page.classes(*read) + "\"><span class=\"verb\">"
            + escaped(read->label) + "</span><span class=\"words\" dir=\"auto\">";
        if (who)
            m_html += "<b>" + escaped(who->actor.name) + "</b> ";
        m_html +=
            escaped(wording::excerpt(m_reading.document.text(), read->statement.cue)) + "</span>";
        writePlace(*read);
        m_html += "</li>\n";
    }
    m_html += "</ul>\n</section>\n";
}

void PositionsPanel::writeNobodys()
{
    if (m_nobodys.isEmpty())
        return;
    beginSection("nobodys", PageWord::NotAttributed, m_nobodys.size());
    writeTopic({}, m_nobodys, nullptr);
    m_html += "</section>\n";
}

void PositionsPanel::writeReportersWords()
{
    QList<const Claim *> own;
    for (const Claim &claim : m_reading.claims)
        if (claim.statement.isEmpty())
            own.append(&claim);
    if (own.isEmpty())
        return;
    beginSection("reporter", PageWord::ReportersWords, own.size());
    m_html += "<ul>\n";
    for (const Claim *const claim : std::as_const(own)) {
        const int number = m_page.paragraphNumber(claim->span.begin);
        m_html += "<li class=\"c0\"><span class=\"verb\">" + worded(PageWord::Claim)
            + "</span><span class=\"words\" dir=\"auto\">"
            + escaped(claim->span.in(m_reading.document.text())) + "</span><span class=\"pl\">";
        const QByteArray place = escaped(wording::place(number));
        m_html += number > 0 ? "<a href=\"#p" + QByteArray::number(number) + "\">" + place + "</a>"
                             : place;
        m_html += "</span></li>\n";
    }
    m_html += "</ul>\n</section>\n";
}

void PositionsPanel::writeRejected()
{
    if (m_rejected.isEmpty())
        return;
    m_html += "<details class=\"rejected\"><summary>" + worded(PageWord::Rejected) + " <small>"
        + QByteArray::number(m_rejected.size()) + "</small></summary>\n<ul>\n";
    for (const ReadStatement *const read : std::as_const(m_rejected)) {
        const int number = m_page.paragraphNumber(placeOf(read->statement));
        m_html += "<li class=\"c0\" id=\"" + HtmlPage::lineId(*read) + "\"><span class=\"verb\">"
            + escaped(wording::word(read->statement.verb)) + "</span>";
        writeWords(*read);
        m_html += "<span class=\"pl\">" + escaped(wording::place(number)) + "</span></li>\n";
    }
    m_html += "</ul>\n</details>\n";
}

void PositionsPanel::writeOrphans()
{
    if (m_reading.orphans.isEmpty())
        return;
    beginSection("orphans", PageWord::NotPlaced, m_reading.orphans.size());
    m_html += "<ul>\n";
    for (const Correction &correction : m_reading.orphans) {
        m_html += "<li class=\"c0\"><span class=\"verb\">≈</span><span class=\"words\">"
            + escaped(wording::sentence(m_reading, correction)) + "</span></li>\n";
    }
    m_html += "</ul>\n</section>\n";
}

} // namespace

void appendPositions(QByteArray &html, const HtmlPage &page)
{
    PositionsPanel(html, page).write();
}

} // namespace onrecord
