// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/bundle.h"
#include "core/compression/ziparchive.h"
#include "core/result.h"

namespace onrecord {

/// True for a WACZ file (Web Archive Collection Zipped 1.1): WARC files in a ZIP file that says of itself
/// what it holds.
bool isWacz(const ZipArchive &archive);

/// Gives the articles in its WARC files to \a take, in the order of their names in the file
/// (warcarticles.h). Where it lists the pages that somebody visited, those alone are read, unless none
/// of them is there. Fails as WARC files do.
Result<BundleCounts> readWacz(const ZipArchive &archive, const TakeArticle &take);

} // namespace onrecord
