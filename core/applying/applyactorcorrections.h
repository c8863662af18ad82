// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/correction.h"

namespace onrecord {

class ActorLookup;
class Reanchoring;

// What a reader says of an actor, said of the actors of a reading that is being made. Each is true where
// whom it speaks of was found.

bool applyToActors(const RenameActor &rename, ActorLookup &actors, Reanchoring &places);
bool applyToActors(const SetActorKind &set, ActorLookup &actors, Reanchoring &places);
bool applyToActors(const SetActorColour &set, ActorLookup &actors, Reanchoring &places);
bool applyToActors(const SetActorFact &set, ActorLookup &actors, Reanchoring &places);
/// Mentions whose words are gone, or other ones now, stay where they are.
bool applyToActors(const SplitMentions &split, ActorLookup &actors, Reanchoring &places);

} // namespace onrecord
