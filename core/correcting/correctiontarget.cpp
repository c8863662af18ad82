// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/correcting/correctiontarget.h"

#include "core/correcting/likeactors.h"
#include "core/correcting/nearbydates.h"

namespace onrecord {

const ReadStatement *CorrectionTarget::statementIn(const Reading &reading) const
{
    return reading.statement(statement);
}

const ReadActor *CorrectionTarget::actorIn(const Reading &reading) const
{
    if (!actor.isEmpty())
        return reading.actor(actor);
    if (const ReadStatement *said = statementIn(reading))
        return reading.speaker(*said);
    if (!words.isEmpty())
        return actorMentionedIn(reading, words);
    return caretMoved ? actorMentionedIn(reading, {caret, caret + 1}) : nullptr;
}

const Claim *CorrectionTarget::claimIn(const Reading &reading) const
{
    const auto isMeant = [this](const Claim &each) {
        if (!each.statement.isEmpty())
            return false;
        if (!words.isEmpty())
            return each.span == words;
        return claim.isEmpty() ? caretMoved && statement.isEmpty() && each.span.contains(caret)
                               : each.id == claim;
    };
    const auto found = std::find_if(reading.claims.cbegin(), reading.claims.cend(), isMeant);
    return found == reading.claims.cend() ? nullptr : &*found;
}

QList<ReadDate> CorrectionTarget::datesIn(const Reading &reading) const
{
    const ReadStatement *said = statementIn(reading);
    const QList<ReadDate> own = said ? datesOf(reading, said->statement) : QList<ReadDate>();
    const ReadDate *atCaret = dateAtOffset(reading, caret);
    if (atCaret && (!said || caretMoved || own.contains(*atCaret)))
        return {*atCaret};
    if (!own.isEmpty())
        return own;
    const QList<ReadDate> beside =
        said ? datesInSentencesOf(reading, said->statement) : QList<ReadDate>();
    return beside.isEmpty() ? datesOfHeadline(reading) : beside;
}

/// Actor::id of who is named nearest before \a place, else of who is named first behind it, whom
/// \a known does not have yet; \a speaking: among those who state something. Empty where nobody is.
static QString namedNearest(const Reading &reading, qsizetype place, const QStringList &known,
                            bool speaking)
{
    QString before;
    QString behind;
    qsizetype nearest = -1;
    qsizetype first = std::numeric_limits<qsizetype>::max();
    for (const ReadActor &actor : reading.actors) {
        const ActorKind kind = actor.actor.kind;
        if (kind == ActorKind::Place || kind == ActorKind::Document
            || known.contains(actor.actor.id) || (speaking && actor.number == 0))
            continue;
        for (const Mention &mention : actor.actor.mentions) {
            const qsizetype begin = mention.span.begin;
            if (mention.kind == MentionKind::Pronoun)
                continue;
            if (begin < place && begin > nearest) {
                nearest = begin;
                before = actor.actor.id;
            } else if (begin >= place && begin < first) {
                first = begin;
                behind = actor.actor.id;
            }
        }
    }
    return before.isEmpty() ? behind : before;
}

QStringList candidatesFor(const Reading &reading, const ReadStatement &statement)
{
    constexpr qsizetype keys = 9;
    QStringList ids;
    const auto add = [&](const QString &id) {
        if (!ids.contains(id) && ids.size() < keys && reading.actor(id))
            ids.append(id);
    };
    // The speaker keeps key 1 even where the reader chose one the machine had not thought of.
    for (const QString &id : statement.statement.actors)
        add(id);
    for (const Candidate &candidate : statement.statement.candidates)
        add(candidate.actor);
    const ReadActor *speaker = reading.speaker(statement);
    if (const ReadActor *like = speaker ? likeActor(reading, *speaker) : nullptr)
        add(like->actor.id);
    while (ids.size() < 2) {
        const qsizetype place = placeOf(statement.statement);
        QString other = namedNearest(reading, place, ids, true);
        if (other.isEmpty())
            other = namedNearest(reading, place, ids, false);
        if (other.isEmpty())
            break;
        ids.append(other);
    }
    return ids;
}

const ReadActor *actorMentionedIn(const Reading &reading, Span words)
{
    const ReadActor *best = nullptr;
    std::pair<qsizetype, bool> most;
    for (const ReadActor &actor : reading.actors) {
        for (const Mention &mention : actor.actor.mentions) {
            if (!mention.span.overlaps(words))
                continue;
            const qsizetype covered =
                qMin(mention.span.end, words.end) - qMax(mention.span.begin, words.begin);
            const std::pair rank(covered, mention.kind != MentionKind::Pronoun);
            if (!best || rank > most) {
                best = &actor;
                most = rank;
            }
        }
    }
    return best;
}

} // namespace onrecord
