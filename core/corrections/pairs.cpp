// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/pairs.h"

#include "core/corrections/statementlookup.h"

#include <QSet>

namespace onrecord {

// Statements between the two of a pair: what stands further apart was not answered, or meant, here.
static constexpr qsizetype farthest = 40;

namespace {

/// What is looked up of a reading to pair its statements; made once.
class Pairing
{
public:
    explicit Pairing(const Reading &reading);

    QList<ReadPair> findPairs();

private:
    void answer(qsizetype denial);
    void joinThenAndNow(const Position &position);
    bool speakTogether(const Statement &one, const Statement &other) const;
    bool names(const Statement &statement, const Statement &others) const;
    bool shareTopic(const Statement &one, const Statement &other) const;
    QString dayOf(const Statement &statement) const;
    const Statement &statement(qsizetype at) const { return m_reading.statements[at].statement; }

    const Reading &m_reading; // not owned
    QString m_published; ///< day of publication; empty where none is known
    QHash<QString, QSet<QString>> m_topics; ///< by statement
    QList<qsizetype> m_charges; ///< statements that may be denied, in text order
    QSet<qsizetype> m_answered; ///< charges that are in a pair
    QSet<qsizetype> m_dated; ///< statements that are in a pair of then and now
    QList<std::pair<qsizetype, ReadPair>> m_pairs; ///< with the place of the second one
};

bool charges(const Statement &statement)
{
    return statement.verb == VerbKind::Criticises || statement.verb == VerbKind::Claims;
}

Pairing::Pairing(const Reading &reading)
    : m_reading(reading)
    , m_published(reading.document.article().published.toString(Qt::ISODate))
{
    for (const Position &position : reading.positions) {
        if (position.topic.isEmpty())
            continue;
        for (const QString &id : position.statements)
            m_topics[id].insert(position.topic);
    }
    for (qsizetype at = 0; at < reading.statements.size(); ++at) {
        if (reading.statements[at].state == State::Rejected)
            continue;
        if (charges(statement(at)) && !statement(at).actors.isEmpty())
            m_charges.append(at);
    }
}

QList<ReadPair> Pairing::findPairs()
{
    for (qsizetype at = 0; at < m_reading.statements.size(); ++at) {
        if (m_reading.statements[at].state != State::Rejected && !statement(at).actors.isEmpty()
            && statement(at).verb == VerbKind::Denies)
            answer(at);
    }
    for (const Position &position : m_reading.positions) {
        if (!position.topic.isEmpty())
            joinThenAndNow(position);
    }
    std::stable_sort(m_pairs.begin(), m_pairs.end(),
                     [](const auto &one, const auto &other) { return one.first < other.first; });
    QList<ReadPair> pairs;
    for (const auto &placed : std::as_const(m_pairs))
        pairs.append(placed.second);
    return pairs;
}

bool Pairing::speakTogether(const Statement &one, const Statement &other) const
{
    return std::any_of(one.actors.begin(), one.actors.end(),
                       [&](const QString &actor) { return other.actors.contains(actor); });
}

/// Whether \a statement, or the words between its cue and what it says, speak of one of those who
/// said \a other.
bool Pairing::names(const Statement &statement, const Statement &other) const
{
    Spans words = wordsOf(statement);
    words.append(statement.cue);
    std::sort(words.begin(), words.end());
    const Span whole = hull(words);
    return std::any_of(other.actors.begin(), other.actors.end(), [&](const QString &id) {
        const ReadActor *actor = m_reading.actor(id);
        return actor
            && std::any_of(actor->actor.mentions.begin(), actor->actor.mentions.end(),
                           [&](const Mention &mention) { return whole.contains(mention.span); });
    });
}

bool Pairing::shareTopic(const Statement &one, const Statement &other) const
{
    return m_topics.value(one.id).intersects(m_topics.value(other.id));
}

/// The charge nearest to the denial is the one it answers, one before it sooner than one after.
void Pairing::answer(qsizetype denial)
{
    std::optional<qsizetype> best;
    const auto far = [denial](qsizetype charge) {
        return charge < denial ? denial - charge : 2 * (charge - denial);
    };
    const auto begin = std::lower_bound(m_charges.cbegin(), m_charges.cend(), denial - farthest);
    for (auto charge = begin; charge != m_charges.cend() && *charge <= denial + farthest;
         ++charge) {
        if (*charge == denial || m_answered.contains(*charge)
            || speakTogether(statement(*charge), statement(denial)))
            continue;
        const bool meets = names(statement(*charge), statement(denial))
            || shareTopic(statement(*charge), statement(denial));
        if (meets && (!best || far(*charge) < far(*best)))
            best = *charge;
    }
    if (!best)
        return;
    m_answered.insert(*best);
    m_pairs.append({denial, {PairKind::Answer, statement(*best).id, statement(denial).id}});
}

/// The day a statement was made, as far as the article tells; empty where it is no day.
QString Pairing::dayOf(const Statement &statement) const
{
    if (statement.saidOn.isEmpty())
        return m_published;
    constexpr qsizetype isoLength = 10;
    const QString told = statement.saidOn.left(isoLength);
    return QDate::fromString(told, Qt::ISODate).isValid() ? told : QString();
}

bool opposed(const Statement &one, const Statement &other)
{
    const auto are = [&](auto first, auto second, auto of) {
        return (of(one) == first && of(other) == second)
            || (of(one) == second && of(other) == first);
    };
    return are(Polarity::For, Polarity::Against,
               [](const Statement &statement) { return statement.polarity; })
        || are(VerbKind::Pledges, VerbKind::Denies,
               [](const Statement &statement) { return statement.verb; });
}

/// The latest earlier statement of those few before it is what a statement is joined to.
void Pairing::joinThenAndNow(const Position &position)
{
    QList<std::pair<QString, qsizetype>> dated;
    for (const QString &id : position.statements) {
        const ReadStatement *said = m_reading.statement(id);
        if (!said || said->state == State::Rejected)
            continue;
        if (const QString day = dayOf(said->statement); !day.isEmpty())
            dated.append({day, said - m_reading.statements.constData()});
    }
    std::stable_sort(dated.begin(), dated.end(),
                     [](const auto &one, const auto &other) { return one.first < other.first; });
    qsizetype sameDay = 0; // the first of those of the same day as now
    for (qsizetype now = 1; now < dated.size(); ++now) {
        if (dated[now].first != dated[now - 1].first)
            sameDay = now;
        for (qsizetype then = sameDay - 1; then >= 0 && now - then <= farthest; --then) {
            const qsizetype first = dated[then].second;
            const qsizetype second = dated[now].second;
            if (m_dated.contains(first) || m_dated.contains(second)
                || !opposed(statement(first), statement(second)))
                continue;
            m_dated.insert(first);
            m_dated.insert(second);
            m_pairs.append(
                {second, {PairKind::ThenNow, statement(first).id, statement(second).id}});
            break;
        }
    }
}

} // namespace

QList<ReadPair> findPairs(const Reading &reading)
{
    return Pairing(reading).findPairs();
}

} // namespace onrecord
