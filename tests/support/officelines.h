// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/officedocument.h"

#include <QStringList>

namespace onrecord {

/// Blocks of an office document as a person writes them down, one a line: "title: Ferry stays", "h2: The
/// cost", "item: …", "[box] …", "[0,1] …" for a cell; plain text as it is. A break of a line is a slash.
QStringList officeLines(const QList<OfficeBlock> &blocks);

} // namespace onrecord
