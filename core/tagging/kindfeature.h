// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/block.h"

namespace onrecord {

/// The number by which the models know a paragraph's kind: those of the six kinds that there were
/// when they were trained.
constexpr int kindFeature(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Headline: return 0;
    case BlockKind::Heading: return 3;
    case BlockKind::ListItem: return 4;
    case BlockKind::Caption: return 5;
    case BlockKind::Byline:
    case BlockKind::Dateline:
    case BlockKind::Preformatted:
    case BlockKind::LeftOut: return 1; // not read
    case BlockKind::Paragraph:
    case BlockKind::Standfirst:
    case BlockKind::Quotation:
    case BlockKind::TableCell: break;
    }
    return 2;
}

} // namespace onrecord
