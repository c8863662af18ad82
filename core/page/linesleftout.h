// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/sortedblock.h"

namespace onrecord {

/// Leaves out of the \a blocks of an article the lines that stand among its paragraphs and say no part of
/// it: labels of buttons, invitations to read something else with the links below them, words that are
/// said again because they were set large.
void leaveOutLines(QList<SortedBlock> &blocks);

} // namespace onrecord
