// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/dateexpression.h"
#include "core/statements/statementdraft.h"

namespace onrecord {

/// Tells the days on which something was said from those that are spoken about: a date that goes
/// with a cue, outside what is reported, is when it was said.
///
///     Ruiz said on Tuesday that the gate would open in May.      Tuesday: said on; May: about
///     Ruiz, who was elected in 2019, said so.                    2019: about
///
/// Sets the role of \a dates and saidOn of \a drafts. Both must be in text order of their
/// sentences in \a text; linear in both.
void dateStatements(QStringView text, QList<Draft> &drafts, QList<DateExpression> &dates);

} // namespace onrecord
