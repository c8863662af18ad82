// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paragraph/wholequotations.h"

#include "core/document/tokens.h"
#include "core/paragraph/quotes.h"

#include <algorithm>

namespace onrecord {

static bool hasWords(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

bool isOneQuotation(QStringView text, Span paragraph)
{
    if (text[paragraph.begin].isLetterOrNumber()) // most are none: no need to look for marks
        return false;
    const QList<Quotation> quotations = findQuotations(text, paragraph);
    if (quotations.size() != 1 || quotations.first().span.begin > paragraph.begin)
        return false;
    const qsizetype end = quotations.first().span.end;
    return !hasWords(text.sliced(end, paragraph.end - end));
}

bool isQuotedThroughout(QStringView text, Span paragraph, const Lexicon &lexicon)
{
    if (text[paragraph.begin].isLetterOrNumber() || text[paragraph.end - 1].isLetterOrNumber())
        return false;
    const QList<Quotation> quotations = findQuotations(text, paragraph);
    if (quotations.isEmpty() || quotations.first().span.begin > paragraph.begin)
        return false;
    const auto reports = [&](qsizetype begin, qsizetype end) {
        const QList<Token> tokens = findTokens(text, {begin, end});
        return std::any_of(tokens.begin(), tokens.end(), [&](const Token &token) {
            return lexicon.look(token.span.in(text)).isVerb();
        });
    };
    qsizetype at = paragraph.begin;
    for (const Quotation &quotation : quotations) {
        if (reports(at, quotation.span.begin))
            return false;
        at = quotation.span.end;
    }
    constexpr QStringView closing = u"\"\u201D\u2019'\u00BB";
    return closing.contains(text[paragraph.end - 1]) && !reports(at, paragraph.end);
}

bool staysOpen(QStringView text, Span paragraph)
{
    const QList<Quotation> quotations = findQuotations(text, paragraph);
    return !quotations.isEmpty() && quotations.last().open;
}

bool endsWithComma(QStringView text, Span paragraph)
{
    qsizetype at = paragraph.end - 1;
    while (at > paragraph.begin && !text[at].isLetterOrNumber() && text[at] != u',')
        --at;
    return text[at] == u',';
}

} // namespace onrecord
