// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

#include <QJsonValue>

namespace onrecord {

/// CONTRACT's object; \a id (of a JSONL line) is written first where it is not empty. Offsets
/// are code points. \a indented is false for a JSONL line.
QByteArray toJson(const Reading &reading, const QString &id = {}, bool indented = true);

/// The same as a JSONL line, with the \a id the line came with, whatever its type; Undefined
/// leaves it out.
QByteArray toJsonLine(const Reading &reading, const QJsonValue &id);

/// One `{"start","end","type","value"}` a line, offsets in code points.
QByteArray toDateLines(const Reading &reading);

/// brat standoff in PolNeAR's form; rejected statements are left out.
QByteArray toBrat(const Reading &reading);

} // namespace onrecord
