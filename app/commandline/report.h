// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace onrecord::cli {

/// One line on standard error: "PROGRAM: SUBJECT: what is wrong", free of what a terminal would
/// obey. May be called from any thread.
void complain(const QString &subject, const QString &what);
/// The same for \a error, whose own subject stands first.
void complain(const Error &error);

} // namespace onrecord::cli
