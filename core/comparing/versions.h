// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

#include <stop_token>

namespace onrecord {

/// What one version of an article has of a statement, to be shown. Where a version has taken a quotation
/// apart into several statements, it is all of these.
struct VersionSide
{
    QStringList
        statements; ///< Statement::ids in that version's Reading, in text order; empty: none
    Spans spans; ///< the words in that version's Article::text, ascending
    QString words; ///< these as they are shown, on one line
    QString cue; ///< of the first of the statements, as it is shown; empty without one
    QStringList speakers; ///< names; empty for nobody
    VerbKind verb = VerbKind::Says;
    StatementKind kind = StatementKind::Indirect;

    bool isThere() const { return !statements.isEmpty(); }

    friend bool operator==(const VersionSide &, const VersionSide &) = default;
};

/// A statement that two versions of an article do not have alike: gone, new, or said otherwise.
struct VersionDifference
{
    VersionSide then;
    VersionSide now;
    bool otherWords = false; ///< what was said; of a statement that both have, as those below
    bool otherCue = false; ///< the words that report it, or the kind of verb they are
    bool otherSpeaker = false;
    bool otherDirectness = false; ///< quoted then and told now, or the other way round
    /// Where it stands in the present text; of one that is gone, behind what stood before it.
    qsizetype place = 0;

    bool isGone() const { return !now.isThere(); }
    bool isNew() const { return !then.isThere(); }

    friend bool operator==(const VersionDifference &, const VersionDifference &) = default;
};

/// Somebody who has another name in the present version and says the same.
struct RenamedSpeaker
{
    QString then;
    QString now;

    friend bool operator==(const RenamedSpeaker &, const RenamedSpeaker &) = default;
};

/// What became of the statements of the former version that readers had a word about.
struct VersionCorrections
{
    int held = 0; ///< readers have it about the present one as well
    int changed = 0; ///< stale in the present version: words, cue or source are others
    int lost = 0; ///< the present version has no such statement
    int notHere = 0; ///< there, but nobody has said anything about it

    friend bool operator==(const VersionCorrections &, const VersionCorrections &) = default;
};

struct VersionComparison
{
    QList<VersionDifference> differences; ///< by place
    QList<RenamedSpeaker> renamed; ///< whose statements are no differences for that
    int same = 0; ///< statements that both have alike, wherever they stand
    VersionCorrections corrections;

    friend bool operator==(const VersionComparison &, const VersionComparison &) = default;
};

/// Lays a former version of an article beside the present one, statement by statement.
///
/// Statements are taken for one where most of what they say, or of what the shorter one says, is the same,
/// rare words counting more than common ones; of several that may be meant, who says it and where it
/// stands tell. That one was moved is no difference. Words are compared as by wordChanges(), so marks,
/// case and spelling do not count. What readers rejected in either version is left out.
/// Empty where \a stop is requested meanwhile.
VersionComparison comparedVersions(const Reading &then, const Reading &now,
                                   const std::stop_token &stop = {});

} // namespace onrecord
