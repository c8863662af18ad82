// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/outline.h"

#include "core/findings/enumnames.h"

namespace onrecord {

namespace {

/// What is looked up of a reading to arrange its statements; made once.
class OutlineMaker
{
public:
    OutlineMaker(const Reading &reading, OutlineOptions options);

    Outline make();

private:
    void addStatements();
    void addPairs();
    void addActors();
    const StatementIndices &statementsOf(const QString &actor) const
    {
        return m_byActor[size_t(m_actors.value(actor))];
    }
    OutlineActor actorAt(qsizetype index) const;
    QList<OutlineGroup> groupsOf(const QString &actor, const StatementIndices &statements) const;
    QString topicOf(const QString &actor, const QString &statement) const;
    QString groupNameOf(const QString &actor, const Statement &statement) const;
    const Statement &statement(qsizetype index) const
    {
        return m_reading.statements[index].statement;
    }

    const Reading &m_reading; // not owned
    const OutlineOptions m_options;
    QHash<QString, qsizetype> m_actors; ///< by id
    std::vector<StatementIndices> m_byActor; ///< by the places in m_actors
    QHash<QString, const Position *> m_positions; ///< by statement; not owned
    /// Of actor and statement, where another speaker of it is on record under another topic.
    QHash<std::pair<QString, QString>, QString> m_topics;
    QHash<QString, QStringList> m_topicsAsFound; ///< by actor
    Outline m_outline;
};

OutlineMaker::OutlineMaker(const Reading &reading, OutlineOptions options)
    : m_reading(reading)
    , m_options(options)
    , m_byActor(size_t(reading.actors.size()))
{
    m_actors.reserve(reading.actors.size());
    for (qsizetype index = 0; index < reading.actors.size(); ++index)
        m_actors.insert(reading.actors[index].actor.id, index);
    if (options.grouping != Grouping::Topic)
        return;
    m_positions.reserve(reading.statements.size());
    for (const Position &position : reading.positions) {
        m_topicsAsFound[position.actor].append(position.topic);
        for (const QString &id : position.statements) {
            const Position *&known = m_positions[id];
            if (!known || known->actor == position.actor)
                known = &position;
            else
                m_topics.insert({position.actor, id}, position.topic);
        }
    }
}

Outline OutlineMaker::make()
{
    addStatements();
    addPairs();
    addActors();
    for (qsizetype index = 0; index < m_reading.claims.size(); ++index) {
        if (m_reading.claims[index].statement.isEmpty())
            m_outline.ownClaims.append(index);
    }
    return std::move(m_outline);
}

void OutlineMaker::addStatements()
{
    for (qsizetype index = 0; index < m_reading.statements.size(); ++index) {
        const QStringList &speakers = statement(index).actors;
        if (m_reading.statements[index].state == State::Rejected) {
            m_outline.rejected.append(index);
            continue;
        }
        if (statement(index).verb == VerbKind::NoComment)
            m_outline.declined.append(index);
        bool isAttributed = false;
        for (const QString &speaker : speakers) {
            const auto actor = m_actors.constFind(speaker);
            if (actor == m_actors.cend())
                continue;
            isAttributed = isAttributed || &speaker == &speakers.first();
            m_byActor[size_t(*actor)].append(index);
        }
        if (!isAttributed)
            m_outline.notAttributed.append(index);
    }
}

void OutlineMaker::addPairs()
{
    if (m_reading.pairs.isEmpty())
        return;
    QHash<QString, qsizetype> statements;
    statements.reserve(m_reading.statements.size());
    for (qsizetype index = 0; index < m_reading.statements.size(); ++index)
        statements.insert(statement(index).id, index);
    for (const ReadPair &pair : m_reading.pairs) {
        const qsizetype first = statements.value(pair.first, -1);
        const qsizetype second = statements.value(pair.second, -1);
        if (first < 0 || second < 0)
            continue;
        m_outline.pairs.append({pair.kind, first, second});
        m_outline.partners[first].append({pair.kind, second, true});
        m_outline.partners[second].append({pair.kind, first, false});
    }
}

void OutlineMaker::addActors()
{
    for (qsizetype index = 0; index < m_reading.actors.size(); ++index) {
        const ReadActor &actor = m_reading.actors[index];
        if (actor.number > 0 && !statementsOf(actor.actor.id).isEmpty())
            m_outline.actors.append(actorAt(index));
    }
    std::stable_sort(m_outline.actors.begin(), m_outline.actors.end(),
                     [this](const OutlineActor &one, const OutlineActor &other) {
                         return m_reading.actors[one.actor].number
                             < m_reading.actors[other.actor].number;
                     });
}

OutlineActor OutlineMaker::actorAt(qsizetype index) const
{
    const QString &id = m_reading.actors[index].actor.id;
    OutlineActor listed;
    listed.actor = index;
    StatementIndices grouped;
    listed.onlyDeclined = true;
    for (const qsizetype each : statementsOf(id)) {
        const bool declines = statement(each).verb == VerbKind::NoComment;
        listed.onlyDeclined = listed.onlyDeclined && declines;
        const bool isSilent = declines && statement(each).content.isEmpty();
        (m_options.silenceApart && isSilent ? listed.silent : grouped).append(each);
    }
    listed.groups = groupsOf(id, grouped);
    return listed;
}

QList<OutlineGroup> OutlineMaker::groupsOf(const QString &actor,
                                           const StatementIndices &statements) const
{
    QList<OutlineGroup> groups;
    QHash<QString, qsizetype> places; // of the groups, by name
    for (const qsizetype index : statements) {
        const QString name = groupNameOf(actor, statement(index));
        const auto place = places.constFind(name);
        if (place != places.cend()) {
            groups[*place].statements.append(index);
            continue;
        }
        places.insert(name, groups.size());
        groups.append({name, {index}});
    }
    if (m_options.topicsAsFound) {
        const QStringList found = m_topicsAsFound.value(actor);
        const auto placeOf = [&found](const OutlineGroup &group) {
            const qsizetype place = found.indexOf(group.name);
            return place < 0 ? found.size() : place;
        };
        std::stable_sort(groups.begin(), groups.end(),
                         [&](const OutlineGroup &one, const OutlineGroup &other) {
                             return placeOf(one) < placeOf(other);
                         });
    }
    if (m_options.grouping == Grouping::Day) // days sort like text, as TIMEX3 writes them
        std::stable_sort(groups.begin(), groups.end(),
                         [](const OutlineGroup &one, const OutlineGroup &other) {
                             return std::pair(one.name.isEmpty(), one.name)
                                 < std::pair(other.name.isEmpty(), other.name);
                         });
    return groups;
}

QString OutlineMaker::topicOf(const QString &actor, const QString &statement) const
{
    const Position *known = m_positions.value(statement);
    if (known && known->actor == actor)
        return known->topic;
    return m_topics.isEmpty() ? QString() : m_topics.value({actor, statement});
}

QString OutlineMaker::groupNameOf(const QString &actor, const Statement &statement) const
{
    switch (m_options.grouping) {
    case Grouping::Topic: return topicOf(actor, statement.id);
    case Grouping::Verb: return toName(statement.verb);
    case Grouping::Day: return statement.saidOn;
    case Grouping::TextOrder: break;
    }
    return {};
}

} // namespace

Outline outlineOf(const Reading &reading, OutlineOptions options)
{
    return OutlineMaker(reading, options).make();
}

} // namespace onrecord
