// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QUndoStack;

namespace onrecord {

class OpenArticle;
struct Reading;

/// Puts the steps that the log of \a article tells of on \a undo, so that undo goes on where it was left
/// when the article was last open: the last hundred, and those that were undone after them. \a reading
/// is the article's; the steps are worded by it. Does nothing where \a undo has steps.
void pushFormerSteps(QUndoStack &undo, const OpenArticle &article, const Reading &reading);

} // namespace onrecord
