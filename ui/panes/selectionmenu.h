// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace onrecord {

/// Asks \a focus, which may be null, for the menu of what is selected in it, as the Menu key of a
/// keyboard does: X11 passes that key on, but not Shift+F10. Nothing happens while a menu is open.
void askForMenu(QWidget *focus);

} // namespace onrecord
