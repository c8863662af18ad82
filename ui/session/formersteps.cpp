// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/formersteps.h"

#include "core/wording/wording.h"
#include "core/workspace/openarticle.h"
#include "ui/session/correctioncommand.h"

#include <QCoreApplication>
#include <QUndoStack>

namespace onrecord {

namespace {

constexpr qsizetype mostSteps = 100; // each is worded for the menu; the history has them all

/// What \a step, which is not empty, does.
QString nameOf(const Reading &reading, const CorrectionStep &step)
{
    const QList<Correction> all = step.made + step.withdrawn;
    const QString first = wording::sentence(reading, all.first());
    if (all.size() > 1)
        return QCoreApplication::translate("onrecord::FormerSteps", "%1 and %n more", nullptr,
                                           int(all.size()) - 1)
            .arg(first);
    if (step.made.isEmpty())
        return QCoreApplication::translate("onrecord::FormerSteps", "Withdraw: %1").arg(first);
    return first;
}

} // namespace

void pushFormerSteps(QUndoStack &undo, const OpenArticle &article, const Reading &reading)
{
    if (undo.count() > 0)
        return;
    const StepHistory history = stepsOf(article.log());
    const auto isReceived = [&article](const Correction &each) {
        return article.isReceived(each.id);
    };
    const qsizetype first = std::max<qsizetype>(0, history.taken - mostSteps);
    const qsizetype end = std::min(history.steps.size(), history.taken + mostSteps);
    int taken = 0;
    for (qsizetype at = first; at < end; ++at) {
        const CorrectionStep &step = history.steps[at];
        // What came with a page is somebody else's, and no step of this reader.
        if (std::any_of(step.made.begin(), step.made.end(), isReceived)
            || std::any_of(step.withdrawn.begin(), step.withdrawn.end(), isReceived))
            continue;
        undo.push(new CorrectionCommand(step, nameOf(reading, step)));
        taken += at < history.taken;
    }
    undo.setIndex(taken);
}

} // namespace onrecord
