// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/wordtable.h"

#include <QtGlobal>

namespace onrecord {

/// The kind of the verb that reports (PRODUCT.md 4.2).
enum class VerbKind : quint8 {
    Says,
    Claims,
    Confirms,
    Denies,
    Pledges,
    Demands,
    Criticises,
    Supports,
    Warns,
    Asks,
    NoComment,
    Thinks,
};

/// As the word lists and the formats name them.
inline constexpr WordTable verbKindWords{std::array{
    WordOf{VerbKind::Says, "says"},
    WordOf{VerbKind::Claims, "claims"},
    WordOf{VerbKind::Confirms, "confirms"},
    WordOf{VerbKind::Denies, "denies"},
    WordOf{VerbKind::Pledges, "pledges"},
    WordOf{VerbKind::Demands, "demands"},
    WordOf{VerbKind::Criticises, "criticises"},
    WordOf{VerbKind::Supports, "supports"},
    WordOf{VerbKind::Warns, "warns"},
    WordOf{VerbKind::Asks, "asks"},
    WordOf{VerbKind::NoComment, "no-comment"},
    WordOf{VerbKind::Thinks, "thinks"},
}};

enum class Polarity : quint8 { Neutral, For, Against };

/// What the kind alone says about the speaker's side.
constexpr Polarity polarityOf(VerbKind kind)
{
    switch (kind) {
    case VerbKind::Denies:
    case VerbKind::Criticises: return Polarity::Against;
    case VerbKind::Supports: return Polarity::For;
    default: return Polarity::Neutral;
    }
}

} // namespace onrecord
