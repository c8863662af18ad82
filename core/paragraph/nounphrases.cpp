// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paragraph/nounphrases.h"

#include "core/paragraph/phrasewords.h"

namespace onrecord {
namespace {

/// Index of the bracket that opens what the one at \a i closes; \a i itself without one.
qsizetype openingBracket(const TaggedParagraph &p, qsizetype i, qsizetype floor)
{
    constexpr qsizetype widest = 12;
    for (qsizetype k = i - 1; k >= std::max(floor, i - widest); --k) {
        if (p.isMark(k, u'('))
            return k;
    }
    return i;
}

/// What ended the walk to the left.
enum class Stop { Edge, Verb, Joint };

struct Walk
{
    qsizetype first = 0;
    qsizetype afterAnd = -1; ///< first word after the last "and" that was walked over
    Stop stop = Stop::Edge;
};

/// Takes one word of the phrase to the left; false where the phrase cannot go on.
bool takesLeft(const TaggedParagraph &p, qsizetype i, qsizetype floor, Walk &walk)
{
    if (isInnerQuoteMark(p, i))
        return !p.isMark(i - 1, u',') && !p.isMark(i - 1, u'.');
    if (isAbbreviationStop(p, i) || isJoiningMark(p, i))
        return true;
    if (isPossessiveMark(p, i))
        return i > floor && isContentWord(p, i - 1);
    if (joinsPhrases(p, i)) {
        if (i == floor || !isContentWord(p, i - 1))
            return false;
        walk.afterAnd = i + 1;
        return true;
    }
    if (p.has(i, WordClass::Auxiliary) || isSubjectPronoun(p, i) || actsAsVerb(p, i)) {
        walk.stop = Stop::Verb;
        return false;
    }
    if (p.has(i, WordClass::Subordinator) || p.has(i, WordClass::Relative)
        || p.has(i, WordClass::Conjunction)) {
        walk.stop = Stop::Joint;
        return false;
    }
    if (isTime(p, i) && !p.has(i - 1, WordClass::Determiner) && !isPossessiveMark(p, i - 1)) {
        walk.stop = Stop::Joint;
        return false;
    }
    if (p.has(i, WordClass::Preposition)) {
        walk.stop = Stop::Joint;
        return i > floor
            && (isContentWord(p, i - 1) || p.isMark(i - 1, u')') || isInnerQuoteMark(p, i - 1)
                || (p.has(i - 1, WordClass::Pronoun) && p.has(i - 1, WordClass::Determiner)));
    }
    if (p.has(i, WordClass::Determiner)) {
        const bool more = p.has(i - 1, WordClass::Preposition)
            || p.has(i - 1, WordClass::Determiner) || joinsPhrases(p, i - 1) || p.isAdverb(i - 1);
        if (!more)
            walk.first = i;
        return more;
    }
    if (p.isAdverb(i) && !p.isCapital(i))
        return p.has(i - 1, WordClass::Determiner) || p.words()[i + 1].kind == TokenKind::Number
            || p.has(i + 1, WordClass::Number);
    return p.isWord(i) || p.words()[i].kind == TokenKind::Number;
}

Walk walkLeft(const TaggedParagraph &p, qsizetype last, qsizetype floor)
{
    Walk walk;
    walk.first = last;
    const qsizetype stop = std::max(floor, last - longestPhrase);
    qsizetype i = p.isMark(last, u')') ? openingBracket(p, last, floor) - 1 : last - 1;
    walk.first = i + 1;
    for (; i >= stop && !p.isSpoken(i); --i) {
        if (p.isMark(i, u')')) {
            const qsizetype opening = openingBracket(p, i, floor);
            if (opening == i)
                break;
            i = opening;
            continue;
        }
        if (!takesLeft(p, i, floor, walk))
            break;
        walk.first = i;
    }
    return walk;
}

/// The last simple phrase of \a range: "In a statement Ana Ruiz" leaves "Ana Ruiz".
qsizetype simplePhraseBefore(const TaggedParagraph &p, WordRange range)
{
    qsizetype first = range.end - 1;
    if (p.isCapital(first)) {
        while (first > range.first
               && (p.isCapital(first - 1) || isAbbreviationStop(p, first - 1)
                   || p.has(first - 1, WordClass::Office)
                   || p.has(first - 1, WordClass::Nationality))
               && !isFunctionWord(p, first - 1))
            --first;
        if (p.has(first - 1, WordClass::Determiner) && first - 1 >= range.first)
            --first;
        return first;
    }
    while (first > range.first && !p.has(first, WordClass::Determiner)
           && !p.has(first - 1, WordClass::Preposition))
        --first;
    return first;
}

Source sourceOf(const TaggedParagraph &p, WordRange range)
{
    return {range, headOf(p, range), {}, false};
}

qsizetype withoutLead(const TaggedParagraph &p, WordRange range)
{
    qsizetype first = range.first;
    while (first + 1 < range.end
           && (p.has(first, WordClass::Conjunction)
               || (p.isAdverb(first) && !p.has(first, WordClass::Determiner)
                   && !p.has(first, WordClass::Number) && !p.has(first + 1, WordClass::Number)
                   && p.words()[first + 1].kind != TokenKind::Number)))
        ++first;
    return first;
}

} // namespace

std::optional<Source> sourceEndingAt(const TaggedParagraph &p, qsizetype last, qsizetype floor)
{
    if (last < floor || p.isSpoken(last))
        return std::nullopt;
    if (p.is(last, u"that") || p.is(last, u"which")) {
        // "a survey that showed": what the survey says; any other clause is no source
        const qsizetype antecedent = p.isMark(last - 1, u',') ? last - 2 : last - 1;
        const bool speaks = p.has(antecedent, WordClass::Document)
            || p.has(antecedent, WordClass::Organisation) || p.has(antecedent, WordClass::Group);
        return speaks ? sourceEndingAt(p, antecedent, floor) : std::nullopt;
    }
    const bool pronoun = p.has(last, WordClass::Pronoun) && !p.isMark(last, u')');
    if (pronoun) {
        Source source = sourceOf(p, {last, last + 1});
        source.pronoun = !p.has(last, WordClass::Determiner);
        return source;
    }
    if (p.has(last, WordClass::Relative))
        return Source{{last, last + 1}, {last, last + 1}, {}, true};
    const bool ends = isContentWord(p, last) || p.isMark(last, u')') || isInnerQuoteMark(p, last)
        || p.isMark(last, u'%') || isAbbreviationStop(p, last);
    if (!ends || (p.isAdverb(last) && !p.isCapital(last)) || isTime(p, last))
        return std::nullopt;

    const Walk walk = walkLeft(p, last, floor);
    WordRange range{walk.first, last + 1};
    if (walk.stop == Stop::Verb && walk.afterAnd > 0)
        range.first = walk.afterAnd;
    range.first = withoutLead(p, range);
    const bool fused = p.has(range.first, WordClass::Preposition)
        || (range.first - 1 >= floor && p.has(range.first - 1, WordClass::Preposition));
    if (fused)
        range.first = simplePhraseBefore(p, range);
    return sourceOf(p, range);
}

/// The end of an apposition that begins after \a comma, or \a comma itself.
static qsizetype appositionEnd(const TaggedParagraph &p, qsizetype comma, qsizetype ceiling)
{
    if (!p.isMark(comma, u',') || !explains(p, comma))
        return comma;
    const qsizetype stop = std::min(ceiling, comma + longestPhrase);
    qsizetype i = comma + 1;
    for (; i < stop; ++i) {
        if (p.isSpoken(i) || p.isMark(i, u';') || p.isDash(i) || p.isMark(i, u':'))
            break;
        if (p.isMark(i, u',')) {
            const bool enumerates =
                p.words().value(i + 1).kind == TokenKind::Number || explains(p, i);
            if (!enumerates || p.has(i + 1, WordClass::Conjunction))
                break;
        }
        if (p.isMark(i, u'.') && !isAbbreviationStop(p, i))
            break;
    }
    return i;
}

std::optional<Source> sourceBeginningAt(const TaggedParagraph &p, qsizetype first,
                                        qsizetype ceiling)
{
    if (first >= ceiling || !mayBeginPhrase(p, first))
        return std::nullopt;
    if (isSubjectPronoun(p, first))
        return Source{{first, first + 1}, {first, first + 1}, {}, true};

    const qsizetype stop = std::min(ceiling, first + longestPhrase);
    bool bareName = true;
    qsizetype i = first;
    for (; i < stop; ++i) {
        if (p.isSpoken(i))
            break;
        if (isAbbreviationStop(p, i) || isJoiningMark(p, i) || isPossessiveMark(p, i)
            || isInnerQuoteMark(p, i) || p.has(i, WordClass::Determiner)) {
            if (p.has(i, WordClass::Determiner) && i > first
                && !p.has(i - 1, WordClass::Preposition) && !p.has(i - 1, WordClass::Determiner)
                && !joinsPhrases(p, i - 1))
                break;
            bareName = bareName && !p.has(i, WordClass::Determiner);
            continue;
        }
        if (p.isMark(i, u'(')) {
            constexpr qsizetype widest = 8;
            qsizetype close = i;
            while (close < std::min(stop, i + widest) && !p.isMark(close, u')'))
                ++close;
            if (!p.isMark(close, u')'))
                break;
            i = close;
            continue;
        }
        if (joinsPhrases(p, i)) {
            if (!isContentWord(p, i + 1) && !p.has(i + 1, WordClass::Determiner))
                break;
            if (p.entry(i + 1).isVerb() && !p.isCapital(i + 1))
                break;
            continue;
        }
        if (p.has(i, WordClass::Preposition) && !p.isCapital(i)) {
            const bool always = p.is(i, u"of") || p.is(i, u"for");
            if (!always && bareName)
                break;
            if (skipTime(p, i, stop) != i || !mayBeginPhrase(p, i + 1)
                || p.has(i, WordClass::Subordinator))
                break;
            continue;
        }
        if (i > first && isVerbAfterName(p, i))
            break;
        if ((isTime(p, i) && i > first && !p.has(i - 1, WordClass::Determiner))
            || !isContentWord(p, i) || (p.isAdverb(i) && !p.isCapital(i)))
            break;
        bareName = bareName && p.isCapital(i);
    }
    while (i > first
           && (p.has(i - 1, WordClass::Preposition) || p.has(i - 1, WordClass::Determiner)
               || joinsPhrases(p, i - 1))
           && i - 1 > first)
        --i;
    if (i == first)
        return std::nullopt;
    Source source = sourceOf(p, {first, i});
    const qsizetype end = appositionEnd(p, i, ceiling);
    if (end > i) {
        source.apposition = {i + 1, end};
        source.range.end = end;
    }
    return source;
}

} // namespace onrecord
