// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/englishtext.h"

#include <QList>
#include <QSet>
#include <QStringList>

#include <algorithm>

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

/// Words of other languages that each text has and that are rare in the others of the list.
struct CommonWords
{
    QLatin1StringView language;
    QSet<QString> words;
};

const QList<CommonWords> &commonWords()
{
    static const QList<CommonWords> all{
        {"de"_L1,
         {u"der"_s, u"die"_s, u"und"_s, u"das"_s, u"nicht"_s, u"ist"_s, u"dem"_s, u"auch"_s,
          u"sich"_s, u"mit"_s, u"ein"_s, u"eine"_s, u"für"_s, u"auf"_s, u"sagte"_s, u"wurde"_s}},
        {"fr"_L1, {u"les"_s, u"des"_s, u"une"_s, u"est"_s,   u"dans"_s, u"pour"_s, u"qui"_s,
                   u"sur"_s, u"pas"_s, u"il"_s,  u"elle"_s,  u"par"_s,  u"plus"_s, u"avec"_s,
                   u"ont"_s, u"été"_s, u"du"_s,  u"au"_s,    u"le"_s,   u"la"_s,   u"et"_s,
                   u"un"_s,  u"ne"_s,  u"ses"_s, u"cette"_s, u"on"_s}},
        {"es"_L1,
         {u"los"_s, u"las"_s, u"del"_s, u"una"_s, u"por"_s, u"para"_s, u"con"_s, u"que"_s, u"se"_s,
          u"el"_s, u"y"_s, u"su"_s, u"como"_s, u"más"_s, u"pero"_s, u"ha"_s}},
        {"it"_L1,
         {u"il"_s, u"che"_s, u"di"_s, u"gli"_s, u"della"_s, u"una"_s, u"per"_s, u"con"_s, u"sono"_s,
          u"del"_s, u"non"_s, u"più"_s, u"anche"_s, u"nel"_s, u"alla"_s, u"è"_s}},
        {"nl"_L1,
         {u"het"_s, u"een"_s, u"van"_s, u"niet"_s, u"zijn"_s, u"dat"_s, u"op"_s, u"voor"_s,
          u"met"_s, u"ook"_s, u"maar"_s, u"aan"_s, u"heeft"_s, u"wordt"_s, u"zei"_s, u"bij"_s}},
        {"pt"_L1,
         {u"os"_s, u"uma"_s, u"um"_s, u"não"_s, u"com"_s, u"para"_s, u"que"_s, u"do"_s, u"da"_s,
          u"em"_s, u"ao"_s, u"pelo"_s, u"mais"_s, u"foi"_s, u"são"_s, u"disse"_s}},
        {"sv"_L1,
         {u"och"_s, u"att"_s, u"det"_s, u"som"_s, u"inte"_s, u"är"_s, u"för"_s, u"med"_s, u"ett"_s,
          u"har"_s, u"till"_s, u"från"_s, u"säger"_s, u"jag"_s, u"var"_s, u"den"_s}},
        {"no"_L1,
         {u"og"_s, u"det"_s, u"som"_s, u"ikke"_s, u"er"_s, u"på"_s, u"av"_s, u"til"_s, u"med"_s,
          u"har"_s, u"fra"_s, u"sier"_s, u"jeg"_s, u"var"_s, u"den"_s, u"å"_s, u"ble"_s}},
        {"da"_L1,
         {u"og"_s, u"det"_s, u"som"_s, u"ikke"_s, u"er"_s, u"på"_s, u"af"_s, u"til"_s, u"med"_s,
          u"har"_s, u"fra"_s, u"siger"_s, u"jeg"_s, u"var"_s, u"den"_s, u"at"_s, u"blev"_s}},
    };
    return all;
}

/// The first words of \a text, in small letters, as many as it takes to tell.
QStringList firstWords(QStringView text)
{
    constexpr qsizetype enough = 600;
    QStringList words;
    for (qsizetype at = 0; at < text.size() && words.size() < enough;) {
        const qsizetype begin = at;
        while (at < text.size() && (text[at].isLetter() || text[at].isMark()))
            ++at;
        if (at > begin)
            words.append(text.sliced(begin, at - begin).toString().toLower());
        else
            ++at;
    }
    return words;
}

} // namespace

QString languageOfText(QStringView text)
{
    constexpr qsizetype fewest = 40; // words
    constexpr double leastShare = 0.12;
    const QStringList words = firstWords(text);
    if (words.size() < fewest)
        return {};
    QString best;
    double most = leastShare * double(words.size());
    for (const auto &[language, common] : commonWords()) {
        const auto count =
            std::count_if(words.begin(), words.end(),
                          [&known = common](const QString &word) { return known.contains(word); });
        if (double(count) > most) {
            most = double(count);
            best = language;
        }
    }
    return best;
}

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
