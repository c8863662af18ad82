// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

/// What each actor is on record with, as CommonMark: a heading for each actor and topic,
/// verbatim words as block quotes, paraphrase as list items. None of the article's words turn
/// into markup.
QByteArray toMarkdown(const Reading &reading);

} // namespace onrecord
