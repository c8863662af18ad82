// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compression/ziparchive.h"
#include "core/office/officedocument.h"

namespace onrecord {

/// True for a package of Office Open XML: DOCX, but also the files of other programs of the kind.
bool isOfficePackage(const ZipArchive &archive);

/// The document in a DOCX file (ECMA-376, WordprocessingML, transitional or strict): what is inserted is
/// kept, what is deleted or moved from there is not, notes stand at the end in the order of their
/// references. Damaged where its XML does not hold together, Locked with a password, TooLarge, and
/// UnknownFormat for a spreadsheet or slides; detail says more.
Result<OfficeDocument> readDocx(const ZipArchive &archive);
/// The same of the bytes of a file.
Result<OfficeDocument> readDocx(const QByteArray &bytes);

} // namespace onrecord
