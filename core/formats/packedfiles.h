// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/bundle.h"
#include "core/compression/ziparchive.h"
#include "core/result.h"

namespace onrecord {

/// True where \a archive holds files that have the name of an article, as databases and mail programs
/// pack many of them.
bool hasPackedFiles(const ZipArchive &archive);

/// True for the \a name of a file that may hold articles, hidden ones and what the Mac keeps beside files aside.
bool isArticleName(const QString &name);

/// True for a ZIP file that is no document and no archive of the web, but holds such files.
bool isPackOfFiles(const QByteArray &bytes);

/// Gives the articles of these files to \a take, in the order of the archive. What cannot be read is
/// passed over, a ZIP file of files within it too. Fails with the first fault where nothing was given.
Result<BundleCounts> readPackedFiles(const ZipArchive &archive, const TakeArticle &take);

} // namespace onrecord
