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

/// Marks alone name nobody.
static bool holdsName(const TaggedParagraph &p, WordRange range)
{
    for (qsizetype i = range.first; i < range.end; ++i) {
        if (p.isWord(i) || p.words()[i].kind == TokenKind::Number)
            return true;
    }
    return false;
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
    if (!holdsName(p, range))
        return std::nullopt;
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

namespace {

/// Walks over the words of a phrase to the right, from its first.
class RightWalk
{
public:
    RightWalk(const TaggedParagraph &paragraph, qsizetype first, qsizetype stop)
        : p(paragraph)
        , m_first(first)
        , m_stop(stop)
    {
    }

    /// Where the phrase ends; its first word where it has none.
    qsizetype end()
    {
        qsizetype i = m_first;
        while (i < m_stop) {
            const qsizetype next = afterWordsAt(i);
            if (next == i)
                break;
            i = next;
        }
        while (i - 1 > m_first && leadsOn(i - 1))
            --i;
        return i;
    }

private:
    /// A preposition, a determiner, "and": something has to follow it.
    bool leadsOn(qsizetype i) const
    {
        return p.has(i, WordClass::Preposition) || p.has(i, WordClass::Determiner)
            || joinsPhrases(p, i);
    }

    /// The word behind what the phrase takes at \a i; \a i itself where it cannot go on.
    qsizetype afterWordsAt(qsizetype i)
    {
        if (p.isMark(i, u'(') && !p.isSpoken(i))
            return afterBracket(i);
        if (takes(i))
            return i + 1;
        return i > m_first && isDone(i - 1) ? behindTime(i) : i;
    }

    /// "A poll published", of what can be done by somebody or somewhere.
    bool isDone(qsizetype i) const
    {
        constexpr qsizetype shortest = 5; // not "red"
        const bool isEd = p.word(i).size() >= shortest && p.word(i).endsWith(u"ed");
        return !p.isCapital(i) && (isEd || p.entry(i).has(VerbForm::Participle))
            && !p.has(i, WordClass::NounToo);
    }

    /// "A poll published | on Friday by the mill": behind the time, where the phrase goes on; else \a i.
    qsizetype behindTime(qsizetype i) const
    {
        const qsizetype next = skipTime(p, i, m_stop);
        const bool goesOn = next > i && next < m_stop && p.has(next, WordClass::Preposition)
            && takesPreposition(next);
        return goesOn ? next : i;
    }

    qsizetype afterBracket(qsizetype opening) const
    {
        constexpr qsizetype widest = 8;
        qsizetype close = opening;
        while (close < std::min(m_stop, opening + widest) && !p.isMark(close, u')'))
            ++close;
        return p.isMark(close, u')') ? close + 1 : opening;
    }

    bool takes(qsizetype i)
    {
        if (p.isSpoken(i))
            return false;
        if (p.has(i, WordClass::Determiner)) {
            m_bareName = false;
            return i == m_first || leadsOn(i - 1);
        }
        if (isAbbreviationStop(p, i) || isJoiningMark(p, i) || isPossessiveMark(p, i)
            || isInnerQuoteMark(p, i))
            return true;
        if (joinsPhrases(p, i))
            return (isContentWord(p, i + 1) || p.has(i + 1, WordClass::Determiner))
                && (!p.entry(i + 1).isVerb() || p.isCapital(i + 1));
        if (p.has(i, WordClass::Preposition) && !p.isCapital(i))
            return takesPreposition(i);
        if (i > m_first
            && (isVerbAfterName(p, i) || (isTime(p, i) && !p.has(i - 1, WordClass::Determiner))))
            return false;
        if (!isContentWord(p, i) || (p.isAdverb(i) && !p.isCapital(i) && !describes(i)))
            return false;
        m_bareName = m_bareName && p.isCapital(i);
        return true;
    }

    /// "her | first teacher", "the | once mighty firm": an adverb between a determiner and its noun.
    bool describes(qsizetype i) const
    {
        const bool isNoun = isContentWord(p, i + 1)
            && (!p.entry(i + 1).isVerb() || p.has(i + 1, WordClass::NounToo));
        return i > m_first && i + 1 < m_stop && isNoun
            && (p.has(i - 1, WordClass::Determiner) || p.has(i - 1, WordClass::Possessive));
    }

    /// "the chief of staff", "a man in Tarn"; not "Ruiz in Tarn", not "on Tuesday"
    bool takesPreposition(qsizetype i) const
    {
        const bool always = p.is(i, u"of") || p.is(i, u"for");
        return (always || !m_bareName) && skipTime(p, i, m_stop) == i && mayBeginPhrase(p, i + 1)
            && !p.has(i, WordClass::Subordinator);
    }

    const TaggedParagraph &p;
    const qsizetype m_first;
    const qsizetype m_stop;
    bool m_bareName = true; ///< so far capital words only
};

} // namespace

std::optional<Source> sourceBeginningAt(const TaggedParagraph &p, qsizetype first,
                                        qsizetype ceiling)
{
    if (first >= ceiling || !mayBeginPhrase(p, first))
        return std::nullopt;
    if (isSubjectPronoun(p, first))
        return Source{{first, first + 1}, {first, first + 1}, {}, true};

    const qsizetype i = RightWalk(p, first, std::min(ceiling, first + longestPhrase)).end();
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

bool isNounByDeterminer(const TaggedParagraph &p, qsizetype i)
{
    const auto opens = [&p](qsizetype k) {
        return (p.has(k, WordClass::Determiner) && !p.is(k, u"that"))
            || p.has(k, WordClass::Possessive) || isPossessiveMark(p, k);
    };
    const qsizetype before = i - 1;
    if (opens(before) || (p.has(before, WordClass::Preposition) && !p.is(before, u"to")))
        return true;
    return p.isWord(before) && !p.entry(before).isVerb() && !p.isCapital(before)
        && opens(before - 1);
}

bool isThing(const TaggedParagraph &p, WordRange source)
{
    const WordRange head = headOf(p, source);
    const qsizetype last = head.end - 1;
    for (qsizetype i = head.end; i < source.end; ++i) {
        if (p.isMark(i, u',') && source.end - i > 2)
            return false; // "the mayor’s pick, Ana Ruiz"
    }
    if (p.is(last, u"it") || p.is(last, u"which") || p.is(last, u"that"))
        return true;
    if (last < head.first || !p.word(last).front().isLower() || p.has(last, WordClass::Pronoun))
        return false;
    for (const WordClass speaker :
         {WordClass::Office, WordClass::Group, WordClass::Kin, WordClass::Organisation,
          WordClass::Anonymous, WordClass::Title, WordClass::Document, WordClass::Plural,
          WordClass::Number, WordClass::Feminine, WordClass::Masculine}) {
        if (p.has(last, speaker))
            return false;
    }
    return true;
}

} // namespace onrecord
