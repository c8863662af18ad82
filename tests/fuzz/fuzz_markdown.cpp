// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as Markdown: its markup, its words without markup and the way back, what is found in them.

#include "core/analysis/analyse.h"
#include "core/document/unmarked.h"
#include "core/formats/articlereader.h"
#include "tests/fuzz/soundness.h"
#include "tests/fuzz/target.h"

namespace onrecord {

/// Every character of the words without markup has its place in the article, and so has a paragraph.
static QString wrongWayBack(const Document &document)
{
    const Unmarked unmarked(document);
    const QString &words = unmarked.document().text();
    Spans places;
    for (const Paragraph &paragraph : unmarked.document().paragraphs()) {
        for (qsizetype at = paragraph.span.begin; at < paragraph.span.end;) {
            const bool pair = at + 1 < paragraph.span.end && words[at].isHighSurrogate();
            const Span character{at, at + (pair ? 2 : 1)};
            places.append(unmarked.inArticle(character));
            at = character.end;
        }
        places.append(unmarked.inArticle(paragraph.span));
    }
    if (!lieIn(places, document.text()))
        return QStringLiteral("words without markup that have no place in the article");
    return wrongParagraphs(unmarked.document());
}

void fuzz::tryOn(const QByteArray &input)
{
    static const Result<Resources> resources = Resources::load();
    demand(resources.has_value(), "the program's own resources are sound");

    const Result<Article> article = articleFromText(QString::fromUtf8(input), TextFormat::Markdown);
    if (!article)
        return;
    demandNone(wrongArticle(*article));
    const Document document(*article);
    demandNone(wrongParagraphs(document));
    demandNone(wrongWayBack(document));
    demandNone(wrongAnalysis(analyse(document, *resources), document.text()));
}

} // namespace onrecord
