// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/anchor.h"

#include "core/text/anchorfinder.h"

namespace onrecord {

/// Code units of context on either side: about a dozen words, enough to tell copies apart.
static constexpr qsizetype contextLength = 64;

static bool continuesWord(QStringView text, qsizetype at)
{
    const auto inWord = [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
    };
    return at > 0 && at < text.size() && inWord(text[at - 1]) && inWord(text[at]);
}

static QStringView contextBefore(QStringView text, qsizetype end)
{
    const qsizetype furthest = std::max<qsizetype>(0, end - contextLength);
    qsizetype begin = furthest;
    while (begin < end && continuesWord(text, begin))
        ++begin;
    if (begin == end) // one long word, or none: all of it, as long as no pair is split
        begin = furthest + (lieIn({{furthest, end}}, text) ? 0 : 1);
    return text.mid(begin, end - begin);
}

static QStringView contextAfter(QStringView text, qsizetype begin)
{
    const qsizetype furthest = std::min(text.size(), begin + contextLength);
    qsizetype end = furthest;
    while (end > begin && continuesWord(text, end))
        --end;
    if (end == begin)
        end = furthest - (lieIn({{begin, furthest}}, text) ? 0 : 1);
    return text.mid(begin, end - begin);
}

Anchor anchorAt(QStringView text, Span span)
{
    Q_ASSERT(lieIn({span}, text));
    const QStringView exact = span.in(text);
    const bool unique = !exact.isEmpty() && text.indexOf(exact) == span.begin
        && text.indexOf(exact, span.begin + 1) < 0;
    return {span.begin, exact.toString(), contextBefore(text, span.begin).toString(),
            contextAfter(text, span.end).toString(), unique};
}

std::optional<Placement> resolveAnchor(QStringView text, const Anchor &anchor)
{
    return AnchorFinder(text).find(anchor);
}

} // namespace onrecord
