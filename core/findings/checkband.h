// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace onrecord {

/// How much a claim is worth a check, as a person sees it: a number would look like a verdict.
enum class CheckBand : quint8 { Low, Medium, High };

/// The band of Claim::checkworthy. High is what more judges than not would have checked.
constexpr CheckBand checkBand(double checkworthy)
{
    constexpr double medium = 0.25;
    constexpr double high = 0.55;
    if (checkworthy >= high)
        return CheckBand::High;
    return checkworthy >= medium ? CheckBand::Medium : CheckBand::Low;
}

} // namespace onrecord
