// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/cast.h"

#include "core/findings/identity.h"

#include <numeric>

namespace onrecord {

QString Cast::folded(const QString &words)
{
    return words.simplified().normalized(QString::NormalizationForm_C).toCaseFolded();
}

static QString initialsOf(const QStringList &words)
{
    QString initials;
    for (const QString &word : words) {
        if (word.front().isUpper())
            initials += word.front();
    }
    return initials;
}

Cast::Cast(const Document &document, const Lexicon &lexicon)
    : m_document(document)
    , m_lexicon(lexicon)
{
}

QString Cast::words(Span span) const
{
    return span.in(m_document.text()).toString().simplified();
}

void Cast::gather(const QList<NameMention> &names, QList<Draft> &drafts)
{
    QList<qsizetype> order(drafts.size());
    std::iota(order.begin(), order.end(), 0);
    const auto placeOfSource = [&drafts](qsizetype d) {
        const Statement &statement = drafts[d].statement;
        if (drafts[d].follows >= 0 || statement.source.isEmpty())
            return hull(statement.content).end;
        return statement.source.last().end;
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return placeOfSource(a) < placeOfSource(b); });

    qsizetype next = 0;
    for (const qsizetype d : order) {
        const qsizetype place = placeOfSource(d);
        while (next < names.size() && names[next].span.begin < place)
            see(names[next++]);
        if (drafts[d].follows < 0)
            settle(drafts[d], resolve(drafts[d]));
    }
    while (next < names.size())
        see(names[next++]);

    for (Draft &draft : drafts) { // a draft follows an earlier one only
        if (draft.follows >= 0)
            follow(draft, drafts[draft.follows]);
    }
    nameActors();
    for (Draft &draft : drafts) {
        draft.statement.via = outletOf(draft.addressee);
        for (const qsizetype m : std::as_const(draft.members))
            draft.statement.actors.append(m_members[m].actor.id);
        for (const auto &[m, score] : std::as_const(draft.candidates))
            draft.statement.candidates.append({m_members[m].actor.id, score});
    }
}

/// "told the Gazette that …": the paper, not a person who was told.
QString Cast::outletOf(Span addressee)
{
    if (addressee.isEmpty())
        return {};
    const Resolution told = resolveNames(addressee);
    if (told.members.size() != 1)
        return {};
    const Actor &actor = m_members[told.members.first()].actor;
    return actor.kind == ActorKind::Organisation ? actor.name : QString();
}

/// Who spoke before speaks on.
void Cast::follow(Draft &draft, const Draft &before)
{
    constexpr double lessSure = 0.8;
    const bool alone = draft.statement.rule == RuleId::QuoteAlone;
    draft.members = before.members;
    draft.candidates = before.candidates;
    draft.statement.speakerConfidence = before.statement.speakerConfidence * (alone ? lessSure : 1);
    draft.statement.margin = before.statement.margin;
    draft.statement.speakerReason =
        before.members.isEmpty() ? SpeakerReason::None : SpeakerReason::SpeakerBefore;
    draft.statement.evidence += before.statement.source;
}

/// Ids are made of names, and names grow while the article is read: so they come last.
void Cast::nameActors()
{
    QHash<QString, int> occurrences;
    for (Member &member : m_members) {
        int &occurrence = occurrences[folded(member.actor.name)];
        member.actor.id = findingId(u'a', member.actor.name, occurrence++);
        member.actor.aliases.removeAll(member.actor.name);
        QList<Mention> &mentions = member.actor.mentions;
        std::sort(mentions.begin(), mentions.end(),
                  [](const Mention &a, const Mention &b) { return a.span < b.span; });
        mentions.erase(
            std::unique(mentions.begin(), mentions.end(),
                        [](const Mention &a, const Mention &b) { return a.span == b.span; }),
            mentions.end());
    }
}

// Names ---------------------------------------------------------------------------------------

qsizetype Cast::addMember(const QString &name, ActorKind kind)
{
    Member member;
    member.actor.name = name;
    member.actor.kind = kind;
    m_members.append(member);
    return m_members.size() - 1;
}

qsizetype Cast::memberOf(const NameMention &name)
{
    const QString full = folded(name.words.join(u' '));
    if (const auto known = m_byName.constFind(full); known != m_byName.constEnd())
        return *known;

    const bool person = name.kind == ActorKind::Person;
    const QString last = folded(name.words.last());
    qsizetype member = -1;
    if (name.words.size() == 1 && (person || name.kind == ActorKind::Place)) {
        member = m_byLastName.value(last, -1);
        if (member >= 0 && name.gender != Gender::Unknown
            && m_members[member].gender != Gender::Unknown
            && name.gender != m_members[member].gender)
            member = -1;
    } else if (name.words.size() > 1 && person) {
        // "Rutte" first, "Mark Rutte" later; "Ana M. Ruiz" after "Ana Ruiz"
        const qsizetype lone = m_byName.value(last, -1);
        if (lone >= 0 && m_members[lone].words.size() == 1
            && m_members[lone].actor.kind == ActorKind::Person)
            member = lone;
        const qsizetype same = m_byLastName.value(last, -1);
        if (same >= 0 && folded(m_members[same].words.first()) == folded(name.words.first()))
            member = same;
    }
    if (member < 0 && name.words.size() == 1)
        member = m_byInitials.value(QString(name.words.first()).remove(u'.'), -1);
    const QString spelled = words(name.span);
    if (member < 0) {
        member = addMember(spelled, name.kind);
        m_members[member].words = name.words;
    } else if (name.words.size() > m_members[member].words.size()) {
        Member &known = m_members[member];
        if (!known.actor.aliases.contains(known.actor.name))
            known.actor.aliases.append(known.actor.name);
        known.actor.name = spelled;
        known.words = name.words;
    }
    m_byName.insert(full, member);
    if (person && name.words.size() > 1)
        m_byLastName.insert(last, member);
    if (name.kind == ActorKind::Organisation && name.words.size() > 2)
        m_byInitials.insert(initialsOf(name.words), member);
    return member;
}

void Cast::see(const NameMention &name)
{
    const bool unknownWord = name.first && name.words.size() == 1
        && !m_byName.contains(folded(name.words.first()))
        && !m_byLastName.contains(folded(name.words.first())) && !name.sure && !name.possessive;
    const qsizetype m = memberOf(name);
    Member &member = m_members[m];
    if (name.sure && !member.sure) {
        member.actor.kind = name.kind;
        member.sure = true;
    }
    if (member.gender == Gender::Unknown)
        member.gender = name.gender;
    const QString spelled = words(name.span);
    if (spelled != member.actor.name && !member.actor.aliases.contains(spelled))
        member.actor.aliases.append(spelled);
    member.actor.mentions.append({name.span, MentionKind::Name});
    describe(m, name.role);
    describe(m, name.apposition);
    m_named.append({name.span, m});
    if (!unknownWord)
        m_sightings.append(
            {m, name.span, name.paragraph, name.subject, name.quoted, name.possessive, false});
}

/// Ties a description to a member, and its nouns of office, so that "the envoy" finds him.
void Cast::describe(qsizetype member, Span description)
{
    if (description.isEmpty())
        return;
    const QString text = words(description);
    if (!m_members[member].actor.descriptions.contains(text))
        m_members[member].actor.descriptions.append(text);
    const QStringList parts = text.split(u' ');
    for (const QString &part : parts) {
        const WordEntry &entry = m_lexicon.look(part);
        if (entry.has(WordClass::Preposition) || entry.has(WordClass::Relative))
            break;
        if (entry.has(WordClass::Role) || entry.has(WordClass::Organisation)
            || entry.has(WordClass::Kin))
            m_byRole.insert(folded(part), member);
        if (m_members[member].gender == Gender::Unknown
            && m_members[member].actor.kind == ActorKind::Person) {
            if (entry.has(WordClass::Feminine) && !entry.has(WordClass::Possessive))
                m_members[member].gender = Gender::Feminine;
            if (entry.has(WordClass::Masculine) && !entry.has(WordClass::Possessive))
                m_members[member].gender = Gender::Masculine;
        }
    }
}

void Cast::settle(Draft &draft, const Resolution &resolution)
{
    Statement &statement = draft.statement;
    statement.speakerReason = resolution.reason;
    if (resolution.members.isEmpty())
        return;
    statement.speakerConfidence = resolution.confidence;
    statement.margin = resolution.candidates.first().second
        - (resolution.members.size() == 1 && resolution.candidates.size() > 1
               ? resolution.candidates[1].second
               : 0);
    if (!resolution.evidence.isEmpty())
        statement.evidence.append(resolution.evidence);
    for (const qsizetype m : resolution.members) {
        Member &member = m_members[m];
        member.speaks = true;
        const bool named = resolution.reason == SpeakerReason::Named
            || resolution.reason == SpeakerReason::PartOfName;
        if (!named || draft.pronoun) {
            member.actor.mentions.append(
                {draft.head, draft.pronoun ? MentionKind::Pronoun : MentionKind::Description});
        }
        describe(m, named && !draft.pronoun ? draft.apposition : Span{});
        if (draft.pronoun && member.gender == Gender::Unknown
            && member.actor.kind == ActorKind::Person) {
            const WordEntry &pronoun = m_lexicon.look(draft.head.in(m_document.text()));
            if (pronoun.has(WordClass::Masculine))
                member.gender = Gender::Masculine;
            else if (pronoun.has(WordClass::Feminine))
                member.gender = Gender::Feminine;
        }
        m_sightings.append({m, draft.head, draft.paragraph, true, false, false, true});
    }
    draft.members = resolution.members;
    draft.candidates = resolution.candidates;
}

QList<Actor> Cast::actors() const
{
    QList<Actor> actors;
    for (const Member &member : m_members) {
        const bool mattering =
            member.actor.kind == ActorKind::Person || member.actor.kind == ActorKind::Organisation;
        if (!member.actor.mentions.isEmpty() && (member.speaks || mattering))
            actors.append(member.actor);
    }
    std::stable_sort(actors.begin(), actors.end(), [](const Actor &a, const Actor &b) {
        return a.mentions.first().span < b.mentions.first().span;
    });
    return actors;
}

} // namespace onrecord
