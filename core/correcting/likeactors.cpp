// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/correcting/likeactors.h"

namespace onrecord {

namespace {

/// Whether \a part is the last words of \a whole, or the first ones, but not all of it.
bool isEndOf(const QString &part, const QString &whole)
{
    if (part.isEmpty() || part.size() >= whole.size())
        return false;
    const qsizetype rest = whole.size() - part.size();
    return (whole[rest - 1].isSpace() && whole.endsWith(part))
        || (whole[part.size()].isSpace() && whole.startsWith(part));
}

bool hasName(const ReadActor &actor)
{
    return actor.actor.kind == ActorKind::Person || actor.actor.kind == ActorKind::Organisation;
}

} // namespace

const ReadActor *likeActor(const Reading &reading, const ReadActor &actor)
{
    if (!hasName(actor))
        return nullptr;
    const QString &name = actor.actor.name;
    for (const ReadActor &other : reading.actors) {
        const bool isLike = other.actor.kind == actor.actor.kind
            && (isEndOf(name, other.actor.name) || isEndOf(other.actor.name, name));
        if (isLike && other.actor.id != actor.actor.id)
            return &other;
    }
    return nullptr;
}

} // namespace onrecord
