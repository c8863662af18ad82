// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/applycorrections.h"

#include "core/applying/applyactorcorrections.h"
#include "core/applying/applydatecorrections.h"
#include "core/applying/staleness.h"
#include "core/applying/statementvalues.h"
#include "core/article/leftout.h"
#include "core/corrections/actornumbers.h"
#include "core/corrections/claimowners.h"
#include "core/corrections/correctedsubject.h"
#include "core/corrections/topicnames.h"

namespace onrecord {

CorrectionPass::CorrectionPass(Reading &reading, TopicNames &topics, const QList<Actor> &found,
                               ActorNumbers &numbers)
    : m_reading(reading)
    , m_topics(topics)
    , m_numbers(numbers)
    , m_places(reading.document.text())
    , m_actors(found)
    , m_targets(reading, m_places, m_actors)
{
}

CorrectionPass::CorrectionPass(const CorrectionPass &other, Reading &reading, TopicNames &topics,
                               ActorNumbers &numbers)
    : m_reading(reading)
    , m_topics(topics)
    , m_numbers(numbers)
    , m_places(other.m_places)
    , m_actors(other.m_actors)
    , m_targets(other.m_targets, reading, m_places, m_actors)
    , m_markedClaims(other.m_markedClaims)
{
}

void CorrectionPass::apply(const Correction &correction)
{
    const bool placed =
        std::visit([&](const auto &what) { return change(correction, what); }, correction.change);
    const std::optional<bool> moved = m_places.takeMoved();
    if (!placed)
        m_reading.orphans.append(correction);
    else if (moved)
        noteMoved(correction, *moved);
}

void CorrectionPass::noteMoved(const Correction &correction, bool isMoved)
{
    const QString subject = subjectBesideStatements(correction);
    if (isMoved)
        m_reading.moved.insert(correction.id);
    if (isMoved && !subject.isEmpty())
        m_reading.movedBeside.insert(subject);
    else
        m_reading.movedBeside.remove(subject);
}

void CorrectionPass::passOver(const Correction &withdrawn)
{
    const QList<ActorRef> speakers = speakersGivenBy(withdrawn.change);
    for (const ActorRef &speaker : speakers) {
        if (const std::optional<QString> id = m_actors.idFor(speaker, m_places))
            m_numbers.give(*id);
    }
    if (const auto *merge = std::get_if<MergeActors>(&withdrawn.change)) {
        const std::optional<QString> gone = m_actors.idFor(merge->actor, m_places);
        const std::optional<QString> into = m_actors.idFor(merge->into, m_places);
        if (gone && into && m_numbers.has(*gone))
            m_numbers.give(*into);
    }
    m_places.takeMoved(); // it is no correction that the reading is made with
}

/// Ids of \a speakers; nothing where one of them cannot be found, which leaves \a target stale.
std::optional<QStringList> CorrectionPass::idsOf(StatementTarget &target,
                                                 const Correction &correction,
                                                 const QList<ActorRef> &speakers)
{
    QStringList ids;
    for (const ActorRef &speaker : speakers) {
        const std::optional<qsizetype> number = m_actors.find(speaker, m_places);
        if (!number) {
            if (target.inForce)
                at(target).stale.append({correction, wordsGone(wordsOf(speaker))});
            target.inForce = false;
            return std::nullopt;
        }
        if (!ids.contains(m_actors.idOf(*number)))
            ids.append(m_actors.idOf(*number));
        m_numbers.give(m_actors.shownIdOf(*number));
    }
    return ids;
}

bool CorrectionPass::change(const Correction &correction, const Confirm &confirmed)
{
    std::optional<StatementTarget> target = m_targets.of(correction);
    if (!target)
        return false;
    const std::optional<QStringList> ids = idsOf(*target, correction, confirmed.speakers);
    if (target->sameAttribution && ids)
        confirm(at(*target), confirmed.verb, ids);
    return true;
}

/// Rejecting what the machine no longer finds is done already.
bool CorrectionPass::change(const Correction &correction, const Reject &)
{
    const PlacedWords placed = m_places.targetOf(correction);
    if (placed.places.isEmpty())
        return false;
    const std::optional<StatementTarget> target =
        m_targets.at(correction, placed, WhereNoneIs::Leave);
    if (target && target->inForce)
        at(*target).state = State::Rejected;
    return true;
}

bool CorrectionPass::change(const Correction &correction, const SetSpeakers &speakers)
{
    std::optional<StatementTarget> target = m_targets.of(correction);
    if (!target)
        return false;
    const std::optional<QStringList> ids = idsOf(*target, correction, speakers.speakers);
    if (!target->sameAttribution || !ids)
        return true;
    keepMachineValues(at(*target));
    setSpeakers(at(*target), *ids);
    updateState(at(*target));
    return true;
}

/// Lets \a set change a statement whose words still tell who said it and how.
template <typename Set>
bool CorrectionPass::setValue(const Correction &correction, const Set &set)
{
    const std::optional<StatementTarget> target = m_targets.of(correction);
    if (!target)
        return false;
    if (target->sameAttribution) {
        keepMachineValues(at(*target));
        set(at(*target));
        updateState(at(*target));
    }
    return true;
}

bool CorrectionPass::change(const Correction &correction, const SetVerb &verb)
{
    return setValue(correction, [&verb](ReadStatement &read) { setVerb(read, verb.verb); });
}

bool CorrectionPass::change(const Correction &correction, const SetContent &change)
{
    const PlacedWords content = m_places.placesOf(change.content);
    if (content.places.isEmpty())
        return false;
    const std::optional<StatementTarget> target = m_targets.of(correction);
    if (!target)
        return false;
    ReadStatement &read = at(*target);
    if (content.changed && target->inForce)
        read.stale.append({correction, *content.changed});
    keepMachineValues(read);
    setContent(read, content.places, m_reading.document);
    updateState(read);
    m_targets.noteMoved(*target);
    return true;
}

/// Where the machine finds the very words by now, the two are one: the reader's.
bool CorrectionPass::change(const Correction &correction, const AddStatement &added)
{
    const PlacedWords placed = m_places.placesOf(added.content);
    if (placed.places.isEmpty())
        return false;
    StatementTarget target = m_targets.added(correction, placed);
    const std::optional<QStringList> ids = idsOf(target, correction, added.speakers);
    ReadStatement &read = at(target);
    keepMachineValues(read);
    if (target.sameAttribution && ids)
        setSpeakers(read, *ids);
    read.statement.verb = added.verb;
    read.statement.polarity = polarityOf(added.verb);
    read.statement.rule = RuleId::Reader;
    read.statement.confidence = 1;
    read.state = State::Manual;
    return true;
}

bool CorrectionPass::change(const Correction &, const MergeActors &merge)
{
    const std::optional<qsizetype> number = m_actors.find(merge.actor, m_places);
    const std::optional<qsizetype> into = m_actors.find(merge.into, m_places);
    if (!number || !into)
        return false;
    if (m_numbers.has(m_actors.shownIdOf(*number)))
        m_numbers.give(m_actors.shownIdOf(*into));
    m_actors.merge(*number, *into);
    return true;
}

/// A mark or a note says nothing of whether the words are a statement: where none is found any
/// more, the note is an orphan. Where the words changed it is shown all the same.
bool CorrectionPass::change(const Correction &correction, const SetFlag &flag)
{
    const std::optional<StatementTarget> target = m_targets.of(correction, WhereNoneIs::Leave);
    if (target)
        at(*target).flagged = flag.flagged;
    return target.has_value();
}

bool CorrectionPass::change(const Correction &correction, const SetNote &note)
{
    const std::optional<StatementTarget> target = m_targets.of(correction, WhereNoneIs::Leave);
    if (target)
        at(*target).note = note.text;
    return target.has_value();
}

bool CorrectionPass::change(const Correction &, const SetPublished &published)
{
    m_reading.document = m_reading.document.publishedOn(published.day);
    return true;
}

bool CorrectionPass::change(const Correction &correction, const SetCertainty &certainty)
{
    return setValue(correction, [&certainty](ReadStatement &read) {
        read.statement.certainty = certainty.certainty;
    });
}

bool CorrectionPass::change(const Correction &, const RenameTopic &rename)
{
    return m_topics.rename(rename.topic, rename.name);
}

bool CorrectionPass::change(const Correction &, const MergeTopics &merge)
{
    return m_topics.rename(merge.topic, merge.into);
}

bool CorrectionPass::change(const Correction &correction, const SetDate &date)
{
    // Other words are another date: nothing of what was said of the former one holds.
    const PlacedWords placed = m_places.targetOf(correction);
    if (placed.places.isEmpty() || placed.changed)
        return false;
    applyDateCorrection(m_reading, hull(placed.places), date, correction.id);
    return true;
}

bool CorrectionPass::change(const Correction &correction, const SetBlock &)
{
    // The document is what it says already (article/leftout.h).
    return !correction.target.isEmpty()
        && hasBlock(m_reading.document.article(), correction.target.first().exact);
}

bool CorrectionPass::change(const Correction &, const SetFact &)
{
    return true; // the document says it already (statedfacts.h)
}

/// Words beside the content, which the statement is found by: where they are gone but the content is
/// not, a reader has to look at it again.
bool CorrectionPass::setWordsBeside(const Correction &correction, const Anchors &words,
                                    void (*set)(ReadStatement &, const Spans &))
{
    const std::optional<StatementTarget> target = m_targets.of(correction);
    if (!target)
        return false;
    if (!target->sameAttribution)
        return true;
    const PlacedWords placed = m_places.placesOf(words);
    ReadStatement &read = at(*target);
    const bool isGone = placed.places.isEmpty() && !words.isEmpty();
    if ((isGone || placed.changed) && target->inForce)
        read.stale.append(
            {correction, placed.changed ? *placed.changed : wordsGone(words.first().exact)});
    if (isGone)
        return true;
    keepMachineValues(read);
    set(read, placed.places);
    updateState(read);
    return true;
}

bool CorrectionPass::change(const Correction &correction, const SetCue &change)
{
    return setWordsBeside(correction, change.cue, setCue);
}

bool CorrectionPass::change(const Correction &correction, const SetSource &change)
{
    return setWordsBeside(correction, change.source, setSource);
}

/// As a note: what words are about does not make them a statement.
bool CorrectionPass::change(const Correction &correction, const SetTopic &change)
{
    const std::optional<StatementTarget> target = m_targets.of(correction, WhereNoneIs::Leave);
    if (target)
        m_topics.give(at(*target).statement.id, change.topic);
    return target.has_value();
}

/// Claims that readers mark are added before it is told which stand in words that somebody said.
bool CorrectionPass::change(const Correction &correction, const SetClaim &change)
{
    const PlacedWords placed = m_places.targetOf(correction);
    if (placed.places.isEmpty() || placed.changed)
        return false;
    const QString marked = applyClaimCorrection(m_reading, hull(placed.places), change);
    if (!marked.isEmpty())
        m_markedClaims.insert(marked);
    return true;
}

/// Statements follow actors that were merged into others.
static void mergeAllSpeakers(QList<ReadStatement> &statements,
                             const QHash<QString, QString> &merged)
{
    if (merged.isEmpty())
        return;
    for (ReadStatement &read : statements)
        mergeSpeakers(read, merged);
}

void CorrectionPass::finish(Reading &reading) const
{
    mergeAllSpeakers(reading.statements, m_actors.merged());
    markStale(reading);
    assignClaims(reading, m_markedClaims);
}

} // namespace onrecord
