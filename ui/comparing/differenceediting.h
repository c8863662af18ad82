// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparing/differences.h"
#include "ui/actions/actions.h"

namespace onrecord {

/// What edits the thing in which two readers differ: EditContent, OtherSpeaker, EditCue, TakeSource, Verb, Certainty,
/// StatementTopic, or NewStatement where we have none (\a isOurs is false).
ActionId editingOf(const Difference &difference, bool isOurs);

/// The same in a few words, as they stand behind its key: "choose the speaker".
QString editingSaid(ActionId editing);

/// Whether it is done in the article, where the keys have to be, rather than in a dialog or a menu.
bool isDoneInArticle(ActionId editing);

} // namespace onrecord
