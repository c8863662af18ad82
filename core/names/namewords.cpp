// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/namewords.h"

#include "core/lexicon/commonwords.h"
#include "core/paragraph/phrasewords.h"

#include <QVarLengthArray>

#include <algorithm>

namespace onrecord {
namespace {

bool isUpper(QStringView word)
{
    if (word.size() > 1 && word.front().isHighSurrogate())
        return QChar::isUpper(QChar::surrogateToUcs4(word[0], word[1]));
    if (word.size() > 1 && word.front().category() == QChar::Letter_Modifier) // ʿAli
        return word[1].isUpper();
    return word.front().isUpper() || word.front().isTitleCase();
}

/// "al-Rahman", "d’Este", "O’Dunn"; not "co-Founder", "mid-September".
bool hasJoinedParticle(const TaggedParagraph &p, QStringView word)
{
    constexpr qsizetype longestParticle = 4;
    for (qsizetype k = 1; k < std::min(word.size() - 1, longestParticle); ++k) {
        if (word[k] == u'\'' || word[k] == u'\u2019')
            return word[k + 1].isUpper();
        if (word[k] == u'-')
            return word[k + 1].isUpper()
                && p.lexicon().look(word.first(k)).has(WordUse::NameParticle);
    }
    return false;
}

/// "eBay", "comScore"; not "iPHONE".
bool hasInnerCapital(QStringView word)
{
    for (qsizetype k = 1; k + 1 < word.size(); ++k) {
        if (!word[k].isLetter())
            return false;
        if (word[k].isUpper())
            return word[k + 1].isLower();
    }
    return false;
}

/// "danah merrick", where a name begins a sentence: a given name and a word that is no other.
bool beginsSmallName(const TaggedParagraph &p, qsizetype i)
{
    const WordEntry &next = p.entry(i + 1);
    return i >= 0 && p.sentenceOf(i).first == i && !p.isCapital(i) && p.isWord(i + 1)
        && !p.isCapital(i + 1) && isGivenName(p, i) && !p.has(i, WordUse::Ordinary)
        && !p.entry(i).isVerb() && next.classes.isEmpty() && !next.isVerb()
        && !next.has(WordUse::Ordinary) && p.word(i + 1).size() > 2;
}

bool isSmallName(const TaggedParagraph &p, qsizetype i)
{
    return i >= 0 && i < p.size()
        && (beginsSmallName(p, i) || (i > 0 && beginsSmallName(p, i - 1)));
}

/// "gazette.com", not within an address.
bool beginsDomain(const TaggedParagraph &p, qsizetype i)
{
    if (!isInnerStop(p, i + 1) || isInnerStop(p, i - 1) || p.isMark(i - 1, u'/')
        || p.isMark(i - 1, u'@'))
        return false;
    const QStringView top = p.word(i + 2);
    return top == u"com" || top == u"org" || top == u"net" || top == u"info" || top == u"news";
}

/// “It rains. | Trains are late,” she said: spoken words of several sentences are part of one.
bool beginsSpokenSentence(const TaggedParagraph &p, qsizetype i)
{
    const QList<WordRange> &all = p.plainSentences();
    const auto sentence = std::lower_bound(
        all.begin(), all.end(), i, [](WordRange each, qsizetype at) { return each.first < at; });
    return sentence != all.end() && sentence->first == i;
}

bool beginsSentence(const TaggedParagraph &p, qsizetype i)
{
    const qsizetype before = i - 1;
    return p.sentenceOf(i).first == i || beginsSpokenSentence(p, i)
        || p.words().value(before).kind == TokenKind::QuoteMark || p.isMark(before, u':')
        || p.isMark(before, u'(') || p.isMark(before, u'[') || p.isMark(before, u'\u2026');
}

/// "Tarn-based", "Oscar-winning"
bool isJoinedAdjective(const TaggedParagraph &p, qsizetype i)
{
    const QStringView word = p.word(i);
    const qsizetype hyphen = word.lastIndexOf(u'-');
    if (hyphen < 1 || hyphen + 2 >= word.size() || !word[hyphen + 1].isLower())
        return false;
    if (word.first(hyphen) == u"Co" && p.isCapital(i - 1) && p.isWord(i - 1))
        return false; // "Economic Co-operation"
    const QStringView tail = word.mid(hyphen + 1);
    return tail.endsWith(u"ed") || tail.endsWith(u"ing")
        || p.lexicon().look(tail).has(WordUse::Ordinary);
}

/// "May", "Friday": a name where no preposition and no day stands beside it.
bool isTimeAsName(const TaggedParagraph &p, qsizetype i)
{
    const bool afterVerb = p.entry(i - 1).isVerb() && p.sentenceOf(i).first != i;
    const bool beforeVerb = p.entry(i + 1).isVerb() && !p.isCapital(i + 1);
    return (afterVerb || beforeVerb || p.has(i + 1, WordClass::Auxiliary)
            || isPossessiveMark(p, i + 1))
        && !p.has(i - 1, WordClass::Preposition);
}

/// "Theresa May", "June August", "Joe Friday": the last name behind a given name.
bool isSurnameBehind(const TaggedParagraph &p, qsizetype i)
{
    if (!p.isCapital(i) || !p.isWord(i) || !p.isWord(i - 1) || !p.isCapital(i - 1)
        || p.sentenceOf(i).first == i || isForcedCapital(p, i) || !isGivenName(p, i - 1)
        || p.has(i - 1, WordClass::Determiner))
        return false;
    if (p.word(i).size() == 1) // "Ana I Ruiz"
        return p.isWord(i + 1) && p.isCapital(i + 1);
    const bool day = p.words().value(i + 1).kind == TokenKind::Number;
    return !day && !p.has(i, WordClass::Pronoun) && !p.has(i, WordClass::Determiner)
        && !p.has(i, WordClass::FirstPerson);
}

/// Where every word has capitals only a word that is nothing else can be a name.
bool isNoNameInCapitals(const TaggedParagraph &p, qsizetype i)
{
    const bool known = isGivenName(p, i) || isPlaceName(p, i) || p.has(i, WordUse::Surname)
        || p.has(i, WordUse::KnownOrganisation);
    return !known
        && (isFunctionWord(p, i) || isOrdinary(p, i) || p.entry(i).isVerb()
            || p.has(i, WordClass::Pronoun) || p.has(i, WordClass::Determiner)
            || p.has(i, WordClass::NotSubject) || p.isAdverb(i) || isTime(p, i));
}

/// "GOAL!", "RED CARD!", "FULL-TIME": common words in capitals that somebody cries or a line is about.
bool isEventInCapitals(const TaggedParagraph &p, qsizetype i)
{
    constexpr qsizetype longest = 4; // words and marks
    const QStringView word = p.word(i);
    if (word.contains(u'-')) {
        const QList<QStringView> parts = word.split(u'-');
        return std::all_of(parts.begin(), parts.end(), [&p](QStringView part) {
            return part.size() > 1
                && std::all_of(part.begin(), part.end(), [](QChar c) { return c.isUpper(); })
                && p.lexicon().look(part).has(WordUse::Ordinary);
        });
    }
    if (!isAcronym(p, i))
        return false;
    const WordRange sentence = p.sentenceOf(i);
    if (sentence.size() > longest || !p.isMark(sentence.end - 1, u'!'))
        return false;
    for (qsizetype k = sentence.first; k < sentence.end; ++k) {
        const bool capitals = isAcronym(p, k) || isAmongCapitals(p, k);
        if (p.isWord(k) && (!capitals || !isNoNameInCapitals(p, k)))
            return false;
    }
    return true;
}

/// "Nguyen Van An": the article never has a capital within a sentence.
bool isVietnameseAn(const TaggedParagraph &p, qsizetype i)
{
    return p.is(i, u"an") && p.isCapital(i) && !isForcedCapital(p, i) && p.isWord(i - 1)
        && p.isCapital(i - 1) && !isAcronym(p, i) && p.isWord(i + 1) && !p.isCapital(i + 1);
}

/// True where the words that a name at \a i begins end before a verb or what explains them: "Per Berg said",
/// "Per Berg, a nurse,".
bool isDoing(const TaggedParagraph &p, qsizetype i)
{
    constexpr qsizetype longest = 4; // words
    qsizetype end = i;
    while (end < i + longest && p.isWord(end) && p.isCapital(end))
        ++end;
    const bool explained = p.isMark(end, u',')
        && (p.is(end + 1, u"a") || p.is(end + 1, u"an") || p.is(end + 1, u"who")
            || (p.is(end + 1, u"the") && isPersonNoun(p, end + 2))
            || p.words().value(end + 1).kind == TokenKind::Number);
    const bool past = p.entry(end).isVerb() && p.entry(end).has(VerbForm::Past);
    const bool is = p.is(end, u"is") || p.is(end, u"was") || p.is(end, u"has") || p.is(end, u"had")
        || p.is(end, u"says");
    return explained || past || is;
}

/// "An Nguyen", "Per Berg": a given name that is a small word elsewhere, before a last name.
bool isSmallGivenName(const TaggedParagraph &p, qsizetype i)
{
    if (!p.has(i, WordUse::SmallGiven) || !p.isCapital(i) || isAcronym(p, i) || !p.isWord(i + 1)
        || !p.isCapital(i + 1) || isAcronym(p, i + 1) || p.has(i + 1, WordUse::KnownOrganisation)
        || p.has(i + 1, WordClass::Title) || isPlaceName(p, i + 1))
        return false;
    const bool others =
        p.isWord(i - 1) && p.isCapital(i - 1) && p.sentenceOf(i).first != i; // a title
    const bool ofThree = !p.isCapital(i + 3) && !p.has(i + 1, WordUse::Ordinary)
        && !p.has(i + 2, WordClass::OrganisationName); // "So Hyun Park"; not "My Fair Lady"
    if (!isForcedCapital(p, i))
        return !others && (ofThree || !p.isCapital(i + 2));
    const bool leads = p.is(i, u"so") || p.is(i, u"even"); // "So Ruiz agreed"
    if (leads || !p.is(i, u"an"))
        return !leads && isDoing(p, i);
    // The article stands before vowels only, and before an h that is not heard.
    constexpr QStringView mayFollow = u"aeiouhAEIOUH";
    return p.word(i + 1).size() > 1 && !mayFollow.contains(p.word(i + 1).front())
        && !p.word(i + 1).contains(u'-');
}

/// "April Jones", "Friday Osei": a given name that is a time elsewhere.
bool isGivenBefore(const TaggedParagraph &p, qsizetype i)
{
    const bool other = p.has(i, WordClass::Month) || p.has(i, WordClass::Weekday)
        || p.has(i, WordClass::Document) || (p.entry(i).isVerb() && isForcedCapital(p, i));
    return other && isGivenName(p, i) && p.isCapital(i) && p.isCapital(i + 1) && p.isWord(i + 1)
        && !p.has(i - 1, WordClass::Preposition) && !p.has(i + 1, WordClass::Title)
        && !p.has(i + 1, WordClass::OrganisationName) && !isAcronym(p, i + 1)
        && !p.has(i - 1, WordUse::TimeBeside) && !isGivenName(p, i - 1);
}

/// "Unconfirmed reports", "Angered residents" where they begin a sentence.
bool isParticipleBefore(const TaggedParagraph &p, qsizetype i)
{
    const bool participle = p.word(i).endsWith(u"ed") || p.word(i).endsWith(u"ing");
    return participle && p.isWord(i + 1) && !p.isCapital(i + 1) && !isGivenName(p, i)
        && !p.has(i, WordUse::Surname) && !p.has(i, WordUse::KnownOrganisation)
        && (!p.entry(i + 1).isVerb() || p.has(i + 1, WordClass::Document))
        && !p.has(i + 1, WordClass::Auxiliary)
        && (p.has(i + 1, WordUse::Ordinary) || p.has(i + 1, WordClass::Document)
            || p.has(i + 1, WordClass::Group));
}

} // namespace

bool isCaseless(const TaggedParagraph &p, qsizetype i)
{
    return p.isWord(i) && p.word(i).front().category() == QChar::Letter_Other;
}

bool beginsLikeName(const TaggedParagraph &p, qsizetype i)
{
    if (!p.isWord(i))
        return false;
    const QStringView word = p.word(i);
    if (p.isCapital(i) || isUpper(word) || isCaseless(p, i) || hasJoinedParticle(p, word))
        return true;
    return hasInnerCapital(word) || beginsDomain(p, i) || isSmallName(p, i);
}

bool isParticle(const TaggedParagraph &p, qsizetype i)
{
    return p.has(i, WordUse::NameParticle) && !p.isCapital(i);
}

bool isGivenName(const TaggedParagraph &p, qsizetype i)
{
    return p.has(i, WordUse::GivenMale) || p.has(i, WordUse::GivenFemale)
        || p.has(i, WordUse::GivenName) || p.has(i, WordClass::MaleName)
        || p.has(i, WordClass::FemaleName);
}

bool isPlaceName(const TaggedParagraph &p, qsizetype i)
{
    return p.has(i, WordClass::PlaceName) || p.has(i, WordUse::Place);
}

bool isPersonNoun(const TaggedParagraph &p, qsizetype i)
{
    return p.has(i, WordClass::Office) || p.has(i, WordClass::Kin) || p.has(i, WordUse::PersonNoun);
}

bool isOfficeInCapitals(const TaggedParagraph &p, qsizetype i)
{
    const QStringView word = p.word(i);
    return word.size() > 1 && word[0].isUpper() && word[1].isUpper()
        && (isPersonNoun(p, i) || p.has(i, WordUse::PeopleNoun));
}

bool isForcedCapital(const TaggedParagraph &p, qsizetype i)
{
    return isAmongCapitals(p, i) || (!isAcronym(p, i) && beginsSentence(p, i));
}

bool isOrdinary(const TaggedParagraph &p, qsizetype i)
{
    return p.has(i, WordUse::Ordinary) || p.has(i, WordUse::PersonNoun)
        || p.has(i, WordUse::PeopleNoun) || p.has(i, WordClass::Group)
        || p.has(i, WordClass::Organisation) || p.has(i, WordClass::Document);
}

/// Said Ana Ruiz: “…”
static bool leadsToQuotation(const TaggedParagraph &p, qsizetype i)
{
    constexpr qsizetype longest = 12; // words
    const WordEntry &entry = p.entry(i);
    const bool quotes = std::any_of(entry.verbs.begin(), entry.verbs.end(), [&p](qsizetype verb) {
        return p.lexicon().verb(verb).has(Frame::Quote);
    });
    if (!quotes || !entry.has(VerbForm::Past) || !p.isCapital(i + 1))
        return false;
    for (qsizetype k = i + 1; k < std::min(p.size(), i + longest) && !p.isQuoted(k); ++k) {
        if (p.isMark(k, u':'))
            return p.isSpoken(k + 1);
    }
    return false;
}

bool isNoName(const TaggedParagraph &p, qsizetype i)
{
    if (isAmongCapitals(p, i))
        return isNoNameInCapitals(p, i);
    if (isEventInCapitals(p, i))
        return true;
    if (isSurnameBehind(p, i) || isGivenBefore(p, i) || isVietnameseAn(p, i)
        || isSmallGivenName(p, i))
        return false;
    const bool first = beginsSentence(p, i);
    if (isHoliday(p.word(i)) && !p.isCapital(i + 1)) // not "Easter Ross"
        return true;
    const bool function = p.has(i, WordClass::Determiner) || p.has(i, WordClass::Pronoun)
        || p.has(i, WordClass::Preposition) || p.has(i, WordClass::Conjunction)
        || p.has(i, WordClass::Subordinator) || p.has(i, WordClass::Relative)
        || p.has(i, WordClass::Auxiliary) || p.has(i, WordClass::Negation)
        || p.has(i, WordClass::Month) || p.has(i, WordClass::Weekday)
        || p.has(i, WordClass::FirstPerson);
    if (function && (!isAcronym(p, i) || isForcedCapital(p, i)))
        return !p.has(i, WordClass::Auxiliary) || first || p.has(i, WordClass::Month);
    if ((isOfficeInCapitals(p, i) && !isForcedCapital(p, i)) || isJoinedAdjective(p, i))
        return true;
    if (isAcronym(p, i) && p.has(i, WordUse::CommonAcronym) && !p.isCapital(i - 1)
        && !p.isCapital(i + 1))
        return true;
    // "the Australian said": a description
    if ((p.has(i, WordClass::Nationality) || p.has(i, WordUse::National)) && !p.isCapital(i + 1)
        && (p.is(i - 1, u"the") || p.word(i - 1).endsWith(u"-old")))
        return true;
    if (p.has(i, WordUse::Inhabitant) && !p.isCapital(i + 1) && !isGivenName(p, i)
        && !isGivenName(p, i - 1)) // "a Londoner said"; not "Ana Roman"
        return true;
    if (p.has(i, WordClass::Nationality) && p.isWord(i + 1) && !p.isCapital(i + 1)
        && !p.has(i + 1, WordClass::Auxiliary) && !isPossessiveMark(p, i + 1))
        return true;
    if (first)
        return p.isAdverb(i) || (p.isMark(i + 1, u',') && p.word(i).endsWith(u"ly"))
            || p.has(i, WordClass::Adverb) || p.has(i, WordClass::TimeWord)
            || p.has(i, WordClass::Group) || p.has(i, WordClass::NotSubject)
            || p.has(i, WordClass::Number) || p.has(i, WordClass::Document) || p.is(i, u"according")
            || isParticipleBefore(p, i) || (p.entry(i).isVerb() && !p.isCapital(i + 1))
            || leadsToQuotation(p, i);
    return false;
}

bool isStationNumber(const TaggedParagraph &p, qsizetype i)
{
    const bool station = p.is(i - 1, u"radio") || p.is(i - 1, u"channel") || p.is(i - 1, u"bbc");
    return station && p.words().value(i).kind == TokenKind::Number && p.word(i).size() == 1
        && p.isCapital(i - 1) && beginsLikeName(p, i + 1) && !isNoName(p, i + 1)
        && !isGivenName(p, i + 1);
}

bool joinsSeat(const TaggedParagraph &p, qsizetype begin, qsizetype i)
{
    return p.is(i, u"of") && i > begin + 1 && p.has(begin, WordUse::Peerage) && p.isCapital(i - 1)
        && p.isWord(i + 1) && p.isCapital(i + 1) && !p.has(i - 1, WordClass::Title)
        && !p.has(i + 1, WordClass::Title);
}

bool mayBeSurname(const TaggedParagraph &p, qsizetype i)
{
    if (!p.isWord(i) || !p.isCapital(i) || p.word(i).size() < 2 || isOfficeInCapitals(p, i)
        || p.has(i, WordClass::Pronoun) || p.has(i, WordClass::Determiner)
        || p.has(i, WordClass::Preposition) || p.has(i, WordClass::Conjunction)
        || p.has(i, WordClass::Relative) || p.has(i, WordClass::FirstPerson))
        return false;
    const bool time = p.has(i, WordClass::Month) || p.has(i, WordClass::Weekday)
        || p.has(i, WordClass::Auxiliary) || p.has(i, WordClass::Subordinator);
    return !time || isTimeAsName(p, i);
}

const WordEntry &entryOfName(const TaggedParagraph &p, qsizetype begin, qsizetype end)
{
    if (end == begin + 1)
        return p.entry(begin);
    QVarLengthArray<QChar, 64> joined;
    constexpr qsizetype longest = 48; // letters
    for (qsizetype i = begin; i < end && joined.size() < longest; ++i) {
        const QStringView word = p.word(i);
        if (!joined.isEmpty())
            joined.append(u'_');
        joined.append(word.begin(), word.size());
    }
    return p.lexicon().look(QStringView(joined.constData(), joined.size()));
}

} // namespace onrecord
