// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the XML within a DOCX file, as an ODT in one file, and as a page of an EPUB.

#include "core/office/epubpage.h"
#include "core/office/odf.h"
#include "core/office/officedraft.h"
#include "core/office/worddocument.h"
#include "tests/fuzz/soundness.h"
#include "tests/fuzz/target.h"

namespace onrecord {

static void demandSoundArticle(const OfficeDocument &document)
{
    const Article article = articleOf(draftOf(document));
    fuzz::demandNone(wrongArticle(article));
    fuzz::demandNone(wrongParagraphs(Document(article)));
}

void fuzz::tryOn(const QByteArray &input)
{
    const WordStyles styles = readWordStyles(input);
    OfficeDocument document;
    if (const auto part = WordReader(styles).read(input))
        document.blocks = part->blocks;
    demandSoundArticle(document);
    if (const auto flat = readFlatOdt(input))
        demandSoundArticle(*flat);
    int tables = 0;
    document.blocks = readEpubPage(input, tables).blocks;
    demandSoundArticle(document);
}

} // namespace onrecord
