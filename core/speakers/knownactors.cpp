// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/knownactors.h"

#include "core/findings/identity.h"
#include "core/names/nameforms.h"
#include "core/speakers/meantsubject.h"
#include "core/speakers/namesakes.h"

#include <algorithm>
#include <utility>

namespace onrecord {

using namespace Qt::StringLiterals;

/// "Norrfell Hydro Council (NHC)": the name right before the bracket.
std::optional<qsizetype> KnownActors::abbreviatedBy(const NameMention &name) const
{
    if (m_named.isEmpty() || name.words.size() != 1 || !isAbbreviation(name.words.first()))
        return std::nullopt;
    const Span span = m_named.last().span;
    const qsizetype number = m_named.last().actor;
    const QStringView text = m_text.text();
    const bool bracket = name.span.begin - span.end <= 2 && name.span.begin > span.end
        && text[name.span.begin - 1] == u'(' && name.span.end < text.size()
        && text[name.span.end] == u')';
    const KnownActor &before = m_actors[number]; // "Ana Ruiz (SNP)": her party
    const bool person = before.actor.kind == ActorKind::Person && before.sure;
    return bracket && !person && before.words.size() > 1 ? std::optional(number) : std::nullopt;
}

/// An institution is found by what its name describes as well: "the council".
void KnownActors::addOfficeInName(const QStringList &words, qsizetype number)
{
    if (m_actors[number].actor.kind != ActorKind::Person && words.size() > 1)
        m_offices.add(number, descriptionInName(words, m_text.lexicon));
}

/// The name as the text spells it, or the full one that the words around tell.
QString KnownActors::spelledName(const NameMention &name) const
{
    return name.fullName.isEmpty() ? m_text.words(name.span) : name.fullName;
}

/// The actor that \a name means, a new one where it means nobody known; \a told if somebody is.
qsizetype KnownActors::numberOf(const NameMention &name, std::optional<qsizetype> told)
{
    std::optional<qsizetype> known = told ? told : abbreviatedBy(name);
    if (!known && name.labelled && name.words.size() == 1
        && !m_names.hasWord(name.words.first())) // asked once: it is known then
        known = bearerOfInitials(name.words.first(), m_actors);
    if (!known)
        known = m_names.find(name, m_actors);
    const QString spelled = spelledName(name);
    if (!known) {
        known = m_actors.size();
        KnownActor actor;
        actor.actor.name = spelled;
        actor.actor.kind = name.kind;
        actor.words = name.words;
        actor.bare = true;
        m_actors.append(actor);
    } else if (KnownActor &actor = m_actors[*known]; actor.isNamedFullerBy(name, spelled)) {
        if (!actor.actor.aliases.contains(actor.actor.name))
            actor.actor.aliases.append(actor.actor.name);
        actor.actor.name = spelled;
        actor.words = name.words;
        if (!actor.sure)
            actor.actor.kind = name.kind;
    } else if (m_names.hasFullName(name.words)) {
        return *known;
    }
    m_names.add(name.words, *known, m_actors[*known].actor.kind);
    addOfficeInName(name.words, *known);
    return *known;
}

void KnownActors::addName(const NameMention &name)
{
    const MeantNamesake namesake =
        meantNamesake(name, m_names.namesakes(name.words.last()), m_actors, m_text);
    const qsizetype number = numberOf(name, namesake.told);
    const qsizetype rival = namesake.rivalOf(number, m_actors, m_text);
    KnownActor &known = m_actors[number];
    const bool partOnly = known.words.size() > name.words.size()
        && (name.kind == ActorKind::Place
            || (name.kind == ActorKind::Organisation && known.actor.kind == ActorKind::Person));
    if (name.sure && !known.sure && !partOnly) {
        known.actor.kind = name.kind;
        known.sure = true;
        m_names.addParts(known.words, number, name.kind);
        addOfficeInName(known.words, number);
    }
    if (known.gender == Gender::Unknown)
        known.gender = name.gender;
    known.leaning += name.leaning;
    known.bare = known.bare && name.bare;
    if (const QString noun = institutionBefore(name, m_text); !noun.isEmpty())
        known.introduced = noun;
    if (const ActorKind kind = known.likeliestKind(m_text.lexicon, false);
        kind != known.actor.kind) {
        known.actor.kind = kind;
        m_names.addParts(known.words, number, kind);
        addOfficeInName(known.words, number);
    }
    constexpr qsizetype mostAliases = 12;
    const QString spelled = spelledName(name);
    if (spelled != known.actor.name && known.actor.aliases.size() < mostAliases
        && !known.actor.aliases.contains(spelled))
        known.actor.aliases.append(spelled);
    known.actor.mentions.append({name.span, MentionKind::Name});
    ++known.seen;
    known.headline = known.headline || m_text.isHeadline(name.paragraph);
    describe(number, name.descriptionBefore);
    describe(number, name.apposition);
    m_named.append({name.span, number, rival});
    if (!name.bare)
        m_antecedents.see({.member = number,
                           .span = name.span,
                           .sentence = name.sentence,
                           .paragraph = name.paragraph,
                           .subject = name.subject,
                           .quoted = name.quoted,
                           .possessive = name.possessive});
}

void KnownActors::addPronoun(const NameMention &pronoun, const Antecedent &meant)
{
    const qsizetype number = meant.member;
    KnownActor &known = m_actors[number];
    if (known.actor.kind != ActorKind::Organisation) // "she" of its spokeswoman
        known.masculine += (pronoun.gender == Gender::Masculine ? 0.5 : -0.5) * meant.probability;
    ++known.seen;
    m_antecedents.remember(
        {pronoun.span, pronoun.sentence, pronoun.paragraph, &m_text.look(pronoun.span)}, number);
    m_antecedents.see({.member = number,
                       .span = pronoun.span,
                       .sentence = pronoun.sentence,
                       .paragraph = pronoun.paragraph,
                       .subject = pronoun.subject,
                       .quoted = pronoun.quoted,
                       .possessive = pronoun.possessive,
                       .pronoun = true});
}

qsizetype KnownActors::addLabel(const StatementDraft &draft)
{
    NameMention label;
    label.span = draft.head;
    label.words = m_text.words(draft.head).split(u' ');
    label.sure = true;
    const qsizetype number = numberOf(label);
    KnownActor &known = m_actors[number];
    known.sure = true;
    known.bare = false;
    known.actor.mentions.append({draft.head, MentionKind::Name});
    ++known.seen;
    return number;
}

void KnownActors::addSpeakers(const StatementDraft &draft, const SourceResolution &resolution)
{
    const bool named = !draft.pronoun
        && (resolution.reason == SpeakerReason::Named
            || resolution.reason == SpeakerReason::PartOfName);
    const WordEntry &word = m_text.look(draft.head);
    if (resolution.reason == SpeakerReason::Pronoun && resolution.actors.size() == 1)
        m_antecedents.remember({draft.head, draft.sentence, draft.paragraph, &word},
                               resolution.actors.first());
    const WordEntry &noun = m_text.lexicon.look(m_text.words(draft.head).section(u' ', -1));
    const bool isCalled = resolution.reason == SpeakerReason::Description && !resolution.represents
        && noun.has(WordClass::Organisation);
    const bool isVoice = resolution.represents && noun.has(WordUse::Spokesperson);
    for (const qsizetype number : resolution.actors) {
        KnownActor &known = m_actors[number];
        known.speaks = true;
        if (isCalled)
            known.called = noun.office == u"study" // "the paper" that is a newspaper
                ? u"newspaper"_s
                : foldedName(m_text.words(draft.head).section(u' ', -1));
        if (!named) {
            known.actor.mentions.append(
                {draft.head, draft.pronoun ? MentionKind::Pronoun : MentionKind::Description});
            ++known.seen;
        }
        describe(number, resolution.describes ? draft.head : Span{});
        const bool told = noun.has(WordUse::Firm) || noun.has(WordClass::Organisation);
        if (resolution.describes && told && !known.sure) { // "the firm that owns it, Tarn Docks,"
            known.actor.kind = ActorKind::Organisation;
            known.sure = true;
            m_names.addParts(known.words, number, known.actor.kind);
        }
        if (resolution.represents) // "the spokeswoman" means the same from here on
            m_offices.add(number, descriptionOf(m_text.words(draft.head), {}, m_text.lexicon));
        describe(number, named ? draft.apposition : Span{});
        if (resolution.reason == SpeakerReason::Pronoun
            && known.actor.kind != ActorKind::Organisation)
            known.masculine += resolution.confidence
                * (double(word.has(WordClass::Masculine)) - double(word.has(WordClass::Feminine)));
        m_antecedents.see({.member = number,
                           .span = draft.head,
                           .sentence = draft.sentence,
                           .paragraph = draft.paragraph,
                           .subject = true,
                           .speaker = true,
                           .pronoun = draft.pronoun,
                           .told = m_named.actorIn(draft.addressee),
                           .voice = isVoice ? &noun : nullptr});
    }
    if (resolution.actors.size() > 1)
        m_joint = {resolution.actors, draft.paragraph};
    m_question.hear(draft, resolution, m_text);
}

void KnownActors::merge(qsizetype nameless, qsizetype named)
{
    const QList<Mention> mentions = std::exchange(m_actors[nameless].actor.mentions, {});
    if (!mentions.isEmpty())
        describe(named, mentions.first().span);
    KnownActor &known = m_actors[named];
    known.actor.mentions += mentions;
    known.seen += m_actors[nameless].seen;
    known.speaks = true;
    m_actors[nameless].speaks = false;
}

void KnownActors::finish()
{
    QHash<QString, int> occurrences;
    for (KnownActor &known : m_actors) {
        Actor &actor = known.actor;
        actor.kind = known.likeliestKind(m_text.lexicon, true);
        int &occurrence = occurrences[foldedName(actor.name)];
        actor.id = findingId(u'a', actor.name, occurrence++);
        actor.aliases.removeAll(actor.name);
        std::sort(actor.mentions.begin(), actor.mentions.end(),
                  [](const Mention &a, const Mention &b) { return a.span < b.span; });
        const auto same = [](const Mention &a, const Mention &b) {
            return a.span == b.span;
        };
        actor.mentions.erase(std::unique(actor.mentions.begin(), actor.mentions.end(), same),
                             actor.mentions.end());
    }
}

QList<Actor> KnownActors::takeFound()
{
    m_names.clear();
    m_named = {};
    m_offices = {};
    m_namelessOffices = {};
    m_byDescription = {};
    QList<KnownActor> known = std::exchange(m_actors, {});
    known.removeIf([](const KnownActor &each) {
        const ActorKind kind = each.actor.kind;
        const bool listed = each.speaks || each.offered
            || (!each.bare && (kind == ActorKind::Person || kind == ActorKind::Organisation));
        return each.actor.mentions.isEmpty() || !listed;
    });
    QList<Actor> actors;
    for (KnownActor &each : known)
        actors.append(std::move(each.actor));
    known = {};
    const auto before = [](const Actor &a, const Actor &b) {
        return a.mentions.first().span < b.mentions.first().span;
    };
    if (!std::is_sorted(actors.cbegin(), actors.cend(), before)) // sorting takes room of its own
        std::stable_sort(actors.begin(), actors.end(), before);
    return actors;
}

} // namespace onrecord
