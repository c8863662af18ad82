// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparing/differences.h"

#include "core/corrections/anchoring.h"
#include "core/corrections/statementlookup.h"
#include "core/corrections/topicnames.h"
#include "core/importing/marksagainst.h"
#include "core/importing/samestatements.h"
#include "core/importing/speakermatching.h"

#include <QSet>

namespace onrecord {

namespace {

ReadersView viewOf(const Reading &reading, const ReadStatement &read, const StatementTopics &topics)
{
    ReadersView view;
    view.words = wordsOf(read.statement);
    for (const QString &id : read.statement.actors) {
        if (const ReadActor *actor = reading.actor(id))
            view.speakers.append(actor->actor.name);
    }
    view.cue = read.statement.cue;
    view.source = read.statement.source;
    view.verb = read.statement.verb;
    view.certainty = read.statement.certainty;
    view.topic = topics.of(read);
    return view;
}

template <typename Change>
bool anyIs(const QList<Correction> &corrections)
{
    return std::any_of(corrections.cbegin(), corrections.cend(), [](const Correction &each) {
        return std::holds_alternative<Change>(each.change);
    });
}

/// What they differ in, told by what would be changed; nothing where that is no difference.
std::optional<DifferenceKind> kindOf(const QList<Correction> &taking, bool isRejectedByUs)
{
    if (anyIs<AddStatement>(taking) || (isRejectedByUs && anyIs<Confirm>(taking)))
        return DifferenceKind::OnlyTheirs;
    if (anyIs<Reject>(taking))
        return DifferenceKind::OnlyOurs;
    if (anyIs<SetContent>(taking))
        return DifferenceKind::OtherWords;
    if (anyIs<SetSpeakers>(taking))
        return DifferenceKind::OtherSpeaker;
    if (anyIs<SetVerb>(taking) || anyIs<SetCertainty>(taking) || anyIs<SetTopic>(taking))
        return DifferenceKind::OtherValues;
    if (anyIs<SetCue>(taking) || anyIs<SetSource>(taking))
        return DifferenceKind::OtherCue;
    return std::nullopt;
}

class ReadersComparison
{
public:
    ReadersComparison(const Reading &ours, const ImportedReading &theirs)
        : m_ours(ours)
        , m_theirs(theirs)
        , m_speakers(ours)
        , m_topics(ours)
        , m_pairs(sameStatements(ours, theirs))
    {
        for (qsizetype number = 0; number < m_pairs.size(); ++number) {
            if (m_pairs[number] >= 0)
                m_theirsOf.insert(ours.statements[m_pairs[number]].statement.id, number);
        }
    }

    Comparison compare()
    {
        addWhatTheirsSays();
        addOnlyOurs();
        addSpeakers();
        m_comparison.unplaced = int(m_theirs.unplaced.size());
        std::stable_sort(
            m_comparison.differences.begin(), m_comparison.differences.end(),
            [](const Difference &a, const Difference &b) { return a.place() < b.place(); });
        return std::move(m_comparison);
    }

private:
    void addWhatTheirsSays();
    void addOnlyOurs();
    void addSpeakers();
    ReadersView viewOfTheirs(const ImportedStatement &statement, const ReadStatement *ours) const;
    const ImportedStatement *addedBy(const QList<Correction> &taking) const;
    std::optional<QString> speakersKey(const ImportedStatement &statement,
                                       const ReadStatement *ours) const;

    const Reading &m_ours; // not owned, nor the next
    const ImportedReading &m_theirs;
    const SpeakerMatching m_speakers;
    const StatementTopics m_topics;
    const QList<qsizetype> m_pairs; ///< for each of theirs the number of ours, -1 for none
    QHash<QString, qsizetype> m_theirsOf; ///< number of theirs, by Statement::id of ours
    Comparison m_comparison;
};

ReadersView ReadersComparison::viewOfTheirs(const ImportedStatement &statement,
                                            const ReadStatement *ours) const
{
    ReadersView view;
    view.words = wordsOf(statement);
    const auto speakers = m_speakers.of(statement, ours);
    for (const MatchedSpeaker &speaker : speakers.value_or(QList<MatchedSpeaker>()))
        view.speakers.append(speaker.actor ? speaker.actor->actor.name : speaker.named.name);
    view.cue = statement.cue;
    view.source = statement.source;
    view.verb = statement.facts.verb;
    view.certainty = statement.facts.certainty;
    view.topic = statement.facts.topic;
    return view;
}

/// The statement of theirs on the words that \a taking would add.
const ImportedStatement *ReadersComparison::addedBy(const QList<Correction> &taking) const
{
    const Anchors &target = taking.first().target;
    for (qsizetype number = 0; number < m_pairs.size(); ++number) {
        const ImportedStatement &each = m_theirs.statements[number];
        const Spans &words = wordsOf(each);
        if (m_pairs[number] < 0 && !words.isEmpty() && !target.isEmpty()
            && words.size() == target.size() && words.first().begin == target.first().offset
            && words.last().length() == target.last().exact.size())
            return &each;
    }
    return nullptr;
}

void ReadersComparison::addWhatTheirsSays()
{
    const MarksAgainst against = marksAgainst(m_ours, m_theirs);
    QStringList order;
    QHash<QString, QList<Correction>> takings; // by Statement::id
    for (const Correction &correction : against.corrections) {
        if (correction.statement.isEmpty())
            continue; // of the article, its actors or its topics
        if (!takings.contains(correction.statement))
            order.append(correction.statement);
        takings[correction.statement].append(correction);
    }
    for (const QString &id : order) {
        Difference difference;
        difference.statement = id;
        difference.taking = takings.value(id);
        const ReadStatement *ours = m_ours.statement(id);
        const bool isRejectedByUs = ours && ours->state == State::Rejected;
        const auto kind = kindOf(difference.taking, isRejectedByUs);
        if (!kind)
            continue;
        difference.kind = *kind;
        if (ours && !isRejectedByUs)
            difference.ours = viewOf(m_ours, *ours, m_topics);
        const auto pair = m_theirsOf.constFind(id);
        const ImportedStatement *theirs =
            pair == m_theirsOf.cend() ? addedBy(difference.taking) : &m_theirs.statements[*pair];
        if (theirs && theirs->facts.state != State::Rejected)
            difference.theirs = viewOfTheirs(*theirs, ours);
        m_comparison.differences.append(difference);
    }
}

void ReadersComparison::addOnlyOurs()
{
    for (const ReadStatement &read : m_ours.statements) {
        if (read.state == State::Rejected || m_theirsOf.contains(read.statement.id))
            continue;
        Difference difference;
        difference.statement = read.statement.id;
        difference.ours = viewOf(m_ours, read, m_topics);
        difference.taking = {correctionOn(m_ours, read, Reject{})};
        m_comparison.differences.append(difference);
    }
}

/// What two readers' speakers are compared by; nothing where theirs does not tell.
std::optional<QString> ReadersComparison::speakersKey(const ImportedStatement &statement,
                                                      const ReadStatement *ours) const
{
    const auto speakers = m_speakers.of(statement, ours);
    if (!speakers)
        return std::nullopt;
    QStringList keys;
    for (const MatchedSpeaker &speaker : *speakers)
        keys.append(speaker.key());
    keys.sort();
    return keys.join(u'\n');
}

void ReadersComparison::addSpeakers()
{
    const QString noStatement(u'\f'); // no name has it
    const auto keyOfOurs = [](const ReadStatement &read) {
        QStringList keys = read.statement.actors;
        keys.sort();
        return keys.join(u'\n');
    };
    for (const ReadStatement &read : m_ours.statements) {
        const auto pair = m_theirsOf.constFind(read.statement.id);
        const ImportedStatement *theirs =
            pair == m_theirsOf.cend() ? nullptr : &m_theirs.statements[*pair];
        if (theirs && theirs->facts.state == State::Rejected)
            theirs = nullptr;
        const bool isOurs = read.state != State::Rejected;
        if (!isOurs && !theirs)
            continue;
        m_comparison.both += isOurs && theirs;
        QStringList values{isOurs ? keyOfOurs(read) : noStatement};
        const auto key = theirs ? speakersKey(*theirs, &read) : std::optional(noStatement);
        if (key)
            values.append(*key);
        m_comparison.speakers.append(values);
    }
    for (qsizetype number = 0; number < m_pairs.size(); ++number) {
        const ImportedStatement &theirs = m_theirs.statements[number];
        if (m_pairs[number] >= 0 || theirs.facts.state == State::Rejected)
            continue;
        if (const auto key = speakersKey(theirs, nullptr))
            m_comparison.speakers.append({noStatement, *key});
    }
}

} // namespace

qsizetype Difference::place() const
{
    const Spans &words = ours.words.isEmpty() ? theirs.words : ours.words;
    return words.isEmpty() ? 0 : words.first().begin;
}

Comparison compared(const Reading &ours, const ImportedReading &theirs)
{
    return ReadersComparison(ours, theirs).compare();
}

} // namespace onrecord
