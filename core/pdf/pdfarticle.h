// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/bundle.h"
#include "core/pdf/pdfwords.h"
#include "core/result.h"

#include <stop_token>

namespace onrecord {

/// True for a PDF, whose mark stands in its first kilobyte.
bool isPdf(const QByteArray &bytes);

/// True where the end of \a pdf is missing, as of a download that broke off: every PDF says behind its last object
/// where its table of objects stands.
bool isCutShort(QByteArrayView pdf);

/// Gives the article of a PDF. Damaged with the detail "cut short" for one whose end is missing; Locked, Damaged,
/// TooLarge or Internal where the program onrecord-pdf fails (pdfprogram.h), NoText for pages without words, as a scanner makes them.
Result<BundleCounts> readPdf(const QByteArray &bytes, const TakeArticle &take,
                             const std::stop_token &stop = {});

/// The article in the words of a PDF; without text where there are none.
Article articleOfPdf(const PdfWords &words);

} // namespace onrecord
