// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/dates.h"

#include "core/article/datestamp.h"
#include "core/dates/datecomposer.h"
#include "core/dates/datevalues.h"
#include "core/document/sentences.h"
#include "core/text/lines.h"

namespace onrecord {

namespace {

/// A sentence longer than this is read in pieces; nobody writes one.
constexpr qsizetype longestSentence = 1 << 16;

Spans piecesOf(QStringView text, Span sentence)
{
    Spans pieces;
    while (sentence.length() > longestSentence) {
        qsizetype end = sentence.begin + longestSentence;
        while (end > sentence.begin + longestSentence / 2 && !isBlank(text[end]))
            --end;
        pieces.append({sentence.begin, end});
        sentence.begin = end;
    }
    pieces.append(sentence);
    return pieces;
}

/// The day that the article says it appeared on. Where a reader says another one, the words still
/// mean theirs, but it is no longer that of publication.
DateExpression publishedExpression(const Article &article)
{
    const auto stamps = dateStampsIn(article.publishedSpan.in(article.text));
    const QDate day = stamps.isEmpty() ? article.published : stamps.first().written.day;
    return {article.publishedSpan,
            DateType::Date,
            timexOf(day, DateUnit::Day),
            {},
            {},
            day == article.published ? DateRole::Published : DateRole::About};
}

} // namespace

QList<DateExpression> findDates(const Document &document, const Lexicon &lexicon,
                                const DateVocabulary &vocabulary)
{
    const Article &article = document.article();
    QList<DateExpression> dates;
    DateContext context;
    context.published = article.published;
    for (const Paragraph &paragraph : document.paragraphs()) {
        if (!isRead(paragraph.kind))
            continue;
        context.beginParagraph();
        const Spans sentences = findSentences(article.text, paragraph.span, lexicon);
        for (const Span sentence : sentences) {
            for (const Span piece : piecesOf(article.text, sentence))
                dates += composeDates(article.text, piece, lexicon, vocabulary, context);
        }
    }
    if (!article.publishedSpan.isEmpty()) {
        // A dateline's day was found among the others, too.
        const DateExpression published = publishedExpression(article);
        dates.removeIf(
            [&](const DateExpression &date) { return date.span.overlaps(published.span); });
        const auto place = std::lower_bound(
            dates.begin(), dates.end(), published,
            [](const DateExpression &a, const DateExpression &b) { return a.span < b.span; });
        dates.insert(place, published);
    }
    return dates;
}

} // namespace onrecord
