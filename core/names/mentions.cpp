// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/mentions.h"

#include "core/lexicon/commonwords.h"
#include "core/names/firmwords.h"
#include "core/names/groupreader.h"
#include "core/names/namereader.h"
#include "core/names/namewords.h"
#include "core/names/offices.h"
#include "core/names/titles.h"
#include "core/paragraph/phrasewords.h"

namespace onrecord {
namespace {

bool isInitialStop(const TaggedParagraph &p, qsizetype i)
{
    return p.isMark(i, u'.') && p.words()[i - 1].span.end == p.words()[i].span.begin
        && (p.has(i - 1, WordClass::Abbreviation) || p.has(i - 1, WordUse::NameTitle)
            || isSuffix(p, i - 1));
}

/// Within Ana “Shorty” Ruiz, marks included.
bool isNickname(const TaggedParagraph &p, qsizetype i)
{
    const qsizetype quotation = i < p.size() ? p.words()[i].quotation : -1;
    return quotation >= 0 && p.quotations()[quotation].use == QuoteUse::Nickname;
}

/// "McDonald’s", "People’s Daily": the mark at \a i is part of a known name.
bool isKnownWithMark(const TaggedParagraph &p, qsizetype i)
{
    const QString owner = p.word(i - 1).toString() + QStringLiteral("'s");
    if (p.lexicon().look(owner).has(WordUse::KnownOrganisation))
        return true;
    const QString whole = owner + u'_' + p.word(i + 1).toString();
    return p.isCapital(i + 1) && p.lexicon().look(whole).has(WordUse::KnownOrganisation);
}

/// "St Corin’s High School", "the Children’s Hospital": the mark at \a i is part of an institution’s name.
bool isOwnedInstitution(const TaggedParagraph &p, qsizetype begin, qsizetype i)
{
    constexpr qsizetype longest = 4; // words behind the mark
    const bool saint = i - begin == 2 && (p.is(begin, u"st") || p.is(begin, u"saint"));
    if (!saint && !p.has(i - 1, WordUse::OwnsInstitution))
        return false;
    for (qsizetype k = i + 1; k <= i + longest && p.isWord(k) && p.isCapital(k); ++k) {
        if (p.has(k, WordClass::OrganisationName) || p.has(k, WordUse::Institution))
            return true;
    }
    return false;
}

bool endsInstitution(const TaggedParagraph &p, qsizetype i)
{
    return p.has(i, WordClass::OrganisationName) || p.has(i, WordClass::Organisation)
        || p.has(i, WordUse::Institution);
}

/// A word that names somebody or something without others.
bool isNameByItself(const TaggedParagraph &p, qsizetype i)
{
    return !isPlaceName(p, i)
        && (isGivenName(p, i) || p.has(i, WordUse::KnownOrganisation) || p.has(i, WordUse::Surname)
            || isAcronym(p, i));
}

/// "Food | and Agriculture Organisation", "Association of School | and College Leaders": at the
/// "and" within an institution’s name, not at one between two names.
bool joinsWithin(const TaggedParagraph &p, qsizetype begin, qsizetype i)
{
    constexpr qsizetype mostBehind = 4; // words
    if (!p.is(i, u"and") || begin == i)
        return false;
    if (entryOfName(p, begin, i + 2).has(WordUse::KnownOrganisation)
        || entryOfName(p, begin, i + 2).has(WordUse::Place))
        return true;
    bool started = false; // "Office for", "Association of"
    // "the Pew Internet | and American Life Project"
    const bool project =
        i - begin > 1 && p.has(i - 1, WordUse::Ordinary) && p.is(begin - 1, u"the");
    for (qsizetype k = project ? begin + 1 : begin; k < i; ++k) {
        const bool joins = p.is(k, u"of") || p.is(k, u"for") || p.is(k, u"on");
        started = started || joins;
        if (!p.isWord(k) || (!joins && isNameByItself(p, k)))
            return false;
    }
    qsizetype last = i + 1;
    while (last < p.size() && last <= i + mostBehind && p.isCapital(last)
           && (!isNameByItself(p, last) || endsInstitution(p, last)))
        ++last;
    if (!started && endsInstitution(p, i - 1)) // two: the Bank and the Union
        return false;
    const bool whole = last > i + 1 && !p.isCapital(last);
    const bool article = p.is(begin - 1, u"the");
    return whole && (started || (article && endsInstitution(p, last - 1)));
}

bool joinsNouns(const TaggedParagraph &p, qsizetype i)
{
    return p.is(i, u"of") || p.is(i, u"for") || p.is(i, u"on");
}

/// "Society for Prevention of", "… of Cruelty to": at a further word that joins within the name of an
/// institution that began at \a begin.
bool joinsOn(const TaggedParagraph &p, qsizetype begin, qsizetype i)
{
    const bool direction = p.is(i, u"to"); // also where one goes from the University of Tarn
    if (!joinsNouns(p, i) && !direction)
        return false;
    qsizetype noun = begin; // "Society"
    while (noun < i && !endsInstitution(p, noun))
        ++noun;
    if (noun + 1 >= i - 1 || !joinsNouns(p, noun + 1))
        return false;
    int joints = 0;
    for (qsizetype k = noun + 1; k < i; ++k)
        joints += joinsNouns(p, k);
    return joints > direction && !isPlaceName(p, i - 1) && !isNameByItself(p, i - 1)
        && !isGivenName(p, i + 1);
}

/// "Lords | of the Valley", "War | on Want": common words that nothing but being a name gives
/// capitals.
bool joinsCommonWords(const TaggedParagraph &p, qsizetype begin, qsizetype i, qsizetype next)
{
    const bool joins = joinsNouns(p, i) || p.is(i, u"from") || p.is(i, u"in");
    const auto common = [&p](qsizetype k) {
        return p.has(k, WordUse::Ordinary) && !isGivenName(p, k) && !isPlaceName(p, k)
            && !isTime(p, k) && !p.has(k, WordClass::Nationality);
    };
    const bool told = p.is(next - 1, u"the") && !isGivenName(p, next) && !isPlaceName(p, next)
        && !isNameByItself(p, next); // "Top of the Pops"
    return joins && i == begin + 1 && common(begin) && (common(next) || told)
        && !isForcedCapital(p, begin) && !isTitle(p, begin) && !isPersonNoun(p, begin)
        && !p.has(begin, WordUse::PeopleNoun) && !p.has(begin, WordUse::CapitalOffice);
}

/// "Bank of", "Office for", "Panel on": what follows is part of the institution’s name.
bool joinsInstitution(const TaggedParagraph &p, qsizetype begin, qsizetype i)
{
    if (joinsWithin(p, begin, i))
        return true;
    if (!p.isCapital(i - 1) || begin == i)
        return false;
    const bool article = p.is(i + 1, u"the");
    const qsizetype next = article ? i + 2 : i + 1;
    const bool named = beginsLikeName(p, next) && !isNoName(p, next);
    if (!named)
        return false;
    if (joinsOn(p, begin, i) || joinsCommonWords(p, begin, i, next))
        return true;
    // "the Council for Ana Ruiz" is two names, "the Bank of England" is one
    const bool review = p.is(i, u"of") && p.has(i - 1, WordUse::NewsName) && !article;
    return joinsNouns(p, i) && (endsInstitution(p, i - 1) || review)
        && (p.is(i, u"of") || !isGivenName(p, next));
}

/// The mark of M/T and E*Trade, with nothing between.
bool isJointInName(const TaggedParagraph &p, qsizetype i)
{
    const bool mark = p.isMark(i, u'/') || p.isMark(i, u'*');
    return mark && i + 1 < p.size() && p.words()[i - 1].span.end == p.words()[i].span.begin
        && p.words()[i].span.end == p.words()[i + 1].span.begin && p.word(i - 1).size() == 1;
}

/// True where the name that began at \a begin goes on with the word at \a i.
bool goesOnWithName(const TaggedParagraph &p, qsizetype begin, qsizetype i)
{
    constexpr auto next = [](const TaggedParagraph &q, qsizetype k) {
        return beginsLikeName(q, k) && !isNoName(q, k);
    };
    if (next(p, i) || isStationNumber(p, i) || p.is(i, u"plc")) // Lind Shipping plc
        return true;
    if (isInitialStop(p, i))
        return next(p, i + 1);
    constexpr qsizetype longestDomain = 4; // "com", "org", "news"
    if (isInnerStop(p, i) || isInnerStop(p, i - 1))
        return p.word(i + isInnerStop(p, i)).size() <= longestDomain;
    if (p.isMark(i, u','))
        return isSuffix(p, i + 1) || isBeforeLegalForm(p, i);
    if (isNickname(p, i))
        return true;
    if (p.isMark(i, u'&') || isJointInName(p, i))
        return next(p, i + 1);
    if (joinsSeat(p, begin, i))
        return true;
    if (isParticle(p, i))
        return next(p, i + 1) || (isParticle(p, i + 1) && next(p, i + 2));
    if (isPossessiveMark(p, i) && isKnownWithMark(p, i))
        return true;
    if (isPossessiveMark(p, i) && isOwnedInstitution(p, begin, i))
        return next(p, i + 1);
    // "the Growers’ Union", but "Norrland’s Ministry" has an owner
    const bool plural = isPossessiveMark(p, i) && p.words()[i].kind == TokenKind::QuoteMark;
    if (plural)
        return next(p, i + 1) && p.has(i + 1, WordClass::OrganisationName);
    if (p.is(i, u"the") && i - 1 > begin && joinsInstitution(p, begin, i - 1))
        return true; // "Department of | the Interior"
    return joinsInstitution(p, begin, i);
}

} // namespace

/// In "Nordkyst CEO Ana Ruiz" the first word of the title within the run of capitals; \a end where
/// there is none, or it is a name of its own ("Martin King Oake").
static qsizetype titleWithin(const TaggedParagraph &p, qsizetype begin, qsizetype end)
{
    const bool given = isGivenName(p, begin) && !isPlaceName(p, begin);
    if (given)
        return end;
    qsizetype first = begin + 1;
    while (first < end && !isTitle(p, first))
        ++first;
    qsizetype last = first;
    while (last < end && (isTitle(p, last) || p.isMark(last, u'.')))
        ++last;
    const bool named = last < end && !isSuffix(p, last) && !p.has(last, WordClass::OrganisationName)
        && !p.has(last, WordUse::PeopleNoun) && !isParticle(p, last);
    for (qsizetype i = last; i < end; ++i) {
        if (joinsNouns(p, i)) // "Association of Chief Officers of Norrland"
            return end;
    }
    return named ? first : end;
}

/// "Prime" before Minister, "Education" before Secretary: no institution.
static bool isPartOfTitle(const TaggedParagraph &p, qsizetype begin, qsizetype end)
{
    for (qsizetype i = begin; i < end; ++i) {
        const bool part = p.has(i, WordUse::Ordinary) || p.has(i, WordUse::TitlePart);
        if (!part || p.has(i, WordUse::KnownOrganisation)
            || (i == end - 1 && p.has(i, WordClass::OrganisationName) && i > begin))
            return false;
    }
    return true;
}

/// True where \a p is written in a script without capitals: its words cannot be told from names.
static bool isCaselessText(const TaggedParagraph &p)
{
    qsizetype caseless = 0;
    for (qsizetype i = 0; i < p.size(); ++i)
        caseless += isCaseless(p, i);
    return caseless * 3 > p.size();
}

/// What stands before an office owns it, and is nobody.
static void markInstitution(NameMention &name)
{
    name.possessive = true;
    if (name.kind == ActorKind::Person)
        name.kind = ActorKind::Organisation;
}

/// Who bears \a name holds \a office.
static void markHolder(NameMention &name, Span office)
{
    name.descriptionBefore = office;
    name.titled = true;
    name.kind = ActorKind::Person;
    name.sure = true;
}

/// "Paul | and Irene Tasker": the last name is that of both.
static void shareLastNames(QList<NameMention> &names, const TaggedParagraph &p)
{
    for (qsizetype k = 0; k + 1 < names.size(); ++k) {
        NameMention &first = names[k];
        const NameMention &second = names[k + 1];
        const QStringView between =
            Span{first.span.end, std::max(first.span.end, second.span.begin)}.in(p.text());
        if (first.words.size() != 1 || second.words.size() != 2 || second.kind != ActorKind::Person
            || (between != u" and " && between != u" & ") || first.doubtful)
            continue;
        const auto isGiven = [&p](const QString &word) {
            const WordEntry &entry = p.lexicon().look(word);
            return (entry.has(WordUse::GivenMale) || entry.has(WordUse::GivenFemale)
                    || entry.has(WordUse::GivenName))
                && !entry.has(WordClass::PlaceName) && !entry.has(WordUse::KnownOrganisation);
        };
        if (!isGiven(first.words.first()) || !isGiven(second.words.first()))
            continue;
        first.words.append(second.words.last());
        first.fullName = first.words.join(u' ');
        first.kind = ActorKind::Person;
        first.sure = true;
        const WordEntry &given = p.lexicon().look(first.words.first());
        if (given.has(WordUse::GivenMale))
            first.gender = Gender::Masculine;
        else if (given.has(WordUse::GivenFemale))
            first.gender = Gender::Feminine;
    }
}

/// "Fact Check:", "Explainer:" before what it labels: nobody.
static bool isLabel(const TaggedParagraph &p, qsizetype begin, qsizetype end)
{
    return begin == 0 && p.isMark(end, u':') && p.has(end - 1, WordUse::LineLabel)
        && !isGivenName(p, begin);
}

/// "Said Ana Ruiz: “No.”": at a verb of saying before the name of who says what follows.
static bool isCueBeforeName(const TaggedParagraph &p, qsizetype begin)
{
    constexpr qsizetype longest = 6; // words
    if (p.sentenceOf(begin).first != begin || !p.entry(begin).has(VerbForm::Past)
        || !p.entry(begin).isVerb() || !p.isCapital(begin + 1))
        return false;
    qsizetype end = begin + 1;
    while (end < begin + longest && p.isWord(end) && p.isCapital(end))
        ++end;
    return p.isMark(end, u':') && p.isQuoted(end + 1);
}

QList<NameMention> findNames(const TaggedParagraph &p)
{
    constexpr qsizetype longestName = 12; // words
    QList<NameMention> names;
    const bool caseless = isCaselessText(p);
    const auto read = [&](qsizetype begin, qsizetype end) {
        std::optional<NameMention> name = readName(p, begin, end);
        if (!name)
            return false;
        names.append(*name);
        const bool alone = name->words.size() == 1 && name->words.first() == p.word(begin);
        if (alone && isForcedCapital(p, begin)
            && (isOrdinary(p, begin) || isCommonWord(p.word(begin), p.lexicon())))
            names.last().doubtful = true;
        return true;
    };
    for (qsizetype i = 0; i < p.size(); ++i) {
        if (const std::optional<NameMention> pronoun = readPronoun(p, i)) {
            names.append(*pronoun);
            continue;
        }
        if (const std::optional<NameMention> group = readGroup(p, i)) {
            names.append(*group);
            continue;
        }
        if (const std::optional<NameMention> institution = readInstitution(p, i)) {
            names.append(*institution);
            continue;
        }
        if (const qsizetype end = behindListing(p, i); end > i) {
            i = end - 1;
            continue;
        }
        if (!beginsLikeName(p, i) || (caseless && isCaseless(p, i)) || isPartyAndSeat(p, i))
            continue;
        if (isNoName(p, i)) {
            if (mayBeSurname(p, i) && read(i, i + 1))
                names.last().doubtful = true;
            continue;
        }
        if (isCueBeforeName(p, i))
            continue;
        qsizetype end = i + 1;
        while (end < p.size() && end < i + longestName && goesOnWithName(p, i, end)
               && p.words()[end].sentence == p.words()[i].sentence)
            ++end;
        if (isLabel(p, i, end) || isFirmSpokenOf(p, i, end)) {
            i = end - 1;
            continue;
        }
        if (const auto behind = nameBehindOffice(p, i, end)) {
            const bool institution = behind->person > i + 1 || isPlaceName(p, i)
                || p.has(i, WordClass::OrganisationName) || isAcronym(p, i);
            if (behind->person > i && institution && read(i, behind->person))
                markInstitution(names.last());
            if (read(behind->person, end))
                markHolder(names.last(), p.spanOf(behind->office));
            i = end - 1;
            continue;
        }
        const qsizetype last = withoutOffice(p, i, end);
        const qsizetype title = titleWithin(p, i, last);
        if (title < last) {
            if (!isPartOfTitle(p, i, title) && read(i, title))
                markInstitution(names.last());
            read(title, last);
        } else if (last > i) {
            read(i, last);
        }
        i = end - 1;
    }
    shareLastNames(names, p);
    return names;
}

} // namespace onrecord
