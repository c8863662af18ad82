// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

namespace onrecord {

class Session;

/// Joins the Undo and Redo actions to \a stack. From now on they say what they would undo and
/// redo ("Undo Confirm “…”"), and are enabled where there is something. The actions must go
/// before the stack does, or the stack's signals be disconnected first.
void connectUndoActions(const Actions &actions, Session &session);

} // namespace onrecord
