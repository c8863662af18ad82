// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

namespace onrecord {

class ArticleView;

/// Joins the actions that change how the article is shown, and nothing else, to
/// what they do: zoom, caret, everything selected.
void connectViewActions(const Actions &actions, ArticleView *article);

} // namespace onrecord
