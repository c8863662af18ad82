// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace onrecord {

/// The folder for what a window remembers by itself, with no slash behind it: $XDG_STATE_HOME/onrecord,
/// or below ~/.local/state. It need not be there.
QString stateFolder();

} // namespace onrecord
