// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statements/rolespans.h"

#include <QList>

#include <span>
#include <vector>

namespace onrecord {

/// What part a word plays in a statement.
enum class SpanRole : quint8 { None, Cue, Source, Content };

/// The part a word plays, whether it is the first of its stretch, and on which side the cue of its
/// statement stands. Coded as in Ramshaw and Marcus 1995, with the side for what is not the cue.
///
///     “Nobody   came   ,”   Ana      Ruiz     said   .
///     content→  ┈┈┈┈┈┈ ┈┈   source→  ┈┈┈┈     cue    none
enum class RoleLabel : quint8 {
    None,
    CueBegins,
    Cue,
    SourceOfLeftBegins, ///< its cue stands to its left
    SourceOfLeft,
    SourceOfRightBegins,
    SourceOfRight,
    ContentOfLeftBegins,
    ContentOfLeft,
    ContentOfRightBegins,
    ContentOfRight,
    Count,
};

inline constexpr int roleLabels = int(RoleLabel::Count);

SpanRole roleOf(RoleLabel label);
bool begins(RoleLabel label);
/// True where the cue stands to the right; false for labels without a side.
bool isOfRight(RoleLabel label);
/// The label of a stretch's first word, or that of the others.
RoleLabel labelOf(SpanRole role, bool ofRight, bool first);
/// By from × to, from being one more than there are labels: a stretch goes on with its own label.
std::vector<bool> allowedRoleSteps();

/// One label for each of the \a words words of a paragraph, made from its \a statements. Where two
/// parts have a word, the part with fewer words keeps it. Parts without a cue in the paragraph belong to one before it.
std::vector<RoleLabel> labelled(std::span<const RoleSpans> statements, qsizetype words);

/// A run of labels of one role.
struct RoleStretch
{
    WordRange range;
    SpanRole role = SpanRole::None;
    bool ofRight = false;

    friend bool operator==(const RoleStretch &, const RoleStretch &) = default;
};

std::vector<RoleStretch> stretchesOf(std::span<const RoleLabel> labels);

} // namespace onrecord
