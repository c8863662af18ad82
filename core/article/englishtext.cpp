// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/englishtext.h"

#include <QSet>
#include <QString>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// Words that English prose cannot do without. Left out are those that are as common in other
/// languages ("in", "is", "was", "as", "on", "he").
bool isCommonInEnglish(QStringView word)
{
    static const QSet<QString> words{
        u"the"_s,  u"of"_s,   u"and"_s,   u"to"_s,    u"that"_s,  u"for"_s,  u"with"_s,  u"it"_s,
        u"his"_s,  u"her"_s,  u"their"_s, u"they"_s,  u"said"_s,  u"by"_s,   u"from"_s,  u"be"_s,
        u"has"_s,  u"have"_s, u"had"_s,   u"not"_s,   u"are"_s,   u"were"_s, u"which"_s, u"would"_s,
        u"this"_s, u"been"_s, u"who"_s,   u"will"_s,  u"but"_s,   u"she"_s,  u"there"_s, u"its"_s,
        u"at"_s,   u"or"_s,   u"when"_s,  u"about"_s, u"after"_s, u"you"_s,  u"we"_s,    u"what"_s,
    };
    constexpr qsizetype longest = 5;
    return word.size() <= longest && words.contains(word.toString().toLower());
}

} // namespace

bool mayBeEnglish(QStringView text)
{
    constexpr int enough = 600; // words
    constexpr int fewest = 40;
    constexpr double share = 0.12; // English has a quarter to a half; other languages next to none
    int words = 0;
    int common = 0;
    for (qsizetype at = 0; at < text.size() && words < enough;) {
        if (!text[at].isLetter() && !text[at].isSurrogate()) {
            ++at;
            continue;
        }
        const qsizetype begin = at;
        while (at < text.size()
               && (text[at].isLetter() || text[at].isMark() || text[at].isSurrogate()
                   || text[at] == u'’'))
            ++at;
        ++words;
        common += isCommonInEnglish(text.sliced(begin, at - begin));
    }
    return words < fewest || common >= share * words;
}

} // namespace onrecord
