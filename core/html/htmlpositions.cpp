// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/markeduptext.h"
#include "core/corrections/enumnames.h"
#include "core/corrections/outline.h"
#include "core/findings/enumnames.h"
#include "core/html/htmlpage.h"
#include "core/html/htmltext.h"
#include "core/html/listparts.h"
#include "core/wording/page.h"

#include <QSet>

namespace onrecord {

using wording::PageWord;

namespace {

/// The panel beside the article: what each actor is on record with.
class PositionsPanel
{
public:
    PositionsPanel(QByteArray &html, const HtmlPage &page, const HtmlIds &marks);

    void write();

private:
    void writeActor(const OutlineActor &listed);
    void writeActorHeading(const ReadActor &actor, bool onlyDeclined);
    void writeGroup(const OutlineGroup &group, const ReadActor *actor);
    void writeLine(qsizetype index, const ReadActor *actor);
    void writeLabel(const ReadStatement &read);
    void writeVerb(const Statement &statement);
    void writeWords(const ReadStatement &read);
    void writeDay(const QString &saidOn);
    void writeShown();
    QString placeWords(const ReadStatement &read) const;
    QByteArray shownMark(const ReadStatement &read) const;
    void writePlace(const ReadStatement &read);
    void writeDetails(const ReadStatement &read);
    void writePartners(qsizetype index);
    void writeDeclined();
    void writeNotAttributed();
    void writeReportersWords();
    void writeRejected();
    void writeOrphans();
    void beginSection(const char *classes, PageWord heading, qsizetype count);

    QByteArray &m_html; // not owned
    const HtmlPage &m_page; // not owned
    const HtmlIds &m_marks; // not owned
    const Reading &m_reading; // not owned
    const Outline m_outline;
    QSet<qsizetype> m_anchored; ///< statements whose line was written
};

PositionsPanel::PositionsPanel(QByteArray &html, const HtmlPage &page, const HtmlIds &marks)
    : m_html(html)
    , m_page(page)
    , m_marks(marks)
    , m_reading(page.reading())
    , m_outline(outlineOf(page.reading(), {.topicsAsFound = true}))
{
}

void PositionsPanel::write()
{
    m_html += "<aside id=\"positions\" tabindex=\"-1\" aria-label=\"";
    m_html += escaped(wording::word(PageWord::Positions), HtmlPlace::Attribute);
    m_html += "\">\n<form>\n";
    appendSwitches(m_html, m_page);
    if (m_page.actors().isEmpty() && m_outline.notAttributed.isEmpty())
        m_html += "<p class=\"none\">" + worded(PageWord::NoStatements) + "</p>\n";
    for (const OutlineActor &actor : m_outline.actors)
        writeActor(actor);
    writeDeclined();
    writeNotAttributed();
    writeReportersWords();
    writeRejected();
    writeOrphans();
    appendDates(m_html, m_page);
    appendHistory(m_html, m_page);
    writeShown();
    appendLegend(m_html);
    m_html += "</form>\n</aside>\n";
}

void PositionsPanel::writeActor(const OutlineActor &listed)
{
    const ReadActor &actor = m_reading.actors[listed.actor];
    m_html += "<section id=\"" + HtmlPage::sectionId(actor) + "\" class=\"actor "
        + HtmlPage::actorClass(&actor) + ' ' + HtmlPage::colourClass(&actor) + "\">\n";
    writeActorHeading(actor, listed.onlyDeclined);
    // What is on no topic has no heading, so it comes before the first one.
    for (const bool headed : {false, true}) {
        for (const OutlineGroup &group : listed.groups) {
            if (group.name.isEmpty() != headed)
                writeGroup(group, &actor);
        }
    }
    m_html += "</section>\n";
}

void PositionsPanel::writeActorHeading(const ReadActor &actor, bool onlyDeclined)
{
    // Those past the last switch share the one that stands with the first of them.
    if (actor.number == HtmlPage::switches + 1) {
        m_html += "<p class=\"others\">";
        appendSwitch(m_html, "f-aX", wording::word(PageWord::OtherActors), 0);
        m_html += "</p>\n";
    }
    m_html += "<h3>";
    if (actor.number <= HtmlPage::switches)
        m_html += "<input type=\"checkbox\" class=\"fa\" checked id=\"f-"
            + HtmlPage::actorClass(&actor) + "\" aria-label=\""
            + escaped(actor.actor.name, HtmlPlace::Attribute) + "\">";
    m_html += "<a class=\"dot\" href=\"#" + HtmlPage::sectionId(actor) + "\" aria-label=\""
        + escaped(actor.actor.name, HtmlPlace::Attribute) + "\">" + QByteArray::number(actor.number)
        + "</a><span class=\"who\"><b dir=\"auto\">" + escaped(actor.actor.name) + "</b>";
    QString role = actor.shownDescription();
    if (role.isEmpty() && actor.actor.kind != ActorKind::Person)
        role = wording::word(actor.actor.kind);
    if (actor.actor.kind == ActorKind::Anonymous)
        role = wording::word(PageWord::AnonymousSource);
    if (role == actor.actor.name)
        role.clear();
    if (!actor.identifier.isEmpty())
        role += (role.isEmpty() ? QString() : QStringLiteral(" · ")) + actor.identifier;
    if (!role.isEmpty())
        m_html += " <span class=\"role\" dir=\"auto\">" + escaped(role) + "</span>";
    m_html += "</span><span class=\"cnt\">" + escaped(wording::counts(actor, onlyDeclined))
        + "</span></h3>\n";
}

void PositionsPanel::writeGroup(const OutlineGroup &group, const ReadActor *actor)
{
    if (!group.name.isEmpty())
        m_html += "<h4 class=\"" + m_page.headingClasses(group.statements) + "\" dir=\"auto\">"
            + escaped(group.name) + "</h4>\n";
    appendList(m_html, group.statements, [&](qsizetype index) { writeLine(index, actor); });
}

void PositionsPanel::writeLine(qsizetype index, const ReadActor *actor)
{
    // A joint statement stands with each of its speakers; its anchor with the first.
    const bool first = !m_anchored.contains(index);
    m_anchored.insert(index);
    const ReadStatement &read = m_reading.statements[index];
    QByteArray classes = m_page.classes(read);
    if (actor)
        classes.replace(0, classes.indexOf(" v-"),
                        HtmlPage::actorClass(actor) + ' ' + HtmlPage::colourClass(actor));
    m_html += "<li class=\"" + classes + '"';
    if (first)
        m_html += " id=\"" + HtmlPage::lineId(read) + '"';
    m_html += '>';
    writeLabel(read);
    writeWords(read);
    writePlace(read);
    writePartners(index);
    writeDetails(read);
    m_html += "</li>\n";
}

void PositionsPanel::writeLabel(const ReadStatement &read)
{
    m_html += "<span class=\"lab\">" + escaped(read.label) + "</span>";
}

/// Before the words; plain "says" is only heard, since it would stand in every second line.
void PositionsPanel::writeVerb(const Statement &statement)
{
    const QString glyph = wording::glyph(statement.verb);
    m_html += statement.verb == VerbKind::Says ? "<b class=\"verb vh\">" : "<b class=\"verb\">";
    if (!glyph.isEmpty())
        m_html += "<i aria-hidden=\"true\">" + escaped(glyph) + "</i> ";
    m_html += escaped(wording::verbBefore(m_reading.document.article(), statement)) + "</b> ";
}

void PositionsPanel::writeWords(const ReadStatement &read)
{
    const Statement &statement = read.statement;
    const bool verbatim = statement.kind == StatementKind::Direct && !statement.content.isEmpty();
    const Spans &spans = statement.content.isEmpty() ? statement.cue : statement.content;
    m_html += "<span class=\"words\">";
    writeVerb(statement);
    if (statement.certainty != Certainty::Asserted)
        m_html +=
            "<span class=\"cert\">" + escaped(wording::word(statement.certainty)) + "</span> ";
    m_html += "<span dir=\"auto\">";
    if (verbatim)
        m_html += "<q>";
    appendEscaped(m_html,
                  wording::withoutEndComma(wording::oneLine(m_reading.document.article(), spans)));
    if (verbatim)
        m_html += "</q>";
    m_html += "</span></span>";
}

QString PositionsPanel::placeWords(const ReadStatement &read) const
{
    return wording::place(m_reading.document, placeOf(read.statement));
}

/// The id of the first of the statement's words that stand in the article's column; empty where none
/// does, as in a page saved when its article was read otherwise.
QByteArray PositionsPanel::shownMark(const ReadStatement &read) const
{
    for (int part = 0; part < std::max(1, int(read.statement.content.size())); ++part) {
        const QByteArray id = HtmlPage::markId(read, part);
        if (m_marks.contains(id))
            return id;
    }
    return {};
}

void PositionsPanel::writePlace(const ReadStatement &read)
{
    const QByteArray place = escaped(placeWords(read));
    const QByteArray mark = shownMark(read);
    m_html += "<span class=\"pl\">";
    m_html += mark.isEmpty() ? place : "<a href=\"#" + mark + "\">" + place + "</a>";
    writeDay(read.statement.saidOn);
    const QString glyph = wording::glyph(read.state);
    if (!glyph.isEmpty())
        m_html += " <span title=\"" + escaped(wording::word(read.state), HtmlPlace::Attribute)
            + "\">" + escaped(glyph) + "<span class=\"vh\"> " + escaped(wording::word(read.state))
            + "</span></span>";
    if (read.flagged)
        m_html += " ⚑<span class=\"vh\"> " + worded(PageWord::Flagged) + "</span>";
    m_html += "</span>";
}

/// The day of speaking: "said 16 Nov".
void PositionsPanel::writeDay(const QString &saidOn)
{
    if (saidOn.isEmpty())
        return;
    const QByteArray day =
        escaped(wording::shortDay(saidOn, m_reading.document.article().published));
    const bool isDay = saidOn.size() == 10 && QDate::fromString(saidOn, Qt::ISODate).isValid();
    m_html += " <span class=\"vh\">" + escaped(wording::word(DateRole::SaidOn)) + " </span>";
    m_html += isDay
        ? "<time datetime=\"" + escaped(saidOn, HtmlPlace::Attribute) + "\">" + day + "</time>"
        : day;
}

/// The statements this one answers, or is answered by, each a link to its line.
void PositionsPanel::writePartners(qsizetype index)
{
    const QList<OutlinePartner> partners = m_outline.partners.value(index);
    for (const OutlinePartner &partner : partners) {
        const ReadStatement &other = m_reading.statements[partner.statement];
        m_html += "<span class=\"pair\"><span aria-hidden=\"true\">⇄</span> "
            + escaped(wording::word(partner.kind, partner.isSecond)) + " <a href=\"#"
            + HtmlPage::lineId(other) + "\">" + escaped(other.label) + "</a></span>";
    }
}

/// What is shown once the line is chosen: day, certainty, who passed it on, the reason.
void PositionsPanel::writeDetails(const ReadStatement &read)
{
    const Statement &statement = read.statement;
    QStringList facts;
    if (!statement.saidOn.isEmpty())
        facts << wording::word(DateRole::SaidOn) + u' ' + wording::dateValue(statement.saidOn);
    const bool isVerbatim = statement.kind == StatementKind::Direct;
    if (!isVerbatim && !statement.content.isEmpty())
        facts << wording::word(statement.kind);
    facts << wording::word(statement.certainty);
    if (!statement.via.isEmpty())
        facts << QStringLiteral("via ") + statement.via;
    facts << wording::toWhom(m_reading.document.article(), statement);
    facts.removeAll(QString());
    m_html += "<span class=\"more\">";
    if (!facts.isEmpty())
        m_html += escaped(facts.join(QStringLiteral(" · "))) + ". ";
    m_html += escaped(m_page.reason(read)) + "</span>";
    for (const StaleCorrection &stale : read.stale)
        m_html += "<span class=\"note\">" + escaped(wording::sentence(stale)) + "</span>";
    if (!read.note.isEmpty())
        m_html += "<span class=\"note\">" + worded(PageWord::Note) + ": " + escaped(read.note)
            + "</span>";
}

/// "Showing 2 of 6 actors · without denies": shown while a filter is on, and printed then.
void PositionsPanel::writeShown()
{
    if (m_page.actors().isEmpty())
        return;
    m_html += "<p class=\"shown\"><span class=\"before\">" + escaped(wording::shownBefore())
        + "</span>" + escaped(wording::shownAfter(int(m_page.actors().size())));
    const auto without = [this](const QByteArray &name, const QString &word) {
        m_html +=
            "<span class=\"w-" + name + "\">" + escaped(wording::shownWithout(word)) + "</span>";
    };
    const HtmlPage::Filtered filtered = m_page.filtered();
    for (const VerbKind verb : filtered.verbs)
        without("v-" + asBytes(toName(verb)), wording::word(verb));
    for (const State state : filtered.states)
        without("s-" + asBytes(toName(state)), wording::word(state));
    m_html += "</p>\n";
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
    if (m_outline.declined.isEmpty())
        return;
    beginSection("declined", PageWord::DidNotComment, m_outline.declined.size());
    appendList(m_html, m_outline.declined, [&](qsizetype index) {
        const ReadStatement &read = m_reading.statements[index];
        const ReadActor *const who = m_page.speaker(read);
        m_html += "<li class=\"" + m_page.classes(read) + "\">";
        writeLabel(read);
        m_html += "<span class=\"words\" dir=\"auto\">";
        if (who)
            m_html += "<b>" + escaped(who->actor.name) + "</b> ";
        m_html +=
            escaped(wording::excerpt(m_reading.document.article(), read.statement.cue)) + "</span>";
        writePlace(read);
        m_html += "</li>\n";
    });
    m_html += "</section>\n";
}

void PositionsPanel::writeNotAttributed()
{
    if (m_outline.notAttributed.isEmpty())
        return;
    beginSection("nobodys", PageWord::NotAttributed, m_outline.notAttributed.size());
    writeGroup({{}, m_outline.notAttributed}, nullptr);
    m_html += "</section>\n";
}

void PositionsPanel::writeReportersWords()
{
    if (m_outline.ownClaims.isEmpty() || m_page.text() == PageText::Excerpts)
        return;
    beginSection("reporter", PageWord::ReportersWords, m_outline.ownClaims.size());
    appendList(m_html, m_outline.ownClaims, [&](qsizetype index) {
        const Claim &claim = m_reading.claims[index];
        const int number = m_reading.document.numberAt(claim.span.begin);
        m_html += "<li class=\"c0\"><span class=\"lab\"></span><span class=\"words\" dir=\"auto\">"
                  "<span class=\"vh\">"
            + worded(PageWord::Claim) + " </span>"
            + escaped(shownWords(m_reading.document.article(), claim.span))
            + "</span><span class=\"pl\">";
        const QByteArray place = escaped(wording::place(m_reading.document, claim.span.begin));
        m_html += number > 0 ? "<a href=\"#p" + QByteArray::number(number) + "\">" + place + "</a>"
                             : place;
        m_html += "</span></li>\n";
    });
    m_html += "</section>\n";
}

void PositionsPanel::writeRejected()
{
    if (m_outline.rejected.isEmpty() || m_page.text() == PageText::Excerpts)
        return;
    m_html += "<details class=\"folded rejected\"><summary>" + worded(PageWord::Rejected)
        + " <small>" + QByteArray::number(m_outline.rejected.size()) + "</small></summary>\n";
    appendList(m_html, m_outline.rejected, [&](qsizetype index) {
        const ReadStatement &read = m_reading.statements[index];
        m_html += "<li class=\"c0\" id=\"" + HtmlPage::lineId(read) + "\">";
        writeLabel(read);
        writeWords(read);
        m_html += "<span class=\"pl\">" + escaped(placeWords(read)) + "</span></li>\n";
    });
    m_html += "</details>\n";
}

void PositionsPanel::writeOrphans()
{
    if (m_reading.orphans.isEmpty())
        return;
    beginSection("orphans", PageWord::NotPlaced, m_reading.orphans.size());
    m_html += "<ul>\n";
    for (const Correction &correction : m_reading.orphans) {
        m_html += "<li class=\"c0\"><span class=\"lab\">≈</span><span class=\"words\">"
            + escaped(wording::sentence(m_reading, correction)) + "</span></li>\n";
    }
    m_html += "</ul>\n</section>\n";
}

} // namespace

void appendPositions(QByteArray &html, const HtmlPage &page, const HtmlIds &marks)
{
    PositionsPanel(html, page, marks).write();
}

} // namespace onrecord
