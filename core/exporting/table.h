// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

/// A Reading as rows and columns: a row for each statement, in text order, rejected ones left
/// out. Cells hold single lines. Words, cue and source
/// read as they are shown, without markup; "start" and "end" count code points of Article::text, and
/// so does "places", which has each part of words, cue and source. Names of several actors are parted by "; ", one that has a
/// semicolon stands in quotation marks. What readers say of an actor stands
/// there of the first of a statement's.
struct Table
{
    QStringList columns; ///< stable names
    QList<QStringList> rows; ///< each as long as columns
};

Table toTable(const Reading &reading);

} // namespace onrecord
