// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/reviewqueue.h"

namespace onrecord {

namespace {

template <typename Wanted>
QStringList idsWhere(const Reading &reading, Wanted wanted)
{
    QStringList ids;
    for (const ReadStatement &statement : reading.statements) {
        if (statement.state != State::Rejected && wanted(statement))
            ids.append(statement.statement.id);
    }
    return ids;
}

} // namespace

bool needsReview(const ReadStatement &statement)
{
    return statement.state == State::Review || statement.state == State::Stale;
}

QStringList reviewQueue(const Reading &reading)
{
    QList<const ReadStatement *> queue;
    for (const ReadStatement &statement : reading.statements) {
        if (needsReview(statement))
            queue.append(&statement);
    }
    const auto doubt = [](const ReadStatement *each) {
        if (each->state == State::Stale)
            return -2.0;
        return each->statement.actors.isEmpty() ? -1.0 : each->statement.margin;
    };
    std::stable_sort(queue.begin(), queue.end(),
                     [&](const auto *one, const auto *other) { return doubt(one) < doubt(other); });
    QStringList ids;
    for (const ReadStatement *each : queue)
        ids.append(each->statement.id);
    return ids;
}

void ReviewRound::begin(const Reading &reading)
{
    m_putOff.clear();
    m_queue = reviewQueue(reading);
    m_total = m_queue.size();
}

void ReviewRound::update(const Reading &reading)
{
    m_queue = reviewQueue(reading);
    for (const QString &id : std::as_const(m_putOff)) {
        if (m_queue.removeOne(id))
            m_queue.append(id);
    }
    m_total = qMax(m_total, m_queue.size());
}

void ReviewRound::putOff(const QString &id)
{
    m_putOff.removeOne(id);
    m_putOff.append(id);
    if (m_queue.removeOne(id))
        m_queue.append(id);
}

QStringList shownStatements(const Reading &reading)
{
    return idsWhere(reading, [](const ReadStatement &) { return true; });
}

QStringList statementsToReview(const Reading &reading)
{
    return idsWhere(reading, needsReview);
}

QStringList statementsOf(const Reading &reading, const QString &actor)
{
    return idsWhere(reading, [&](const ReadStatement &statement) {
        return actor.isEmpty() ? statement.statement.actors.isEmpty()
                               : statement.statement.actors.contains(actor);
    });
}

QString steppedFrom(const Reading &reading, const QStringList &ids, const QString &id,
                    qsizetype offset, int step)
{
    if (ids.isEmpty())
        return {};
    const qsizetype count = ids.size();
    if (const qsizetype at = ids.indexOf(id); at >= 0)
        return ids.at((at + step + count) % count);

    const ReadStatement *from = reading.statement(id);
    const qsizetype place = from ? placeOf(from->statement) : offset;
    const auto isBefore = [&](const QString &each) {
        const ReadStatement *statement = reading.statement(each);
        return statement && placeOf(statement->statement) < place;
    };
    const qsizetype after = std::partition_point(ids.begin(), ids.end(), isBefore) - ids.begin();
    return ids.at((step > 0 ? after : after - 1 + count) % count);
}

} // namespace onrecord
