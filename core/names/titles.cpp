// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/titles.h"

#include "core/names/nameforms.h"
#include "core/names/namewords.h"
#include "core/paragraph/phrasewords.h"

namespace onrecord {

bool isSuffix(const TaggedParagraph &p, qsizetype i)
{
    return isNameSuffix(p.word(i));
}

/// "Co-Chairman", "Editor-in-Chief", "Attorney-General"; not "King-Oake".
static bool isJoinedTitle(const TaggedParagraph &p, qsizetype i)
{
    const QStringView word = p.word(i);
    const qsizetype hyphen = word.indexOf(u'-');
    if (hyphen < 1)
        return false;
    const QStringView before = word.first(hyphen);
    const QStringView after = word.sliced(word.lastIndexOf(u'-') + 1);
    const bool highest = after.compare(u"general", Qt::CaseInsensitive) == 0
        || after.compare(u"chief", Qt::CaseInsensitive) == 0;
    const bool joint = before.compare(u"co", Qt::CaseInsensitive) == 0
        || before.compare(u"ex", Qt::CaseInsensitive) == 0
        || before.compare(u"vice", Qt::CaseInsensitive) == 0;
    const QStringView office = highest ? before : after;
    return (highest || joint) && p.lexicon().look(office).has(WordClass::Office);
}

/// "PC Dan Lowe", "DC Lowe"; not "DC Comics", "PC World", "Washington DC".
static bool isRank(const TaggedParagraph &p, qsizetype i)
{
    if (!p.has(i, WordUse::RankTitle) || !isAcronym(p, i) || !p.isWord(i + 1) || !p.isCapital(i + 1)
        || isAcronym(p, i + 1))
        return false;
    const bool plural = p.word(i + 1).endsWith(u's'); // "Comics"
    return isGivenName(p, i + 1) || p.has(i + 1, WordUse::Surname)
        || (!plural && !isOrdinary(p, i + 1) && !p.has(i + 1, WordClass::OrganisationName)
            && !p.has(i + 1, WordUse::OrganisationWord) && !p.has(i + 1, WordUse::CompanySuffix)
            && !entryOfName(p, i, i + 2).has(WordUse::KnownOrganisation));
}

/// "Right Honourable", "Right Hon.": the first word of two.
static bool isRightHonourable(const TaggedParagraph &p, qsizetype i)
{
    return p.isCapital(i) && p.is(i, u"right")
        && (p.is(i + 1, u"honourable") || p.is(i + 1, u"honorable") || p.is(i + 1, u"hon"));
}

bool isTitle(const TaggedParagraph &p, qsizetype i)
{
    return isRightHonourable(p, i) || p.has(i, WordClass::Title) || p.has(i, WordClass::Office)
        || (p.has(i, WordUse::NameTitle) && p.isCapital(i)) || isRank(p, i)
        || isOfficeInCapitals(p, i) || isJoinedTitle(p, i);
}

} // namespace onrecord
