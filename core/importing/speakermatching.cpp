// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/speakermatching.h"

#include "core/applying/actorlookup.h"
#include "core/corrections/anchoring.h"

#include <algorithm>
#include <array>

namespace onrecord {

/// Words that name nobody by themselves.
static bool isPronoun(QStringView words)
{
    static constexpr std::array<QStringView, 12> pronouns{u"i",    u"we",   u"you",  u"he",
                                                          u"she",  u"it",   u"they", u"who",
                                                          u"that", u"this", u"one",  u"which"};
    return std::any_of(pronouns.begin(), pronouns.end(), [words](QStringView pronoun) {
        return words.compare(pronoun, Qt::CaseInsensitive) == 0;
    });
}

QString MatchedSpeaker::key() const
{
    return actor ? actor->actor.id : comparableName(named.name);
}

SpeakerMatching::SpeakerMatching(const Reading &reading)
    : m_reading(reading)
{
    const auto add = [this](const QString &name, const ReadActor &actor) {
        const QString key = comparableName(name);
        if (!key.isEmpty() && !m_names.contains(key))
            m_names.insert(key, &actor);
    };
    for (const ReadActor &actor : reading.actors) {
        add(actor.actor.name, actor);
        add(actor.machineName, actor);
    }
    for (const ReadActor &actor : reading.actors) {
        for (const QString &name : actor.actor.aliases + actor.actor.descriptions)
            add(name, actor);
        for (const Mention &mention : actor.actor.mentions)
            m_mentions.append({mention.span, &actor});
    }
    std::stable_sort(
        m_mentions.begin(), m_mentions.end(),
        [](const PlacedMention &a, const PlacedMention &b) { return a.span < b.span; });
}

const ReadActor *SpeakerMatching::called(const QString &name) const
{
    return m_names.value(comparableName(name));
}

std::optional<QList<MatchedSpeaker>>
SpeakerMatching::named(const QList<ImportedSpeaker> &speakers) const
{
    QList<MatchedSpeaker> matched;
    for (const ImportedSpeaker &speaker : speakers) {
        const ReadActor *const actor = called(speaker.name);
        const MatchedSpeaker match{actor, speaker};
        const bool isKnown = std::any_of(matched.begin(), matched.end(), [&match](const auto &m) {
            return m.key() == match.key();
        });
        if (!isKnown && (actor || !speaker.onlyIfKnown))
            matched.append(match);
    }
    if (matched.isEmpty() && !speakers.isEmpty())
        return std::nullopt;
    return matched;
}

/// The actor mentioned by most of the words of \a source, and of several by as many the last; not one
/// whose the source is, if there is another: “Ana Ruiz’s deputy, Bo Lind”.
const ReadActor *SpeakerMatching::mentionedIn(Span source) const
{
    const auto first = std::lower_bound(
        m_mentions.begin(), m_mentions.end(), source.begin,
        [](const PlacedMention &mention, qsizetype begin) { return mention.span.begin < begin; });
    const QStringView text = m_reading.document.text();
    const ReadActor *best = nullptr;
    qsizetype most = 0;
    for (auto mention = first; mention != m_mentions.end() && mention->span.begin < source.end;
         ++mention) {
        const QStringView behind =
            text.sliced(mention->span.end)
                .first(std::min<qsizetype>(2, text.size() - mention->span.end));
        const bool isOwner = behind == u"’s" || behind == u"'s";
        const qsizetype worth = isOwner ? 1 : mention->span.length() + 1;
        if (source.contains(mention->span) && worth >= most) {
            best = mention->actor;
            most = worth;
        }
    }
    return best;
}

std::optional<QList<MatchedSpeaker>> SpeakerMatching::inSource(const Spans &source,
                                                               const ReadStatement *ours) const
{
    if (source.isEmpty())
        return std::nullopt;
    QList<MatchedSpeaker> matched;
    const bool isSameSource = ours && std::any_of(source.begin(), source.end(), [ours](Span span) {
                                  return overlapsAny(ours->statement.source, span);
                              });
    if (isSameSource) {
        for (const QString &id : ours->statement.actors) {
            if (const ReadActor *const actor = m_reading.actor(id))
                matched.append(MatchedSpeaker{actor, {}});
        }
        return matched;
    }
    for (const Span span : source) {
        const QString words = span.in(m_reading.document.text()).toString().simplified();
        const ReadActor *actor = mentionedIn(span);
        if (!actor)
            actor = m_names.value(comparableName(words));
        if (actor)
            return QList<MatchedSpeaker>{{actor, {}}};
        if (!words.isEmpty() && !isPronoun(words) && matched.isEmpty())
            matched.append(MatchedSpeaker{nullptr, {words, ActorKind::Person, false}});
    }
    return matched.isEmpty() ? std::nullopt : std::optional(matched);
}

std::optional<QList<MatchedSpeaker>> SpeakerMatching::of(const ImportedStatement &statement,
                                                         const ReadStatement *ours) const
{
    if (statement.facts.speakers) {
        if (const auto matched = named(*statement.facts.speakers))
            return matched;
    }
    return inSource(statement.source, ours);
}

ActorRef SpeakerMatching::reference(const MatchedSpeaker &speaker) const
{
    if (speaker.actor)
        return referenceTo(m_reading.document, *speaker.actor);
    return NamedActor{speaker.named.name, speaker.named.kind};
}

} // namespace onrecord
