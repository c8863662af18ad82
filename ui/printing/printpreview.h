// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

class QWidget;

namespace onrecord {

/// Shows the pages of \a reading as they will be printed (printedarticle.h), with a button that prints
/// them.
void showPrintPreview(const Reading &reading, QWidget *window);

} // namespace onrecord
