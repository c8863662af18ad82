// SPDX-License-Identifier: GPL-3.0-or-later
// What the words of a source are, once somebody else has found where they begin and end.
#include "core/paragraph/nounphrases.h"
#include "core/paragraph/peoplebefore.h"
#include "core/paragraph/phrasewords.h"

namespace onrecord {
namespace {

/// He, she, they, it, I, we, you and their like; not "others" or "someone", who are anybody.
bool isPersonal(const TaggedParagraph &p, qsizetype i)
{
    if (p.has(i, WordClass::Possessive) || isAcronym(p, i))
        return false;
    return p.has(i, WordClass::FirstPerson) || p.has(i, WordUse::Personal);
}

/// "who", "which", and "that" where nothing follows it: the phrase before says who.
bool isRelative(const TaggedParagraph &p, qsizetype i)
{
    return p.has(i, WordClass::Relative) && !p.has(i, WordClass::Possessive) && !isAcronym(p, i);
}

bool isPerson(const TaggedParagraph &p, qsizetype i)
{
    return p.has(i, WordClass::Office) || p.has(i, WordClass::Group) || p.has(i, WordClass::Kin)
        || p.has(i, WordClass::Anonymous);
}

/// What stands around a phrase without being of it: commas, dashes, marks of quotation, and the
/// "by" or "to" of a cue that was cut short.
WordRange trimmed(const TaggedParagraph &p, WordRange range)
{
    const auto around = [&p](qsizetype i) {
        return !p.isWord(i) && p.words()[i].kind != TokenKind::Number && !p.isMark(i, u'(')
            && !p.isMark(i, u')') && !isInnerQuoteMark(p, i) && !isAbbreviationStop(p, i)
            && !isJoiningMark(p, i);
    };
    while (!range.isEmpty() && around(range.end - 1))
        --range.end;
    while (range.size() > 1
           && (around(range.first) || p.has(range.first, WordClass::Conjunction)
               || (p.has(range.first, WordClass::Preposition) && !p.isCapital(range.first))
               || p.isMark(range.first, u')')))
        ++range.first;
    return range;
}

/// True where \a range is a pronoun, be it with words that stress it: "he himself", "they all".
bool isPronoun(const TaggedParagraph &p, WordRange range)
{
    if (range.isEmpty() || (!isPersonal(p, range.first) && !isRelative(p, range.first)))
        return false;
    if (range.size() == 1)
        return true;
    // "her lawyer" and "that company" go on with a noun
    const bool determines = p.has(range.first, WordClass::Determiner);
    for (qsizetype i = range.first + 1; i < range.end; ++i) {
        const bool stresses = isPersonal(p, i) || p.isAdverb(i) || p.isMark(i, u',')
            || p.is(i, u"all") || p.is(i, u"both") || p.is(i, u"each");
        if (!stresses)
            return false;
    }
    return !determines;
}

/// True where the preposition at \a i belongs to a name or to a number of somebody: "University
/// of Tarn", "one of the officials", "34 percent of voters".
bool belongsToHead(const TaggedParagraph &p, qsizetype first, qsizetype i)
{
    if (!p.is(i, u"of"))
        return false;
    const qsizetype next = i + 1 + p.is(i + 1, u"the");
    const bool institution = p.isCapital(i - 1) && p.isCapital(next)
        && (p.has(i - 1, WordClass::OrganisationName) || p.has(i - 1, WordClass::Organisation));
    if (institution)
        return true;
    const qsizetype last = i - 1;
    return last < first + 3
        && (p.has(last, WordClass::Number) || p.has(last, WordClass::Pronoun)
            || p.words()[last].kind == TokenKind::Number || p.isMark(last, u'%')
            || p.has(last, WordUse::PartOf));
}

/// "analysts, who": the phrase right before the relative word at \a i.
std::optional<Source> antecedentOf(const TaggedParagraph &p, qsizetype i)
{
    const qsizetype floor = p.sentenceOf(i).first;
    if (p.is(i - 1, u"and")) { // "a man who sings, and | who left": of the same man
        for (qsizetype k = i - 2; k > floor; --k) {
            if (p.word(k).compare(p.word(i), Qt::CaseInsensitive) == 0)
                return antecedentOf(p, k);
        }
    }
    if (p.is(i, u"who")) {
        if (const std::optional<WordRange> people = peopleBefore(p, i))
            return Source{*people, *people, {}, false};
    }
    const qsizetype last = p.isMark(i - 1, u',') ? i - 2 : i - 1;
    return last >= floor ? sourceEndingAt(p, last, floor) : std::nullopt;
}

/// "officials | familiar with", "a man | identified as": what follows the noun without being one.
bool endsBeforeAdjective(const TaggedParagraph &p, qsizetype i)
{
    if (!isPerson(p, i - 1) || p.isCapital(i) || isPerson(p, i) || !p.isWord(i))
        return false;
    const QStringView word = p.word(i);
    if (word.endsWith(u"ing") || word.endsWith(u"ed"))
        return true;
    const bool paper = p.has(i, WordClass::Document) || p.has(i, WordUse::Paper);
    return !paper // "his author biography on"
        && (p.has(i + 1, WordClass::Preposition) && !p.is(i + 1, u"of"));
}

/// "Ana Ruiz, Pavel Oake and Ida Brandt": the comma at \a comma stands between names.
bool enumerates(const TaggedParagraph &p, qsizetype comma, qsizetype end)
{
    if (explains(p, comma) && !p.has(comma + 1, WordClass::Title))
        return false;
    for (qsizetype i = comma + 1; i < end; ++i) {
        if (joinsPhrases(p, i))
            return i > comma + 1 || p.isCapital(i + 1);
        const bool goesOn = p.isCapital(i) || p.isMark(i, u',') || isAbbreviationStop(p, i)
            || p.has(i, WordClass::Office) || p.has(i, WordClass::Determiner);
        if (!goesOn)
            return false;
    }
    return false;
}

/// The comma or dash that sets an apposition off: right behind the head, or behind what belongs to
/// it ("for Nordkyst", "(Tarn)"); the end of \a rest without one.
qsizetype apposingMark(const TaggedParagraph &p, WordRange rest)
{
    for (qsizetype i = rest.first; i < rest.end; ++i) {
        if (p.isMark(i, u',') || (p.isDash(i) && !p.isCapital(i + 1)))
            return i;
        if (isRelative(p, i))
            break;
    }
    return rest.end;
}

/// What stands between the comma at \a comma and the next, or the end; a number of years is
/// passed over, a clause with "who" explains too little.
WordRange appositionAfter(const TaggedParagraph &p, qsizetype comma, qsizetype end)
{
    qsizetype first = comma + 1;
    const auto closes = [&](qsizetype i) {
        return i >= end || p.isMark(i, u',') || p.isDash(i) || p.isMark(i, u')');
    };
    while (first < end && p.words()[first].kind == TokenKind::Number && closes(first + 1))
        first += 2;
    if (first >= end || isRelative(p, first)
        || (p.has(first, WordClass::Preposition) && !p.isCapital(first)))
        return {};
    qsizetype last = first;
    while (last < end && !p.isDash(last) && !p.isMark(last, u')') && !isRelative(p, last)) {
        if (p.isMark(last, u',') && !enumerates(p, last, end))
            break;
        ++last;
    }
    while (last > first && p.isMark(last - 1, u','))
        --last;
    return {first, last};
}

} // namespace

WordRange headOf(const TaggedParagraph &p, WordRange range)
{
    qsizetype end = range.first;
    for (; end < range.end; ++end) {
        if (end == range.first)
            continue;
        if (p.isMark(end, u',') && enumerates(p, end, range.end))
            continue;
        const bool clause = isRelative(p, end) || p.isMark(end, u',') || p.isMark(end, u'(')
            || (p.isDash(end) && p.words()[end].span.begin > p.words()[end - 1].span.end);
        const bool phrase = p.has(end, WordClass::Preposition) && !p.isCapital(end)
            && !belongsToHead(p, range.first, end);
        if (clause || phrase || endsBeforeAdjective(p, end))
            break;
    }
    return {range.first, end};
}

Source sourceIn(const TaggedParagraph &p, WordRange range)
{
    Source source;
    source.range = range;
    const WordRange words = trimmed(p, range);
    if (words.isEmpty())
        return source;
    if (isRelative(p, words.first) && words.size() == 1) {
        if (const std::optional<Source> before = antecedentOf(p, words.first))
            return {range, before->head, before->apposition, before->pronoun};
    }
    if (isPronoun(p, words)) {
        source.head = {words.first, words.first + 1};
        source.pronoun = true;
        return source;
    }
    source.head = headOf(p, words);
    const qsizetype mark = apposingMark(p, {source.head.end, words.end});
    if (mark + 1 < words.end)
        source.apposition = appositionAfter(p, mark, words.end);
    return source;
}

namespace {

bool takesAddressee(const TaggedParagraph &p, qsizetype i)
{
    const WordEntry &entry = p.entry(i);
    return std::any_of(entry.verbs.begin(), entry.verbs.end(), [&p](qsizetype verb) {
        return p.lexicon().verb(verb).has(Frame::Addressee);
    });
}

/// The phrase that begins at \a first, up to a possessive: "CNN’s morning programme" is CNN.
WordRange toldAt(const TaggedParagraph &p, qsizetype first, qsizetype ceiling)
{
    const std::optional<Source> told = sourceBeginningAt(p, first, ceiling);
    if (!told || told->pronoun)
        return {};
    WordRange head = told->head;
    for (qsizetype i = head.first; i < head.end; ++i) {
        if (isPossessiveMark(p, i))
            head.end = i;
    }
    return head;
}

} // namespace

WordRange addresseeAfter(const TaggedParagraph &p, qsizetype cueEnd)
{
    constexpr qsizetype farthest = 12; // words; later ones belong to what is said
    if (cueEnd < 1 || cueEnd >= p.size())
        return {};
    const qsizetype ceiling = std::min(p.sentenceOf(cueEnd - 1).end, cueEnd + farthest);
    qsizetype i = skipTime(p, cueEnd, ceiling);
    if (takesAddressee(p, cueEnd - 1)) {
        if (const WordRange told = toldAt(p, i, ceiling); !told.isEmpty())
            return told;
    }
    bool medium = false; // "in an interview with" has been read
    while (i < ceiling && !p.isSpoken(i)) {
        i = skipTime(p, i, ceiling);
        if (!p.has(i, WordClass::Preposition) || p.isCapital(i))
            return {};
        const bool carries = p.is(i, u"on") || (medium && (p.is(i, u"with") || p.is(i, u"for")))
            || (p.is(i, u"to") && !p.has(i - 1, WordUse::Address))
            || (medium && (p.is(i, u"by") || p.is(i, u"in")));
        const std::optional<Source> phrase = sourceBeginningAt(p, i + 1, ceiling);
        if (!phrase)
            return {};
        if (carries && p.isCapital(phrase->head.end - 1))
            return toldAt(p, i + 1, ceiling);
        qsizetype end = phrase->head.first;
        for (; end < phrase->head.end && !medium; ++end)
            medium = p.has(end, WordClass::Medium) && !p.isCapital(end);
        if (!medium)
            return {};
        i = phrase->head.end;
    }
    return {};
}

} // namespace onrecord
