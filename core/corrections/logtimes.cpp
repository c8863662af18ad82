// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/logtimes.h"

#include <algorithm>
#include <queue>
#include <vector>

namespace onrecord {

namespace {

/// Lines that one program wrote without reading others' in between.
struct Writer
{
    QList<QUuid> made; ///< the corrections it made, in order
    qint64 first = 0; ///< clocks of its lines
    qint64 last = 0;
};

/// What is known of the time by all lines up to a place.
struct Known
{
    QDateTime latest;
    QDateTime last; ///< of the last line
};

/// By the clocks of their first lines. A line without an origin is a writer of its own.
QList<Writer> writersOf(const CorrectionLog &log)
{
    QList<Writer> writers;
    QHash<QUuid, qsizetype> numbers;
    for (const LogEntry &entry : log.entries()) {
        qsizetype number = entry.origin.isNull() ? -1 : numbers.value(entry.origin, -1);
        if (number < 0) {
            number = writers.size();
            writers.append({{}, entry.clock, entry.clock});
            if (!entry.origin.isNull())
                numbers.insert(entry.origin, number);
        }
        writers[number].last = entry.clock;
        if (entry.kind == LogEntry::Kind::Made && log.knows(entry.correction))
            writers[number].made.append(entry.correction);
    }
    return writers; // the log's lines ascend by clock
}

LogTime timeAfter(Known &known, const QDateTime &made)
{
    constexpr qint64 leeway = 60; // seconds; clocks are set right by a few
    const bool isSetBack = known.last.isValid() && made.addSecs(leeway) < known.last;
    known.latest = known.latest.isValid() ? std::max(known.latest, made) : made;
    known.last = made;
    return {known.latest, isSetBack};
}

} // namespace

QHash<QUuid, LogTime> logTimes(const CorrectionLog &log)
{
    struct Done
    {
        qint64 last; ///< clock
        Known known;
    };
    const auto isLater = [](const Done &a, const Done &b) {
        return a.last > b.last;
    };
    std::priority_queue<Done, std::vector<Done>, decltype(isLater)> done(isLater);
    QHash<QUuid, LogTime> times;
    times.reserve(log.corrections().size());
    Known before; // what every writer from here on knew
    for (const Writer &writer : writersOf(log)) {
        while (!done.empty() && done.top().last < writer.first) {
            const Known &known = done.top().known;
            if (known.last.isValid())
                before.last = known.last;
            if (known.latest.isValid() && !(known.latest < before.latest))
                before.latest = known.latest;
            done.pop();
        }
        Known known = before;
        for (const QUuid &id : writer.made) {
            if (!times.contains(id))
                times.insert(id, timeAfter(known, log.correction(id).made));
        }
        done.push({writer.last, known});
    }
    return times;
}

} // namespace onrecord
