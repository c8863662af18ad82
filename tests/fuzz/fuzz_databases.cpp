// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as what a database of newspapers gives out, read by each of its readers as text and as a
// page: articles whose places lie in their text.

#include "core/databases/databasefile.h"
#include "core/databases/europressepage.h"
#include "core/databases/factivarecords.h"
#include "core/databases/nexisrecords.h"
#include "core/databases/nexisunirecords.h"
#include "core/databases/proquestrecords.h"
#include "core/databases/recordblocks.h"
#include "tests/fuzz/soundness.h"
#include "tests/fuzz/target.h"

namespace onrecord {

static bool demandSound(Article &&article)
{
    fuzz::demandNone(wrongArticle(article));
    fuzz::demandNone(wrongParagraphs(Document(article)));
    return true;
}

void fuzz::tryOn(const QByteArray &input)
{
    const DecodedText decoded = decode(input);
    const PageTree page(decoded.text.toUtf8());
    for (const QList<DraftBlock> &blocks :
         {blocksOfText(decoded.text), blocksOfPage(page, 0, page.size())}) {
        for (auto *const read :
             {readNexisUni, readNexis, readFactivaCoded, readFactivaPlain, readProQuest})
            read(blocks, {}, demandSound);
    }
    readEuropresse(page, {}, demandSound);
    if (isDatabaseMail(input))
        readDatabaseMail(input, demandSound);
}

} // namespace onrecord
