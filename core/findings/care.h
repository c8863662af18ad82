// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace onrecord {

/// How much time is taken to find who said what.
enum class Care : quint8 {
    Quick, ///< linear models and rules
    Careful, ///< the encoder too
};

} // namespace onrecord
