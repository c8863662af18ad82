// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/correction.h"

#include <QHash>

namespace onrecord {

/// A line of the log: a correction was made, taken back or put in force again.
///
/// Lines are ordered by \a clock, a count that each new line raises above all lines its writer
/// knew of (a Lamport clock), and by \a origin, who wrote it, where two writers did not know of
/// each other. Never by time: clocks of computers are set back.
struct LogEntry
{
    enum class Kind : quint8 { Made, Withdrawn, Restored };

    Kind kind = Kind::Made;
    QUuid correction; ///< Correction::id
    QDateTime at; ///< UTC; to be shown, orders nothing
    qint64 clock = 0; ///< from 1
    QUuid origin; ///< null: written before lines had one
    /// Who took it back or put it in force again: a reader's name. Empty: a reader without one, or written before lines
    /// had it; and where it was made, which Correction::by says.
    QString by = {};

    friend bool operator==(const LogEntry &, const LogEntry &) = default;
};

/// What a reader said, in the order it was said. It only grows: undo appends a withdrawal, redo
/// a restoration, so history is whole. A value; who keeps it is storage/correctionstore.h.
class CorrectionLog
{
public:
    /// Appends a new correction; one whose id is known already is restored instead.
    void append(const Correction &correction, const QDateTime &at, const QString &by = {});
    /// Takes \a correction back; unknown or withdrawn already: nothing happens.
    void withdraw(QUuid correction, const QDateTime &at, const QString &by = {});
    /// Adds a line as it was written elsewhere, and the correction it speaks of, if this is new.
    void add(const LogEntry &entry, const Correction &correction);
    /// … about a correction that may be unknown here; that an unknown one was made says nothing.
    void add(const LogEntry &entry);

    /// Those in force, in the order they were first made.
    QList<Correction> inForce() const;
    /// Those of them for which \a wanted is true.
    template <typename Wanted>
    QList<Correction> inForce(Wanted wanted) const
    {
        QList<Correction> found;
        for (qsizetype number = 0; number < m_corrections.size(); ++number) {
            if (m_areInForce[number] && wanted(m_corrections[number]))
                found.append(m_corrections[number]);
        }
        return found;
    }
    /// Whether each of corrections() is in force.
    const QList<bool> &areInForce() const { return m_areInForce; }
    bool isInForce(QUuid correction) const;
    /// What was said last about \a correction, which may be unknown; nothing where nothing was.
    std::optional<LogEntry::Kind> lastKind(QUuid correction) const;
    bool knows(QUuid correction) const { return m_numbers.contains(correction); }
    /// The correction with this id, which must be known.
    const Correction &correction(QUuid id) const { return m_corrections[m_numbers.value(id)]; }
    /// Every correction ever made, in force or not, in order.
    const QList<Correction> &corrections() const { return m_corrections; }
    const QList<LogEntry> &entries() const { return m_entries; }
    bool isEmpty() const { return m_entries.isEmpty(); }
    /// The highest clock of a line; 0 where there is none.
    qint64 clock() const { return m_entries.isEmpty() ? 0 : m_entries.last().clock; }

    /// Rebuilds a log that was stored, its parts in any order. Lines without a clock get their
    /// place for one. A correction without a line is one that was made. That an unknown correction
    /// was taken back or put in force again is kept: it counts once the correction is known.
    static CorrectionLog fromStored(QList<Correction> corrections, QList<LogEntry> entries);

    /// The lines that \a other has not got. Of before lines had an origin two are the same where
    /// they say the same; how often one stands in a log is how often it was said.
    QList<LogEntry> linesBeyond(const CorrectionLog &other) const;

    /// Both histories in one, each correction and each line once, in the order of lines. The same
    /// whichever is united with which, and in which order several are; only where two logs have
    /// other corrections under one id, which no two readers make, this one's stays.
    CorrectionLog unitedWith(const CorrectionLog &other) const;

    /// The corrections in force for which \a wanted is true, and no word of the others: of those
    /// only that they were taken back.
    template <typename Wanted>
    CorrectionLog inForceOnly(Wanted wanted) const
    {
        return fromStored(inForce(wanted), m_entries);
    }

    friend bool operator==(const CorrectionLog &a, const CorrectionLog &b)
    {
        return a.m_corrections == b.m_corrections && a.m_entries == b.m_entries;
    }

private:
    void noteLast(const LogEntry &entry);

    QList<Correction> m_corrections;
    QList<bool> m_areInForce; ///< of each correction
    QList<LogEntry> m_entries;
    QHash<QUuid, qsizetype> m_numbers; ///< of corrections, by id
    QHash<QUuid, LogEntry::Kind> m_last; ///< the kind of the last line about a correction
};

} // namespace onrecord
