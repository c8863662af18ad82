// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

#include <QObject>

namespace onrecord {

class CorrectionQuestions;
class SelectionCorrections;
class StatementMarking;
class Session;
class UnplacedCorrections;

/// Joins the actions that correct something to what they do, and enables those that have
/// something to act on: of the selection and the reading as they are now. Where a correction is
/// chosen that could not be placed, keys of a statement mean that one; while a new statement is marked,
/// C and R mean its cue and source.
class CorrectionActions final : public QObject
{
    Q_OBJECT

public:
    CorrectionActions(const Actions &actions, const Session &session,
                      SelectionCorrections &corrections, CorrectionQuestions &questions,
                      UnplacedCorrections &unplaced, StatementMarking &marking, QObject *parent);

private:
    void connectStatementActions(SelectionCorrections &corrections);
    void connectQuestions(CorrectionQuestions &questions);
    void update();

    const Actions &m_actions; // Not owned, as are those below.
    const Session &m_session;
    const SelectionCorrections &m_corrections;
    UnplacedCorrections &m_unplaced;
    StatementMarking &m_marking;
};

} // namespace onrecord
