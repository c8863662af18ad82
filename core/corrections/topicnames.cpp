// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/topicnames.h"

namespace onrecord {

TopicNames::TopicNames(const QList<Position> &found)
{
    for (const Position &position : found) {
        if (position.topic.isEmpty() || m_names.contains(position.topic))
            continue;
        m_found.append(position.topic);
        m_names.insert(position.topic, position.topic);
    }
}

bool TopicNames::rename(const QString &topic, const QString &name)
{
    bool known = false;
    const auto renameIn = [&](QHash<QString, QString> &names) {
        for (QString &now : names) {
            if (now != topic)
                continue;
            now = name;
            known = true;
        }
    };
    renameIn(m_names);
    renameIn(m_given);
    return known;
}

std::optional<QString> TopicNames::givenTo(const QString &statement) const
{
    const auto given = m_given.constFind(statement);
    return given == m_given.cend() ? std::nullopt : std::optional(*given);
}

QList<Position> TopicNames::withNames(QList<Position> positions) const
{
    for (Position &position : positions)
        position.topic = m_names.value(position.topic, position.topic);
    return positions;
}

QList<ReadTopic> TopicNames::changedTopics() const
{
    QList<ReadTopic> topics;
    QHash<QString, qsizetype> places;
    for (const QString &found : m_found) {
        const QString name = m_names.value(found);
        if (!places.contains(name)) {
            places.insert(name, topics.size());
            topics.append({name, {}});
        }
        topics[places.value(name)].machineNames.append(found);
    }
    topics.removeIf(
        [](const ReadTopic &topic) { return topic.machineNames == QStringList{topic.name}; });
    return topics;
}

StatementTopics::StatementTopics(const Reading &reading)
{
    for (const Position &position : reading.positions) {
        for (const QString &statement : position.statements) {
            QString &topic = m_listed[statement];
            if (topic.isEmpty())
                topic = position.topic;
        }
    }
    for (const ReadTopic &topic : reading.topics)
        m_changed.insert(topic.name);
}

std::optional<QString> StatementTopics::of(const ReadStatement &read) const
{
    const auto listed = m_listed.constFind(read.statement.id);
    return read.topic || listed == m_listed.cend() ? read.topic : std::optional(*listed);
}

std::optional<QString> StatementTopics::saidOf(const ReadStatement &read) const
{
    const std::optional<QString> topic = of(read);
    return read.topic || (topic && m_changed.contains(*topic)) ? topic : std::nullopt;
}

QString topicOf(const Reading &reading, const QString &statement)
{
    for (const Position &position : reading.positions) {
        if (!position.topic.isEmpty() && position.statements.contains(statement))
            return position.topic;
    }
    return {};
}

QStringList topicsFor(const Reading &reading, const ReadActor *actor)
{
    QStringList own;
    QStringList others;
    for (const Position &position : reading.positions) {
        if (!position.topic.isEmpty())
            (actor && position.actor == actor->actor.id ? own : others).append(position.topic);
    }
    QStringList topics = own + others;
    topics.removeDuplicates();
    return topics;
}

} // namespace onrecord
