// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes at all, from file to analysis: nothing may crash, hang or point outside the text.

#include "core/analysis/analyse.h"
#include "core/article/articlereader.h"
#include "core/document/document.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace onrecord;

namespace {

void demand(bool promise)
{
    if (!promise)
        std::abort();
}

/// Every finder's promise, span.h: inside the text, in order, no surrogate pair split.
void demandPlace(const QString &text, Span span)
{
    demand(0 <= span.begin && span.begin <= span.end && span.end <= text.size());
    for (const qsizetype edge : {span.begin, span.end})
        demand(edge == 0 || edge == text.size() || !text[edge].isLowSurrogate()
               || !text[edge - 1].isHighSurrogate());
}

void demandPlaces(const QString &text, const Spans &spans)
{
    for (const Span span : spans)
        demandPlace(text, span);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Result<Resources> resources = Resources::load();
    demand(resources.has_value());

    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const char *name : {"article.txt", "article.md"}) {
        const Result<Article> article = readArticle(bytes, QString::fromLatin1(name));
        if (!article)
            continue;
        for (const Block &block : article->blocks)
            demandPlace(article->text, block.span);
        for (const Markup &markup : article->markup)
            demandPlace(article->text, markup.span);
        const Document document(*article);
        for (const Paragraph &paragraph : document.paragraphs())
            demandPlace(document.text(), paragraph.span);

        const Analysis analysis = analyse(document, *resources);
        demand(analysis.complete);
        for (const Statement &statement : analysis.statements) {
            demandPlaces(document.text(), statement.content);
            demandPlaces(document.text(), statement.cue);
            demandPlaces(document.text(), statement.source);
        }
        for (const DateExpression &date : analysis.dates)
            demandPlace(document.text(), date.span);
        for (const Claim &claim : analysis.claims)
            demandPlace(document.text(), claim.span);
    }
    return 0;
}
