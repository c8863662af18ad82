// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/statement.h"

#include <QRect>

#include <functional>

namespace onrecord {

/// Where parts of the text are seen on the screen, in its pixels; those that are out of view are not among them.
/// Where need be the text is scrolled so that \a room pixels are free above or below the first part.
using WordsPlace = std::function<QList<QRect>(const QList<Spans> &parts, int room)>;

inline QList<QRect> nowhere(const QList<Spans> &, int)
{
    return {};
}

/// What is to be seen of a statement that is asked about, what matters most first.
inline QList<Spans> partsToSee(const Statement &statement)
{
    QList<Spans> parts{statement.source + statement.cue, statement.content, statement.evidence};
    parts.removeIf([](const Spans &words) { return words.isEmpty(); });
    return parts;
}

} // namespace onrecord
