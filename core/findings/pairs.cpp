// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/pairs.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace onrecord {
namespace {

constexpr qsizetype farthest = 12; ///< statements between the two of a pair

/// Where an actor is spoken of.
struct SpokenOf
{
    Span span;
    QString actor;
};

class PairFinder
{
public:
    PairFinder(const QList<Statement> &statements, const QList<Actor> &actors,
               const QList<Position> &positions);

    QList<Pair> pairs();

private:
    void pairDenial(qsizetype denial);
    void pairOverTime(const Position &position);
    bool answers(const Statement &denial, const Statement &accusation) const;
    bool speaksOf(const Statement &statement, const QStringList &actors) const;

    const QList<Statement> &m_statements; // not owned
    const QList<Position> &m_positions; // not owned
    QHash<QString, qsizetype> m_places; ///< of statements, by id
    QHash<QString, QSet<QString>> m_topics; ///< by statement
    QList<SpokenOf> m_spokenOf; ///< in text order
    QSet<qsizetype> m_answered;
    QList<std::pair<qsizetype, Pair>> m_pairs; ///< with the second statement's place
};

PairFinder::PairFinder(const QList<Statement> &statements, const QList<Actor> &actors,
                       const QList<Position> &positions)
    : m_statements(statements)
    , m_positions(positions)
{
    for (qsizetype s = 0; s < statements.size(); ++s)
        m_places.insert(statements[s].id, s);
    for (const Position &position : positions) {
        if (position.topic.isEmpty())
            continue;
        for (const QString &statement : position.statements)
            m_topics[statement].insert(position.topic);
    }
    for (const Actor &actor : actors) {
        for (const Mention &mention : actor.mentions)
            m_spokenOf.append({mention.span, actor.id});
    }
    std::sort(m_spokenOf.begin(), m_spokenOf.end(),
              [](const SpokenOf &a, const SpokenOf &b) { return a.span < b.span; });
}

bool accuses(const Statement &statement)
{
    return statement.verb == VerbKind::Criticises || statement.verb == VerbKind::Claims;
}

bool shareOne(const QStringList &some, const QStringList &others)
{
    return std::any_of(some.cbegin(), some.cend(),
                       [&others](const QString &one) { return others.contains(one); });
}

bool PairFinder::speaksOf(const Statement &statement, const QStringList &actors) const
{
    constexpr int mostLooked = 60; // mentions in one content
    for (const Span span : statement.content) {
        const auto first = std::lower_bound(
            m_spokenOf.cbegin(), m_spokenOf.cend(), span.begin,
            [](const SpokenOf &each, qsizetype begin) { return each.span.begin < begin; });
        int looked = 0;
        for (auto each = first;
             each != m_spokenOf.cend() && each->span.end <= span.end && looked < mostLooked;
             ++each, ++looked) {
            if (actors.contains(each->actor))
                return true;
        }
    }
    return false;
}

bool PairFinder::answers(const Statement &denial, const Statement &accusation) const
{
    if (!accuses(accusation) || accusation.actors.isEmpty()
        || shareOne(denial.actors, accusation.actors))
        return false;
    return m_topics.value(denial.id).intersects(m_topics.value(accusation.id))
        || speaksOf(accusation, denial.actors);
}

void PairFinder::pairDenial(qsizetype denial)
{
    const Statement &denies = m_statements[denial];
    if (denies.verb != VerbKind::Denies || denies.actors.isEmpty())
        return;
    for (qsizetype s = denial - 1; s >= std::max<qsizetype>(0, denial - farthest); --s) {
        if (m_answered.contains(s) || !answers(denies, m_statements[s]))
            continue;
        m_answered.insert(s);
        m_pairs.append(
            {denial, {PairKind::AccusesAndDenies, m_statements[s].id, m_statements[denial].id}});
        return;
    }
}

/// For and against, or a pledge and a denial.
bool turned(const Statement &a, const Statement &b)
{
    const auto isEither = [&](auto member, auto one, auto other) {
        return (a.*member == one && b.*member == other) || (a.*member == other && b.*member == one);
    };
    return isEither(&Statement::polarity, Polarity::For, Polarity::Against)
        || isEither(&Statement::verb, VerbKind::Pledges, VerbKind::Denies);
}

void PairFinder::pairOverTime(const Position &position)
{
    struct Dated
    {
        QDate day;
        qsizetype statement = 0;
    };
    if (position.topic.isEmpty())
        return;
    QList<Dated> dated;
    for (const QString &id : position.statements) {
        const qsizetype place = m_places.value(id, -1);
        if (place < 0)
            continue;
        const QDate day = QDate::fromString(m_statements[place].saidOn, Qt::ISODate);
        if (day.isValid())
            dated.append({day, place});
    }
    std::stable_sort(dated.begin(), dated.end(),
                     [](const Dated &a, const Dated &b) { return a.day < b.day; });
    QSet<qsizetype> taken;
    for (qsizetype now = 1; now < dated.size(); ++now) {
        for (qsizetype then = now - 1; then >= std::max<qsizetype>(0, now - farthest); --then) {
            const Statement &earlier = m_statements[dated[then].statement];
            const Statement &later = m_statements[dated[now].statement];
            if (dated[then].day == dated[now].day || taken.contains(then)
                || !turned(earlier, later))
                continue;
            taken.insert(then);
            m_pairs.append({dated[now].statement, {PairKind::ThenAndNow, earlier.id, later.id}});
            break;
        }
    }
}

QList<Pair> PairFinder::pairs()
{
    for (qsizetype s = 0; s < m_statements.size(); ++s)
        pairDenial(s);
    for (const Position &position : m_positions)
        pairOverTime(position);
    std::stable_sort(m_pairs.begin(), m_pairs.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Pair> pairs;
    for (const auto &[place, pair] : std::as_const(m_pairs)) {
        if (pairs.isEmpty() || pairs.last() != pair) // joint speakers have the same two on record
            pairs.append(pair);
    }
    return pairs;
}

} // namespace

QList<Pair> findPairs(const QList<Statement> &statements, const QList<Actor> &actors,
                      const QList<Position> &positions)
{
    return PairFinder(statements, actors, positions).pairs();
}

} // namespace onrecord
