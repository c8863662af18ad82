// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/correctionstore.h"

namespace onrecord::test {

/// Makes a library as Onrecord made them up to version 1 of its tables, with \a log for \a article.
/// The log must have no origins.
void makeFirstLibrary(const QString &place, const ArticleRecord &article, const CorrectionLog &log);

} // namespace onrecord::test
