// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/readingdraft.h"

#include "core/corrections/pairs.h"
#include "core/corrections/readingtotals.h"
#include "core/findings/doubt.h"

#include <numeric>

namespace onrecord {

// What the machine is sure of is shown; what it is not goes to the reader first (PRODUCT.md 3.1):
// what is wrong about one time in three, all weighed together, or has a runner-up so near that a coin
// would do as well.
static constexpr double leastSure = 2.0 / 3;
static constexpr double clearMargin = 0.15;

/// A statement without a speaker is queued whatever its figures: somebody said it.
static QList<ReadStatement> uncorrected(const Analysis &analysis)
{
    const QList<double> chances = chancesOfRight(analysis);
    QList<ReadStatement> read;
    read.reserve(analysis.statements.size());
    for (qsizetype s = 0; s < analysis.statements.size(); ++s) {
        ReadStatement &each = read.emplaceBack();
        each.statement = analysis.statements[s];
        const bool sure = chances[s] >= leastSure && each.statement.margin >= clearMargin;
        each.state = sure ? State::Automatic : State::Review;
    }
    return read;
}

/// Corrections move words: back into text order, those on one place as they came.
static void sortByPlace(QList<ReadStatement> &statements)
{
    QList<qsizetype> places;
    places.reserve(statements.size());
    for (const ReadStatement &read : std::as_const(statements))
        places.append(placeOf(read.statement));
    if (std::is_sorted(places.cbegin(), places.cend()))
        return;
    QList<qsizetype> order(statements.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&places](qsizetype a, qsizetype b) { return places[a] < places[b]; });
    QList<ReadStatement> sorted;
    sorted.reserve(statements.size());
    for (const qsizetype number : std::as_const(order))
        sorted.append(std::move(statements[number]));
    statements = std::move(sorted);
}

ReadingDraft::ReadingDraft(const Document &document, const Analysis &analysis,
                           const QSet<QUuid> &displaced,
                           const std::shared_ptr<const WordCounts> &counts)
    : m_analysis(analysis)
    , m_displaced(displaced)
    , m_topics(analysis.positions)
    , m_counts(counts)
{
    m_reading.document = document;
    m_reading.statements = uncorrected(analysis);
    sortByPlace(m_reading.statements);
    m_reading.dates.reserve(analysis.dates.size());
    for (const DateExpression &date : analysis.dates)
        m_reading.dates.append({date, Origin::Machine, {}, {}});
    m_reading.claims = analysis.claims;
    m_reading.complete = analysis.complete;
    m_numbers = numbersOfSpeakers(m_reading.statements, analysis.actors, analysis.numbered);
}

ReadingDraft::ReadingDraft(const ReadingDraft &other)
    : m_analysis(other.m_analysis)
    , m_displaced(other.m_displaced)
    , m_reading(other.m_reading)
    , m_topics(other.m_topics)
    , m_numbers(other.m_numbers)
    , m_made(other.m_made)
    , m_counts(other.m_counts)
{
    if (other.m_pass)
        m_pass.emplace(*other.m_pass, m_reading, m_topics, m_numbers);
}

/// Whether what was applied and passed over is what \a made begins with.
bool ReadingDraft::isBeginOf(const MadeCorrections &made) const
{
    if (made.ever.size() < m_made.size())
        return false;
    for (qsizetype number = 0; number < m_made.size(); ++number) {
        if (m_made[number] != Made{made.ever[number].id, made.areInForce[number]})
            return false;
    }
    return true;
}

void ReadingDraft::expectAdded(const MadeCorrections &made)
{
    qsizetype added = 0;
    for (qsizetype number = 0; number < made.ever.size(); ++number) {
        added += made.areInForce[number]
            && std::holds_alternative<AddStatement>(made.ever[number].change);
    }
    m_reading.statements.reserve(m_reading.statements.size() + added);
    m_pass->expectAdded(added);
}

bool ReadingDraft::extend(const MadeCorrections &made, qsizetype count)
{
    if (!isBeginOf(made))
        return false;
    if (count <= m_made.size())
        return true;
    if (!m_pass)
        m_pass.emplace(m_reading, m_topics, m_analysis.actors, m_numbers);
    if (m_made.isEmpty()) // those that follow later are few
        expectAdded(made);
    m_made.reserve(made.ever.size());
    for (qsizetype number = m_made.size(); number < count; ++number) {
        const Correction &correction = made.ever[number];
        const bool isInForce = made.areInForce[number];
        m_made.append({correction.id, isInForce});
        m_reading.inForce += isInForce;
        if (!isInForce)
            m_pass->passOver(correction);
        else if (m_displaced.contains(correction.id))
            m_reading.orphans.append(correction);
        else
            m_pass->apply(correction);
    }
    return true;
}

QSet<QUuid> ReadingDraft::onAnothersCopy() const
{
    return m_pass ? m_pass->onAnothersCopy() : QSet<QUuid>();
}

/// Order, labels, totals and whatever else is made of all statements and actors of \a reading.
void ReadingDraft::complete(Reading &reading, ActorNumbers numbers) const
{
    sortByPlace(reading.statements);
    if (m_topics.hasGiven()) {
        for (ReadStatement &read : reading.statements)
            read.topic = m_topics.givenTo(read.statement.id);
    }
    if (!m_counts)
        m_counts = std::make_shared<const WordCounts>(reading.document.article());
    numberActors(reading, *m_counts, std::move(numbers));
    gatherPositions(reading, m_topics.withNames(m_analysis.positions));
    reading.topics = m_topics.changedTopics();
    reading.coverage = coverageOf(reading, *m_counts);
    reading.makeLookups();
    reading.pairs = findPairs(reading);
}

Reading ReadingDraft::finished() const
{
    Reading reading = m_reading;
    if (m_pass)
        m_pass->finish(reading);
    reading.actors = m_pass ? m_pass->actors() : ActorLookup(m_analysis.actors).takeActors();
    complete(reading, m_numbers);
    return reading;
}

Reading ReadingDraft::finishedForGood()
{
    Reading reading = std::move(m_reading);
    if (m_pass)
        m_pass->finish(reading);
    reading.actors =
        m_pass ? std::move(*m_pass).takeActors() : ActorLookup(m_analysis.actors).takeActors();
    complete(reading, std::move(m_numbers));
    return reading;
}

} // namespace onrecord
