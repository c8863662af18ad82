// SPDX-License-Identifier: GPL-3.0-or-later
// Sources without a name: who is meant by "the envoy", and what to call "two officials".
#include "core/findings/cast.h"

#include <algorithm>

namespace onrecord {

/// "The company": the organisation that "it" would mean.
Cast::Resolution Cast::lastOrganisation(const Draft &draft) const
{
    constexpr double least = 0.3;
    const PronounPlace place{draft.head, draft.sentence, draft.paragraph, &m_lexicon.look(u"it"),
                             false};
    QList<Antecedent> antecedents = antecedentsOf(place);
    antecedents.removeIf([this](const Antecedent &each) {
        const Member &member = m_members[each.member];
        return member.actor.kind != ActorKind::Organisation || member.words.isEmpty();
    });
    Resolution resolution = chosen(antecedents, least);
    if (!resolution.members.isEmpty())
        resolution.reason = SpeakerReason::Description;
    return resolution;
}

/// What to call a source without a name: "two officials familiar with the talks", all of it where
/// it is short, else the words that decide who it is.
QString Cast::describedAs(const Draft &draft) const
{
    constexpr qsizetype mostWords = 8;
    const QString head = words(draft.head);
    if (draft.statement.source.size() != 1 || !draft.apposition.isEmpty())
        return head;
    const QString whole = words(draft.statement.source.first());
    return whole.startsWith(head) && whole.count(u' ') < mostWords ? whole : head;
}

/// "The mayor" of whom an apposition or a title told; "the spokesman" after "a spokesman for
/// Nordkyst".
Cast::Resolution Cast::resolveRole(const Draft &draft, const Description &description)
{
    if (!description.definite)
        return {};
    constexpr double confidence = 0.8;
    qsizetype known = description.plural ? -1 : m_roles.find(description);
    if (known < 0 && !description.plural
        && m_lexicon.look(description.noun).has(WordClass::Organisation)
        && description.qualities.isEmpty()) {
        const Resolution named = lastOrganisation(draft);
        if (!named.members.isEmpty())
            return named;
    }
    if (known < 0)
        known = m_described.find(description);
    if (known < 0)
        return {};
    Resolution resolution{
        {known}, SpeakerReason::Description, confidence, {{known, confidence}}, {}};
    if (!m_members[known].actor.mentions.isEmpty())
        resolution.evidence = m_members[known].actor.mentions.first().span;
    return resolution;
}

/// The kind of actor the words of a description make.
static ActorKind kindOf(const QStringList &parts, const Lexicon &lexicon, bool &plural)
{
    ActorKind kind = ActorKind::Anonymous;
    bool anonymous = false;
    for (const QString &part : parts) {
        const WordEntry &entry = lexicon.look(part);
        if (entry.has(WordClass::Document))
            kind = ActorKind::Document;
        else if (entry.has(WordClass::Organisation))
            kind = ActorKind::Organisation;
        else if (entry.has(WordClass::Anonymous) || entry.has(WordClass::Role))
            kind = ActorKind::Anonymous;
        anonymous = anonymous || entry.has(WordClass::Anonymous);
        plural = plural || entry.has(WordClass::Group) || entry.has(WordClass::Plural);
    }
    if (plural && kind == ActorKind::Anonymous && !anonymous)
        kind = ActorKind::Group;
    return kind;
}

qsizetype Cast::addDescribed(const Draft &draft, const Description &description)
{
    const QString text = words(draft.head);
    const QStringList parts = text.split(u' ');
    bool plural = false;
    const ActorKind kind = kindOf(parts, m_lexicon, plural);
    const QString phrase = describedAs(draft);
    const bool lower = text.front().isUpper() && !m_lexicon.look(parts.first()).classes.isEmpty();
    const qsizetype member =
        addMember(lower ? phrase.front().toLower() + phrase.mid(1) : phrase, kind);
    m_members[member].plural = plural;
    m_members[member].sure = true;
    m_members[member].gender = description.gender;
    m_described.add(member, description);
    return member;
}

/// A source without a name: one that is known by its office, else itself.
Cast::Resolution Cast::resolveDescription(const Draft &draft)
{
    const QString text = words(draft.head);
    if (text.isEmpty())
        return {};
    const Span source = hull(draft.statement.source);
    const Span rest{draft.head.end, std::max(draft.head.end, source.end)};
    const Description description = Description::of(text, words(rest), m_lexicon);
    if (const Resolution known = resolveRole(draft, description); !known.members.isEmpty())
        return known;
    const QString key = folded(text);
    qsizetype member = m_byDescription.value(key, -1);
    if (member < 0) {
        member = addDescribed(draft, description);
        m_byDescription.insert(key, member);
    }
    return {{member}, SpeakerReason::Itself, 0.85, {{member, 0.85}}, {}};
}

} // namespace onrecord
