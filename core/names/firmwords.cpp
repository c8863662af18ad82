// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/firmwords.h"

#include "core/paragraph/phrasewords.h"

namespace onrecord {

bool isFirmSpokenOf(const TaggedParagraph &p, qsizetype begin, qsizetype end)
{
    const bool isFirm = p.is(begin, u"company") || p.is(begin, u"corporation")
        || p.is(begin, u"firm") || p.is(begin, u"group");
    return isFirm && end == begin + 1 && p.is(begin - 1, u"the") && !p.is(end, u"of")
        && !p.is(end, u"for");
}

bool isBeforeLegalForm(const TaggedParagraph &p, qsizetype i)
{
    if (!p.isMark(i, u',') || !p.isCapital(i - 1) || !p.isCapital(i + 1))
        return false;
    return p.is(i + 1, u"inc") || p.is(i + 1, u"ltd") || p.is(i + 1, u"llc") || p.is(i + 1, u"corp")
        || p.is(i + 1, u"plc") || p.is(i + 1, u"lp") || p.is(i + 1, u"inc.")
        || p.is(i + 1, u"ltd.");
}

qsizetype behindListing(const TaggedParagraph &p, qsizetype i)
{
    constexpr qsizetype longest = 5; // letters of what shares are called at an exchange
    const bool isPair = p.isMark(i, u'(') && p.isWord(i + 1) && p.isCapital(i + 1)
        && p.isMark(i + 2, u':') && isAcronym(p, i + 3) && p.word(i + 3).size() <= longest;
    return isPair && p.isMark(i + 4, u')') && p.isCapital(i - 1 - p.isMark(i - 1, u'.')) ? i + 5
                                                                                         : i;
}

} // namespace onrecord
