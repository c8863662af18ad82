// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/topiclookup.h"

namespace onrecord {

static QString folded(const QString &topic)
{
    return topic.simplified().toCaseFolded();
}

TopicLookup::TopicLookup(QList<Position> &positions)
    : m_positions(positions)
{
    for (qsizetype at = 0; at < positions.size(); ++at) {
        if (!positions[at].topic.isEmpty())
            m_places[folded(positions[at].topic)].append(at);
    }
}

bool TopicLookup::rename(const QString &topic, const QString &name)
{
    const QString called = name.simplified();
    const QList<qsizetype> places = m_places.take(folded(topic));
    if (places.isEmpty() || called.isEmpty()) {
        if (!places.isEmpty())
            m_places.insert(folded(topic), places);
        return false;
    }
    for (const qsizetype at : places)
        m_positions[at].topic = called;
    QList<qsizetype> &known = m_places[folded(called)];
    for (const qsizetype at : std::as_const(known))
        m_positions[at].topic = called; // one topic has one spelling
    known.append(places);
    return true;
}

bool TopicLookup::merge(const QString &topic, const QString &into)
{
    const QList<qsizetype> places = m_places.value(folded(into));
    return !places.isEmpty() && rename(topic, m_positions[places.first()].topic);
}

} // namespace onrecord
