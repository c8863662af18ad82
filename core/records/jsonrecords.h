// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/bundle.h"
#include "core/result.h"

#include <QByteArrayView>

namespace onrecord {

/// Gives the articles in \a json (UTF-8) to \a take: an object or a list of them, whatever stands around
/// them, with the names of crawlers and interfaces (resources/lexicon/fields.txt), JSON-LD, ninjs. In the
/// order of the file. Damaged, with the byte, where the JSON is broken; UnknownFormat where no object has
/// the text of an article.
Result<BundleCounts> readJsonRecords(const QByteArray &json, const TakeArticle &take);

/// True for an object a line, by the first two lines.
bool isJsonLines(const QByteArray &json);

/// The same of an object a line, read line by line. Damaged, with the first byte of the first line that is
/// no JSON, when all others were given.
Result<BundleCounts> readJsonLines(const QByteArray &json, const TakeArticle &take);

} // namespace onrecord
