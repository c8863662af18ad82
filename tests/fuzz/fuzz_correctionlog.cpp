// SPDX-License-Identifier: GPL-3.0-or-later
// Logs of several readers, honest or not: whoever unites them in whatever order gets the same log,
// and a log is read as it was written.

#include "core/corrections/correctionlog.h"
#include "core/storage/correctionjson.h"
#include "tests/fuzz/draws.h"
#include "tests/fuzz/target.h"

namespace onrecord {

using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 17), QTime(12, 0), Qt::UTC);
constexpr qsizetype corrections = 4;

QUuid idOf(qsizetype number)
{
    return QUuid(uint(number + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}

/// Always the same for the same number: nobody else has its id.
Correction correctionNumber(qsizetype number)
{
    const Anchor anchor{number, u"“We stay 😀,”"_s, u"She said: "_s, u"\n"_s, number == 0};
    const QList<Change> changes{SetNote{u"ask again"_s},
                                AddStatement{{anchor}, {}, VerbKind::Warns},
                                MergeActors{MentionedActor{anchor}, NamedActor{u"Bo"_s}}, Reject{}};
    Correction correction;
    correction.id = idOf(number);
    correction.target = {anchor};
    correction.change = changes[number];
    correction.made = noon.addSecs(number);
    return correction;
}

/// One line in four speaks of a correction that nobody has.
LogEntry line(fuzz::Draws &draws)
{
    const QList kinds{LogEntry::Kind::Made, LogEntry::Kind::Withdrawn, LogEntry::Kind::Restored};
    const qsizetype writer = draws.below(3);
    return {draws.oneOf(kinds), idOf(draws.below(corrections + 1)), noon.addSecs(draws.below(3)),
            draws.below(6), writer == 0 ? QUuid() : idOf(100 + writer)};
}

CorrectionLog stored(fuzz::Draws &draws)
{
    QList<Correction> made;
    for (qsizetype count = draws.below(corrections); count > 0; --count)
        made.append(correctionNumber(draws.below(corrections)));
    QList<LogEntry> lines;
    for (qsizetype count = draws.below(6); count > 0; --count)
        lines.append(line(draws));
    return CorrectionLog::fromStored(made, lines);
}

void goOn(CorrectionLog &log, fuzz::Draws &draws)
{
    for (qsizetype steps = draws.below(6); steps > 0; --steps) {
        const Correction correction = correctionNumber(draws.below(corrections));
        const QDateTime now = noon.addSecs(draws.below(3));
        LogEntry entry = line(draws);
        entry.clock += 1; // what is added one by one has a clock
        switch (draws.below(4)) {
        case 0: log.append(correction, now); break;
        case 1: log.withdraw(correction.id, now); break;
        case 2: log.add(entry); break;
        default:
            entry.correction = correction.id;
            log.add(entry, correction);
            break;
        }
    }
}

/// As it is after it was written and read.
CorrectionLog reread(const CorrectionLog &log)
{
    return readCorrectionLog(JsonFields(toJson(log, nullptr), {}), nullptr);
}

} // namespace

void fuzz::tryOn(const QByteArray &input)
{
    Draws draws(input);
    QList<CorrectionLog> logs;
    for (qsizetype count = 3; count > 0; --count) {
        // Some go on where another one stands, as copies of a library do.
        CorrectionLog log = !logs.isEmpty() && draws.chance() ? draws.oneOf(logs) : stored(draws);
        goOn(log, draws);
        logs.append(log);
    }
    const CorrectionLog &a = logs[0];
    const CorrectionLog &b = logs[1];
    const CorrectionLog &c = logs[2];

    demand(reread(a) == a, "a log is read as it was written");
    demand(CorrectionLog::fromStored(a.corrections(), a.entries()) == a,
           "a log is rebuilt as it was");
    demand(a.unitedWith(a) == a, "a log united with itself is itself");
    demand(a.unitedWith({}) == a, "… with nothing, too");
    const CorrectionLog united = a.unitedWith(b);
    demand(united == b.unitedWith(a), "it does not matter which is united with which");
    demand(united.unitedWith(b) == united, "uniting again adds nothing");
    demand(a.linesBeyond(united).isEmpty(), "no line is lost");
    demand(united.unitedWith(c) == a.unitedWith(b.unitedWith(c)), "nor in which order");
    for (const Correction &correction : a.corrections() + b.corrections())
        demand(united.knows(correction.id), "no correction is lost");
}

} // namespace onrecord
