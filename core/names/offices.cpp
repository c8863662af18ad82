// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/offices.h"

#include "core/names/namewords.h"
#include "core/names/titles.h"
#include "core/paragraph/phrasewords.h"

#include <algorithm>

namespace onrecord {
namespace {

/// A word of an institution’s name, an office or a place: no person’s.
bool isOfInstitution(const TaggedParagraph &p, qsizetype i)
{
    return p.has(i, WordClass::OrganisationName) || p.has(i, WordClass::Organisation)
        || isPlaceName(p, i) || p.has(i, WordClass::Nationality) || p.has(i, WordClass::Office)
        || p.has(i, WordClass::Document) || isAcronym(p, i);
}

/// First word of the given and the last name that end before \a end, or \a end without them; a
/// middle name needs a given name that is known before it.
qsizetype personAtEnd(const TaggedParagraph &p, qsizetype begin, qsizetype end)
{
    constexpr int mostNames = 3;
    int names = 0;
    qsizetype person = end;
    for (qsizetype i = end - 1; i >= begin && names < mostNames; --i) {
        if (isAbbreviationStop(p, i))
            continue;
        const bool given = isGivenName(p, i);
        if (!p.isWord(i) || (isOfInstitution(p, i) && !given))
            break;
        if (p.word(i).size() == 1) // "Ana M. Ruiz"
            continue;
        ++names;
        const bool takes = names == 2 || (names == 3 && given);
        if (takes)
            person = i;
    }
    return person;
}

/// True for a word that may stand between an office and the name: "of the Tarn chapter of".
bool joinsOffice(const TaggedParagraph &p, qsizetype i)
{
    return isContentWord(p, i) || p.has(i, WordClass::Preposition) || p.is(i, u"the")
        || p.is(i, u"and") || p.isMark(i, u'&') || p.isDash(i) || p.isMark(i, u'-')
        || isPossessiveMark(p, i) || isAbbreviationStop(p, i);
}

/// The nearest office before \a i, or -1.
qsizetype officeBefore(const TaggedParagraph &p, qsizetype i)
{
    constexpr qsizetype longestOffice = 16; // words
    const qsizetype floor = std::max(p.sentenceOf(i).first, i - longestOffice);
    for (qsizetype k = i - 1; k >= floor; --k) {
        if (isOfficeOf(p, k))
            return k;
        if (p.isSpoken(k) != p.isSpoken(i) || !joinsOffice(p, k))
            return -1;
    }
    return -1;
}

/// The first word of the phrase whose noun is the office at \a office: "Tarn County | Supervisor".
qsizetype phraseOf(const TaggedParagraph &p, qsizetype office)
{
    constexpr qsizetype mostBefore = 6; // words
    const qsizetype floor = std::max(p.sentenceOf(office).first, office - mostBefore);
    qsizetype first = office;
    while (first > floor
           && (isPossessiveMark(p, first - 1)
               || (isContentWord(p, first - 1) && !isTime(p, first - 1)
                   && !p.entry(first - 1).isVerb())))
        --first;
    return first;
}

/// True where the office that begins at \a first, without an article, can only be a title before a
/// name: it begins its sentence or is where a subject may be, and explains no name before it.
bool standsBeforeName(const TaggedParagraph &p, qsizetype first)
{
    const qsizetype before = first - 1;
    if (p.sentenceOf(first).first == first)
        return p.kind() != BlockKind::Headline;
    if (p.words()[before].kind == TokenKind::QuoteMark)
        return true;
    if (p.isMark(before, u','))
        return !p.isCapital(before - 1) || isTime(p, before - 1);
    return (p.entry(before).isVerb() || p.has(before, WordClass::Preposition)
            || p.has(before, WordClass::Conjunction) || p.is(before, u"that"))
        && !p.has(before, WordUse::Appoints);
}

} // namespace

bool isOfficeOf(const TaggedParagraph &p, qsizetype i)
{
    if (!p.has(i + 1, WordClass::Preposition)) // first: it is the quickest to ask
        return false;
    const bool office =
        p.has(i, WordClass::Office) || (p.isCapital(i) && p.has(i, WordUse::CapitalOffice));
    return office
        && (p.is(i + 1, u"of") || p.is(i + 1, u"to") || p.is(i + 1, u"for") || p.is(i + 1, u"at"));
}

std::optional<NameBehindOffice> nameBehindOffice(const TaggedParagraph &p, qsizetype begin,
                                                 qsizetype end)
{
    const qsizetype person = personAtEnd(p, begin, end);
    if (person == end)
        return std::nullopt;
    const qsizetype before = person - 1;
    const bool alone =
        person == begin && (before < 0 || !isContentWord(p, before) || isPossessiveMark(p, before));
    if (alone || p.has(before, WordClass::Office) || p.has(before, WordClass::Title))
        return std::nullopt;
    const qsizetype office = officeBefore(p, begin);
    if (office < 0)
        return std::nullopt;
    const qsizetype first = phraseOf(p, office);
    const bool bare = !p.has(first - 1, WordClass::Determiner) && standsBeforeName(p, first);
    if (!bare && !isGivenName(p, person))
        return std::nullopt;
    return NameBehindOffice{person, {first, person}};
}

qsizetype withoutOffice(const TaggedParagraph &p, qsizetype begin, qsizetype end)
{
    qsizetype last = end;
    const bool institution = end > begin + 2 && p.has(end - 2, WordClass::OrganisationName);
    const bool held = institution && isTitle(p, end - 1)
        && !p.has(end - 1, WordClass::OrganisationName)
        && !isGivenName(p, end - 1); // "Oakby Party | Chairman"
    const auto isPart = [&p](qsizetype i) { // "UK | Home Secretary"
        return p.has(i, WordUse::TitlePart) && !isGivenName(p, i);
    };
    const bool named = end > begin + 1 && p.has(end - 1, WordClass::Office) && isPart(end - 2);
    if (held || named || isOfficeOf(p, end - 1)
        || (end == begin + 1 && p.has(begin, WordClass::Office) && p.has(end, WordClass::Office)))
        --last;
    while (last < end && last > begin && (isTitle(p, last - 1) || (named && isPart(last - 1))))
        --last;
    return last;
}

bool isPartyAndSeat(QStringView word)
{
    constexpr QStringView parties = u"DRI";
    return word.size() > 3 && parties.contains(word[0]) && word[1] == u'-' && word[2].isUpper();
}

bool isPartyAndSeat(const TaggedParagraph &p, qsizetype i)
{
    return (p.isMark(i - 1, u',') || p.isMark(i - 1, u'(')) && p.isCapital(i - 2)
        && isPartyAndSeat(p.word(i));
}

bool isOfOffice(const QList<NameMention> &names, qsizetype next, qsizetype place)
{
    constexpr qsizetype mostWithin = 4; // names of institutions within the office
    const qsizetype end = std::min(names.size(), next + mostWithin);
    return std::any_of(names.begin() + next, names.begin() + end, [place](const NameMention &name) {
        return !name.descriptionBefore.isEmpty() && name.descriptionBefore.begin < place;
    });
}

} // namespace onrecord
