// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/correcting/correctionsteps.h"

namespace onrecord {

namespace {

QList<QUuid> idsOf(const QList<Correction> &corrections)
{
    QList<QUuid> ids;
    for (const Correction &correction : corrections)
        ids.append(correction.id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

/// Whether both say the same, in whichever order. A correction with an id never changes.
bool isSame(const CorrectionStep &one, const CorrectionStep &other)
{
    return idsOf(one.made) == idsOf(other.made) && idsOf(one.withdrawn) == idsOf(other.withdrawn);
}

void take(StepHistory &history, const CorrectionStep &step)
{
    if (step.isEmpty())
        return;
    if (history.taken > 0 && isSame(step, history.steps[history.taken - 1].reversed())) {
        --history.taken;
        return;
    }
    if (history.taken < history.steps.size() && isSame(step, history.steps[history.taken])) {
        ++history.taken;
        return;
    }
    history.steps.resize(history.taken);
    history.steps.append(step);
    ++history.taken;
}

} // namespace

StepHistory stepsOf(const CorrectionLog &log)
{
    StepHistory history;
    CorrectionStep step;
    const LogEntry *last = nullptr;
    for (const LogEntry &entry : log.entries()) {
        if (last && (entry.at != last->at || entry.origin != last->origin))
            take(history, std::exchange(step, {}));
        last = &entry;
        if (!log.knows(entry.correction))
            continue;
        (entry.kind == LogEntry::Kind::Withdrawn ? step.withdrawn : step.made)
            .append(log.correction(entry.correction));
    }
    take(history, step);
    return history;
}

} // namespace onrecord
