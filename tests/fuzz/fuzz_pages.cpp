// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a web page, and as a page in an archive: an article whose places lie in its text.

#include "core/mail/mhtml.h"
#include "core/page/pagearticle.h"
#include "core/page/pagecharset.h"
#include "tests/fuzz/soundness.h"
#include "tests/fuzz/target.h"

namespace onrecord {

void fuzz::tryOn(const QByteArray &input)
{
    for (const Article &article : {readPage(decodePage(input, decode(input))), readMhtml(input)}) {
        demandNone(wrongArticle(article));
        demandNone(wrongParagraphs(Document(article)));
    }
}

} // namespace onrecord
