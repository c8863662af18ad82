// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/exitstatus.h"

#include <QStringList>

namespace onrecord::training {

// The commands of onrecord-train, a file each: Command::run in program.h, answering with an ExitStatus.

int attribution(const QStringList &arguments);
int careful(const QStringList &arguments);
int claims(const QStringList &arguments);
int encoderSamples(const QStringList &arguments);
int evaluate(const QStringList &arguments);

} // namespace onrecord::training
