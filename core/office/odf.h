// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compression/ziparchive.h"
#include "core/office/officedocument.h"

namespace onrecord {

/// True for a package of OpenDocument: ODT, but also spreadsheets and slides.
bool isOpenDocument(const ZipArchive &archive);
/// True for an OpenDocument that is one file of XML (FODT).
bool isFlatOpenDocument(QStringView text);

/// The document in an ODT file (OASIS OpenDocument 1.0 to 1.3). Deletions, which stand above the text, are
/// left out, notes stand at the end. Locked with a password, Damaged where its XML does not hold together,
/// TooLarge, UnknownFormat for a spreadsheet or slides; detail says more.
Result<OfficeDocument> readOdt(const ZipArchive &archive);
/// The same of one file of XML.
Result<OfficeDocument> readFlatOdt(const QByteArray &xml);

} // namespace onrecord
