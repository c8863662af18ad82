// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"

#include <QStringList>

namespace onrecord::cli {

// The commands of onrecord-cli, a file each: Command::run in program.h, answering with an ExitStatus.

int annotate(const QStringList &arguments);
int text(const QStringList &arguments);
int check(const QStringList &arguments);
int merge(const QStringList &arguments);
int importMarks(const QStringList &arguments);

} // namespace onrecord::cli
