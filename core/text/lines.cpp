// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/lines.h"

namespace onrecord {

/// Inlined where lines are cut, since it is asked of every letter of a text.
static inline bool breaksLine(QChar c)
{
    if (c > u'\r' && c < u'\u0085')
        return false;
    return (c >= u'\n' && c <= u'\r') || c == u'\u0085' || c == u'\u2028' || c == u'\u2029';
}

bool isLineBreak(QChar c)
{
    return breaksLine(c);
}

Line lineAt(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && !breaksLine(text[end]))
        ++end;
    if (end == text.size())
        return {{begin, end}, end};
    const bool isPair = text[end] == u'\r' && end + 1 < text.size() && text[end + 1] == u'\n';
    return {{begin, end}, end + (isPair ? 2 : 1)};
}

bool isBlank(QChar c)
{
    return c.isSpace() || c == u'\uFEFF' || c == u'\u200B' || c == u'\u2060';
}

Span trimmed(QStringView text, Span span)
{
    Span left = span;
    while (left.begin < left.end && isBlank(text[left.begin]))
        ++left.begin;
    if (left.isEmpty())
        return {span.begin, span.begin};
    while (isBlank(text[left.end - 1]))
        --left.end;
    return left;
}

} // namespace onrecord
