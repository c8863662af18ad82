// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

/// Whom words of an article mean.
struct MeantActors
{
    /// Actor::ids. Where it is certain, those who are meant, together; else those who may be meant, the
    /// likeliest first; none where the words lead to nobody the reading knows.
    QStringList actors;
    bool isCertain = false;

    friend bool operator==(const MeantActors &, const MeantActors &) = default;
};

/// Whom \a words, which a reader says name who is speaking, mean: a name, a title, a role ("the union’s
/// chairman"), a pronoun, all of them with or without article, possessive and quotation marks, or several
/// joined by "and". Asked in this order, until one of them answers:
///
/// 1. another statement has just these words as its source: its speakers, as they are shown;
/// 2. just these words mention somebody, or are part of a longer mention;
/// 3. they stand beside a name in the source of another statement;
/// 4. somebody goes by these words, by name, alias or description;
/// 5. they stand between a name with a comma and the next mark: "Ana Ruiz, the mayor,";
/// 6. somebody is mentioned within them, not only as whom they belong to ("Ruiz’s lawyer");
/// 7. they are part of a person’s name, or the last words of a description;
/// 8. they stand before a name ("mayor Ana Ruiz"), are a pronoun or begin with another’s name: nothing is certain then.
///
/// \a but: Statement::id of the statement that is given a source; what it has now says nothing.
MeantActors actorsMeantBy(const Reading &reading, Span words, const QString &but = {});

} // namespace onrecord
