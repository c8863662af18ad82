// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/tense.h"

#include "core/lexicon/lexicon.h"

#include <array>

namespace onrecord {

namespace {

constexpr int wordsBefore = 16;
constexpr int wordsAfter = 12;
constexpr qsizetype reach = 250; // in UTF-16 units, whatever stands there

template <size_t Size>
bool isOneOf(QStringView word, const std::array<QStringView, Size> &sorted)
{
    return std::binary_search(sorted.begin(), sorted.end(), word,
                              [](QStringView a, QStringView b) { return a.compare(b) < 0; });
}

bool pointsAhead(QStringView word)
{
    static constexpr std::array<QStringView, 31> words{
        u"anticipated", u"can",      u"could",  u"due",    u"expect",    u"expected",  u"expects",
        u"going",       u"intends",  u"likely", u"ll",     u"may",       u"might",     u"must",
        u"planned",     u"planning", u"plans",  u"poised", u"projected", u"scheduled", u"set",
        u"shall",       u"should",   u"slated", u"starts", u"supposed",  u"takes",     u"till",
        u"until",       u"upcoming", u"will"};
    return isOneOf(word, words);
}

bool isIrregularPast(QStringView word)
{
    static constexpr std::array<QStringView, 78> words{
        u"ate",    u"became", u"began",  u"bought", u"broke",      u"brought", u"built", u"came",
        u"caught", u"chose",  u"did",    u"didn",   u"drew",       u"drove",   u"fell",  u"felt",
        u"flew",   u"forgot", u"fought", u"found",  u"froze",      u"gave",    u"got",   u"grew",
        u"had",    u"hadn",   u"heard",  u"held",   u"hit",        u"kept",    u"knew",  u"laid",
        u"led",    u"left",   u"lent",   u"lost",   u"made",       u"meant",   u"met",   u"paid",
        u"quit",   u"ran",    u"rang",   u"rose",   u"said",       u"sang",    u"sank",  u"sat",
        u"saw",    u"sent",   u"shook",  u"shot",   u"slept",      u"slid",    u"sold",  u"sought",
        u"spent",  u"spoke",  u"stole",  u"stood",  u"struck",     u"swept",   u"swore", u"taught",
        u"threw",  u"told",   u"took",   u"tore",   u"understood", u"was",     u"wasn",  u"went",
        u"were",   u"weren",  u"woke",   u"won",    u"wore",       u"wrote"};
    return isOneOf(word, words);
}

bool isRegularPast(QStringView word)
{
    static constexpr std::array<QStringView, 10> others{
        u"bed",  u"exceed",  u"feed",  u"hundred", u"indeed",
        u"need", u"proceed", u"speed", u"succeed", u"united"};
    return word.size() > 3 && word.endsWith(u"ed") && word.front().isLower()
        && !isOneOf(word, others);
}

Tense tenseOf(QStringView word, const Lexicon &lexicon)
{
    if (pointsAhead(word))
        return Tense::Future;
    if (isIrregularPast(word) || isRegularPast(word))
        return Tense::Past;
    const WordEntry &entry = lexicon.look(word);
    const bool isPast = entry.has(VerbForm::Past) && !entry.has(VerbForm::Base);
    return isPast ? Tense::Past : Tense::Unknown;
}

Tense tenseBefore(QStringView text, qsizetype begin, qsizetype from, const Lexicon &lexicon)
{
    qsizetype at = from;
    for (int words = 0; words < wordsBefore; ++words) {
        while (at > begin && !text[at - 1].isLetter())
            --at;
        const qsizetype end = at;
        while (at > begin && end - at < 32 && text[at - 1].isLetter())
            --at;
        if (at == end)
            break;
        const Tense tense = tenseOf(text.sliced(at, end - at), lexicon);
        // "will be held": the verb that tells stands before it
        const bool isPassive =
            tense == Tense::Past && text.sliced(begin, at - begin).trimmed().endsWith(u" be");
        if (tense != Tense::Unknown && !isPassive)
            return tense;
    }
    return Tense::Unknown;
}

Tense tenseAfter(QStringView text, qsizetype from, qsizetype end, const Lexicon &lexicon)
{
    qsizetype at = from;
    for (int words = 0; words < wordsAfter; ++words) {
        while (at < end && !text[at].isLetter())
            ++at;
        const qsizetype begin = at;
        while (at < end && at - begin < 32 && text[at].isLetter())
            ++at;
        if (at == begin)
            break;
        if (const Tense tense = tenseOf(text.sliced(begin, at - begin), lexicon);
            tense != Tense::Unknown)
            return tense;
    }
    return Tense::Unknown;
}

} // namespace

Tense tenseAt(QStringView text, Span sentence, Span expression, const Lexicon &lexicon)
{
    const Span near{std::max(sentence.begin, expression.begin - reach),
                    std::min(sentence.end, expression.end + reach)};
    const Tense before = tenseBefore(text, near.begin, expression.begin, lexicon);
    return before != Tense::Unknown ? before : tenseAfter(text, expression.end, near.end, lexicon);
}

} // namespace onrecord
