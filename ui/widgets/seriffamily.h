// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace onrecord {

/// The family that an article's words are set in where the reader chose none: "Noto Serif", or what the desktop
/// calls "serif" where that is not installed. One name alone: for a font with a second name Qt sorts all fonts of
/// the machine before it draws the first word, and with one it does so where a letter is missing.
/// Looked up once.
QString serifFamily();

} // namespace onrecord
