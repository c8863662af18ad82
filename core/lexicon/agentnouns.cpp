// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/agentnouns.h"

namespace onrecord {

bool endsLikeAgent(QStringView word, const WordEntry &entry)
{
    if (word.endsWith(u"man") || word.endsWith(u"men") || word.endsWith(u"woman")
        || word.endsWith(u"women") || word.endsWith(u"ist") || word.endsWith(u"ists")
        || word.endsWith(u"-old"))
        return true;
    constexpr qsizetype shortest = 6; // "beeper"
    if (entry.has(WordUse::Ordinary) || word.size() < shortest || !entry.classes.isEmpty())
        return false;
    if (word.endsWith(u's'))
        word.chop(1);
    return word.endsWith(u"er") || word.endsWith(u"or") || word.endsWith(u"ian")
        || word.endsWith(u"ee");
}

} // namespace onrecord
