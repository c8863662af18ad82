// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/reading.h"

#include "core/corrections/actornumbers.h"
#include "core/corrections/applycorrections.h"
#include "core/corrections/pairs.h"
#include "core/corrections/readingtotals.h"
#include "core/corrections/topicnames.h"
#include "core/findings/doubt.h"

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
    const auto before = [](const ReadStatement &a, const ReadStatement &b) {
        return placeOf(a.statement) < placeOf(b.statement);
    };
    if (!std::is_sorted(statements.cbegin(), statements.cend(), before))
        std::stable_sort(statements.begin(), statements.end(), before);
}

namespace {

/// A reading while corrections are applied to it.
struct Draft
{
    Draft(const Document &document, const Analysis &analysis);

    Reading reading;
    TopicNames topics;
    ActorNumbers numbers;
};

Draft::Draft(const Document &document, const Analysis &analysis)
    : topics(analysis.positions)
{
    reading.document = document;
    reading.statements = uncorrected(analysis);
    sortByPlace(reading.statements);
    for (const DateExpression &date : analysis.dates)
        reading.dates.append({date, Origin::Machine, {}, {}});
    reading.claims = analysis.claims;
    reading.complete = analysis.complete;
    numbers = numbersOfSpeakers(reading.statements, analysis.actors);
}

Draft corrected(const Document &document, const Analysis &analysis, MadeCorrections corrections)
{
    Draft draft(document, analysis);
    const auto apply = [&] {
        return applyCorrections(draft.reading, draft.topics, analysis.actors, corrections,
                                draft.numbers);
    };
    // What gives way may have hidden others of its kind.
    for (QSet<QUuid> more = apply(); !more.isEmpty(); more = apply()) {
        corrections.displaced += more;
        draft = Draft(document, analysis);
    }
    return draft;
}

} // namespace

Reading readingOf(const Document &document, const Analysis &analysis,
                  const QList<Correction> &corrections, const QList<Correction> &everMade)
{
    Draft draft =
        corrected(document, analysis, {corrections, everMade.isEmpty() ? corrections : everMade});
    Reading &reading = draft.reading;
    reading.inForce = int(corrections.size());
    sortByPlace(reading.statements);

    const WordCounts counts(document.article());
    numberActors(reading, counts, std::move(draft.numbers));
    gatherPositions(reading, draft.topics.withNames(analysis.positions));
    reading.topics = draft.topics.changedTopics();
    reading.coverage = coverageOf(reading, counts);
    reading.makeLookups();
    reading.pairs = findPairs(reading);
    return std::move(draft.reading);
}

/// \a place is what the lookup remembers; a Reading that was put together by hand has none.
template <typename Item, typename IdOf>
static const Item *itemAt(const QList<Item> &items, std::optional<qsizetype> place,
                          const QString &id, IdOf idOf)
{
    if (place && *place < items.size() && idOf(items[*place]) == id)
        return &items[*place];
    const auto item = std::find_if(items.cbegin(), items.cend(),
                                   [&](const Item &each) { return idOf(each) == id; });
    return item == items.cend() ? nullptr : &*item;
}

static std::optional<qsizetype> placeIn(const QHash<QString, qsizetype> &places, const QString &id)
{
    const auto place = places.constFind(id);
    return place == places.cend() ? std::nullopt : std::optional(*place);
}

void Reading::makeLookups()
{
    m_actorPlaces.clear();
    m_actorPlaces.reserve(actors.size());
    for (qsizetype at = 0; at < actors.size(); ++at)
        m_actorPlaces.insert(actors[at].actor.id, at);
    m_statementPlaces.clear();
    m_statementPlaces.reserve(statements.size());
    for (qsizetype at = 0; at < statements.size(); ++at)
        m_statementPlaces.insert(statements[at].statement.id, at);
}

const ReadActor *Reading::actor(const QString &id) const
{
    if (!m_actorPlaces.isEmpty() && !m_actorPlaces.contains(id))
        return nullptr;
    return itemAt(actors, placeIn(m_actorPlaces, id), id,
                  [](const ReadActor &read) { return read.actor.id; });
}

const ReadStatement *Reading::statement(const QString &id) const
{
    if (!m_statementPlaces.isEmpty() && !m_statementPlaces.contains(id))
        return nullptr;
    return itemAt(statements, placeIn(m_statementPlaces, id), id,
                  [](const ReadStatement &read) { return read.statement.id; });
}

const ReadActor *Reading::speaker(const ReadStatement &statement) const
{
    return statement.statement.actors.isEmpty() ? nullptr
                                                : actor(statement.statement.actors.first());
}

} // namespace onrecord
