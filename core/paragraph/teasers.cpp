// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paragraph/teasers.h"

namespace onrecord {

bool isTeaser(const TaggedParagraph &p)
{
    constexpr qsizetype longest = 30; // words; what is longer tells something itself
    qsizetype first = 0;
    while (first < p.size() && !p.isWord(first))
        ++first;
    if (first >= p.size() || p.size() > longest || p.words()[first].quotation >= 0
        || !p.has(first, WordUse::Teaser))
        return false;
    const qsizetype next = first + 1;
    if (p.isMark(next, u':') || next == p.size())
        return true;
    const bool goesOn = p.has(next, WordUse::TeaserGoesOn);
    // "Read more about it: …", "See also …", but not "More on Friday will come"
    return goesOn && (!p.isMark(p.size() - 1, u'.') || p.is(next, u"up") || p.is(next, u"us"));
}

} // namespace onrecord
