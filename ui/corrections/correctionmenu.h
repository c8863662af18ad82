// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/statement.h"

class QMenu;

namespace onrecord {

class Actions;
class SelectionCorrections;
struct Reading;

/// Fills \a menu with the corrections that fit what is selected: a statement, its speaker or,
/// where there is neither, words.
void fillCorrectionMenu(QMenu *menu, SelectionCorrections &corrections, const Actions &actions,
                        const Reading &reading);

/// A checkable entry for each kind of verb; the one that stands is \a now.
void addVerbs(QMenu *menu, SelectionCorrections &corrections, VerbKind now);
/// The same for the speaker's certainty.
void addCertainties(QMenu *menu, SelectionCorrections &corrections, Certainty now);

} // namespace onrecord
