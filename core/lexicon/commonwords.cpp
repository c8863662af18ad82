// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/commonwords.h"

#include <algorithm>
#include <array>

namespace onrecord {
namespace {

bool isInSmallLetters(const WordEntry &entry)
{
    return entry.has(WordUse::Ordinary) || entry.has(WordUse::PersonNoun)
        || entry.has(WordUse::PeopleNoun) || entry.has(WordClass::Group)
        || entry.has(WordClass::Organisation) || entry.has(WordClass::Document)
        || entry.has(WordClass::Number) || entry.has(WordClass::Adverb) || entry.isVerb();
}

bool isKnownName(const WordEntry &entry)
{
    return entry.has(WordUse::GivenMale) || entry.has(WordUse::GivenFemale)
        || entry.has(WordUse::GivenName) || entry.has(WordClass::MaleName)
        || entry.has(WordClass::FemaleName) || entry.has(WordUse::Surname)
        || entry.has(WordUse::KnownOrganisation) || entry.has(WordClass::PlaceName)
        || entry.has(WordUse::Place);
}

/// "trains" of train, "switching" of switch, "denying" of deny, "taking" of take.
bool isFormOfCommon(QStringView word, const Lexicon &lexicon)
{
    constexpr qsizetype shortest = 3; // letters of what stands without its ending
    struct Ending
    {
        QStringView end;
        QStringView instead;
    };
    constexpr std::array<Ending, 12> endings{{{u"s", u""},
                                              {u"es", u""},
                                              {u"ies", u"y"},
                                              {u"ing", u""},
                                              {u"ing", u"e"},
                                              {u"ed", u""},
                                              {u"ed", u"e"},
                                              {u"ied", u"y"},
                                              {u"ly", u""},
                                              {u"ily", u"y"},
                                              {u"less", u""},
                                              {u"ful", u""}}};
    return std::any_of(endings.begin(), endings.end(), [&](const Ending &each) {
        if (!word.endsWith(each.end) || word.size() - each.end.size() < shortest)
            return false;
        const QString stem = word.chopped(each.end.size()).toString() + each.instead.toString();
        const bool doubled = each.instead.isEmpty() && stem.size() > shortest
            && stem.back() == stem[stem.size() - 2];
        return isInSmallLetters(lexicon.look(stem))
            || (doubled && isInSmallLetters(lexicon.look(QStringView(stem).chopped(1))));
    });
}

/// The endings that English gives to words made of others, and to few names.
bool endsLikeCommon(QStringView word)
{
    constexpr qsizetype shortest = 3; // letters before the ending
    constexpr std::array<QStringView, 22> endings{
        u"ly",    u"ness",  u"nesses", u"ism",   u"isms",   u"tion",  u"tions", u"sion",
        u"sions", u"ities", u"ment",   u"ments", u"ship",   u"ships", u"ible",  u"ional",
        u"ical",  u"ental", u"ural",   u"ology", u"ancies", u"encies"};
    return std::any_of(endings.begin(), endings.end(), [word](QStringView ending) {
        return word.size() >= ending.size() + shortest && word.endsWith(ending);
    });
}

} // namespace

bool isCommonWord(QStringView word, const Lexicon &lexicon)
{
    const QStringView rest = word.mid(1);
    const bool plain = std::all_of(rest.begin(), rest.end(), [](QChar c) {
        return c.isLower() || c == u'-' || c == u'\'' || c == u'\u2019';
    });
    if (word.size() < 2 || !plain || isKnownName(lexicon.look(word)))
        return false;
    if (isInSmallLetters(lexicon.look(word)))
        return true;
    const QString folded = word.toString().toCaseFolded();
    if (const qsizetype hyphen = folded.lastIndexOf(u'-'); hyphen > 0)
        return isCommonWord(QStringView(folded).sliced(hyphen + 1), lexicon);
    return endsLikeCommon(folded) || isFormOfCommon(folded, lexicon);
}

bool isHoliday(QStringView word)
{
    constexpr std::array<QStringView, 8> holidays{u"Christmas",    u"Easter",   u"Halloween",
                                                  u"Ramadan",      u"Hanukkah", u"Diwali",
                                                  u"Thanksgiving", u"Lent"};
    return std::find(holidays.begin(), holidays.end(), word) != holidays.end();
}

} // namespace onrecord
