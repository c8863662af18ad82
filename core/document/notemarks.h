// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

namespace onrecord {

/// The marks in \a document that lead to a note and are no words, ascending; those that are markup
/// already are left out. Linear.
///
///     The mill will close,[1] she said.² It is done.[note 3][4]
///
/// A number raised behind a word is a power or a unit as often (m², x³) and stays; so does one that
/// opens a paragraph: it belongs to the note.
QList<Markup> findNoteMarks(const Document &document);

} // namespace onrecord
