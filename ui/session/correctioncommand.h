// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/correction.h"

#include <QUndoCommand>

namespace onrecord {

/// A step on the undo stack: a correction that is stored. The command only remembers it; Session
/// appends or withdraws the correction before it moves the stack, so that the stack never stands
/// elsewhere than the log.
class CorrectionCommand final : public QUndoCommand
{
public:
    /// \a text says what the correction does, as it stands in the Edit menu after "Undo".
    CorrectionCommand(Correction correction, const QString &text)
        : QUndoCommand(text)
        , m_correction(std::move(correction))
    {
    }

    const Correction &correction() const { return m_correction; }

private:
    const Correction m_correction;
};

} // namespace onrecord
