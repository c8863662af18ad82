// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace onrecord::cli {

/// What a program ends with; documented in CONTRACT.
enum ExitStatus {
    AllDone = 0,
    SomeFailed = 1, ///< something could not be read or written, the rest was done
    WrongCall = 2, ///< nothing was done
};

} // namespace onrecord::cli
