// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/cast.h"

#include "core/findings/identity.h"

#include <algorithm>
#include <numeric>

namespace onrecord {

QString Cast::folded(const QString &words)
{
    return words.simplified().normalized(QString::NormalizationForm_C).toCaseFolded();
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

/// "Ambassador | to Norrland Ana Ruiz": true where the name at \a next, or one soon after it, has an
/// office that begins before \a place.
static bool isOfOffice(const QList<NameMention> &names, qsizetype next, qsizetype place)
{
    constexpr qsizetype mostWithin = 4; // names of institutions within the office
    const qsizetype end = std::min(names.size(), next + mostWithin);
    return std::any_of(names.begin() + next, names.begin() + end, [place](const NameMention &name) {
        return !name.role.isEmpty() && name.role.begin < place;
    });
}

QList<DraftSpeaker> Cast::gather(const QList<NameMention> &names, const QList<Draft> &drafts)
{
    QList<qsizetype> order(drafts.size());
    std::iota(order.begin(), order.end(), 0);
    const auto placeOfSource = [this, &drafts](qsizetype d) {
        const Statement &statement = drafts[d].statement;
        if (const Span quoting = quotingCueOf(drafts[d]); !quoting.isEmpty())
            return quoting.end;
        if (drafts[d].follows >= 0 || statement.source.isEmpty())
            return hull(statement.content).end;
        return statement.source.last().end;
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return placeOfSource(a) < placeOfSource(b); });

    constexpr qsizetype commaAndBlank = 3; // "the coach, Ana Ruiz": who it is may follow
    qsizetype next = 0;
    QList<Found> found(drafts.size());
    for (const qsizetype d : order) {
        const qsizetype place = placeOfSource(d);
        for (; next < names.size()
             && (names[next].span.begin < place + commaAndBlank || isOfOffice(names, next, place));
             ++next) {
            const bool asksForItself = names[next].pronoun || names[next].group;
            if (!asksForItself || !names[next].span.overlaps(drafts[d].head))
                see(names[next]);
        }
        if (drafts[d].follows < 0)
            found[d] = record(drafts[d], resolve(drafts[d]));
    }
    while (next < names.size())
        see(names[next++]);

    resolveFirstPerson(drafts, found);
    for (qsizetype d = 0; d < drafts.size(); ++d) { // a draft follows an earlier one only
        const qsizetype before = drafts[d].follows;
        if (before >= 0)
            inheritSpeaker(found[d], drafts[d], found[before], drafts[before]);
    }
    nameActors();
    QList<DraftSpeaker> speakers;
    for (qsizetype d = 0; d < drafts.size(); ++d)
        speakers.append(speakerOf(drafts[d], found[d]));
    return speakers;
}

DraftSpeaker Cast::speakerOf(const Draft &draft, const Found &found)
{
    DraftSpeaker speaker;
    const bool quoting = !quotingCueOf(draft).isEmpty();
    speaker.via = outletOf(quoting ? draft.head : draft.addressee);
    speaker.reason = found.speaker.reason;
    speaker.confidence = found.speaker.confidence;
    speaker.margin = found.margin;
    speaker.evidence = found.evidence;
    for (const qsizetype m : found.speaker.members)
        speaker.actors.append(m_members[m].actor.id);
    for (const auto &[m, score] : found.speaker.candidates)
        speaker.candidates.append({m_members[m].actor.id, score});
    return speaker;
}

/// “I think that it rains,” said Ana Ruiz: inside her words, "I" is she.
void Cast::resolveFirstPerson(const QList<Draft> &drafts, QList<Found> &found)
{
    for (qsizetype d = 0; d < drafts.size(); ++d) {
        const Draft &draft = drafts[d];
        if (!draft.pronoun || draft.within < 0 || !found[d].speaker.members.isEmpty()
            || !m_lexicon.look(draft.head.in(m_document.text())).has(WordClass::FirstPerson))
            continue;
        qsizetype around = draft.within;
        if (drafts[around].follows >= 0)
            around = drafts[around].follows;
        Resolution speaker = found[around].speaker;
        if (drafts[around].quoted == 0 || speaker.members.isEmpty())
            continue;
        speaker.reason = SpeakerReason::FirstPerson;
        speaker.evidence = drafts[around].statement.source.value(0);
        found[d] = record(draft, speaker);
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
void Cast::inheritSpeaker(Found &found, const Draft &draft, const Found &before,
                          const Draft &draftBefore)
{
    constexpr double lessSure = 0.8;
    const bool alone = draft.statement.rule == RuleId::QuoteAlone;
    found.speaker = before.speaker;
    found.speaker.confidence *= alone ? lessSure : 1;
    found.speaker.reason =
        before.speaker.members.isEmpty() ? SpeakerReason::None : SpeakerReason::SpeakerBefore;
    found.margin = before.margin;
    found.evidence += draftBefore.statement.source;
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

AntecedentTraits Cast::traitsOf(qsizetype m) const
{
    const Member &member = m_members[m];
    constexpr double mostTold = 0.8; // by pronouns, which may have been taken wrongly
    AntecedentTraits traits;
    traits.kind = member.actor.kind;
    traits.sure = member.sure;
    traits.fullName = member.words.size() > 1;
    traits.plural = member.plural > 0;
    traits.headline = member.headline;
    traits.speaks = member.speaks;
    traits.seen = member.seen;
    switch (member.gender) {
    case Gender::Masculine: traits.masculine = 1; break;
    case Gender::Feminine: traits.masculine = -1; break;
    case Gender::Unknown: traits.masculine = std::clamp(member.masculine, -mostTold, mostTold);
    }
    return traits;
}

Cast::Found Cast::record(const Draft &draft, const Resolution &resolution)
{
    Found found{resolution, 0, {}};
    if (resolution.members.isEmpty()) {
        found.speaker.confidence = 0;
        return found;
    }
    const bool rivalled = resolution.members.size() == 1 && resolution.candidates.size() > 1;
    found.margin =
        resolution.candidates.first().second - (rivalled ? resolution.candidates[1].second : 0);
    if (!resolution.evidence.isEmpty())
        found.evidence.append(resolution.evidence);
    const bool named =
        resolution.reason == SpeakerReason::Named || resolution.reason == SpeakerReason::PartOfName;
    for (const qsizetype m : resolution.members) {
        Member &member = m_members[m];
        member.speaks = true;
        if (!named || draft.pronoun) {
            member.actor.mentions.append(
                {draft.head, draft.pronoun ? MentionKind::Pronoun : MentionKind::Description});
            ++member.seen;
        }
        describe(m, named && !draft.pronoun ? draft.apposition : Span{});
        const WordEntry &word = m_lexicon.look(draft.head.in(m_document.text()));
        if (resolution.reason == SpeakerReason::Pronoun)
            member.masculine += resolution.confidence
                * (double(word.has(WordClass::Masculine)) - double(word.has(WordClass::Feminine)));
        m_antecedents.see({.member = m,
                           .span = draft.head,
                           .sentence = draft.sentence,
                           .paragraph = draft.paragraph,
                           .subject = true,
                           .speaker = true,
                           .pronoun = draft.pronoun});
    }
    if (resolution.members.size() > 1) {
        m_joint = resolution.members;
        m_jointParagraph = draft.paragraph;
    }
    return found;
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
