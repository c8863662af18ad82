// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/splitting.h"

#include "core/applying/actorlookup.h"
#include "core/corrections/anchoring.h"
#include "core/corrections/reviewqueue.h"

namespace onrecord {

static qsizetype beginOf(const Reading &reading, const ActorPart &part)
{
    return part.mention ? part.mention->begin
                        : placeOf(reading.statement(part.statements.first())->statement);
}

QList<ActorPart> partsOf(const Reading &reading, const QString &actor)
{
    QList<ActorPart> parts;
    const ReadActor *read = reading.actor(actor);
    if (!read)
        return parts;
    for (const Mention &mention : read->actor.mentions)
        parts.append({mention.span, {}});
    const qsizetype mentions = parts.size();
    for (const QString &id : statementsOf(reading, actor)) {
        const Spans &source = reading.statement(id)->statement.source;
        const auto named =
            std::find_if(parts.begin(), parts.begin() + mentions,
                         [&](const ActorPart &part) { return overlapsAny(source, *part.mention); });
        if (named == parts.begin() + mentions)
            parts.append({std::nullopt, {id}});
        else
            named->statements.append(id);
    }
    std::stable_sort(parts.begin(), parts.end(), [&](const ActorPart &a, const ActorPart &b) {
        return beginOf(reading, a) < beginOf(reading, b);
    });
    return parts;
}

bool touches(const Reading &reading, const ActorPart &part, Span words)
{
    if (words.isEmpty())
        return false;
    if (part.mention && part.mention->overlaps(words))
        return true;
    return std::any_of(part.statements.cbegin(), part.statements.cend(), [&](const QString &id) {
        const Statement &statement = reading.statement(id)->statement;
        return overlapsAny(statement.content, words) || overlapsAny(statement.source, words)
            || overlapsAny(statement.cue, words);
    });
}

const ReadActor *actorCalled(const Reading &reading, const QString &name, const QString &after)
{
    const QString wanted = comparableName(name);
    const auto isWanted = [&wanted](const QString &each) {
        return comparableName(each) == wanted;
    };
    const ReadActor *best = nullptr;
    int rank = 0; // 4: somebody else's name, 3: an alias; 2 and 1: likewise of who comes last
    for (const ReadActor &read : reading.actors) {
        const QStringList &aliases = read.actor.aliases;
        const bool isName = isWanted(read.actor.name);
        if (!isName && std::none_of(aliases.cbegin(), aliases.cend(), isWanted))
            continue;
        const int its = (read.actor.id == after ? 1 : 3) + isName;
        if (its > rank) {
            best = &read;
            rank = its;
        }
    }
    return best;
}

/// \a read given to \a own in the place of \a actor.
static Correction givenTo(const Reading &reading, const ReadStatement &read, const QString &actor,
                          const ActorRef &own)
{
    QList<ActorRef> speakers;
    for (const QString &speaker : read.statement.actors) {
        const ReadActor *known = reading.actor(speaker);
        if (speaker != actor && !known)
            continue;
        const ActorRef who = speaker == actor ? own : referenceTo(reading.document, *known);
        if (!speakers.contains(who))
            speakers.append(who);
    }
    return correctionOn(reading, read, SetSpeakers{speakers});
}

QList<Correction> splitOff(const Reading &reading, const QString &actor,
                           const QList<ActorPart> &parts, const ActorRef &own)
{
    const ReadActor *split = reading.actor(actor);
    if (!split)
        return {};
    QList<Correction> corrections;
    Spans mentions;
    QStringList given;
    for (const ActorPart &part : parts) {
        if (part.mention)
            mentions.append(*part.mention);
        given.append(part.statements);
    }
    std::sort(mentions.begin(), mentions.end());
    if (!mentions.isEmpty()) {
        corrections.append(
            correctionOf(SplitMentions{referenceTo(reading.document, *split),
                                       anchorsAt(reading.document.text(), mentions), own}));
    }
    for (const QString &id : statementsOf(reading, actor)) {
        if (given.contains(id))
            corrections.append(givenTo(reading, *reading.statement(id), actor, own));
    }
    return corrections;
}

} // namespace onrecord
