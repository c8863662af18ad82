// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/correctioncommands.h"

namespace onrecord {

AddCorrectionCommand::AddCorrectionCommand(CorrectionRecord &record, Correction correction,
                                           const QString &text)
    : QUndoCommand(text)
    , m_record(record)
    , m_correction(std::move(correction))
{
}

void AddCorrectionCommand::redo()
{
    m_record.append(m_correction);
}

void AddCorrectionCommand::undo()
{
    m_record.withdraw(m_correction.id);
}

} // namespace onrecord
