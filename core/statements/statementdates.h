// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/dateexpression.h"
#include "core/statements/statementdraft.h"

#include <QStringList>

namespace onrecord {

/// What the dates of an article are, beside its statements.
struct StatementDates
{
    QList<DateExpression> dates; ///< with the role SaidOn where they tell when something was said
    QStringList saidOn; ///< by draft: TIMEX3 value of the day it was said, or empty
};

/// Tells the days on which something was said from those that are spoken about: a date that goes
/// with a cue, outside what is reported, is when it was said.
///
///     Ruiz said on Tuesday that the gate would open in May.      Tuesday: said on; May: about
///     Ruiz, who was elected in 2019, said so.                    2019: about
///
/// A day that nobody knows, and a week or longer that only comes after \a published, may be invalid, is none.
///
/// \a dates have to be in text order; linear in them and in \a drafts.
StatementDates dateStatements(QStringView text, const QList<StatementDraft> &drafts,
                              QList<DateExpression> dates, QDate published = {});

} // namespace onrecord
