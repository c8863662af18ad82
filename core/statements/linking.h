// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statements/draftspeaker.h"
#include "core/statements/statementdraft.h"

#include <QStringView>

namespace onrecord {

/// Ties to each draft the one inside whose content it is reported: in "A said that B had
/// agreed", B's within A's. Linear but for drafts that lie in one another.
void linkNested(QList<Draft> &drafts);

/// The drafts as statements in text order, with kind and id, parents by id, and who speaks: one of
/// \a speakers for each draft. Where the source's words are most likely wrong nobody is the actor;
/// whom they mean is among the candidates.
QList<Statement> statementsOf(const QList<Draft> &drafts, const QList<DraftSpeaker> &speakers,
                              QStringView text);

} // namespace onrecord
