// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/applycorrections.h"

#include "core/corrections/actorlookup.h"
#include "core/corrections/applydatecorrections.h"
#include "core/corrections/quotedwords.h"
#include "core/corrections/reanchoring.h"
#include "core/corrections/statementlookup.h"
#include "core/corrections/statementvalues.h"
#include "core/corrections/topicnames.h"
#include "core/findings/identity.h"

#include <QSet>

namespace onrecord {

namespace {

/// One pass over the corrections. change() is true where what the change speaks of was found.
class CorrectionPass
{
public:
    CorrectionPass(Reading &reading, TopicNames &topics, const QList<Actor> &found)
        : m_reading(reading)
        , m_topics(topics)
        , m_places(reading.document.text())
        , m_statements(reading.statements)
        , m_actors(found)
    {
    }

    void apply(const Correction &correction);
    void finish();

private:
    bool change(const Correction &correction, const Confirm &confirmed);
    bool change(const Correction &correction, const Reject &);
    bool change(const Correction &correction, const SetSpeakers &speakers);
    bool change(const Correction &correction, const SetVerb &verb);
    bool change(const Correction &correction, const SetContent &content);
    bool change(const Correction &correction, const AddStatement &added);
    bool change(const Correction &, const RenameActor &rename);
    bool change(const Correction &, const MergeActors &merge);
    bool change(const Correction &correction, const SetFlag &flag);
    bool change(const Correction &correction, const SetNote &note);
    bool change(const Correction &, const SetPublished &published);
    bool change(const Correction &correction, const SetCertainty &certainty);
    bool change(const Correction &, const RenameTopic &rename);
    bool change(const Correction &, const MergeTopics &merge);
    bool change(const Correction &correction, const SetDate &date);

    std::optional<qsizetype> statementOf(const Correction &correction, const Spans &target) const;
    ReadStatement *targetOf(const Correction &correction);
    ReadStatement *knownTargetOf(const Correction &correction);
    qsizetype addLost(const Correction &correction, const Spans &content);
    ReadStatement &record(qsizetype number, const Correction &correction);
    std::optional<QStringList> idsOf(const QList<ActorRef> &speakers);
    void mergeAllSpeakers();
    void detachClaimsOfRejected();

    Reading &m_reading; // not owned
    TopicNames &m_topics; // not owned
    Reanchoring m_places;
    StatementLookup m_statements;
    ActorLookup m_actors;
};

void CorrectionPass::apply(const Correction &correction)
{
    const bool placed =
        std::visit([&](const auto &what) { return change(correction, what); }, correction.change);
    if (!placed)
        m_reading.orphans.append(correction);
}

std::optional<qsizetype> CorrectionPass::statementOf(const Correction &correction,
                                                     const Spans &target) const
{
    return target.isEmpty() ? std::nullopt : m_statements.find(correction.statement, target);
}

/// The statement \a correction speaks of; nullptr where its words are gone.
ReadStatement *CorrectionPass::targetOf(const Correction &correction)
{
    const Spans target = m_places.placesOf(correction.target);
    if (target.isEmpty())
        return nullptr;
    const std::optional<qsizetype> known = statementOf(correction, target);
    return &record(known ? *known : addLost(correction, target), correction);
}

/// Adds a statement that the machine does not find (any more): that the reader spoke of it is
/// enough. Gives its number.
qsizetype CorrectionPass::addLost(const Correction &correction, const Spans &content)
{
    ReadStatement read;
    read.origin = Origin::Reader;
    read.state = State::Confirmed;
    Statement &statement = read.statement;
    statement.content = content;
    statement.kind = kindOf(m_reading.document, content);
    statement.rule = RuleId::Reader;
    statement.speakerReason = SpeakerReason::Reader;
    statement.confidence = 1;

    const QString words = content.first().in(m_reading.document.text()).toString();
    statement.id = correction.statement;
    for (int occurrence = 0; statement.id.isEmpty() || m_statements.knows(statement.id);
         ++occurrence)
        statement.id = findingId(u's', words, occurrence);
    m_reading.statements.append(read);
    m_statements.noteAdded(m_reading.statements.size() - 1);
    return m_reading.statements.size() - 1;
}

/// Writes down that \a correction changes the statement of this \a number, which it gives.
ReadStatement &CorrectionPass::record(qsizetype number, const Correction &correction)
{
    ReadStatement &read = m_reading.statements[number];
    read.corrections.append(correction.id);
    return read;
}

bool CorrectionPass::change(const Correction &correction, const Confirm &confirmed)
{
    const std::optional<QStringList> ids = idsOf(confirmed.speakers);
    ReadStatement *read = targetOf(correction);
    if (!read)
        return false;
    confirm(*read, confirmed.verb, ids);
    return true;
}

/// Rejecting what the machine no longer finds is done already.
bool CorrectionPass::change(const Correction &correction, const Reject &)
{
    const Spans target = m_places.placesOf(correction.target);
    if (target.isEmpty())
        return false;
    if (const std::optional<qsizetype> number = statementOf(correction, target))
        record(*number, correction).state = State::Rejected;
    return true;
}

std::optional<QStringList> CorrectionPass::idsOf(const QList<ActorRef> &speakers)
{
    QStringList ids;
    for (const ActorRef &speaker : speakers) {
        const std::optional<qsizetype> number = m_actors.find(speaker, m_places);
        if (!number)
            return std::nullopt;
        if (!ids.contains(m_actors.idOf(*number)))
            ids.append(m_actors.idOf(*number));
    }
    return ids;
}

bool CorrectionPass::change(const Correction &correction, const SetSpeakers &speakers)
{
    const std::optional<QStringList> ids = idsOf(speakers.speakers);
    if (!ids)
        return false;
    ReadStatement *read = targetOf(correction);
    if (!read)
        return false;
    keepMachineValues(*read);
    setSpeakers(*read, *ids);
    updateState(*read);
    return true;
}

bool CorrectionPass::change(const Correction &correction, const SetVerb &verb)
{
    ReadStatement *read = targetOf(correction);
    if (!read)
        return false;
    keepMachineValues(*read);
    setVerb(*read, verb.verb);
    updateState(*read);
    return true;
}

bool CorrectionPass::change(const Correction &correction, const SetContent &change)
{
    const Spans content = m_places.placesOf(change.content);
    if (content.isEmpty())
        return false;
    const Spans target = m_places.placesOf(correction.target);
    if (target.isEmpty())
        return false;
    const std::optional<qsizetype> known = statementOf(correction, target);
    const qsizetype number = known ? *known : addLost(correction, target);
    ReadStatement &read = record(number, correction);
    keepMachineValues(read);
    setContent(read, content, m_reading.document);
    updateState(read);
    m_statements.noteMoved(number);
    return true;
}

/// Where the machine finds the very words by now, the two are one: the reader's.
bool CorrectionPass::change(const Correction &correction, const AddStatement &added)
{
    const Spans content = m_places.placesOf(added.content);
    const std::optional<QStringList> ids = idsOf(added.speakers);
    if (content.isEmpty() || !ids)
        return false;
    std::optional<qsizetype> number = m_statements.find(correction.statement, content);
    if (number && m_reading.statements[*number].statement.content != content)
        number.reset();
    if (!number)
        number = addLost(correction, content);
    else if (!correction.statement.isEmpty() && !m_statements.knows(correction.statement))
        m_statements.addId(*number, correction.statement);
    ReadStatement &read = record(*number, correction);
    keepMachineValues(read);
    setSpeakers(read, *ids);
    read.statement.verb = added.verb;
    read.statement.polarity = polarityOf(added.verb);
    read.statement.rule = RuleId::Reader;
    read.statement.confidence = 1;
    read.state = State::Manual;
    return true;
}

bool CorrectionPass::change(const Correction &, const RenameActor &rename)
{
    const std::optional<qsizetype> number = m_actors.find(rename.actor, m_places);
    if (number)
        m_actors.rename(*number, rename.name);
    return number.has_value();
}

bool CorrectionPass::change(const Correction &, const MergeActors &merge)
{
    const std::optional<qsizetype> number = m_actors.find(merge.actor, m_places);
    const std::optional<qsizetype> into = m_actors.find(merge.into, m_places);
    if (number && into)
        m_actors.merge(*number, *into);
    return number && into;
}

/// A mark or a note says nothing of whether the words are a statement: where none is found any
/// more, the note is an orphan.
ReadStatement *CorrectionPass::knownTargetOf(const Correction &correction)
{
    const std::optional<qsizetype> known =
        statementOf(correction, m_places.placesOf(correction.target));
    return known ? &record(*known, correction) : nullptr;
}

bool CorrectionPass::change(const Correction &correction, const SetFlag &flag)
{
    ReadStatement *read = knownTargetOf(correction);
    if (read)
        read->flagged = flag.flagged;
    return read;
}

bool CorrectionPass::change(const Correction &correction, const SetNote &note)
{
    ReadStatement *read = knownTargetOf(correction);
    if (read)
        read->note = note.text;
    return read;
}

bool CorrectionPass::change(const Correction &, const SetPublished &published)
{
    m_reading.document = m_reading.document.publishedOn(published.day);
    return true;
}

bool CorrectionPass::change(const Correction &correction, const SetCertainty &certainty)
{
    ReadStatement *read = targetOf(correction);
    if (!read)
        return false;
    keepMachineValues(*read);
    read->statement.certainty = certainty.certainty;
    updateState(*read);
    return true;
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
    const Spans place = m_places.placesOf(correction.target);
    if (!place.isEmpty())
        applyDateCorrection(m_reading, hull(place), date, correction.id);
    return !place.isEmpty();
}

/// Statements follow actors that were merged into others.
void CorrectionPass::mergeAllSpeakers()
{
    const QHash<QString, QString> merged = m_actors.merged();
    if (merged.isEmpty())
        return;
    for (ReadStatement &read : m_reading.statements)
        mergeSpeakers(read, merged);
}

/// What turned out to be no statement was asserted by the reporter.
void CorrectionPass::detachClaimsOfRejected()
{
    QSet<QString> rejected;
    for (const ReadStatement &read : std::as_const(m_reading.statements)) {
        if (read.state == State::Rejected)
            rejected.insert(read.statement.id);
    }
    if (rejected.isEmpty())
        return;
    for (Claim &claim : m_reading.claims) {
        if (rejected.contains(claim.statement))
            claim.statement.clear();
    }
}

void CorrectionPass::finish()
{
    mergeAllSpeakers();
    detachClaimsOfRejected();
    m_reading.actors = std::move(m_actors).takeActors();
}

} // namespace

void applyCorrections(Reading &reading, TopicNames &topics, const QList<Actor> &found,
                      const QList<Correction> &corrections)
{
    if (corrections.isEmpty()) {
        reading.actors = ActorLookup(found).takeActors();
        return;
    }
    CorrectionPass pass(reading, topics, found);
    for (const Correction &correction : corrections)
        pass.apply(correction);
    pass.finish();
}

} // namespace onrecord
