// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compression/ziparchive.h"

namespace onrecord {

/// Which members of an Office Open XML package (ECMA-376, part 2) hold what, as its relationships say;
/// empty where they say nothing. What lies outside of the package is left out.
struct PackageParts
{
    QString main;
    QString properties; ///< title, creator, language
    QString styles;
    QString footnotes;
    QString endnotes;
};

/// The member that \a target leads to from the member \a from (\a from may be empty: from the package
/// itself), without what stands behind a # and with characters for %20. It never leads out of the package.
QString memberAt(const QString &from, const QString &target);

PackageParts partsOf(const ZipArchive &package);

} // namespace onrecord
