// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/applycorrections.h"

#include "core/corrections/actorlookup.h"
#include "core/corrections/applydatecorrections.h"
#include "core/corrections/quotedwords.h"
#include "core/corrections/reanchoring.h"
#include "core/corrections/statementlookup.h"
#include "core/corrections/topicnames.h"
#include "core/findings/identity.h"

#include <QSet>

#include <tuple>

namespace onrecord {

namespace {

/// What \a spans cover less what \a taken covers; both ascend.
Spans without(const Spans &spans, const Spans &taken)
{
    Spans left;
    for (Span span : spans) {
        for (const Span gone : taken) {
            if (!gone.overlaps(span))
                continue;
            if (span.begin < gone.begin)
                left.append({span.begin, gone.begin});
            span.begin = std::min(gone.end, span.end);
        }
        if (!span.isEmpty())
            left.append(span);
    }
    return left;
}

/// One pass over the corrections. A change says true when it found what it speaks of.
class Layering
{
public:
    Layering(Reading &reading, TopicNames &topics, const QList<Actor> &found)
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
    qsizetype restored(const Correction &correction, const Spans &content);
    ReadStatement &shaped(qsizetype number, const Correction &correction);
    void settle(ReadStatement &read) const;
    std::optional<QStringList> idsOf(const QList<ActorRef> &speakers);
    void setSpeakers(ReadStatement &read, const QStringList &ids) const;
    static void setVerb(ReadStatement &read, VerbKind verb);
    void setContent(ReadStatement &read, const Spans &content) const;
    void keepMachine(ReadStatement &read) const;
    void followMerges();
    void looseClaims();

    Reading &m_reading; // not owned
    TopicNames &m_topics; // not owned
    Reanchoring m_places;
    StatementLookup m_statements;
    ActorLookup m_actors;
};

void Layering::apply(const Correction &correction)
{
    const bool placed =
        std::visit([&](const auto &what) { return change(correction, what); }, correction.change);
    if (!placed)
        m_reading.orphans.append(correction);
}

std::optional<qsizetype> Layering::statementOf(const Correction &correction,
                                               const Spans &target) const
{
    return target.isEmpty() ? std::nullopt : m_statements.find(correction.statement, target);
}

/// The statement \a correction speaks of; nullptr where its words are gone.
ReadStatement *Layering::targetOf(const Correction &correction)
{
    const Spans target = m_places.placesOf(correction.target);
    if (target.isEmpty())
        return nullptr;
    const std::optional<qsizetype> known = statementOf(correction, target);
    return &shaped(known ? *known : restored(correction, target), correction);
}

/// A statement the machine does not find (any more): the reader's word for it is enough.
qsizetype Layering::restored(const Correction &correction, const Spans &content)
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
    m_statements.added(m_reading.statements.size() - 1);
    return m_reading.statements.size() - 1;
}

ReadStatement &Layering::shaped(qsizetype number, const Correction &correction)
{
    ReadStatement &read = m_reading.statements[number];
    read.corrections.append(correction.id);
    return read;
}

void Layering::keepMachine(ReadStatement &read) const
{
    if (!read.machine && read.origin == Origin::Machine)
        read.machine = read.statement;
}

/// The state after a change of values: what ended up as the machine had it is confirmed.
void Layering::settle(ReadStatement &read) const
{
    if (read.statement.rule == RuleId::Reader) {
        const bool added = read.state == State::Manual || read.state == State::Rejected;
        read.state = added ? State::Manual : State::Corrected;
        return;
    }
    const auto values = [](const Statement &statement) {
        return std::tie(statement.actors, statement.verb, statement.certainty, statement.content);
    };
    if (read.machine && values(*read.machine) == values(read.statement)) {
        read.statement = *read.machine;
        read.machine.reset();
        read.state = State::Confirmed;
    } else {
        read.state = State::Corrected;
    }
}

/// What was confirmed is put back where another analysis has something else by now.
bool Layering::change(const Correction &correction, const Confirm &confirmed)
{
    const std::optional<QStringList> ids = idsOf(confirmed.speakers);
    ReadStatement *read = targetOf(correction);
    if (!read)
        return false;
    if (read->state == State::Rejected) // accepted after all, as it now stands
        read->state = read->statement.rule == RuleId::Reader ? State::Manual
            : read->machine                                  ? State::Corrected
                                                             : State::Automatic;
    if (read->state != State::Automatic && read->state != State::Review
        && read->state != State::Confirmed)
        return true;
    read->state = State::Confirmed;
    if (confirmed.verb && ids
        && (read->statement.verb != *confirmed.verb || read->statement.actors != *ids)) {
        keepMachine(*read);
        setVerb(*read, *confirmed.verb);
        setSpeakers(*read, *ids);
    }
    return true;
}

/// Rejecting what the machine no longer finds is done already.
bool Layering::change(const Correction &correction, const Reject &)
{
    const Spans target = m_places.placesOf(correction.target);
    if (target.isEmpty())
        return false;
    if (const std::optional<qsizetype> number = statementOf(correction, target))
        shaped(*number, correction).state = State::Rejected;
    return true;
}

std::optional<QStringList> Layering::idsOf(const QList<ActorRef> &speakers)
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

void Layering::setSpeakers(ReadStatement &read, const QStringList &ids) const
{
    Statement &statement = read.statement;
    statement.actors = ids;
    statement.speakerConfidence = 1;
    statement.margin = 1;
    statement.speakerReason = SpeakerReason::Reader;
    QList<Candidate> candidates;
    for (const QString &id : ids)
        candidates.append({id, 1});
    for (const Candidate &candidate : std::as_const(statement.candidates)) {
        if (!ids.contains(candidate.actor))
            candidates.append(candidate);
    }
    statement.candidates = candidates;
}

bool Layering::change(const Correction &correction, const SetSpeakers &speakers)
{
    const std::optional<QStringList> ids = idsOf(speakers.speakers);
    if (!ids)
        return false;
    ReadStatement *read = targetOf(correction);
    if (!read)
        return false;
    keepMachine(*read);
    setSpeakers(*read, *ids);
    settle(*read);
    return true;
}

void Layering::setVerb(ReadStatement &read, VerbKind verb)
{
    if (read.statement.verb != verb)
        read.statement.polarity = polarityOf(verb);
    read.statement.verb = verb;
}

bool Layering::change(const Correction &correction, const SetVerb &verb)
{
    ReadStatement *read = targetOf(correction);
    if (!read)
        return false;
    keepMachine(*read);
    setVerb(*read, verb.verb);
    settle(*read);
    return true;
}

/// Cue and source give way: the roles of a statement do not overlap.
void Layering::setContent(ReadStatement &read, const Spans &content) const
{
    Statement &statement = read.statement;
    statement.content = content;
    statement.cue = without(statement.cue, content);
    statement.source = without(statement.source, content);
    statement.kind = kindOf(m_reading.document, content);
}

bool Layering::change(const Correction &correction, const SetContent &change)
{
    const Spans content = m_places.placesOf(change.content);
    if (content.isEmpty())
        return false;
    const Spans target = m_places.placesOf(correction.target);
    if (target.isEmpty())
        return false;
    const std::optional<qsizetype> known = statementOf(correction, target);
    const qsizetype number = known ? *known : restored(correction, target);
    ReadStatement &read = shaped(number, correction);
    keepMachine(read);
    setContent(read, content);
    settle(read);
    m_statements.moved(number);
    return true;
}

/// Where the machine finds the very words by now, the two are one: the reader's.
bool Layering::change(const Correction &correction, const AddStatement &added)
{
    const Spans content = m_places.placesOf(added.content);
    const std::optional<QStringList> ids = idsOf(added.speakers);
    if (content.isEmpty() || !ids)
        return false;
    std::optional<qsizetype> number = m_statements.find(correction.statement, content);
    if (number && m_reading.statements[*number].statement.content != content)
        number.reset();
    if (!number)
        number = restored(correction, content);
    else if (!correction.statement.isEmpty() && !m_statements.knows(correction.statement))
        m_statements.alsoCalled(*number, correction.statement);
    ReadStatement &read = shaped(*number, correction);
    keepMachine(read);
    setSpeakers(read, *ids);
    read.statement.verb = added.verb;
    read.statement.polarity = polarityOf(added.verb);
    read.statement.rule = RuleId::Reader;
    read.statement.confidence = 1;
    read.state = State::Manual;
    return true;
}

bool Layering::change(const Correction &, const RenameActor &rename)
{
    const std::optional<qsizetype> number = m_actors.find(rename.actor, m_places);
    if (number)
        m_actors.rename(*number, rename.name);
    return number.has_value();
}

bool Layering::change(const Correction &, const MergeActors &merge)
{
    const std::optional<qsizetype> number = m_actors.find(merge.actor, m_places);
    const std::optional<qsizetype> into = m_actors.find(merge.into, m_places);
    if (number && into)
        m_actors.merge(*number, *into);
    return number && into;
}

/// A mark or a note says nothing of whether the words are a statement: where none is found any
/// more, the note is an orphan.
ReadStatement *Layering::knownTargetOf(const Correction &correction)
{
    const std::optional<qsizetype> known =
        statementOf(correction, m_places.placesOf(correction.target));
    return known ? &shaped(*known, correction) : nullptr;
}

bool Layering::change(const Correction &correction, const SetFlag &flag)
{
    ReadStatement *read = knownTargetOf(correction);
    if (read)
        read->flagged = flag.flagged;
    return read;
}

bool Layering::change(const Correction &correction, const SetNote &note)
{
    ReadStatement *read = knownTargetOf(correction);
    if (read)
        read->note = note.text;
    return read;
}

bool Layering::change(const Correction &, const SetPublished &published)
{
    m_reading.document = m_reading.document.publishedOn(published.day);
    return true;
}

bool Layering::change(const Correction &correction, const SetCertainty &certainty)
{
    ReadStatement *read = targetOf(correction);
    if (!read)
        return false;
    keepMachine(*read);
    read->statement.certainty = certainty.certainty;
    settle(*read);
    return true;
}

bool Layering::change(const Correction &, const RenameTopic &rename)
{
    return m_topics.rename(rename.topic, rename.name);
}

bool Layering::change(const Correction &, const MergeTopics &merge)
{
    return m_topics.rename(merge.topic, merge.into);
}

bool Layering::change(const Correction &correction, const SetDate &date)
{
    const Spans place = m_places.placesOf(correction.target);
    if (!place.isEmpty())
        layDateOver(m_reading, hull(place), date, correction.id);
    return !place.isEmpty();
}

/// Statements go with their actors.
void Layering::followMerges()
{
    const QHash<QString, QString> merged = m_actors.merged();
    if (merged.isEmpty())
        return;
    for (ReadStatement &read : m_reading.statements) {
        const auto isMerged = [&](const QString &id) {
            return merged.contains(id);
        };
        QStringList &actors = read.statement.actors;
        if (std::any_of(actors.cbegin(), actors.cend(), isMerged)) {
            for (QString &id : actors)
                id = merged.value(id, id);
            actors.removeDuplicates();
        }
        QList<Candidate> candidates; // best first: the better of two that are one now stays
        for (Candidate candidate : std::as_const(read.statement.candidates)) {
            candidate.actor = merged.value(candidate.actor, candidate.actor);
            const bool known =
                std::any_of(candidates.cbegin(), candidates.cend(),
                            [&](const Candidate &other) { return other.actor == candidate.actor; });
            if (!known)
                candidates.append(candidate);
        }
        if (candidates != read.statement.candidates)
            read.statement.candidates = candidates;
    }
}

/// What turned out to be no statement was asserted by the reporter.
void Layering::looseClaims()
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

void Layering::finish()
{
    followMerges();
    looseClaims();
    m_reading.actors = std::move(m_actors).taken();
}

} // namespace

void layOver(Reading &reading, TopicNames &topics, const QList<Actor> &found,
             const QList<Correction> &corrections)
{
    if (corrections.isEmpty()) {
        reading.actors = ActorLookup(found).taken();
        return;
    }
    Layering layering(reading, topics, found);
    for (const Correction &correction : corrections)
        layering.apply(correction);
    layering.finish();
}

} // namespace onrecord
