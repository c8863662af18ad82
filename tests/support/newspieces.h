// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace onrecord {

/// What newspapers are made of, and what they are not: to put texts together at random.
inline QStringList newsPieces()
{
    using namespace Qt::StringLiterals;
    return {
        u"Ana Ruiz"_s,
        u"Bo Lind"_s,
        u"Gen. Ivo Oake"_s,
        u"She"_s,
        u"he"_s,
        u"they"_s,
        u"Two officials"_s,
        u"the mayor of Tarn"_s,
        u"said"_s,
        u"said that"_s,
        u"warned"_s,
        u"denied"_s,
        u"according to"_s,
        u", adding:"_s,
        u"declined to comment"_s,
        u"RUIZ: "_s,
        u"— Ana Ruiz"_s,
        u"the quay was shut"_s,
        u"on Tuesday"_s,
        u"last November"_s,
        u"about 4 million crowns"_s,
        u"“"_s,
        u"”"_s,
        u"\""_s,
        u"‘"_s,
        u"’"_s,
        u"'"_s,
        u"«"_s,
        u"»"_s,
        u"„"_s,
        u","_s,
        u"."_s,
        u"?"_s,
        u":"_s,
        u"—"_s,
        u"\n\n"_s,
        u"\n"_s,
        u"😀"_s,
        u"𝒜na 𝒯arn"_s,
        u"6\" pipe"_s,
        u"Іван Шумко"_s,
        u"王小明"_s,
        u"(NHC)"_s,
        u"’s"_s,
        u"Title: "_s,
        u"e\u0301"_s,
        u"\u202E"_s,
    };
}

} // namespace onrecord
