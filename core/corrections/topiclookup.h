// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/analysis.h"

#include <QHash>

namespace onrecord {

/// The topics of a list of positions, by their words whatever their case, as corrections change
/// them one after the other.
class TopicLookup
{
public:
    /// \a positions must outlive it; their topics are changed in place.
    explicit TopicLookup(QList<Position> &positions);

    /// The topic shown as \a topic is called \a name from here on; where another is called so,
    /// the two are one. False where there is no such topic, or the name is empty.
    bool rename(const QString &topic, const QString &name);
    /// The same under the name \a into has; false where either is missing.
    bool merge(const QString &topic, const QString &into);

private:
    QList<Position> &m_positions; // not owned
    QHash<QString, QList<qsizetype>> m_places; ///< of the positions, by folded topic
};

} // namespace onrecord
