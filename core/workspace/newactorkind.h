// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/likelykind.h"
#include "core/correcting/correctinglexicon.h"

namespace onrecord {

/// The kind that somebody new has whom a reader calls \a name, until the reader says another: see likelyKindOf().
inline ActorKind kindOfNewActor(const QString &name)
{
    const Lexicon *lexicon = correctingLexicon();
    return lexicon ? likelyKindOf(name, *lexicon) : ActorKind::Person;
}

} // namespace onrecord
