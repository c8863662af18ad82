// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

#include <QHash>
#include <QSet>

#include <map>

namespace onrecord {

/// The spans a statement is known by: its content or, where nothing was said ("declined to
/// comment"), its cue.
inline const Spans &wordsOf(const Statement &statement)
{
    return statement.content.isEmpty() ? statement.cue : statement.content;
}

/// How much of their words two have in common: shared code units over those of both, 0 to 1.
double likeness(const Spans &a, const Spans &b);

/// Finds the statement a correction speaks of among those of a reading that is being made.
///
/// The place decides, since an id names a text's third “No” and an edit makes it the second;
/// the id tells apart two findings on the same words. Bounds that another analysis draws a
/// little differently are the same statement still.
class StatementLookup
{
public:
    /// \a statements must outlive this, may grow and may be changed in place; each such change
    /// is told with noteAdded() or noteMoved().
    explicit StatementLookup(const QList<ReadStatement> &statements);
    /// What \a other knows of its statements, of \a statements, a copy of them.
    StatementLookup(const StatementLookup &other, const QList<ReadStatement> &statements);
    StatementLookup(const StatementLookup &) = delete;
    StatementLookup &operator=(const StatementLookup &) = delete;

    /// Number of the statement on \a target, \a id preferred.
    std::optional<qsizetype> find(const QString &id, const Spans &target) const;
    bool knows(const QString &id) const;

    void noteAdded(qsizetype number);
    void reserve(qsizetype added) { m_later.reserve(added); } ///< so many may come
    /// The statement has other words now; it is found by those it had as well.
    void noteMoved(qsizetype number);
    /// It is also called \a id.
    void addId(qsizetype number, const QString &id) { m_later.insert(id, number); }

private:
    struct Entry
    {
        qsizetype begin = 0;
        qsizetype number = 0;
    };

    double likenessOf(qsizetype number, const Spans &target) const;
    bool isCalled(qsizetype number, const QString &id) const;

    const QList<ReadStatement> &m_statements; // not owned
    QList<Entry> m_byBegin; ///< of those that were there at first
    std::multimap<qsizetype, qsizetype> m_moved; ///< begin to number, of what the reader changed
    QHash<QString, qsizetype> m_later; ///< ids the reader brought
    mutable QSet<QString> m_ids; ///< those that were there at first; made when first asked for
};

} // namespace onrecord
