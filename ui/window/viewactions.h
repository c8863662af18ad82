// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

namespace onrecord {

class ArticleView;
class Sidebar;

/// Joins the actions that change how the article and the sidebar are shown, and nothing else, to
/// what they do: zoom, caret, everything selected, which rows there are.
void connectViewActions(const Actions &actions, ArticleView *article, Sidebar *sidebar);

} // namespace onrecord
