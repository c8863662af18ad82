// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/mentions.h"

#include "core/paragraph/phrasewords.h"
#include "core/speakers/groupreader.h"
#include "core/speakers/namereader.h"
#include "core/speakers/offices.h"

namespace onrecord {
namespace {

bool isUpper(QStringView word)
{
    if (word.size() > 1 && word.front().isHighSurrogate())
        return QChar::isUpper(QChar::surrogateToUcs4(word[0], word[1]));
    return word.front().isUpper() || word.front().isTitleCase();
}

/// A word of a script that has no capitals.
bool isCaseless(const TaggedParagraph &p, qsizetype i)
{
    return p.isWord(i) && p.word(i).front().category() == QChar::Letter_Other;
}

/// Begins as names do: with a capital, with a particle joined to one ("al-Rahman", "d’Este",
/// "eBay"), or in a script without capitals.
bool beginsLikeName(const TaggedParagraph &p, qsizetype i)
{
    if (!p.isWord(i))
        return false;
    const QStringView word = p.word(i);
    if (p.isCapital(i) || isUpper(word) || isCaseless(p, i))
        return true;
    constexpr qsizetype longestParticle = 4;
    for (qsizetype k = 1; k < std::min(word.size() - 1, longestParticle); ++k) {
        const bool joint = word[k] == u'-' || word[k] == u'\'' || word[k] == u'\u2019';
        if (joint)
            return word[k + 1].isUpper();
    }
    return word.size() > 2 && word[1].isUpper() && word[2].isLower();
}

/// Words that join the parts of one name: Ludwig van der Berg, Ana de la Ruiz.
bool isParticle(const TaggedParagraph &p, qsizetype i)
{
    return p.has(i, WordUse::NameParticle) && !p.isCapital(i);
}

bool isInitialStop(const TaggedParagraph &p, qsizetype i)
{
    return p.isMark(i, u'.') && p.words()[i - 1].span.end == p.words()[i].span.begin
        && (p.has(i - 1, WordClass::Abbreviation) || isSuffix(p, i - 1));
}

/// A capital word that is no name by itself: function words, pronouns, times, adverbs.
bool isNoName(const TaggedParagraph &p, qsizetype i)
{
    const bool first = p.sentenceOf(i).first == i
        || p.words().value(i - 1).kind == TokenKind::QuoteMark || p.isMark(i - 1, u':');
    const bool function = p.has(i, WordClass::Determiner) || p.has(i, WordClass::Pronoun)
        || p.has(i, WordClass::Preposition) || p.has(i, WordClass::Conjunction)
        || p.has(i, WordClass::Subordinator) || p.has(i, WordClass::Relative)
        || p.has(i, WordClass::Auxiliary) || p.has(i, WordClass::Negation)
        || p.has(i, WordClass::Month) || p.has(i, WordClass::Weekday)
        || p.has(i, WordClass::FirstPerson);
    if (function && !isAcronym(p, i))
        return !p.has(i, WordClass::Auxiliary) || first || p.has(i, WordClass::Month);
    if (p.has(i, WordClass::Nationality) && p.isWord(i + 1) && !p.isCapital(i + 1)
        && !p.has(i + 1, WordClass::Auxiliary) && !isPossessiveMark(p, i + 1))
        return true;
    if (first)
        return p.isAdverb(i) || (p.isMark(i + 1, u',') && p.word(i).endsWith(u"ly"))
            || p.has(i, WordClass::Adverb) || p.has(i, WordClass::TimeWord)
            || p.has(i, WordClass::Group) || p.has(i, WordClass::NotSubject)
            || p.has(i, WordClass::Number) || p.has(i, WordClass::Document) || p.is(i, u"according")
            || (p.entry(i).isVerb() && !p.isCapital(i + 1));
    return false;
}

/// Within Ana “Shorty” Ruiz, marks included.
bool isNickname(const TaggedParagraph &p, qsizetype i)
{
    const qsizetype quotation = i < p.size() ? p.words()[i].quotation : -1;
    return quotation >= 0 && p.quotations()[quotation].use == QuoteUse::Nickname;
}

bool goesOnWithName(const TaggedParagraph &p, qsizetype i)
{
    constexpr auto next = [](const TaggedParagraph &q, qsizetype k) {
        return beginsLikeName(q, k) && !isNoName(q, k);
    };
    if (next(p, i))
        return true;
    if (isInitialStop(p, i))
        return next(p, i + 1);
    constexpr qsizetype longestDomain = 4; // "com", "org", "news"
    if (isInnerStop(p, i) || isInnerStop(p, i - 1))
        return p.word(i + isInnerStop(p, i)).size() <= longestDomain;
    if (p.isMark(i, u','))
        return isSuffix(p, i + 1);
    if (isNickname(p, i))
        return true;
    if (p.isMark(i, u'&'))
        return next(p, i + 1);
    if (isParticle(p, i))
        return next(p, i + 1) || (isParticle(p, i + 1) && next(p, i + 2));
    // "the Growers’ Union", but "Norrland’s Ministry" has an owner
    const bool plural = isPossessiveMark(p, i) && p.words()[i].kind == TokenKind::QuoteMark;
    if (plural)
        return next(p, i + 1) && p.has(i + 1, WordClass::OrganisationName);
    const bool institution = p.is(i, u"of")
        && (p.has(i - 1, WordClass::OrganisationName) || p.has(i - 1, WordClass::Organisation));
    return institution && (next(p, i + 1) || (p.is(i + 1, u"the") && next(p, i + 2)));
}

} // namespace

/// In "Nordkyst CEO Ana Ruiz" the first word of the title within the run of capitals; \a end where
/// there is none, or it is a name of its own ("Martin King Oake").
static qsizetype titleWithin(const TaggedParagraph &p, qsizetype begin, qsizetype end)
{
    const bool given = (p.has(begin, WordClass::MaleName) || p.has(begin, WordClass::FemaleName))
        && !p.has(begin, WordClass::PlaceName);
    if (given)
        return end;
    qsizetype first = begin + 1;
    while (first < end && !isTitle(p, first))
        ++first;
    qsizetype last = first;
    while (last < end && (isTitle(p, last) || p.isMark(last, u'.')))
        ++last;
    const bool named = last < end && !isSuffix(p, last) && !p.is(last, u"of")
        && !p.has(last, WordClass::OrganisationName) && !isParticle(p, last);
    return named ? first : end;
}

/// True where \a p is written in a script without capitals: its words cannot be told from names.
static bool isCaselessText(const TaggedParagraph &p)
{
    qsizetype caseless = 0;
    for (qsizetype i = 0; i < p.size(); ++i)
        caseless += isCaseless(p, i);
    return caseless * 3 > p.size();
}

static bool isPronounOfOne(const TaggedParagraph &p, qsizetype i)
{
    if (!p.has(i, WordClass::Masculine) && !p.has(i, WordClass::Feminine))
        return false;
    for (QStringView word :
         {u"he", u"she", u"his", u"her", u"him", u"hers", u"himself", u"herself"}) {
        if (p.is(i, word))
            return true;
    }
    return false;
}

static NameMention pronounAt(const TaggedParagraph &p, qsizetype i)
{
    NameMention pronoun;
    pronoun.span = p.words()[i].span;
    pronoun.pronoun = true;
    pronoun.gender = p.has(i, WordClass::Feminine) ? Gender::Feminine : Gender::Masculine;
    pronoun.quoted = p.isSpoken(i);
    pronoun.possessive = p.has(i, WordClass::Possessive);
    pronoun.subject = p.has(i, WordClass::Pronoun) && (p.is(i, u"he") || p.is(i, u"she"));
    pronoun.paragraph = p.index();
    pronoun.sentence = p.spanOf(p.sentenceOf(i));
    return pronoun;
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

/// The end of the name in "Tarn County Supervisor | of Elections": the office is not part of it;
/// \a begin where only the office stands there.
static qsizetype withoutOffice(const TaggedParagraph &p, qsizetype begin, qsizetype end)
{
    qsizetype last = end;
    if (isOfficeOf(p, end - 1)
        || (end == begin + 1 && p.has(begin, WordClass::Office) && p.has(end, WordClass::Office)))
        --last;
    while (last < end && last > begin && isTitle(p, last - 1))
        --last;
    return last;
}

QList<NameMention> findNames(const TaggedParagraph &p)
{
    constexpr qsizetype longestName = 12; // words
    QList<NameMention> names;
    const bool caseless = isCaselessText(p);
    const auto read = [&](qsizetype begin, qsizetype end) {
        std::optional<NameMention> name = readName(p, begin, end);
        if (name)
            names.append(*name);
        return name.has_value();
    };
    for (qsizetype i = 0; i < p.size(); ++i) {
        if (isPronounOfOne(p, i)) {
            names.append(pronounAt(p, i));
            continue;
        }
        if (const std::optional<NameMention> group = readGroup(p, i)) {
            names.append(*group);
            continue;
        }
        if (!beginsLikeName(p, i) || isNoName(p, i) || (caseless && isCaseless(p, i)))
            continue;
        qsizetype end = i + 1;
        while (end < p.size() && end < i + longestName && goesOnWithName(p, end)
               && p.words()[end].sentence == p.words()[i].sentence)
            ++end;
        if (const auto behind = nameBehindOffice(p, i, end)) {
            const bool institution = behind->person > i + 1 || p.has(i, WordClass::PlaceName)
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
        if (title < last && read(i, title)) {
            markInstitution(names.last());
            read(title, last);
        } else if (last > i) {
            read(i, last);
        }
        i = end - 1;
    }
    return names;
}

} // namespace onrecord
