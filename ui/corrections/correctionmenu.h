// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/statement.h"

class QMenu;

namespace onrecord {

class Actions;
class CorrectionDesk;
struct Reading;

/// Fills \a menu with what may be said about the thing under the pointer: the statement the desk
/// is at, its speaker, or, where there is none, the selected words.
void fillCorrectionMenu(QMenu *menu, CorrectionDesk &desk, const Actions &actions,
                        const Reading &reading);

/// A checkable entry for each kind of verb; the one that stands is \a now.
void addVerbs(QMenu *menu, CorrectionDesk &desk, VerbKind now);
/// The same for the speaker's certainty.
void addCertainties(QMenu *menu, CorrectionDesk &desk, Certainty now);

} // namespace onrecord
