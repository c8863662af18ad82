// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/htmlpage.h"

#include "core/corrections/enumnames.h"
#include "core/exporting/htmltext.h"
#include "core/exporting/palette.h"
#include "core/findings/enumnames.h"

namespace onrecord {

HtmlPage::HtmlPage(const Reading &reading)
    : m_reading(reading)
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

const ReadActor *HtmlPage::speaker(const ReadStatement &read) const
{
    return actor(read.statement.actors.value(0));
}

HtmlPage::Filtered HtmlPage::filtered() const
{
    QSet<VerbKind> verbs;
    QSet<State> states;
    for (const ReadStatement &read : m_reading.statements) {
        verbs.insert(read.statement.verb);
        states.insert(read.state);
    }
    states.remove(State::Rejected); // has a list of its own
    Filtered filtered{verbs.values(), states.values()};
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
    return 'c' + QByteArray::number(actor ? inkOf(actor->number) + 1 : 0);
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
