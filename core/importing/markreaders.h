// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/markedfile.h"

#include <QJsonDocument>

namespace onrecord {

// A reader for each format that readMarks() tells apart, and how it is told. Errors have no subject; what
// a reader does not know of its format it leaves alone.

/// A page or a session that Onrecord saved: the statements of its reading.
Result<MarkedFile> readPageMarks(const QByteArray &page);
Result<MarkedFile> readSessionMarks(const QByteArray &json);

bool isW3cMarks(const QJsonDocument &json);
MarkedFile readW3cMarks(const QJsonDocument &json);

/// Onrecord's own JSON.
bool isReadingJson(const QJsonDocument &json);
MarkedCopy readReadingJson(const QJsonObject &json);

bool isCitronMarks(const QJsonDocument &json);
MarkedFile readCitronMarks(const QJsonDocument &json);

bool isCoreNlpMarks(const QJsonDocument &json);
MarkedFile readCoreNlpMarks(const QJsonDocument &json);

bool isBratMarks(QStringView text);
MarkedFile readBratMarks(QStringView text);

/// A table with the columns of Onrecord's CSV.
bool isMarksTable(QStringView text);
Result<MarkedFile> readMarksTable(QStringView text);

bool isTeiMarks(QStringView text);
Result<MarkedFile> readTeiMarks(const QString &text);

/// A project of REFI-QDA: the archive, or the XML in it where this holds its texts too.
bool isRefiProject(QStringView text);
Result<MarkedFile> readRefiProject(const QString &text);
Result<MarkedFile> readRefiMarks(const QByteArray &archive);

} // namespace onrecord
