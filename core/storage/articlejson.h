// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/storage/jsonfields.h"

namespace onrecord {

class CodePoints;

// An article as JSON; spans in code points of its text.

QJsonObject toJson(const Article &article, const CodePoints &codePoints);

/// The spans of the article need its text first, so this reads the text itself. Blocks that
/// overlap, or are empty, are refused. Up to version 1 of a saved session an article had none
/// ("markdown" said how to find them): where it is not said to have blocks (\a hasBlocks), they are
/// found in the text again.
Article readArticleJson(const JsonFields &fields, bool hasBlocks);

} // namespace onrecord
