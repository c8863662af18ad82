// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/marksagainst.h"

#include "core/corrections/anchoring.h"
#include "core/corrections/statedfacts.h"
#include "core/corrections/statementlookup.h"
#include "core/corrections/topicnames.h"
#include "core/importing/besidestatements.h"
#include "core/importing/samestatements.h"
#include "core/importing/speakermatching.h"
#include "core/wording/visible.h"

#include <QSet>

#include <set>

namespace onrecord {

namespace {

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
        , m_topics(reading)
    {
        for (const ReadStatement &read : reading.statements)
            m_words.insert(wordsOf(read.statement));
    }

    MarksAgainst compare();

private:
    void takeAsSaid();
    void takeBesides();
    void add(const ImportedStatement &theirs);
    bool isSameContent(const ReadStatement &ours, const ImportedStatement &theirs) const
    {
        return coverSameWords(m_reading.document.text(), ours.statement.content, theirs.content);
    }
    /// Whether cue and source are somebody's decision rather than a program's: where readers say that they are.
    bool tellsWordsBeside(const ImportedStatement &theirs) const
    {
        return hasWordsBeside()
            && (m_imported.format == ImportFormat::Brat || isReaders(theirs.facts.state));
    }
    bool hasWordsBeside() const;
    bool isOther(const Spans &ours, const Spans &theirs) const;
    bool holds(const ReadStatement &ours, const ImportedStatement &theirs) const;
    void leave(const ImportedStatement &theirs);
    void change(const ReadStatement &ours, const ImportedStatement &theirs);
    void changeValues(const ReadStatement &ours, const ImportedStatement &theirs);
    void changeBesides(const ReadStatement &ours, const ImportedStatement &theirs);
    void say(const ReadStatement &ours, Change change)
    {
        m_against.corrections.append(correctionOn(m_reading, ours, std::move(change)));
    }
    QList<ActorRef> references(const QList<MatchedSpeaker> &speakers) const;

    const Reading &m_reading; // not owned, nor the next
    const ImportedReading &m_imported;
    const SpeakerMatching m_speakers;
    const StatementTopics m_topics;
    std::set<Spans> m_words; ///< of the reading's statements and of those added
    MarksAgainst m_against;
};

/// What the reading has not got yet of ImportedReading::corrections.
void MarksComparison::takeAsSaid()
{
    QSet<QUuid> known;
    for (const Correction &orphan : m_reading.orphans)
        known.insert(orphan.id);
    for (const ReadStatement &read : m_reading.statements) {
        for (const QUuid &id : read.corrections)
            known.insert(id);
        for (const StaleCorrection &stale : read.stale)
            known.insert(stale.correction.id);
    }
    const Article &article = m_reading.document.article();
    for (const Correction &said : m_imported.corrections) {
        const auto *day = std::get_if<SetPublished>(&said.change);
        const auto *fact = std::get_if<SetFact>(&said.change);
        const bool isHead = day || fact;
        const bool isShown = (day && day->day == article.published)
            || (fact && fact->text == factOf(article, fact->fact));
        if (isShown || known.contains(said.id))
            continue;
        m_against.corrections.append(said);
        ++(isHead ? m_against.ofHead : m_against.asSaid);
    }
}

/// What is of no statement, where ours does not say the same.
void MarksComparison::takeBesides()
{
    const auto ofActors = actorsAgainst(m_speakers, m_imported.actors, m_against.corrections);
    for (const QList<Correction> &ofOne : ofActors)
        m_against.corrections += ofOne;
    m_against.ofActors = int(ofActors.size());
    const QList<Correction> dates = datesAgainst(m_reading, m_imported.dates);
    const QList<Correction> claims = claimsAgainst(m_reading, m_imported);
    m_against.dates = int(dates.size());
    m_against.claims = int(claims.size());
    m_against.corrections += dates + claims;
}

QList<ActorRef> MarksComparison::references(const QList<MatchedSpeaker> &speakers) const
{
    QList<ActorRef> references;
    for (const MatchedSpeaker &speaker : speakers)
        references.append(m_speakers.reference(speaker));
    return references;
}

/// True where what \a theirs says may be said of \a ours: on words that changed, no opinion other than
/// what the article says now, and none at all where the words that tell the speaker changed.
bool MarksComparison::holds(const ReadStatement &ours, const ImportedStatement &theirs) const
{
    const ImportedFacts &facts = theirs.facts;
    if (theirs.surroundings == Surroundings::Same)
        return true;
    const bool isPassage = theirs.surroundings == Surroundings::Other;
    if (facts.state == State::Rejected)
        return isPassage;
    const Statement &statement = ours.statement;
    const auto speakers = m_speakers.of(theirs, &ours);
    QStringList known = statement.actors;
    known.sort();
    const bool isSame = (theirs.content.isEmpty() || isSameContent(ours, theirs))
        && (!speakers || keysOf(*speakers) == known)
        && facts.verb.value_or(statement.verb) == statement.verb
        && facts.certainty.value_or(statement.certainty) == statement.certainty;
    return isSame && (isPassage || !isReaders(facts.state));
}

/// Whether the format has a place for cue and source, as a reader marks them.
bool MarksComparison::hasWordsBeside() const
{
    switch (m_imported.format) {
    case ImportFormat::Page:
    case ImportFormat::Json:
    case ImportFormat::W3c:
    case ImportFormat::Brat:
    case ImportFormat::Tei:
    case ImportFormat::Csv: return true;
    case ImportFormat::Citron:
    case ImportFormat::CoreNlp:
    case ImportFormat::Refi: break;
    }
    return false;
}

/// That there is no cue or source is believed only of formats that would have it.
bool MarksComparison::isOther(const Spans &ours, const Spans &theirs) const
{
    const bool saysAll =
        m_imported.format == ImportFormat::Page || m_imported.format == ImportFormat::Json;
    return (saysAll || !theirs.isEmpty())
        && !coverSameWords(m_reading.document.text(), ours, theirs);
}

void MarksComparison::leave(const ImportedStatement &theirs)
{
    UnplacedStatement left;
    QStringList words;
    for (const Span span : wordsOf(theirs))
        words.append(span.in(m_reading.document.text()).toString());
    left.words = words.join(QStringLiteral(" … "));
    for (const ImportedSpeaker &speaker : theirs.facts.speakers.value_or(QList<ImportedSpeaker>()))
        left.speakers.append(speaker.name);
    m_against.notTaken.append(left);
}

void MarksComparison::add(const ImportedStatement &theirs)
{
    const auto speakers = m_speakers.of(theirs, nullptr);
    if (isOnlySubject(theirs, speakers))
        return;
    ++m_against.agreement.onlyTheirs;
    const bool isStale = theirs.facts.state == State::Stale;
    const bool isLeft = theirs.surroundings != Surroundings::Same || isStale;
    if (isLeft && (!isStale || m_imported.format != ImportFormat::Page))
        leave(theirs);
    if (isLeft)
        return;
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
    const QString &text = m_reading.document.text();
    const bool isSilent = theirs.content.isEmpty(); // then the cue is what it stands on
    if (hasWordsBeside() && !theirs.cue.isEmpty() && !isSilent)
        sayOfAdded(SetCue{anchorsAt(text, theirs.cue)});
    if (hasWordsBeside() && !theirs.source.isEmpty())
        sayOfAdded(SetSource{anchorsAt(text, theirs.source)});
    if (theirs.facts.certainty.value_or(Certainty::Asserted) != Certainty::Asserted)
        sayOfAdded(SetCertainty{*theirs.facts.certainty});
    if (theirs.facts.topic.has_value() && !theirs.facts.topic->isEmpty())
        sayOfAdded(SetTopic{*theirs.facts.topic});
    if (!theirs.facts.note.isEmpty())
        sayOfAdded(SetNote{theirs.facts.note});
    if (theirs.facts.flagged)
        sayOfAdded(SetFlag{});
    ++m_against.added;
}

void MarksComparison::changeValues(const ReadStatement &ours, const ImportedStatement &theirs)
{
    const Statement &statement = ours.statement;
    const ImportedFacts &facts = theirs.facts;
    if (ours.state == State::Rejected)
        say(ours, Confirm{});
    if (!theirs.content.isEmpty() && !statement.content.isEmpty() && !isSameContent(ours, theirs)) {
        say(ours, SetContent{anchorsAt(m_reading.document.text(), theirs.content)});
        ++m_against.otherWords;
    }
    if (tellsWordsBeside(theirs)) {
        if (isOther(statement.cue, theirs.cue))
            say(ours, SetCue{anchorsAt(m_reading.document.text(), theirs.cue)});
        if (isOther(statement.source, theirs.source))
            say(ours, SetSource{anchorsAt(m_reading.document.text(), theirs.source)});
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
}

/// As formats have it: one line, signs for what nobody would see.
QString asExported(const QString &text)
{
    return shownPlainly(text.simplified());
}

/// Topic, note and flag are on top of what is decided and decide nothing.
void MarksComparison::changeBesides(const ReadStatement &ours, const ImportedStatement &theirs)
{
    const std::optional<QString> &topic = theirs.facts.topic;
    const std::optional<QString> known = m_topics.of(ours);
    const bool isOtherTopic = topic && asExported(*topic) != asExported(known.value_or(QString()));
    if (isOtherTopic)
        say(ours, SetTopic{*topic});
    const QString &note = theirs.facts.note;
    if (!note.isEmpty() && asExported(note) != asExported(ours.note))
        say(ours, SetNote{note});
    if (theirs.facts.flagged && !ours.flagged)
        say(ours, SetFlag{});
}

void MarksComparison::change(const ReadStatement &ours, const ImportedStatement &theirs)
{
    if (theirs.facts.state == State::Stale) {
        // Nothing holds there; of a session what was said comes along (takeAsSaid()).
        if (m_imported.format != ImportFormat::Page)
            leave(theirs);
        return;
    }
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
    if (theirs.facts.state != State::Rejected)
        changeBesides(ours, theirs);
    if (m_against.corrections.size() > before)
        ++m_against.changed;
}

MarksAgainst MarksComparison::compare()
{
    takeAsSaid();
    const QList<qsizetype> pairs = sameStatements(m_reading, m_imported);
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
        const bool isHeld = holds(*ours, theirs);
        if (isHeld)
            change(*ours, theirs);
        else
            leave(theirs);
        if (isTheirs && isOurs && isHeld) {
            const bool isTold = m_speakers.of(theirs, ours).has_value();
            agreement.sameSpeaker += isTold && m_against.otherSpeaker == otherBefore;
            agreement.untold += !isTold;
        }
    }
    for (qsizetype number = 0; number < m_reading.statements.size(); ++number)
        agreement.onlyOurs +=
            m_reading.statements[number].state != State::Rejected && !shared.contains(number);
    takeBesides();
    return std::move(m_against);
}

} // namespace

MarksAgainst marksAgainst(const Reading &reading, const ImportedReading &imported)
{
    return MarksComparison(reading, imported).compare();
}

} // namespace onrecord
