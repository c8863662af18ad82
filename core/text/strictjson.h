// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace onrecord {

/// Reads a JSON object from \a bytes as RFC 8259 has it, not as QJsonDocument does, which lets
/// “.5”, raw line breaks in strings and unknown escapes pass: a file that somebody damaged is to
/// be refused, not guessed at. A byte-order mark at the beginning is skipped; objects and arrays
/// may be nested 256 deep.
///
/// Damaged with the byte where the text goes wrong in Error::place, and what was wanted there in
/// detail; NotOurs for JSON that is not an object.
Result<QJsonObject> readJsonObject(const QByteArray &bytes, const QString &subject);

} // namespace onrecord
