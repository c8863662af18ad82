// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/pdf/pdfwords.h"

#include <optional>

namespace onrecord {

/// The article in a PDF that Onrecord wrote (PdfWords::creator says so), as ui/exporting/printedarticle sets it:
///
///     Ida Lund · Vestby Courier · 17 November 2026      small, at the margin, above or below the headline
///     Ferry stays in Vestby                             large
///     1   The mayor said ¹ᵃ that …                      paragraphs, their numbers in the margin
///     Marks: words said, underlined …                   small, at the margin
///     Who said what                                     and from here on the list
///
/// Numbers, raised labels of statements, the feet of pages and all from the explanation of the marks on are left away.
/// It carries Warning FindingsMissing: what the list says is not read back. nullopt for what another program wrote, and
/// where no heading of a list is found: then it is a PDF like any other.
std::optional<Article> articleOfExportedPdf(const PdfWords &words);

} // namespace onrecord
