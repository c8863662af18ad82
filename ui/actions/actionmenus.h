// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

#include <QList>

#include <optional>

namespace onrecord {

/// A menu: its title and what stands in it, nothing where a line parts two groups.
struct MenuRow
{
    const char *title;
    QList<std::optional<ActionId>> actions;
};

/// The menus of the window, in their order; titles are yet to be translated.
QList<MenuRow> menuRows();

} // namespace onrecord
