// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statements/draftspeaker.h"
#include "core/statements/statementdraft.h"

#include <QStringList>
#include <QStringView>

namespace onrecord {

/// For each of \a drafts the index of the one inside whose content it is reported, or -1: in "A
/// said that B had agreed", for B's that of A's. Of several the innermost. Linear but for drafts
/// that lie in one another.
QList<qsizetype> nestingOf(const QList<StatementDraft> &drafts);

/// What is found of the drafts of an article together, each by the index of the draft.
struct DraftFindings
{
    QList<qsizetype> within; ///< nestingOf()
    QStringList saidOn; ///< dateStatements()
    QList<DraftSpeaker> speakers; ///< core/speakers
};

/// The drafts as statements in text order, with kind and id, parents by id, and who speaks. What is
/// reported by somebody else is known at second hand. What the rules report of a source that cannot speak is
/// left out unless it has words in marks. Where the source's words are most likely wrong
/// nobody is the actor; whom they mean is among the candidates.
QList<Statement> statementsOf(QList<StatementDraft> drafts, DraftFindings findings,
                              QStringView text);

} // namespace onrecord
