// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/correction.h"

namespace onrecord {

/// A line of the log: a correction was made, taken back or put in force again.
struct LogEntry
{
    enum class Kind : quint8 { Made, Withdrawn, Restored };

    Kind kind = Kind::Made;
    QUuid correction; ///< Correction::id
    QDateTime at; ///< UTC

    friend bool operator==(const LogEntry &, const LogEntry &) = default;
};

/// What a reader said, in the order it was said. It only grows: undo appends a withdrawal, redo
/// a restoration, so history is whole. A value; who keeps it is storage/correctionstore.h.
class CorrectionLog
{
public:
    /// Appends a new correction; one whose id is known already is restored instead.
    void append(const Correction &correction, const QDateTime &at);
    /// Takes \a correction back; unknown or withdrawn already: nothing happens.
    void withdraw(QUuid correction, const QDateTime &at);

    /// Those in force, in the order they were first made.
    QList<Correction> inForce() const;
    /// Every correction ever made, in force or not, in order.
    const QList<Correction> &corrections() const { return m_corrections; }
    const QList<LogEntry> &entries() const { return m_entries; }
    bool isEmpty() const { return m_entries.isEmpty(); }

    /// Rebuilds a log that was stored; entries that name an unknown correction are left out.
    static CorrectionLog fromStored(QList<Correction> corrections, QList<LogEntry> entries);

    /// Both histories in one, each correction once, ordered by time, then as they stood.
    CorrectionLog unitedWith(const CorrectionLog &other) const;

    friend bool operator==(const CorrectionLog &, const CorrectionLog &) = default;

private:
    QList<Correction> m_corrections;
    QList<LogEntry> m_entries;
};

} // namespace onrecord
