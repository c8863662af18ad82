// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace onrecord::fuzz {

/// What a target does with one input. Each fuzz_x.cpp defines it, once; it keeps what it needs
/// (models, samples) between calls. A broken promise ends the process, see demand().
void tryOn(const QByteArray &input);

/// Ends the process and prints \a problem, unless it is empty (soundness.h).
void demandNone(const QString &problem);
/// Ends the process and prints \a promise, unless it \a holds.
void demand(bool holds, const char *promise);

} // namespace onrecord::fuzz
