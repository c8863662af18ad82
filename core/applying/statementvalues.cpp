// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/statementvalues.h"

#include "core/corrections/quotedwords.h"

#include <tuple>

namespace onrecord {

/// What \a spans cover less what \a others cover; both ascend.
static Spans without(const Spans &spans, const Spans &others)
{
    Spans left;
    for (Span span : spans) {
        for (const Span other : others) {
            if (!other.overlaps(span))
                continue;
            if (span.begin < other.begin)
                left.append({span.begin, other.begin});
            span.begin = std::min(other.end, span.end);
        }
        if (!span.isEmpty())
            left.append(span);
    }
    return left;
}

void keepMachineValues(ReadStatement &read)
{
    if (!read.machine && read.origin == Origin::Machine)
        read.machine = read.statement;
}

void updateState(ReadStatement &read)
{
    if (read.statement.rule == RuleId::Reader) {
        const bool added = read.state == State::Manual || read.state == State::Rejected;
        read.state = added ? State::Manual : State::Corrected;
        return;
    }
    const auto values = [](const Statement &statement) {
        return std::tie(statement.actors, statement.verb, statement.certainty, statement.content,
                        statement.cue, statement.source);
    };
    if (read.machine && values(*read.machine) == values(read.statement)) {
        read.statement = *read.machine;
        read.machine.reset();
        read.state = State::Confirmed;
    } else {
        read.state = State::Corrected;
    }
}

void confirm(ReadStatement &read, std::optional<VerbKind> verb,
             const std::optional<QStringList> &speakers)
{
    if (read.state == State::Rejected)
        read.state = read.statement.rule == RuleId::Reader ? State::Manual
            : read.machine                                 ? State::Corrected
                                                           : State::Automatic;
    if (read.state != State::Automatic && read.state != State::Review
        && read.state != State::Confirmed)
        return;
    read.state = State::Confirmed;
    if (verb && speakers && (read.statement.verb != *verb || read.statement.actors != *speakers)) {
        keepMachineValues(read);
        setVerb(read, *verb);
        setSpeakers(read, *speakers);
    }
}

void setSpeakers(ReadStatement &read, const QStringList &ids)
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

void setVerb(ReadStatement &read, VerbKind verb)
{
    if (read.statement.verb != verb)
        read.statement.polarity = polarityOf(verb);
    read.statement.verb = verb;
}

void setContent(ReadStatement &read, const Spans &content, const Document &document)
{
    Statement &statement = read.statement;
    // What gave way to former words and no reader changed comes back where these leave it.
    const auto beside = [&](const Spans &now, const Spans *machine) {
        const bool isMachines = machine && now == without(*machine, statement.content);
        return without(isMachines ? *machine : now, content);
    };
    statement.cue = beside(statement.cue, read.machine ? &read.machine->cue : nullptr);
    statement.source = beside(statement.source, read.machine ? &read.machine->source : nullptr);
    statement.content = content;
    statement.kind = kindOf(document, content);
}

void setCue(ReadStatement &read, const Spans &cue)
{
    Statement &statement = read.statement;
    statement.cue = without(cue, statement.content);
    statement.source = without(statement.source, statement.cue);
}

void setSource(ReadStatement &read, const Spans &source)
{
    Statement &statement = read.statement;
    statement.source = without(source, statement.content);
    statement.cue = without(statement.cue, statement.source);
}

void mergeSpeakers(ReadStatement &read, const QHash<QString, QString> &merged)
{
    QStringList &actors = read.statement.actors;
    const bool anyMerged = std::any_of(actors.cbegin(), actors.cend(),
                                       [&](const QString &id) { return merged.contains(id); });
    if (anyMerged) {
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

} // namespace onrecord
