// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paragraph/phrasewords.h"

#include "core/paragraph/auxiliaries.h"

#include <algorithm>

namespace onrecord {

bool isFunctionWord(const TaggedParagraph &p, qsizetype i)
{
    return p.has(i, WordClass::Preposition) || p.has(i, WordClass::Conjunction)
        || p.has(i, WordClass::Subordinator) || p.has(i, WordClass::Auxiliary)
        || p.has(i, WordClass::Relative) || p.has(i, WordClass::Negation);
}

static bool isInCapitals(const TaggedParagraph &p, qsizetype i)
{
    const QStringView word = p.word(i);
    return p.isWord(i) && word.size() > 1
        && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
}

bool isAcronym(const TaggedParagraph &p, qsizetype i)
{
    return isInCapitals(p, i) && !isAmongCapitals(p, i);
}

bool isAmongCapitals(const TaggedParagraph &p, qsizetype i)
{
    if (!isInCapitals(p, i))
        return false;
    constexpr qsizetype around = 6; // words on each side
    const qsizetype first = std::max(i - around, p.sentenceOf(i).first);
    const qsizetype end = std::min(i + around + 1, p.sentenceOf(i).end);
    qsizetype capitals = 0;
    for (qsizetype k = first; k < end; ++k) {
        if (p.isWord(k) && p.word(k).size() > 1 && !isInCapitals(p, k))
            return false;
        capitals += isInCapitals(p, k);
    }
    constexpr qsizetype fewest = 3;
    return capitals >= fewest;
}

bool isSubjectPronoun(const TaggedParagraph &p, qsizetype i)
{
    return p.has(i, WordClass::Pronoun) && !p.has(i, WordClass::Determiner) && !isAcronym(p, i);
}

bool isTime(const TaggedParagraph &p, qsizetype i)
{
    if (p.has(i, WordClass::Month) || p.has(i, WordClass::Weekday))
        return p.isCapital(i);
    return p.has(i, WordClass::TimeWord) && !p.isCapital(i);
}

bool actsAsVerb(const TaggedParagraph &p, qsizetype i)
{
    if (p.isCapital(i))
        return false;
    if (p.has(i, WordClass::NotSubject))
        return true;
    const WordEntry &entry = p.entry(i);
    if (!entry.isVerb())
        return false;
    const bool afterDeterminer = p.has(i - 1, WordClass::Determiner) || isPossessiveMark(p, i - 1)
        || p.has(i - 1, WordClass::Preposition);
    if (afterDeterminer)
        return false;
    if (entry.has(VerbForm::Past))
        return !p.has(i + 1, WordClass::Preposition) || p.has(i - 1, WordClass::Pronoun);
    return !entry.has(VerbForm::Gerund) && !p.has(i, WordClass::Document)
        && !p.has(i, WordClass::SayingNoun);
}

bool isVerbAfterName(const TaggedParagraph &p, qsizetype i)
{
    if (p.isCapital(i) || !p.isWord(i))
        return false;
    const bool named = (p.isCapital(i - 1) && !p.has(i - 1, WordClass::Determiner))
        || p.has(i - 1, WordClass::Office) || p.has(i - 1, WordClass::Group)
        || p.has(i - 1, WordClass::Organisation) || p.isMark(i - 1, u')');
    return named && (p.entry(i).has(VerbForm::Past) || p.word(i).endsWith(u"ed"));
}

bool isContentWord(const TaggedParagraph &p, qsizetype i)
{
    if (!p.isWord(i))
        return i >= 0 && i < p.size() && p.words()[i].kind == TokenKind::Number;
    if (p.isCapital(i) && p.sentenceOf(i).first != i)
        return !isSubjectPronoun(p, i) && !p.has(i, WordClass::Auxiliary);
    return !isFunctionWord(p, i) && !isSubjectPronoun(p, i) && !p.has(i, WordClass::Determiner)
        && !actsAsVerb(p, i);
}

bool isAbbreviationStop(const TaggedParagraph &p, qsizetype i)
{
    constexpr qsizetype longestCutShort = 5; // letters of "Cllr", "Msgr", "Rt"
    if (!p.isMark(i, u'.'))
        return false;
    const bool isPlainWord = !p.isCapital(i - 1) && p.has(i - 1, WordUse::NoAbbreviation);
    const bool isTitle = p.isCapital(i - 1) && p.has(i - 1, WordUse::NameTitle)
        && p.word(i - 1).size() <= longestCutShort;
    return ((p.has(i - 1, WordClass::Abbreviation) && !isPlainWord) || isTitle)
        && p.words()[i - 1].span.end == p.words()[i].span.begin;
}

bool isInnerStop(const TaggedParagraph &p, qsizetype i)
{
    return p.isMark(i, u'.') && p.isWord(i - 1) && p.isWord(i + 1)
        && p.words()[i - 1].span.end == p.words()[i].span.begin
        && p.words()[i].span.end == p.words()[i + 1].span.begin;
}

bool isJoiningMark(const TaggedParagraph &p, qsizetype i)
{
    return p.isMark(i, u'%') || p.isMark(i, u'$') || p.isMark(i, u'&') || p.isMark(i, u'/')
        || p.isMark(i, u'£') || p.isMark(i, u'€') || isInnerStop(p, i);
}

bool isInnerQuoteMark(const TaggedParagraph &p, qsizetype i)
{
    return i >= 0 && i < p.size() && p.words()[i].kind == TokenKind::QuoteMark
        && p.words()[i].quotation >= 0 && !p.isSpoken(i);
}

bool joinsPhrases(const TaggedParagraph &p, qsizetype i)
{
    return p.is(i, u"and") || p.is(i, u"or") || p.is(i, u"nor");
}

bool explains(const TaggedParagraph &p, qsizetype comma)
{
    const qsizetype i = comma + 1;
    if (p.isSpoken(i) || (isSubjectPronoun(p, i) && !p.has(i, WordClass::Relative)))
        return false;
    if (p.words().value(i).kind == TokenKind::Number)
        return true;
    return p.has(i, WordClass::Determiner) || p.has(i, WordClass::Relative)
        || p.has(i, WordClass::Office) || p.has(i, WordClass::Nationality)
        || p.has(i, WordClass::Number) || p.is(i, u"former")
        || (p.isCapital(i) && (isPossessiveMark(p, i + 1) || isPossessiveMark(p, i + 2)))
        || p.is(i, u"one") || p.has(i + 1, WordClass::Office) || p.has(i + 1, WordClass::Title);
}

bool isSayingBehindAs(const TaggedParagraph &p, qsizetype i)
{
    const WordEntry &entry = p.entry(i);
    if (!p.is(i - 1, u"as") || !entry.has(VerbForm::Gerund) || p.is(i, u"telling"))
        return false;
    return std::any_of(entry.verbs.begin(), entry.verbs.end(), [&p](qsizetype index) {
        const Verb &verb = p.lexicon().verb(index);
        return verb.has(Frame::Quote) && verb.particle.isEmpty();
    });
}

bool isPossessiveMark(const TaggedParagraph &p, qsizetype i)
{
    if (p.is(i, u"’s") || p.is(i, u"'s"))
        return true;
    // "the Growers’ Union": neither a mark of quotation nor the end of one
    const bool apostrophe = p.isMark(i, u'\u2019') || p.isMark(i, u'\'');
    return apostrophe && p.isWord(i - 1) && p.isWord(i + 1) && p.words()[i].quotation < 0
        && p.word(i - 1).endsWith(u's') && p.words()[i - 1].span.end == p.words()[i].span.begin;
}

bool mayBeginPhrase(const TaggedParagraph &p, qsizetype i)
{
    if (p.isSpoken(i))
        return false;
    return p.has(i, WordClass::Determiner) || p.has(i, WordClass::Pronoun) || isContentWord(p, i)
        || isInnerQuoteMark(p, i);
}

qsizetype skipTime(const TaggedParagraph &p, qsizetype i, qsizetype ceiling)
{
    qsizetype at = i;
    at += p.has(at, WordUse::TimeLead);
    while (at < ceiling && at < i + 4
           && (p.has(at, WordUse::TimeBeside) || p.has(at, WordClass::Number)))
        ++at;
    if (at >= ceiling || !isTime(p, at))
        return i;
    while (at < ceiling
           && (isTime(p, at) || p.words()[at].kind == TokenKind::Number || p.is(at, u"ago")
               || isAbbreviationStop(p, at) || isPossessiveMark(p, at)))
        ++at;
    return at;
}

bool isProgramme(const TaggedParagraph &p, qsizetype i)
{
    return !p.isCapital(i) && p.isCapital(i - 1)
        && (p.has(i, WordClass::Medium) || p.is(i, u"programme") || p.is(i, u"program")
            || p.is(i, u"show"));
}

bool endsClause(const TaggedParagraph &p, qsizetype i)
{
    return p.isMark(i, u'.') || p.isMark(i, u',') || p.isMark(i, u';') || p.isMark(i, u':')
        || p.isMark(i, u'?') || p.isMark(i, u'!') || p.isMark(i, u')') || p.isDash(i);
}

WordRange withoutEndMarks(const TaggedParagraph &p, WordRange range)
{
    while (!range.isEmpty() && (endsClause(p, range.end - 1)) && !p.isMark(range.end - 1, u')')
           && !p.isQuoted(range.end - 1)) {
        const bool abbreviation = p.isMark(range.end - 1, u'.')
            && p.has(range.end - 2, WordClass::Abbreviation)
            && p.sentenceOf(range.first).end != range.end;
        if (abbreviation)
            break;
        --range.end;
    }
    while (!range.isEmpty()
           && (p.isMark(range.first, u',') || p.isMark(range.first, u':') || p.isDash(range.first)))
        ++range.first;
    return range;
}

bool isBeforeOccasion(const TaggedParagraph &p, WordRange quotation, qsizetype ceiling)
{
    constexpr qsizetype farthest = 6; // words to the verb of the clause
    const qsizetype next = quotation.end;
    if (!p.has(next, WordUse::Aside) || p.isQuoted(next)
        || !hasFiniteVerb(p, {next + 1, std::min(ceiling, next + farthest)}))
        return false;
    qsizetype first = quotation.first;
    while (first < quotation.end && !p.isWord(first))
        ++first;
    return p.isCapital(first);
}

} // namespace onrecord
