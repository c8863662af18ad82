// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/htmlpage.h"

#include "core/corrections/enumnames.h"
#include "core/corrections/marks.h"
#include "core/findings/enumnames.h"
#include "core/html/htmltext.h"
#include "core/html/palette.h"

#include <set>

namespace onrecord {

/// What is marked of the statements of \a reading: by begin, joined where they meet.
static Spans saidIn(const Reading &reading)
{
    Spans said;
    for (const Mark &mark : marksOf(reading))
        if (mark.isStatement())
            said.append(mark.span);
    std::sort(said.begin(), said.end(),
              [](Span one, Span other) { return one.begin < other.begin; });
    Spans joined;
    for (const Span span : std::as_const(said)) {
        if (!joined.isEmpty() && span.begin <= joined.last().end)
            joined.last().end = std::max(joined.last().end, span.end);
        else
            joined.append(span);
    }
    return joined;
}

HtmlPage::HtmlPage(const Reading &reading, const PageParts &parts)
    : m_reading(reading)
    , m_parts(parts)
    , m_said(parts.text == PageText::Excerpts ? saidIn(reading) : Spans())
    , m_reasons(reading)
{
    m_byId.reserve(reading.actors.size());
    for (const ReadActor &each : reading.actors) {
        m_byId.insert(each.actor.id, &each);
        if (each.number > 0)
            m_actors.append(&each);
    }
    std::stable_sort(m_actors.begin(), m_actors.end(),
                     [](const ReadActor *a, const ReadActor *b) { return a->number < b->number; });
}

const SavedSession *HtmlPage::session() const
{
    const bool isCarried = m_parts.session && m_parts.text == PageText::Whole;
    return isCarried ? &*m_parts.session : nullptr;
}

const ReadActor *HtmlPage::speaker(const ReadStatement &read) const
{
    return actor(read.statement.actors.value(0));
}

bool HtmlPage::shows(Span paragraph) const
{
    if (m_parts.text == PageText::Whole)
        return true;
    const auto said =
        std::lower_bound(m_said.begin(), m_said.end(), paragraph.begin,
                         [](Span span, qsizetype offset) { return span.end <= offset; });
    return said != m_said.end() && said->begin < paragraph.end;
}

HtmlPage::Filtered HtmlPage::filtered() const
{
    QSet<VerbKind> verbs;
    QSet<State> states;
    std::set<std::pair<VerbKind, State>> together;
    for (const ReadStatement &read : m_reading.statements) {
        verbs.insert(read.statement.verb);
        if (read.state == State::Rejected)
            continue; // has a list of its own
        states.insert(read.state);
        together.insert({read.statement.verb, read.state});
    }
    Filtered filtered{verbs.values(), states.values(), {together.begin(), together.end()}};
    std::sort(filtered.verbs.begin(), filtered.verbs.end());
    std::sort(filtered.states.begin(), filtered.states.end());
    return filtered;
}

QByteArray HtmlPage::actorClass(const ReadActor *actor)
{
    if (!actor || actor->number < 1)
        return "a0";
    return actor->number > switches ? QByteArray("aX") : 'a' + QByteArray::number(actor->number);
}

QByteArray HtmlPage::colourClass(const ReadActor *actor)
{
    return 'c' + QByteArray::number(actor ? inkOf(actor->colourNumber()) + 1 : 0);
}

QByteArray worded(wording::PageWord word)
{
    return escaped(wording::word(word));
}

QByteArray HtmlPage::classes(const ReadStatement &read) const
{
    const ReadActor *const who = speaker(read);
    return actorClass(who) + ' ' + colourClass(who) + " v-" + asBytes(toName(read.statement.verb))
        + " s-" + asBytes(toName(read.state));
}

QByteArray HtmlPage::togetherClass(VerbKind verb, State state)
{
    return "h-" + asBytes(toName(verb)) + '-' + asBytes(toName(state));
}

QByteArray HtmlPage::headingClasses(const QList<qsizetype> &statements) const
{
    std::set<QByteArray> classes;
    for (const qsizetype index : statements) {
        const ReadStatement &read = m_reading.statements[index];
        classes.insert(togetherClass(read.statement.verb, read.state));
    }
    return QByteArrayList(classes.begin(), classes.end()).join(' ');
}

QByteArray HtmlPage::sectionId(const ReadActor &actor)
{
    return 'a' + QByteArray::number(actor.number);
}

QByteArray HtmlPage::markId(const ReadStatement &read, int part)
{
    return asIdentifier(read.statement.id) + '-' + QByteArray::number(part + 1);
}

QByteArray HtmlPage::lineId(const ReadStatement &read)
{
    return "pos-" + asIdentifier(read.statement.id);
}

} // namespace onrecord
