// SPDX-License-Identifier: GPL-3.0-or-later
// KnownActors: those without a name, and what descriptions tell of all.
#include "core/speakers/knownactors.h"

#include "core/names/nameforms.h"
#include "core/speakers/meantsubject.h"
#include "core/speakers/namesakes.h"

namespace onrecord {

using namespace Qt::StringLiterals;

/// What a group or a source without a name is found again by: its words, less how many of them.
QString KnownActors::keyOf(const QString &words) const
{
    const QString folded = foldedName(words);
    if (const QStringList all = folded.split(u' '); isCalledOnWeb(all, m_text.lexicon))
        return all.last();
    const QString rest = folded.section(u' ', 1);
    const bool quantified =
        m_text.lexicon.look(folded.section(u' ', 0, 0)).has(WordUse::Quantifier);
    const WordEntry &noun = m_text.lexicon.look(rest.section(u' ', -1));
    const bool group = noun.has(WordClass::Group) || noun.has(WordUse::PeopleNoun);
    return quantified && group ? rest : folded;
}

/// \a mention of the actor \a number, a group or an institution without a name.
void KnownActors::seeNameless(qsizetype number, const NameMention &mention)
{
    m_actors[number].actor.mentions.append({mention.span, MentionKind::Description});
    ++m_actors[number].seen;
    m_antecedents.see({.member = number,
                       .span = mention.span,
                       .sentence = mention.sentence,
                       .paragraph = mention.paragraph,
                       .subject = mention.subject,
                       .quoted = mention.quoted,
                       .group = mention.group});
}

void KnownActors::addGroup(const NameMention &group)
{
    const QString text = m_text.words(group.span);
    const Description description = descriptionOf(text, {}, m_text.lexicon);
    std::optional<qsizetype> known;
    if (description.definite)
        known = m_namelessOffices.find(description);
    if (const auto same = m_byDescription.constFind(keyOf(text));
        !known && same != m_byDescription.constEnd())
        known = *same;
    if (!known) {
        known = addDescribed(group.span, text, description);
        KnownActor &added = m_actors[*known];
        if (added.actor.kind == ActorKind::Organisation) // "police officers"
            added.actor.kind = ActorKind::Group;
        m_byDescription.insert(keyOf(text), *known);
    }
    seeNameless(*known, group);
}

void KnownActors::addInstitution(const NameMention &institution, std::optional<qsizetype> known)
{
    const QString text = m_text.words(institution.span);
    const Description description = descriptionOf(text, {}, m_text.lexicon);
    if (const auto same = m_byDescription.constFind(keyOf(text));
        !known && same != m_byDescription.constEnd())
        known = *same;
    if (!known
        && (m_text.lexicon.look(description.noun).has(WordUse::Firm)
            || mayMeanAnyInstitution(description.noun)))
        return; // it has a name elsewhere
    if (!known) {
        known = addDescribed(institution.span, text, description);
        m_actors[*known].bare = true; // unless it says something, it is no actor to show
        m_byDescription.insert(keyOf(text), *known);
    }
    seeNameless(*known, institution);
}

static bool isPerson(const WordEntry &noun)
{
    return noun.has(WordClass::Office) || noun.has(WordClass::Kin) || noun.has(WordUse::PersonNoun);
}

/// Ties a description to an actor, so that "the envoy" finds him.
void KnownActors::describe(qsizetype number, Span description)
{
    if (description.isEmpty())
        return;
    constexpr qsizetype mostDescriptions = 24;
    KnownActor &known = m_actors[number];
    const QString text = known.toldBy(m_text.words(description), m_text.lexicon);
    if (text.isEmpty() || isFormOfAddress(text, m_text.lexicon)
        || known.actor.descriptions.contains(text)
        || known.actor.descriptions.size() >= mostDescriptions)
        return;
    known.actor.descriptions.append(text);
    for (const Description &told : descriptionsIn(text, m_text.lexicon)) {
        const WordEntry &noun = m_text.lexicon.look(told.noun);
        const bool person = isPerson(noun);
        if (person || noun.has(WordClass::Organisation))
            m_offices.add(number, told);
        if (person && known.gender == Gender::Unknown && known.actor.kind == ActorKind::Person)
            known.gender = told.gender;
    }
}

/// An actor without a name, called \a phrase; the words in \a head decide who it is.
qsizetype KnownActors::addDescribed(Span head, const QString &phrase,
                                    const Description &description)
{
    const WordEntry &noun = m_text.lexicon.look(description.noun);
    const DescribedKind described = kindDescribed(m_text.words(head).split(u' '), m_text.lexicon);
    KnownActor added;
    added.actor.name = withinSentence(phrase, m_text.lexicon);
    added.actor.kind = described.kind;
    added.plural = described.plural;
    if (described.kind == ActorKind::Organisation && noun.has(WordClass::Organisation)
        && !noun.has(WordUse::Firm) && !noun.has(WordClass::Document)) // has a name elsewhere
        added.called = foldedName(m_text.words(head).section(u' ', -1));
    added.sure = described.kind != ActorKind::Anonymous || noun.has(WordClass::Office)
        || noun.has(WordClass::Kin) || noun.has(WordClass::Anonymous);
    added.gender = description.gender;
    const qsizetype number = m_actors.size();
    m_actors.append(added);
    m_namelessOffices.add(number, description);
    return number;
}

qsizetype KnownActors::addNameless(const StatementDraft &draft, const Description &description)
{
    const QString key = keyOf(m_text.words(draft.head));
    const auto known = m_byDescription.constFind(key);
    if (known == m_byDescription.constEnd()) {
        const qsizetype added = addDescribed(draft.head, phraseOf(draft, m_text), description);
        m_byDescription.insert(key, added);
        const QString told = m_text.words(draft.apposition); // "the witness, | a bus driver"
        const Description also = descriptionOf(told, {}, m_text.lexicon);
        if (isPerson(m_text.lexicon.look(also.noun)))
            m_namelessOffices.add(added, also);
        return added;
    }
    if (!m_actors[*known].speaks) // a group so far: called as its first statement calls it
        m_actors[*known].actor.name = withinSentence(phraseOf(draft, m_text), m_text.lexicon);
    return *known;
}

} // namespace onrecord
