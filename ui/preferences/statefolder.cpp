// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/statefolder.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace onrecord {

QString stateFolder()
{
    // QStandardPaths knows the state folder from Qt 6.7 on only.
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state))
        state = QDir::homePath() + "/.local/state"_L1;
    return state + "/onrecord"_L1;
}

} // namespace onrecord
