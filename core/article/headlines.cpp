// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/headlines.h"

namespace onrecord {

namespace {

constexpr qsizetype longestHeadline = 160;

bool isQuotationMark(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'«' || c == u'»' || c == u'„';
}

/// Share of the words of four letters or more that begin with a capital or a figure.
double capitalisedShare(QStringView words)
{
    int longWords = 0;
    int capitalised = 0;
    const auto parts = words.split(u' ', Qt::SkipEmptyParts);
    for (QStringView word : parts) {
        while (!word.isEmpty() && !word.front().isLetterOrNumber())
            word = word.mid(1);
        if (word.size() < 4)
            continue;
        ++longWords;
        capitalised += word.front().isUpper() || word.front().isDigit();
    }
    return longWords == 0 ? 0 : double(capitalised) / longWords;
}

bool endsSentence(QStringView words)
{
    return words.endsWith(u'.') && !words.endsWith(u"…");
}

/// A full stop and a capital inside: sentences, not a headline.
bool holdsSentences(QStringView words)
{
    for (qsizetype at = 4; at + 2 < words.size(); ++at) {
        if (words[at] == u'.' && words[at + 1] == u' ' && words[at + 2].isUpper()
            && words[at - 1].isLower() && words[at - 2].isLower() && words[at - 3].isLower())
            return true;
    }
    return false;
}

/// True in a text without blank lines: the paragraph below \a first is longer and ends as prose does.
/// A broken line goes on in a shorter one, in small letters mostly.
bool isRunOver(QStringView text, Span first, const Line &after)
{
    const QStringView words = after.span.in(text);
    const bool endsAsProse = words.endsWith(u'.') || isQuotationMark(words.back());
    const bool beginsAnew = words.front().isUpper() || words.front().isDigit()
        || isQuotationMark(words.front()) || words.front() == u'‘' || words.front() == u'\'';
    const QChar last = text[first.end - 1];
    const bool endsAsHeadline = last != u'.' && last != u',' && last != u';' && last != u':';
    return endsAsProse
        && (words.size() > 150
            || (beginsAnew && endsAsHeadline
                && words.size() > first.length() + first.length() / 4));
}

} // namespace

Span findHeadline(QStringView text, const Line &first, Span below, const Line &after,
                  bool leadsToByline)
{
    const Span line = first.span;
    const QStringView words = line.in(text);
    if (line.length() > longestHeadline || after.span.isEmpty() || !words.front().isPrint())
        return {};
    if (words.endsWith(u';') && !below.isEmpty() && below.length() <= longestHeadline
        && lineAt(text, lineAt(text, first.next).next).span.isEmpty())
        return line.united(below);
    if (!below.isEmpty() && !leadsToByline && !isRunOver(text, line, after))
        return {};
    if (leadsToByline)
        return words.endsWith(u':') ? Span{} : line;

    const bool isWholeQuotation = isQuotationMark(words.front()) && isQuotationMark(words.back());
    if (isWholeQuotation || words.endsWith(u',') || words.endsWith(u':') || holdsSentences(words))
        return {};
    return endsSentence(words) && capitalisedShare(words) < 0.7 ? Span{} : line;
}

QString headlineText(const QString &headline)
{
    const QString words = headline.simplified();
    return endsSentence(words) ? words.chopped(1) : words;
}

} // namespace onrecord
