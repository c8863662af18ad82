// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/correctionlog.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace onrecord {

/// Whether each correction that \a entries speak of is in force after them.
static QHash<QUuid, bool> standings(const QList<LogEntry> &entries)
{
    QHash<QUuid, bool> inForce;
    inForce.reserve(entries.size());
    for (const LogEntry &entry : entries)
        inForce.insert(entry.correction, entry.kind != LogEntry::Kind::Withdrawn);
    return inForce;
}

/// Looks backwards: undo and redo speak of what was said last.
static std::optional<LogEntry::Kind> lastKind(const QList<LogEntry> &entries, QUuid correction)
{
    const auto last =
        std::find_if(entries.crbegin(), entries.crend(), [correction](const LogEntry &entry) {
            return entry.correction == correction;
        });
    return last == entries.crend() ? std::nullopt : std::optional(last->kind);
}

void CorrectionLog::append(const Correction &correction, const QDateTime &at)
{
    const std::optional<LogEntry::Kind> last = lastKind(m_entries, correction.id);
    if (!last) {
        m_corrections.append(correction);
        m_entries.append({LogEntry::Kind::Made, correction.id, at});
    } else if (*last == LogEntry::Kind::Withdrawn) {
        m_entries.append({LogEntry::Kind::Restored, correction.id, at});
    }
}

void CorrectionLog::withdraw(QUuid correction, const QDateTime &at)
{
    const std::optional<LogEntry::Kind> last = lastKind(m_entries, correction);
    if (last && *last != LogEntry::Kind::Withdrawn)
        m_entries.append({LogEntry::Kind::Withdrawn, correction, at});
}

QList<Correction> CorrectionLog::inForce() const
{
    const QHash<QUuid, bool> standing = standings(m_entries);
    QList<Correction> inForce;
    inForce.reserve(m_corrections.size());
    for (const Correction &correction : m_corrections) {
        if (standing.value(correction.id))
            inForce.append(correction);
    }
    return inForce;
}

CorrectionLog CorrectionLog::fromStored(QList<Correction> corrections, QList<LogEntry> entries)
{
    // The first of two with one id stays: a correction is never edited.
    QSet<QUuid> known;
    erase_if(corrections, [&known](const Correction &correction) {
        const bool again = known.contains(correction.id);
        known.insert(correction.id);
        return again;
    });
    erase_if(entries,
             [&known](const LogEntry &entry) { return !known.contains(entry.correction); });

    // One that no entry speaks of was cut off from its history; it is as it was made.
    const QHash<QUuid, bool> spokenOf = standings(entries);
    for (const Correction &correction : std::as_const(corrections)) {
        if (!spokenOf.contains(correction.id))
            entries.append({LogEntry::Kind::Made, correction.id, correction.made});
    }

    CorrectionLog log;
    log.m_corrections = std::move(corrections);
    log.m_entries = std::move(entries);
    return log;
}

CorrectionLog CorrectionLog::unitedWith(const CorrectionLog &other) const
{
    QSet<QUuid> known;
    for (const Correction &correction : m_corrections)
        known.insert(correction.id);
    QList<Correction> corrections = m_corrections;
    for (const Correction &correction : other.m_corrections) {
        if (!known.contains(correction.id))
            corrections.append(correction);
    }
    std::stable_sort(corrections.begin(), corrections.end(),
                     [](const Correction &a, const Correction &b) { return a.made < b.made; });

    // The same line in both is one line; how often it stands in the one that has it more often
    // is how often it was said.
    using Line = std::tuple<QUuid, LogEntry::Kind, QDateTime>;
    std::map<Line, int> mine;
    for (const LogEntry &entry : m_entries)
        ++mine[{entry.correction, entry.kind, entry.at}];
    QList<LogEntry> entries = m_entries;
    for (const LogEntry &entry : other.m_entries) {
        if (--mine[{entry.correction, entry.kind, entry.at}] < 0)
            entries.append(entry);
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const LogEntry &a, const LogEntry &b) { return a.at < b.at; });
    return fromStored(std::move(corrections), std::move(entries));
}

} // namespace onrecord
