// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <functional>

namespace onrecord {

// Files of the XDG state folder (stateFolder()), each a JSON object. What is written is written one after another, beside
// the thread of the windows: the disk may take long to say that it has it. The program ends once all is written.

/// What the file \a name holds, with all that was to be written before; empty where it cannot be read.
QJsonObject readStateFile(const QString &name);

/// Changes it beside this thread. Nothing is said where that fails.
void changeStateFile(const QString &name, const std::function<void(QJsonObject &state)> &change);

} // namespace onrecord
