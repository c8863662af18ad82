// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/marksagainst.h"

#include "core/corrections/anchoring.h"
#include "core/corrections/statementlookup.h"
#include "core/importing/speakermatching.h"

#include <QMultiHash>
#include <QSet>

#include <set>

namespace onrecord {

namespace {

/// For each imported statement the number of the same one in \a reading, -1 for none. None is taken twice.
QList<qsizetype> samePairs(const Reading &reading, const ImportedReading &imported)
{
    QMultiHash<qsizetype, qsizetype> byBegin;
    for (qsizetype number = reading.statements.size() - 1; number >= 0; --number)
        byBegin.insert(placeOf(reading.statements[number].statement), number);
    QList<qsizetype> pairs(imported.statements.size(), -1);
    QSet<qsizetype> taken;
    const auto take = [&](qsizetype theirs, qsizetype ours) {
        pairs[theirs] = ours;
        taken.insert(ours);
    };
    for (qsizetype theirs = 0; theirs < pairs.size(); ++theirs) {
        const Spans &words = wordsOf(imported.statements[theirs]);
        const auto [first, last] = byBegin.equal_range(words.first().begin);
        const auto same = std::find_if(first, last, [&](qsizetype ours) {
            return !taken.contains(ours) && wordsOf(reading.statements[ours].statement) == words;
        });
        if (same != last)
            take(theirs, *same);
    }
    const StatementLookup lookup(reading.statements);
    for (qsizetype theirs = 0; theirs < pairs.size(); ++theirs) {
        const auto ours = pairs[theirs] < 0 ? lookup.find({}, wordsOf(imported.statements[theirs]))
                                            : std::nullopt;
        if (ours && !taken.contains(*ours))
            take(theirs, *ours);
    }
    return pairs;
}

QStringList keysOf(const QList<MatchedSpeaker> &speakers)
{
    QStringList keys;
    for (const MatchedSpeaker &speaker : speakers)
        keys.append(speaker.key());
    keys.sort();
    return keys;
}

bool isReaders(const std::optional<State> &state)
{
    return state == State::Confirmed || state == State::Corrected || state == State::Manual;
}

/// True where words are marked with names of which none is known to be a speaker's: a subject, a reminder.
bool isOnlySubject(const ImportedStatement &statement,
                   const std::optional<QList<MatchedSpeaker>> &speakers)
{
    const ImportedFacts &facts = statement.facts;
    return !speakers && !facts.verb && facts.speakers
        && std::any_of(facts.speakers->begin(), facts.speakers->end(),
                       [](const ImportedSpeaker &each) { return each.onlyIfKnown; });
}

class MarksComparison
{
public:
    MarksComparison(const Reading &reading, const ImportedReading &imported)
        : m_reading(reading)
        , m_imported(imported)
        , m_speakers(reading)
    {
        for (const ReadStatement &read : reading.statements)
            m_words.insert(wordsOf(read.statement));
    }

    MarksAgainst compare();

private:
    void add(const ImportedStatement &theirs);
    void change(const ReadStatement &ours, const ImportedStatement &theirs);
    void changeValues(const ReadStatement &ours, const ImportedStatement &theirs);
    void say(const ReadStatement &ours, Change change)
    {
        m_against.corrections.append(correctionOn(m_reading, ours, std::move(change)));
    }
    QList<ActorRef> references(const QList<MatchedSpeaker> &speakers) const;

    const Reading &m_reading; // not owned, nor the next
    const ImportedReading &m_imported;
    const SpeakerMatching m_speakers;
    std::set<Spans> m_words; ///< of the reading's statements and of those added
    MarksAgainst m_against;
};

QList<ActorRef> MarksComparison::references(const QList<MatchedSpeaker> &speakers) const
{
    QList<ActorRef> references;
    for (const MatchedSpeaker &speaker : speakers)
        references.append(m_speakers.reference(speaker));
    return references;
}

void MarksComparison::add(const ImportedStatement &theirs)
{
    const auto speakers = m_speakers.of(theirs, nullptr);
    if (isOnlySubject(theirs, speakers))
        return;
    ++m_against.agreement.onlyTheirs;
    // A second statement on the very same words would be taken for the first one.
    if (!m_words.insert(wordsOf(theirs)).second)
        return;
    const VerbKind otherwise = theirs.content.isEmpty() ? VerbKind::NoComment : VerbKind::Says;
    m_against.corrections.append(newStatement(
        m_reading, wordsOf(theirs), references(speakers.value_or(QList<MatchedSpeaker>())),
        theirs.facts.verb.value_or(otherwise)));
    const Correction added = m_against.corrections.last();
    const auto sayOfAdded = [&](Change change) {
        Correction correction = correctionOf(std::move(change));
        correction.target = added.target;
        correction.statement = added.statement;
        m_against.corrections.append(correction);
    };
    if (theirs.facts.certainty.value_or(Certainty::Asserted) != Certainty::Asserted)
        sayOfAdded(SetCertainty{*theirs.facts.certainty});
    if (!theirs.facts.note.isEmpty())
        sayOfAdded(SetNote{theirs.facts.note});
    ++m_against.added;
}

void MarksComparison::changeValues(const ReadStatement &ours, const ImportedStatement &theirs)
{
    const Statement &statement = ours.statement;
    const ImportedFacts &facts = theirs.facts;
    if (ours.state == State::Rejected)
        say(ours, Confirm{});
    if (!theirs.content.isEmpty() && !statement.content.isEmpty()
        && theirs.content != statement.content) {
        say(ours, SetContent{anchorsAt(m_reading.document.text(), theirs.content)});
        ++m_against.otherWords;
    }
    const auto speakers = m_speakers.of(theirs, &ours);
    QStringList known = statement.actors;
    known.sort();
    if (speakers && keysOf(*speakers) != known) {
        say(ours, SetSpeakers{references(*speakers)});
        ++m_against.otherSpeaker;
    }
    if (facts.verb && *facts.verb != statement.verb)
        say(ours, SetVerb{*facts.verb});
    if (facts.certainty && *facts.certainty != statement.certainty)
        say(ours, SetCertainty{*facts.certainty});
    if (!facts.note.isEmpty() && facts.note != ours.note)
        say(ours, SetNote{facts.note});
}

void MarksComparison::change(const ReadStatement &ours, const ImportedStatement &theirs)
{
    const qsizetype before = m_against.corrections.size();
    if (theirs.facts.state == State::Rejected) {
        if (ours.state != State::Rejected)
            say(ours, Reject{});
    } else {
        changeValues(ours, theirs);
    }
    const bool isSaid = m_against.corrections.size() > before;
    if (!isSaid && isReaders(theirs.facts.state) && !isReaders(ours.state))
        say(ours, Confirm{});
    if (m_against.corrections.size() > before)
        ++m_against.changed;
}

MarksAgainst MarksComparison::compare()
{
    const QList<qsizetype> pairs = samePairs(m_reading, m_imported);
    QSet<qsizetype> shared;
    Agreement &agreement = m_against.agreement;
    for (qsizetype number = 0; number < pairs.size(); ++number) {
        const ImportedStatement &theirs = m_imported.statements[number];
        const ReadStatement *const ours =
            pairs[number] < 0 ? nullptr : &m_reading.statements[pairs[number]];
        const bool isTheirs = theirs.facts.state != State::Rejected;
        if (!ours) {
            if (isTheirs)
                add(theirs);
            continue;
        }
        const bool isOurs = ours->state != State::Rejected;
        if (isTheirs && isOurs) {
            ++agreement.both;
            shared.insert(pairs[number]);
        } else {
            agreement.onlyTheirs += isTheirs;
        }
        const int otherBefore = m_against.otherSpeaker;
        change(*ours, theirs);
        if (isTheirs && isOurs) {
            const bool isTold = m_speakers.of(theirs, ours).has_value();
            agreement.sameSpeaker += isTold && m_against.otherSpeaker == otherBefore;
        }
    }
    for (qsizetype number = 0; number < m_reading.statements.size(); ++number)
        agreement.onlyOurs +=
            m_reading.statements[number].state != State::Rejected && !shared.contains(number);
    return std::move(m_against);
}

} // namespace

MarksAgainst marksAgainst(const Reading &reading, const ImportedReading &imported)
{
    return MarksComparison(reading, imported).compare();
}

} // namespace onrecord
