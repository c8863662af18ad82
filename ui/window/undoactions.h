// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

class QUndoStack;

namespace onrecord {

/// Lets the Undo and Redo actions say from now on what \a stack would undo and redo ("Undo
/// Confirm “…”"), and be enabled where there is something. The actions must go before the stack
/// does, or the stack's signals be disconnected first.
void nameUndoActions(const Actions &actions, const QUndoStack *stack);

} // namespace onrecord
