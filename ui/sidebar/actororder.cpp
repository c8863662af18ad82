// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/actororder.h"

namespace onrecord {

QList<OutlineActor> inOrder(QList<OutlineActor> actors, const Reading &reading, ActorOrder order)
{
    const auto sort = [&](auto comesBefore) {
        std::stable_sort(
            actors.begin(), actors.end(), [&](const OutlineActor &one, const OutlineActor &other) {
                return comesBefore(reading.actors[one.actor], reading.actors[other.actor]);
            });
    };
    switch (order) {
    case ActorOrder::Appearance: break;
    case ActorOrder::Words:
        sort([](const ReadActor &a, const ReadActor &b) { return a.words > b.words; });
        break;
    case ActorOrder::Name:
        sort([](const ReadActor &a, const ReadActor &b) {
            return QString::localeAwareCompare(a.actor.name, b.actor.name) < 0;
        });
        break;
    case ActorOrder::Review:
        sort([](const ReadActor &a, const ReadActor &b) { return a.toReview > b.toReview; });
        break;
    }
    return actors;
}

} // namespace onrecord
