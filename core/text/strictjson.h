// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace onrecord {

/// Reads the JSON list or object in \a bytes as RFC 8259 has it, not as QJsonDocument does, which lets
/// “.5”, raw line breaks in strings and unknown escapes pass: a file that somebody damaged is to
/// be refused, not guessed at. A byte-order mark at the beginning is skipped; objects and arrays
/// may be nested 256 deep.
///
/// Damaged with the byte where the text goes wrong in Error::place, and what was wanted there in
/// detail. A null document for a value that is neither.
Result<QJsonDocument> readJson(const QByteArray &bytes, const QString &subject);

/// The same for an object; NotOurs for JSON that is none.
Result<QJsonObject> readJsonObject(const QByteArray &bytes, const QString &subject);

} // namespace onrecord
