// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/besidestatements.h"

#include "core/corrections/anchoring.h"
#include "core/corrections/claimowners.h"
#include "core/importing/samestatements.h"

#include <algorithm>

namespace onrecord {

namespace {

/// Characters that some spans cover, to be asked quickly.
class CoveredText
{
public:
    explicit CoveredText(Spans spans)
    {
        std::sort(spans.begin(), spans.end());
        for (const Span span : std::as_const(spans)) {
            if (!m_spans.isEmpty() && span.begin <= m_spans.last().end)
                m_spans.last().end = std::max(m_spans.last().end, span.end);
            else
                m_spans.append(span);
        }
    }

    bool isIn(Span span) const
    {
        const auto found =
            std::lower_bound(m_spans.begin(), m_spans.end(), span.begin,
                             [](Span each, qsizetype begin) { return each.end <= begin; });
        return found != m_spans.end() && found->overlaps(span);
    }

private:
    Spans m_spans; ///< ascending, apart from each other
};

Correction correctionAt(const Reading &reading, Span span, Change change)
{
    Correction correction = correctionOf(std::move(change));
    correction.target = anchorsAt(reading.document.text(), {span});
    return correction;
}

bool isMarkedAlready(const Reading &reading, Span span)
{
    return std::any_of(reading.claims.begin(), reading.claims.end(), [&](const Claim &each) {
        return isMarkedByReader(each)
            && coverSameWords(reading.document.text(), {each.span}, {span});
    });
}

/// Whom \a theirs is of: an actor of the reading, or one that \a given bring along.
std::optional<ActorRef> referenceTo(const ImportedActor &theirs, const SpeakerMatching &speakers,
                                    const QList<Correction> &given)
{
    if (const ReadActor *ours = speakers.called(theirs.name))
        return speakers.reference({ours, {}});
    for (const Correction &correction : given) {
        const auto *set = std::get_if<SetSpeakers>(&correction.change);
        const auto *added = std::get_if<AddStatement>(&correction.change);
        const QList<ActorRef> named = set ? set->speakers
            : added                       ? added->speakers
                                          : QList<ActorRef>();
        for (const ActorRef &speaker : named) {
            const auto *actor = std::get_if<NamedActor>(&speaker);
            if (actor && actor->name == theirs.name)
                return speaker;
        }
    }
    return std::nullopt;
}

/// What \a theirs says of \a actor and \a ours does not.
QList<Correction> saidOf(const ActorRef &actor, const ImportedActor &theirs, const ReadActor &ours)
{
    QList<Correction> corrections;
    const auto say = [&corrections](Change change) {
        corrections.append(correctionOf(std::move(change)));
    };
    if (theirs.kind && theirs.kind != ours.actor.kind)
        say(SetActorKind{actor, *theirs.kind});
    if (!theirs.description.isEmpty() && theirs.description != ours.description)
        say(SetActorFact{actor, ActorFact::Description, theirs.description});
    if (!theirs.identifier.isEmpty() && theirs.identifier != ours.identifier)
        say(SetActorFact{actor, ActorFact::Identifier, theirs.identifier});
    if (theirs.colour > 0 && theirs.colour != ours.chosenColour)
        say(SetActorColour{actor, theirs.colour});
    return corrections;
}

} // namespace

QList<QList<Correction>> actorsAgainst(const SpeakerMatching &speakers,
                                       const QList<ImportedActor> &imported,
                                       const QList<Correction> &given)
{
    QList<QList<Correction>> all;
    for (const ImportedActor &theirs : imported) {
        const std::optional<ActorRef> actor = referenceTo(theirs, speakers, given);
        const ReadActor *known = speakers.called(theirs.name);
        const QList<Correction> said =
            actor ? saidOf(*actor, theirs, known ? *known : ReadActor{}) : QList<Correction>();
        if (!said.isEmpty())
            all.append(said);
    }
    return all;
}

QList<Correction> datesAgainst(const Reading &reading, const QList<ImportedDate> &imported)
{
    QList<Correction> corrections;
    qsizetype end = 0; // of what was said something of
    for (const ImportedDate &theirs : imported) {
        const auto ours = std::lower_bound(
            reading.dates.begin(), reading.dates.end(), theirs.span.begin,
            [](const ReadDate &each, qsizetype begin) { return each.date.span.end <= begin; });
        const bool isKnown = ours != reading.dates.end() && ours->date.span.overlaps(theirs.span);
        const bool isSame =
            isKnown && ours->date.value == theirs.value && ours->date.role == theirs.role;
        const Span place = isKnown ? ours->date.span : theirs.span;
        if (isSame || place.begin < end)
            continue;
        end = place.end;
        corrections.append(correctionAt(reading, theirs.span, SetDate{theirs.value, theirs.role}));
    }
    return corrections;
}

QList<Correction> claimsAgainst(const Reading &reading, const ImportedReading &imported)
{
    QList<Correction> corrections;
    for (const ImportedClaim &theirs : imported.claims) {
        const bool isSame = theirs.isClaim ? isMarkedAlready(reading, theirs.span)
                                           : !hasOwnClaimAt(reading, theirs.span);
        if (!isSame)
            corrections.append(correctionAt(reading, theirs.span, SetClaim{theirs.isClaim}));
    }
    if (!imported.allClaims)
        return corrections;
    // What somebody says there is no claim in the reporter's own voice, whoever read it.
    Spans known = *imported.allClaims;
    for (const ImportedStatement &statement : imported.statements)
        known += statement.content;
    for (const ImportedClaim &claim : imported.claims)
        known.append(claim.span);
    const CoveredText covered(known);
    for (const Claim &ours : reading.claims) {
        if (ours.statement.isEmpty() && !covered.isIn(ours.span))
            corrections.append(correctionAt(reading, ours.span, SetClaim{false}));
    }
    return corrections;
}

} // namespace onrecord
