// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader does to findings in a Session, and takes back.
#include "ui/session/session_p.h"

#include "core/wording/wording.h"

namespace onrecord {

static const CorrectionStep &stepAt(const QUndoStack &stack, int index)
{
    return static_cast<const CorrectionCommand *>(stack.command(index))->step();
}

bool Session::correct(const Correction &correction)
{
    // Worded before it is applied: afterwards the reading shows it as done.
    return take({{correction}, {}}, wording::sentence(d->reading, correction));
}

bool Session::take(const CorrectionStep &step, const QString &text)
{
    if (!isOpen())
        return false;
    const CorrectionStep stored = d->storeStep(step);
    if (!stored.isEmpty())
        d->undo.push(new CorrectionCommand(stored, text));
    return stored == step;
}

bool Session::widenLast(const CorrectionStep &step, const QString &text)
{
    return takeLastBack() && take(step, text);
}

/// False where it could not be stored, or nothing was done.
bool Session::takeLastBack()
{
    if (!d->undo.canUndo())
        return false;
    const CorrectionStep back = stepAt(d->undo, d->undo.index() - 1).reversed();
    const bool isStored = d->storeStep(back) == back;
    if (isStored)
        d->undo.undo();
    return isStored;
}

void Session::undo()
{
    if (takeLastBack()) {
        const CorrectionStep &step = stepAt(d->undo, d->undo.index());
        Q_EMIT takenBack((step.made + step.withdrawn).first().statement);
    }
}

void Session::redo()
{
    if (!d->undo.canRedo())
        return;
    const CorrectionStep again = stepAt(d->undo, d->undo.index());
    if (d->storeStep(again) == again)
        d->undo.redo();
}

/// Another article may lie at the path now: the steps are of the one that was there before.
void Session::Private::forgetUnknownSteps()
{
    const auto knows = [this](const Correction &each) {
        return article.log().knows(each.id);
    };
    for (int index = 0; index < undo.count(); ++index) {
        const CorrectionStep &step = stepAt(undo, index);
        if (!std::all_of(step.made.begin(), step.made.end(), knows)
            || !std::all_of(step.withdrawn.begin(), step.withdrawn.end(), knows)) {
            undo.clear();
            return;
        }
    }
}

/// Gives what of \a step could be stored: all of it, or what stood before the first that could not. The
/// reading is made anew once, however many corrections there are.
CorrectionStep Session::Private::storeStep(const CorrectionStep &step)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDate before = day();
    CorrectionStep stored;
    const bool isAll = change([&]() -> Result<void> {
        for (const Correction &correction : step.made) {
            if (const auto done = article.correct(correction, now); !done)
                return done;
            stored.made.append(correction);
        }
        for (const Correction &correction : step.withdrawn) {
            if (const auto done = article.withdraw(correction.id, now); !done)
                return done;
            stored.withdrawn.append(correction);
        }
        return {};
    });
    if (!isAll && !stored.isEmpty())
        updateReading(before);
    return stored;
}

} // namespace onrecord
