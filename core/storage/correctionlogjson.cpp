// SPDX-License-Identifier: GPL-3.0-or-later
// The log as JSON; its corrections are written and read in correctionjson.cpp.
#include "core/corrections/enumnames.h"
#include "core/storage/correctionjson.h"

namespace onrecord {

using namespace Qt::StringLiterals;

/// What a file may say a line's clock is: far above all that readers make, and such that those
/// who read it can count on for ever.
static constexpr qint64 highestClock = qint64(1) << 40;

QJsonObject toJson(const CorrectionLog &log, const CodePoints *codePoints)
{
    QJsonArray corrections;
    for (const Correction &correction : log.corrections())
        corrections.append(toJson(correction, codePoints));
    QJsonArray entries;
    for (const LogEntry &entry : log.entries()) {
        QJsonObject line{{u"kind"_s, toName(entry.kind)},
                         {u"correction"_s, entry.correction.toString(QUuid::WithoutBraces)},
                         {u"at"_s, timeText(entry.at)},
                         {u"clock"_s, entry.clock}};
        if (!entry.origin.isNull())
            line[u"origin"_s] = entry.origin.toString(QUuid::WithoutBraces);
        if (!entry.by.isEmpty())
            line[u"by"_s] = entry.by;
        entries.append(line);
    }
    return {{u"corrections"_s, corrections}, {u"entries"_s, entries}};
}

CorrectionLog readCorrectionLog(const JsonFields &fields, const CodePoints *codePoints)
{
    QList<Correction> corrections;
    fields.each("corrections", [&](const JsonFields &each) {
        corrections.append(readCorrection(each, codePoints));
    });
    QList<LogEntry> entries;
    fields.each("entries", [&](const JsonFields &each) {
        // Lines of before they had a clock or an origin are in order.
        const LogEntry entry{each.word("kind", logEntryKindNamed),
                             each.id("correction"),
                             each.time("at"),
                             each.has("clock") ? each.count("clock") : 0,
                             each.has("origin") ? each.id("origin") : QUuid(),
                             each.has("by") ? each.text("by") : QString()};
        if (entry.clock > highestClock)
            each.refuse("clock");
        entries.append(entry);
    });
    return CorrectionLog::fromStored(std::move(corrections), std::move(entries));
}

} // namespace onrecord
