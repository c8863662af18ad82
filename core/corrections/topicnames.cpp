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
    for (QString &now : m_names) {
        if (now != topic)
            continue;
        now = name;
        known = true;
    }
    return known;
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

} // namespace onrecord
