// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/officedocument.h"

namespace onrecord {

/// \a blocks as they are, unless nearly all their words are Preformatted, as office programs keep what was
/// a plain text: then these are the paragraphs of that text (article/plainblocks.h), with lines that are
/// wrapped joined, and are Text. Blocks in tables and boxes, notes and furniture are left alone.
QList<OfficeBlock> withTypedTextRead(const QList<OfficeBlock> &blocks);

} // namespace onrecord
