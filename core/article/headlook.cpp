// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/headlook.h"

#include "core/article/headpatterns.h"
#include "core/article/headwords.h"
#include "core/article/linemarks.h"

#include <algorithm>

namespace onrecord {

/// Lines between headline and byline.
static constexpr int longestStandfirst = 6;

Line HeadLines::nextFilled(qsizetype from) const
{
    Line line{{from, from}, from};
    while (line.next < m_text.size()) {
        line = lineAt(m_text, line.next);
        line.span = trimmed(m_text, line.span);
        if (!line.span.isEmpty())
            break;
    }
    return line;
}

std::optional<Credits> HeadLines::creditsOn(Span line) const
{
    const MarkedLine marked = readLineMarks(m_text, line);
    if (marked.kind == BlockKind::Caption)
        return std::nullopt;
    const Span words = marked.words;
    if (labelsRelease(words.in(m_text)))
        return std::nullopt;
    std::optional<Credits> credits = creditsIn(words.in(m_text));
    const qsizetype mark = words.begin - line.begin;
    if (!credits || mark == 0)
        return credits;
    for (Span *span : {&credits->byline, &credits->outlet})
        *span = span->shifted(mark);
    if (credits->day)
        credits->day->written.span = credits->day->written.span.shifted(mark);
    return credits;
}

bool HeadLines::areSigned(const Line &line, const Credits &credits, bool isBehindCredits) const
{
    if (areCredits(line))
        return true;
    const Line below = lineAt(m_text, line.next);
    const qsizetype size = trimmed(m_text, below.span).length();
    constexpr qsizetype shortLine = 40;
    if (isBehindCredits)
        return size < shortLine;
    const QStringView names = credits.byline.in(line.span.in(m_text));
    const Line text = nextFilled(line.next);
    const bool isProse = text.span.length() > shortLine && m_text[text.span.end - 1] == u'.';
    return size == 0 && isProse && names.size() < shortLine
        && isGivenName(names.first(std::max(names.indexOf(u' '), qsizetype(0))));
}

bool HeadLines::areCredits(const Line &line, int more) const
{
    if (announcesNames(line.span.in(m_text)))
        return true;
    const std::optional<Credits> credits = creditsOn(line.span);
    if (credits && credits->isSure)
        return true;
    if (more == 0 || (!credits && !looksLikePlace(line.span.in(m_text))))
        return false;
    const Line after = nextFilled(line.next);
    if (after.span.isEmpty())
        return false;
    return looksLikeFurniture(after.span.in(m_text)) || areCredits(after, more - 1);
}

bool HeadLines::leadToCredits(const Line &after) const
{
    Line line = after;
    for (int count = 0; count < longestStandfirst; ++count) {
        if (line.span.isEmpty() || line.span.length() > longestStandfirstLine)
            return false;
        if (areCredits(line))
            return true;
        const bool mayBeText = line.span.length() > longestLinkLine;
        if (mayBeText || datelineAt(line.span.in(m_text)).hasMatch())
            return false;
        line = nextFilled(line.next);
    }
    return false;
}

} // namespace onrecord
