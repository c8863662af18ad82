// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/goldmatching.h"

namespace onrecord::training {

static qsizetype sharedWords(const TaggedParagraph &p, const QList<WordRange> &a,
                             const QList<WordRange> &b)
{
    qsizetype common = 0;
    for (const WordRange left : a) {
        for (const WordRange right : b) {
            const WordRange both{std::max(left.first, right.first), std::min(left.end, right.end)};
            common += both.isEmpty() ? 0 : p.countWords(both);
        }
    }
    return common;
}

static qsizetype countWords(const TaggedParagraph &p, const QList<WordRange> &ranges)
{
    qsizetype words = 0;
    for (const WordRange range : ranges)
        words += p.countWords(range);
    return words;
}

bool sharesSource(const TaggedParagraph &p, const RoleSpans &gold, const RoleSpans &found)
{
    return gold.source.isEmpty() ? found.source.isEmpty()
                                 : sharedWords(p, gold.source, found.source) > 0;
}

bool sharesMostOfSource(const TaggedParagraph &p, const RoleSpans &gold, const RoleSpans &found)
{
    const qsizetype common = 2 * sharedWords(p, gold.source, found.source);
    return sharesSource(p, gold, found) && common >= countWords(p, gold.source)
        && common >= countWords(p, found.source);
}

std::optional<size_t> matchingGold(const TaggedParagraph &p, std::span<const RoleSpans> gold,
                                   const RoleSpans &found)
{
    std::optional<size_t> match;
    for (size_t g = 0; g < gold.size(); ++g) {
        const qsizetype common = sharedWords(p, gold[g].content, found.content);
        if (common == 0 || 2 * common < countWords(p, gold[g].content)
            || 2 * common < countWords(p, found.content))
            continue;
        if (!match || sharesSource(p, gold[g], found))
            match = g;
    }
    return match;
}

} // namespace onrecord::training
