// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace onrecord {

/// What the topics of an article are called once the reader has had a word.
///
/// A correction names a topic as the reader saw it. Two that are called the same are one topic, so
/// merging is giving one the other's name. A statement that a reader put under a topic is under that one
/// alone, and goes along when it is renamed.
class TopicNames
{
public:
    explicit TopicNames(const QList<Position> &found);

    /// Everything called \a topic is called \a name from now on; false where nothing is.
    bool rename(const QString &topic, const QString &name);

    /// The statement of this id is on \a topic; empty: on none.
    void give(const QString &statement, const QString &topic) { m_given[statement] = topic; }
    /// What it was given, under the name of now; nothing where it was given none.
    std::optional<QString> givenTo(const QString &statement) const;
    bool hasGiven() const { return !m_given.isEmpty(); }

    /// The positions the machine found, under the names of now.
    QList<Position> withNames(QList<Position> positions) const;
    /// The topics the reader renamed or merged, in the machine's order.
    QList<ReadTopic> changedTopics() const;

private:
    QStringList m_found; ///< in the machine's order
    QHash<QString, QString> m_names; ///< of each of those, what it is called now
    QHash<QString, QString> m_given; ///< topic of now by Statement::id
};

/// What each statement of a reading is about. Keep the reading alive meanwhile.
class StatementTopics
{
public:
    explicit StatementTopics(const Reading &reading);

    /// Empty: nothing that is listed. Nothing at all of a statement that is not listed: a rejected one, or nobody's
    /// that no reader put under a topic.
    std::optional<QString> of(const ReadStatement &read) const;
    /// The same, of a statement that a reader put under a topic, or whose topic a reader renamed or merged.
    std::optional<QString> saidOf(const ReadStatement &read) const;

private:
    QHash<QString, QString> m_listed; ///< by Statement::id
    QSet<QString> m_changed; ///< names that readers gave
};

/// What the statement of this id is about, as it is listed first; empty: nothing that is.
QString topicOf(const Reading &reading, const QString &statement);

/// The topics of the article, those of \a actor (may be nullptr) first, then as they come.
QStringList topicsFor(const Reading &reading, const ReadActor *actor);

} // namespace onrecord
