// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a file: an article whose places lie in its text, or an error. Analysis comes after
// text and is tried by fuzz_text.

#include "core/formats/articlereader.h"
#include "tests/fuzz/soundness.h"
#include "tests/fuzz/target.h"

namespace onrecord {

using namespace Qt::StringLiterals;

void fuzz::tryOn(const QByteArray &input)
{
    // What the name says decides how the bytes are read.
    for (const QString &name : {u"article.txt"_s, u"article.md"_s, u"article"_s}) {
        const Result<Article> article = readArticle(input, name);
        if (!article)
            continue;
        demandNone(wrongArticle(*article));
        demandNone(wrongParagraphs(Document(*article)));
    }
}

} // namespace onrecord
