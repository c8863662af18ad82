// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

/// What the topics of an article are called once the reader has had a word.
///
/// A correction names a topic as the reader saw it. Two that are called the same are one topic, so
/// merging is giving one the other's name.
class TopicNames
{
public:
    explicit TopicNames(const QList<Position> &found);

    /// Everything called \a topic is called \a name from now on; false where nothing is.
    bool rename(const QString &topic, const QString &name);

    /// The positions the machine found, under the names of now.
    QList<Position> withNames(QList<Position> positions) const;
    /// The topics the reader renamed or merged, in the machine's order.
    QList<ReadTopic> changedTopics() const;

private:
    QStringList m_found; ///< in the machine's order
    QHash<QString, QString> m_names; ///< of each of those, what it is called now
};

} // namespace onrecord
