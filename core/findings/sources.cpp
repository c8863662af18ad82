// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/sources.h"

namespace onrecord {
namespace {

constexpr qsizetype longestPhrase = 40; // words; what is longer is a clause

bool isFunctionWord(const TaggedParagraph &p, qsizetype i)
{
    return p.has(i, WordClass::Preposition) || p.has(i, WordClass::Conjunction)
        || p.has(i, WordClass::Subordinator) || p.has(i, WordClass::Auxiliary)
        || p.has(i, WordClass::Relative) || p.has(i, WordClass::Negation);
}

bool isSubjectPronoun(const TaggedParagraph &p, qsizetype i)
{
    return p.has(i, WordClass::Pronoun) && !p.has(i, WordClass::Determiner);
}

bool isTime(const TaggedParagraph &p, qsizetype i)
{
    if (p.has(i, WordClass::Month) || p.has(i, WordClass::Weekday))
        return p.isCapital(i);
    return p.has(i, WordClass::TimeWord) && !p.isCapital(i);
}

/// A word of a reporting verb that stands as a verb here: past forms, and others without a word
/// before them that only a noun follows.
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

/// A past form right after a name, an office or a pronoun: "Ruiz stoked", "the mayor sought".
bool isVerbAfterName(const TaggedParagraph &p, qsizetype i)
{
    if (p.isCapital(i) || !p.isWord(i))
        return false;
    const bool named = (p.isCapital(i - 1) && !p.has(i - 1, WordClass::Determiner))
        || p.has(i - 1, WordClass::Role) || p.has(i - 1, WordClass::Group)
        || p.has(i - 1, WordClass::Organisation) || p.isMark(i - 1, u')');
    return named && (p.entry(i).has(VerbForm::Past) || p.word(i).endsWith(u"ed"));
}

/// Can be a noun, adjective, name or number within a phrase.
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
    return p.isMark(i, u'.') && p.has(i - 1, WordClass::Abbreviation)
        && p.words()[i - 1].span.end == p.words()[i].span.begin;
}

bool isJoiningMark(const TaggedParagraph &p, qsizetype i)
{
    return p.isMark(i, u'%') || p.isMark(i, u'$') || p.isMark(i, u'&') || p.isMark(i, u'/')
        || p.isMark(i, u'£') || p.isMark(i, u'€');
}

/// A mark of a nickname, a title of a work or a few quoted words.
bool isInnerQuoteMark(const TaggedParagraph &p, qsizetype i)
{
    return i >= 0 && i < p.size() && p.words()[i].kind == TokenKind::QuoteMark
        && p.words()[i].quotation >= 0 && !p.isSpoken(i);
}

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

bool joinsPhrases(const TaggedParagraph &p, qsizetype i)
{
    return p.is(i, u"and") || p.is(i, u"or");
}

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
                   || p.has(first - 1, WordClass::Role) || p.has(first - 1, WordClass::Nationality))
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

/// The words that decide who it is: up to the first preposition, bracket or comma, without
/// the possessor before (“the union’s chairman” is decided by “chairman” too, so it is kept).
WordRange headOf(const TaggedParagraph &p, WordRange range)
{
    qsizetype end = range.first;
    while (end < range.end) {
        const bool stops = (p.has(end, WordClass::Preposition) && !p.isCapital(end))
            || p.isMark(end, u',') || p.isMark(end, u'(') || p.has(end, WordClass::Relative)
            || p.isDash(end);
        if (stops && end > range.first && !p.has(end, WordClass::Determiner))
            break;
        ++end;
    }
    return {range.first, end};
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
    const bool preposition = p.is(at, u"on") || p.is(at, u"in") || p.is(at, u"at")
        || p.is(at, u"during") || p.is(at, u"earlier") || p.is(at, u"late") || p.is(at, u"over")
        || p.is(at, u"since");
    at += preposition;
    while (at < ceiling && at < i + 4
           && (p.is(at, u"last") || p.is(at, u"this") || p.is(at, u"late") || p.is(at, u"early")
               || p.is(at, u"earlier") || p.is(at, u"later") || p.is(at, u"the")
               || p.is(at, u"next") || p.is(at, u"that") || p.is(at, u"a")
               || p.has(at, WordClass::Number) || p.is(at, u"same") || p.is(at, u"previous")))
        ++at;
    if (at >= ceiling || !isTime(p, at))
        return i;
    while (at < ceiling
           && (isTime(p, at) || p.words()[at].kind == TokenKind::Number || p.is(at, u"ago")
               || isAbbreviationStop(p, at) || isPossessiveMark(p, at)))
        ++at;
    return at;
}

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

/// True where what begins after the comma at \a comma explains the phrase before it.
static bool explains(const TaggedParagraph &p, qsizetype comma)
{
    const qsizetype i = comma + 1;
    if (p.isSpoken(i) || (isSubjectPronoun(p, i) && !p.has(i, WordClass::Relative)))
        return false;
    if (p.words().value(i).kind == TokenKind::Number)
        return true;
    return p.has(i, WordClass::Determiner) || p.has(i, WordClass::Relative)
        || p.has(i, WordClass::Role) || p.has(i, WordClass::Nationality)
        || p.has(i, WordClass::Number) || p.is(i, u"former")
        || (p.isCapital(i) && (isPossessiveMark(p, i + 1) || isPossessiveMark(p, i + 2)))
        || p.is(i, u"one") || p.has(i + 1, WordClass::Role) || p.has(i + 1, WordClass::Title);
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

/// True where a name begins after the comma at \a comma and says who the phrase before it is: "The
/// commissioner, Ana Ruiz, said".
static bool names(const TaggedParagraph &p, qsizetype comma, qsizetype end)
{
    for (qsizetype i = comma + 1; i < end; ++i) {
        if (!p.isCapital(i) && !isAbbreviationStop(p, i))
            return false;
    }
    const bool begins =
        !isFunctionWord(p, comma + 1) && !isTime(p, comma + 1) && !p.isAdverb(comma + 1);
    return begins && comma + 1 < end && p.isWord(comma - 1) && !p.isCapital(comma - 1);
}

/// The phrase before a stretch between commas that ends right before \a verb.
static std::optional<Source> subjectAcrossCommas(const TaggedParagraph &p, qsizetype comma,
                                                 qsizetype floor)
{
    std::optional<Source> best;
    const qsizetype stop = std::max(floor, comma - longestPhrase);
    for (qsizetype i = comma - 1; i > stop && !p.isSpoken(i); --i) {
        if (!p.isMark(i, u',') && !p.isDash(i))
            continue;
        const bool apposition = explains(p, i) || names(p, i, comma);
        const bool inserted = apposition || p.has(i + 1, WordClass::Preposition)
            || p.isAdverb(i + 1) || p.word(i + 1).endsWith(u"ing") || p.word(i + 1).endsWith(u"ed")
            || p.has(i + 1, WordClass::Subordinator);
        if (!inserted)
            continue;
        const std::optional<Source> before = sourceEndingAt(p, i - 1, floor);
        if (!before || before->pronoun)
            continue;
        best = before;
        if (apposition)
            best->apposition = {i + 1, comma};
        best->range.end = best->apposition.isEmpty() ? before->range.end : comma;
        const bool clauseBegins = before->range.first == floor
            || p.isMark(before->range.first - 1, u',')
            || p.has(before->range.first - 1, WordClass::Conjunction)
            || p.has(before->range.first - 1, WordClass::Subordinator);
        if (clauseBegins)
            return best;
    }
    return best;
}

/// A phrase with a clause of its own right before the verb: "an engineer who asked not to be named
/// said". Nothing where a word of saying in it could have what follows for its own subject: in
/// "people who think Ana Ruiz said" nobody knows who said it.
static std::optional<Source> subjectWithClause(const TaggedParagraph &p, qsizetype last,
                                               qsizetype floor)
{
    constexpr qsizetype longestClause = 16; // words
    for (qsizetype i = last; i > std::max(floor, last - longestClause); --i) {
        if (p.isSpoken(i) || p.isMark(i, u',') || p.isMark(i, u';') || p.isDash(i))
            return std::nullopt;
        if (!p.is(i, u"who"))
            continue;
        qsizetype verb = i + 1;
        while (verb < last && p.isAdverb(verb) && !p.has(verb, WordClass::Auxiliary))
            ++verb;
        const bool clause = p.has(verb, WordClass::Auxiliary) || p.has(verb, WordClass::NotSubject)
            || p.entry(verb).isVerb() || p.word(verb).endsWith(u"ed");
        const qsizetype next = verb + 1;
        const bool reports = p.entry(verb).isVerb() && next <= last
            && !p.has(next, WordClass::Preposition) && !p.has(next, WordClass::Negation)
            && !p.is(next, u"to");
        if (!clause || reports || !isContentWord(p, i - 1))
            return std::nullopt;
        std::optional<Source> source = sourceEndingAt(p, i - 1, floor);
        if (!source || source->pronoun)
            return std::nullopt;
        source->range.end = last + 1;
        return source;
    }
    return std::nullopt;
}

std::optional<Source> subjectBefore(const TaggedParagraph &p, qsizetype verb, qsizetype floor)
{
    qsizetype last = verb - 1;
    while (last > floor && p.isAdverb(last) && !p.isCapital(last)
           && !p.has(last, WordClass::Pronoun))
        --last;
    // "Ruiz on Tuesday said", "Ruiz last week said"
    for (qsizetype begin = last; begin > floor && begin > last - 6; --begin) {
        if (skipTime(p, begin, last + 1) == last + 1) {
            if (!p.isMark(begin - 1, u',') && mayBeginPhrase(p, begin - 1))
                last = begin - 1;
        }
    }
    if (last < floor)
        return std::nullopt;
    if (p.isMark(last, u',') || p.isDash(last))
        return subjectAcrossCommas(p, last, floor);
    const bool pronoun = isSubjectPronoun(p, last);
    if (const std::optional<Source> source = subjectWithClause(p, last, floor); source && !pronoun)
        return source;
    return sourceEndingAt(p, last, floor);
}

} // namespace onrecord
