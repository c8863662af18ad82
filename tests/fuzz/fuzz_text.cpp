// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a plain article, and what is found in it.

#include "core/analysis/analyse.h"
#include "core/formats/articlereader.h"
#include "tests/fuzz/soundness.h"
#include "tests/fuzz/target.h"

namespace onrecord {

void fuzz::tryOn(const QByteArray &input)
{
    static const Result<Resources> resources = Resources::load();
    demand(resources.has_value(), "the program's own resources are sound");

    const Result<Article> article = articleFromText(QString::fromUtf8(input));
    if (!article)
        return;
    demandNone(wrongArticle(*article));
    const Document document(*article);
    demandNone(wrongParagraphs(document));
    demandNone(wrongAnalysis(analyse(document, *resources), document.text()));
}

} // namespace onrecord
