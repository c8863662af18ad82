// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/dates.h"
#include "core/findings/draft.h"

namespace onrecord {

/// Tells the days on which something was said from those that are spoken about: a date in the
/// sentence of a cue, outside what is reported, is when it was said.
///
///     Ruiz said on Tuesday that the gate would open in May.      Tuesday: said on; May: about
///
/// Sets the role of \a dates and saidOn of \a drafts. Both must be in text order of their
/// sentences; linear in both.
void dateStatements(QList<Draft> &drafts, QList<DateExpression> &dates);

} // namespace onrecord
