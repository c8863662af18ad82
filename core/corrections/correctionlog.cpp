// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/correctionlog.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace onrecord {

/// Lines of one clock and origin have an order too, so that it does not matter whose log was read
/// first: two copies of a log from before there were origins gave one clock to different lines, and a
/// file that somebody sent may give it to any. Taken back comes before in force again, so nothing is
/// lost by it.
static bool isBefore(const LogEntry &a, const LogEntry &b)
{
    return std::tie(a.clock, a.origin, a.correction, a.kind, a.at, a.by)
        < std::tie(b.clock, b.origin, b.correction, b.kind, b.at, b.by);
}

std::optional<LogEntry::Kind> CorrectionLog::lastKind(QUuid correction) const
{
    const auto last = m_last.constFind(correction);
    return last == m_last.constEnd() ? std::nullopt : std::optional(*last);
}

bool CorrectionLog::isInForce(QUuid correction) const
{
    const std::optional<LogEntry::Kind> last = lastKind(correction);
    return last && *last != LogEntry::Kind::Withdrawn && knows(correction);
}

void CorrectionLog::append(const Correction &correction, const QDateTime &at, const QString &by)
{
    if (isInForce(correction.id))
        return;
    const LogEntry::Kind kind =
        knows(correction.id) ? LogEntry::Kind::Restored : LogEntry::Kind::Made;
    const bool isMade = kind == LogEntry::Kind::Made;
    add({kind, correction.id, at, clock() + 1, {}, isMade ? QString() : by}, correction);
}

void CorrectionLog::withdraw(QUuid correction, const QDateTime &at, const QString &by)
{
    if (isInForce(correction))
        add({LogEntry::Kind::Withdrawn, correction, at, clock() + 1, {}, by});
}

void CorrectionLog::add(const LogEntry &entry, const Correction &correction)
{
    if (!knows(correction.id) && lastKind(correction.id)) {
        // Its place is where the log first spoke of it.
        *this = fromStored(m_corrections + QList{correction}, m_entries + QList{entry});
        return;
    }
    if (!knows(correction.id)) {
        m_numbers.insert(correction.id, m_corrections.size());
        m_corrections.append(correction);
        m_areInForce.append(false);
    }
    add(entry);
}

void CorrectionLog::add(const LogEntry &entry)
{
    if (entry.kind == LogEntry::Kind::Made && !knows(entry.correction))
        return;
    if (m_entries.isEmpty() || isBefore(m_entries.last(), entry)) {
        m_entries.append(entry);
        noteLast(entry);
        return;
    }
    QList<LogEntry> entries = m_entries;
    entries.append(entry);
    *this = fromStored(m_corrections, entries);
}

void CorrectionLog::noteLast(const LogEntry &entry)
{
    m_last.insert(entry.correction, entry.kind);
    const auto number = m_numbers.constFind(entry.correction);
    if (number != m_numbers.constEnd())
        m_areInForce[*number] = entry.kind != LogEntry::Kind::Withdrawn;
}

QList<Correction> CorrectionLog::inForce() const
{
    if (!m_areInForce.contains(false))
        return m_corrections; // no copy of thousands
    return inForce([](const Correction &) { return true; });
}

/// \a corrections in the order in which \a entries first speak of them.
static QList<Correction> inOrderOf(const QList<LogEntry> &entries,
                                   const QList<Correction> &corrections)
{
    QHash<QUuid, qsizetype> numbers;
    for (qsizetype number = corrections.size(); number-- > 0;)
        numbers.insert(corrections[number].id, number); // of two with one id the first stays
    QList<Correction> ordered;
    ordered.reserve(corrections.size());
    for (const LogEntry &entry : entries) {
        const auto number = numbers.constFind(entry.correction);
        if (number == numbers.constEnd())
            continue;
        ordered.append(corrections[*number]);
        numbers.erase(number);
    }
    return ordered;
}

CorrectionLog CorrectionLog::fromStored(QList<Correction> corrections, QList<LogEntry> entries)
{
    QSet<QUuid> known;
    for (const Correction &correction : std::as_const(corrections))
        known.insert(correction.id);
    qint64 place = 0;
    for (LogEntry &entry : entries) {
        ++place;
        if (entry.clock <= 0)
            entry.clock = place;
    }
    erase_if(entries, [&known](const LogEntry &entry) {
        return entry.kind == LogEntry::Kind::Made && !known.contains(entry.correction);
    });
    std::stable_sort(entries.begin(), entries.end(), isBefore);

    QSet<QUuid> spokenOf;
    for (const LogEntry &entry : std::as_const(entries))
        spokenOf.insert(entry.correction);
    qint64 last = entries.isEmpty() ? 0 : entries.last().clock;
    for (const Correction &correction : std::as_const(corrections)) {
        if (!spokenOf.contains(correction.id))
            entries.append({LogEntry::Kind::Made, correction.id, correction.made, ++last, {}, {}});
    }

    CorrectionLog log;
    log.m_corrections = inOrderOf(entries, corrections);
    for (qsizetype number = 0; number < log.m_corrections.size(); ++number)
        log.m_numbers.insert(log.m_corrections[number].id, number);
    log.m_areInForce.fill(false, log.m_corrections.size());
    for (const LogEntry &entry : std::as_const(entries))
        log.noteLast(entry);
    log.m_entries = std::move(entries);
    return log;
}

namespace {

/// What makes a line the same in two logs. A writer gives each clock once; of before lines had an
/// origin their clock says nothing to another log.
using EntryLine = std::tuple<QUuid, qint64, QUuid, LogEntry::Kind, QDateTime>;

EntryLine lineOf(const LogEntry &entry)
{
    return {entry.origin, entry.origin.isNull() ? 0 : entry.clock, entry.correction, entry.kind,
            entry.at};
}

/// Each line as often as the log has it in which it stands more often. Where the two have other clocks
/// for it, it has the lower one, so that it does not matter which of them was read first; likewise the later name of the
/// alphabet, as an older program passes lines on without.
QList<LogEntry> unitedLines(const QList<LogEntry> &one, const QList<LogEntry> &other)
{
    std::map<EntryLine, QList<qsizetype>> places;
    QList<LogEntry> united = one;
    for (qsizetype at = 0; at < one.size(); ++at)
        places[lineOf(one[at])].append(at);
    std::map<EntryLine, qsizetype> met;
    for (const LogEntry &entry : other) {
        const EntryLine line = lineOf(entry);
        const qsizetype number = met[line]++;
        const QList<qsizetype> &same = places[line];
        if (number >= same.size()) {
            united.append(entry);
            continue;
        }
        LogEntry &known = united[same[number]];
        known.clock = std::min(known.clock, entry.clock);
        known.by = std::max(known.by, entry.by);
    }
    return united;
}

} // namespace

QList<LogEntry> CorrectionLog::linesBeyond(const CorrectionLog &other) const
{
    std::map<EntryLine, int> theirs;
    for (const LogEntry &entry : other.m_entries)
        ++theirs[lineOf(entry)];
    QList<LogEntry> beyond;
    for (const LogEntry &entry : m_entries) {
        if (--theirs[lineOf(entry)] < 0)
            beyond.append(entry);
    }
    return beyond;
}

CorrectionLog CorrectionLog::unitedWith(const CorrectionLog &other) const
{
    QList<Correction> corrections = m_corrections;
    for (const Correction &correction : other.m_corrections) {
        if (!knows(correction.id))
            corrections.append(correction);
    }
    return fromStored(std::move(corrections), unitedLines(m_entries, other.m_entries));
}

} // namespace onrecord
