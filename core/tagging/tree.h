// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tagging/roletagger.h"

namespace onrecord {

/// A word found in a tree, by climbing so many steps.
struct FoundSubject
{
    qint32 word = -1; ///< -1 where there is none
    int climbed = 0;
};

/// The subject of \a verb, an index into \a nodes; where it has none that of the word above it, up to
/// two steps. Looks a bounded number of words around each.
FoundSubject subjectOf(std::span<const Node> nodes, qint32 verb);

/// The first word of \a ranges whose head lies outside them, marks not counted; -1 where there is none.
qsizetype topOf(const QList<WordRange> &ranges, const ParsedWords &parsed);

} // namespace onrecord
