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
