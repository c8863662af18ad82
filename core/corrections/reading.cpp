// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/reading.h"

namespace onrecord {

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
