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

PackageParts partsOf(const ZipArchive &package);

} // namespace onrecord
