// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/correcting/correctionsteps.h"

#include <QUndoCommand>

namespace onrecord {

/// A step on the undo stack: corrections that are stored. The command only remembers them; Session
/// appends or withdraws the corrections before it moves the stack, so that the stack never stands
/// elsewhere than the log.
class CorrectionCommand final : public QUndoCommand
{
public:
    /// \a text says what the step does, as it stands in the Edit menu after "Undo".
    CorrectionCommand(CorrectionStep step, const QString &text)
        : QUndoCommand(text)
        , m_step(std::move(step))
    {
    }

    const CorrectionStep &step() const { return m_step; }

private:
    const CorrectionStep m_step;
};

} // namespace onrecord
