// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/speakers/knownactors.h"

namespace onrecord {

/// The persons and institutions that the words of \a source behind its \a head join to whom the head names, where
/// something is told of each: one name at most for each, in text order.
///
///     ⟦Ana Ruiz⟧, the mayor, and | Tom Oake
///     ⟦Ana Ruiz⟧, 52, who owns the mill, and her deputy, | Eva Koss, 38,
///     ⟦Ana Ruiz⟧ of Tarn and | Tom Oake of Vestby
///     ⟦Ana Ruiz⟧, police chief | Tom Oake and | Eva Koss, a farmer,
///
/// Not "Ana Ruiz, who met Tom Oake and Eva Koss,". Both spans are characters of \a text, whose names \a known has.
QList<NamedPlace> joinedBehind(Span head, Span source, const ArticleText &text,
                               const KnownActors &known);

} // namespace onrecord
