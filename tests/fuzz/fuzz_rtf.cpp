// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an RTF file: an article whose places lie in its text.

#include "core/office/officedraft.h"
#include "core/office/rtf.h"
#include "tests/fuzz/soundness.h"
#include "tests/fuzz/target.h"

namespace onrecord {

void fuzz::tryOn(const QByteArray &input)
{
    const auto document = readRtf(input);
    if (!document)
        return;
    const Article article = articleOf(draftOf(*document));
    demandNone(wrongArticle(article));
    demandNone(wrongParagraphs(Document(article)));
}

} // namespace onrecord
