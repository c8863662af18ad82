// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/applyactorcorrections.h"

#include "core/applying/actorlookup.h"
#include "core/applying/reanchoring.h"

namespace onrecord {

bool applyToActors(const RenameActor &rename, ActorLookup &actors, Reanchoring &places)
{
    const std::optional<qsizetype> number = actors.find(rename.actor, places);
    if (number)
        actors.rename(*number, rename.name);
    return number.has_value();
}

bool applyToActors(const SetActorKind &set, ActorLookup &actors, Reanchoring &places)
{
    const std::optional<qsizetype> number = actors.find(set.actor, places);
    if (number)
        actors.setKind(*number, set.kind);
    return number.has_value();
}

bool applyToActors(const SetActorColour &set, ActorLookup &actors, Reanchoring &places)
{
    const std::optional<qsizetype> number = actors.find(set.actor, places);
    if (number)
        actors.setColour(*number, set.colour);
    return number.has_value();
}

bool applyToActors(const SetActorFact &set, ActorLookup &actors, Reanchoring &places)
{
    const std::optional<qsizetype> number = actors.find(set.actor, places);
    if (number)
        actors.setFact(*number, set.fact, set.text);
    return number.has_value();
}

bool applyToActors(const SplitMentions &split, ActorLookup &actors, Reanchoring &places)
{
    Spans found;
    for (const Anchor &mention : split.mentions) {
        const PlacedWords words = places.placeOf(mention);
        if (!words.places.isEmpty() && !words.changed)
            found.append(words.places.first());
    }
    const std::optional<qsizetype> own =
        found.isEmpty() ? std::nullopt : actors.find(split.own, places);
    if (!own)
        return false;
    for (const Span place : found)
        actors.giveMention(place, *own, places.text());
    return true;
}

} // namespace onrecord
