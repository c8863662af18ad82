// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/laternames.h"

#include <QSet>

#include <algorithm>

namespace onrecord {
namespace {

constexpr qsizetype leads = 4; // paragraphs, headline and standfirst among them

/// The number of one person who speaks without a name and is described by an office, or -1.
qsizetype officeSpeaker(const StatementDraft &draft, const SourceResolution &speaker,
                        const Description &description, const KnownActors &known,
                        const ArticleText &text)
{
    if (speaker.reason != SpeakerReason::Itself || speaker.actors.size() != 1)
        return -1;
    const KnownActor &actor = known[speaker.actors.first()];
    const WordEntry &noun = text.lexicon.look(text.words(draft.head).section(u' ', -1));
    const bool office = noun.has(WordClass::Office) && !noun.has(WordUse::Spokesperson)
        && !noun.has(WordClass::Anonymous);
    const WordEntry &first = text.lexicon.look(text.words(draft.head).section(u' ', 0, 0));
    const bool alone =
        hull(draft.statement.source).end <= draft.head.end; // not "a lawyer who left"
    const bool told =
        description.definite ? !first.has(WordClass::Possessive) : alone && draft.paragraph < leads;
    if (!office || !told || description.plural || actor.plural
        || (description.owned && description.names.isEmpty())
        || actor.actor.kind != ActorKind::Anonymous || isKeptNameless(draft, text))
        return -1;
    return speaker.actors.first();
}

qsizetype firstMention(const KnownActor &actor)
{
    const auto &mentions = actor.actor.mentions;
    const auto first =
        std::min_element(mentions.begin(), mentions.end(),
                         [](const Mention &a, const Mention &b) { return a.span < b.span; });
    return first == mentions.end() ? -1 : first->span.begin;
}

} // namespace

QList<LeadSpeaker> namedLater(const QList<StatementDraft> &drafts,
                              const QList<SourceResolution> &speakers, const KnownActors &known,
                              const DescriptionResolver &descriptions, const ArticleText &text)
{
    QList<LeadSpeaker> found;
    QSet<qsizetype> settled;
    for (qsizetype d = 0; d < drafts.size(); ++d) {
        if (speakers[d].reason != SpeakerReason::Itself)
            continue;
        const Description description = descriptions.descriptionOfSource(drafts[d]);
        const qsizetype nameless = officeSpeaker(drafts[d], speakers[d], description, known, text);
        if (nameless < 0 || settled.contains(nameless))
            continue;
        settled.insert(nameless);
        QList<qsizetype> holders = known.offices().holders(description);
        holders.removeIf([&](qsizetype actor) {
            const KnownActor &holder = known[actor];
            const bool before = firstMention(holder) < drafts[d].head.begin;
            return holder.actor.kind != ActorKind::Person || holder.words.isEmpty()
                || (before && !description.definite);
        });
        if (holders.isEmpty() || (holders.size() > 1 && drafts[d].paragraph >= leads))
            continue;
        const auto first =
            std::min_element(holders.begin(), holders.end(), [&known](qsizetype a, qsizetype b) {
                return firstMention(known[a]) < firstMention(known[b]);
            });
        found.append({nameless, *first});
    }
    return found;
}

} // namespace onrecord
