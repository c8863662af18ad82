// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

#include <QStringList>

namespace onrecord {

/// True where somebody has to look at the statement.
bool needsReview(const ReadStatement &statement);

/// Ids of the statements that are shown, in text order; of those to review, or of one actor
/// (empty: of nobody).
QStringList shownStatements(const Reading &reading);
QStringList statementsToReview(const Reading &reading);
QStringList statementsOf(const Reading &reading, const QString &actor);

/// The one that stands \a step (1 or -1) beyond \a id in \a ids; the end leads to the beginning.
/// Where \a id is not among them, the next (or the last) one as seen from its place, or from
/// \a offset where there is no such statement.
QString steppedFrom(const Reading &reading, const QStringList &ids, const QString &id,
                    qsizetype offset, int step);

} // namespace onrecord
