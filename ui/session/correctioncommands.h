// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/correction.h"

#include <QUndoCommand>

namespace onrecord {

/// Keeps what the reader says: on disk first, then in the open article. Both answer false where
/// it could not be stored; then nothing has changed.
class CorrectionRecord
{
public:
    virtual ~CorrectionRecord() = default;

    /// Puts \a correction in force; one that is in force already stays so.
    virtual bool append(const Correction &correction) = 0;
    /// Takes it back; one that is not in force stays so.
    virtual bool withdraw(QUuid correction) = 0;
};

/// Lays one correction over the analysis; undo takes it off again.
///
/// Neither direction restores a former value: the analysis was never written to, so what the
/// machine found shows through as soon as the correction is withdrawn. A step the record
/// refuses is stepped back by who owns the stack (Session).
class AddCorrectionCommand final : public QUndoCommand
{
public:
    /// \a text says what the correction does, as it stands in the Edit menu after "Undo".
    AddCorrectionCommand(CorrectionRecord &record, Correction correction, const QString &text);

    void redo() override;
    void undo() override;

private:
    CorrectionRecord &m_record; // Not owned; Session owns it and the undo stack.
    const Correction m_correction;
};

} // namespace onrecord
