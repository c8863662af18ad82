// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paragraph/paragraphparts.h"

#include "core/document/sentences.h"
#include "core/paragraph/quotes.h"

namespace onrecord {

// UTF-16 units
static constexpr qsizetype longestWhole = 20'000;
static constexpr qsizetype leastPart = 8'000;
static constexpr qsizetype longestPart = 24'000;

/// The last blank before \a end, else \a end itself; a surrogate pair is not split.
static qsizetype blankBefore(QStringView text, qsizetype begin, qsizetype end)
{
    for (qsizetype i = end; i > begin; --i) {
        if (text[i - 1].isSpace())
            return i;
    }
    return text[end].isLowSurrogate() ? end - 1 : end;
}

QList<Span> partsOf(QStringView text, Span paragraph, const Lexicon &lexicon, bool leftOpen)
{
    if (paragraph.length() <= longestWhole)
        return {paragraph};
    QList<Span> parts;
    qsizetype begin = paragraph.begin;
    const auto cutAt = [&](qsizetype end) {
        parts.append({begin, end});
        begin = end;
    };
    const QList<Quotation> quotations = findQuotations(text, paragraph, leftOpen);
    auto quotation = quotations.begin();
    for (const Span sentence : findSentences(text, paragraph, lexicon)) {
        while (sentence.end - begin > longestPart + leastPart)
            cutAt(blankBefore(text, begin + leastPart, begin + longestPart));
        while (quotation != quotations.end() && quotation->span.end <= sentence.end)
            ++quotation;
        const bool isSpoken = quotation != quotations.end() && quotation->span.begin < sentence.end;
        const qsizetype size = sentence.end - begin;
        if (size >= longestPart || (size >= leastPart && !isSpoken))
            cutAt(sentence.end);
    }
    if (begin < paragraph.end)
        cutAt(paragraph.end);
    return parts;
}

} // namespace onrecord
