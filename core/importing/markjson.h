// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/markedfile.h"
#include "core/text/codepoints.h"

#include <QJsonArray>
#include <QJsonObject>

namespace onrecord {

/// SetActorColour::colour as a file of ours has it; 0 where it is none.
int colourIn(const QJsonValue &value);

// What the formats in JSON have in common.

/// The span between two numbers of \a object, as they are; absent where one is missing or they make none.
std::optional<Span> numbersIn(const QJsonObject &object, const char *begin, const char *end);

/// \a value as a list: one that is none is a list of one; null and undefined make an empty one.
QJsonArray listOf(const QJsonValue &value);

/// The span of \a text whose code points \a counted counts; {-1, -1} beyond its end.
Span inText(Span counted, const CodePoints &points, const QString &text);

} // namespace onrecord
