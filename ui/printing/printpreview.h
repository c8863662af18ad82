// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

#include <chrono>

class QWidget;

namespace onrecord {

/// Shows the pages of \a reading as they will be printed (printedarticle.h), with a button that prints
/// them. Where laying them out takes longer than \a patience, a dialog tells how far it is; cancelled there, the
/// preview is left, and what is being printed ends with the pages drawn so far.
void showPrintPreview(const Reading &reading, QWidget *window,
                      std::chrono::milliseconds patience = std::chrono::milliseconds(500));

} // namespace onrecord
