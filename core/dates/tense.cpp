// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/tense.h"

#include "core/dates/datevocabulary.h"
#include "core/lexicon/lexicon.h"

#include <algorithm>
#include <array>

namespace onrecord {

namespace {

constexpr int wordsBefore = 16;
constexpr int wordsAfter = 12;
constexpr qsizetype longestNeighbour = 32;
constexpr qsizetype reach = 250; // in UTF-16 units, whatever stands there

/// The words on one side of an expression, the nearest first; "" where there is none.
template <int Count>
class Neighbours
{
public:
    void add(QStringView word) { m_words[m_size++] = word; }
    bool isFull() const { return m_size == Count; }
    int size() const { return int(m_size); }
    QStringView operator[](int at) const
    {
        return at >= 0 && size_t(at) < m_size ? m_words[size_t(at)] : QStringView();
    }

private:
    std::array<QStringView, Count> m_words;
    size_t m_size = 0;
};

Neighbours<wordsBefore> wordsUpTo(QStringView text, qsizetype begin, qsizetype end)
{
    Neighbours<wordsBefore> words;
    for (qsizetype at = end; !words.isFull();) {
        while (at > begin && !text[at - 1].isLetter() && text[at - 1] != u';')
            --at;
        const qsizetype wordEnd = at;
        while (at > begin && wordEnd - at < longestNeighbour && text[at - 1].isLetter())
            --at;
        if (at == wordEnd)
            break;
        words.add(text.sliced(at, wordEnd - at));
    }
    return words;
}

Neighbours<wordsAfter> wordsFrom(QStringView text, qsizetype begin, qsizetype end)
{
    Neighbours<wordsAfter> words;
    for (qsizetype at = begin; !words.isFull();) {
        while (at < end && !text[at].isLetter() && text[at] != u';')
            ++at;
        const qsizetype wordBegin = at;
        while (at < end && at - wordBegin < longestNeighbour && text[at].isLetter())
            ++at;
        if (at == wordBegin)
            break;
        words.add(text.sliced(wordBegin, at - wordBegin));
    }
    return words;
}

/// Tells what a single word says of the time; the lists are compared as written, so that "May" and
/// "Will" are names.
class TenseReader
{
public:
    TenseReader(const Lexicon &lexicon, const DateVocabulary &vocabulary)
        : m_lexicon(lexicon)
        , m_vocabulary(vocabulary)
    {
    }

    Tense tenseOf(QStringView word, QStringView left, QStringView farther, QStringView right) const;

private:
    bool is(QStringView word, DateWordClass wordClass) const
    {
        return m_vocabulary.has(word, wordClass);
    }
    bool isRegularPast(QStringView word) const;
    bool isPast(QStringView word) const;

    const Lexicon &m_lexicon;
    const DateVocabulary &m_vocabulary;
};

/// "was due", "had been expected": it was to come, and is over.
bool isOfThePast(QStringView word)
{
    return word == u"been" || word == u"was" || word == u"were";
}

/// "was in the wild until Friday", but "postponed until Friday".
bool lasts(QStringView word)
{
    return word == u"was" || word == u"were" || word == u"remained" || word == u"stayed"
        || word == u"lasted" || word == u"ran" || word == u"waited";
}

bool isAdverb(QStringView word)
{
    return word.endsWith(u"ly") || word == u"once" || word == u"also" || word == u"then"
        || word == u"still" || word == u"not";
}

/// "four rounds of planned outages": tells of a noun, not of what the sentence does.
bool isBeforeNoun(QStringView word, QStringView left, QStringView right)
{
    const bool isVerb = isOfThePast(left) || isAdverb(left) || left == u"is" || left == u"are"
        || left == u"be" || left == u"being" || left == u"s" || left == u"re" || left == u"now";
    // Behind a verb stands what it is about, or when.
    constexpr std::array<QStringView, 17> leads{
        u"to",     u"for",   u"on",    u"in", u"at", u"by",  u"from", u"next", u"this",
        u"before", u"after", u"until", u"a",  u"an", u"the", u"its",  u"their"};
    const bool isLed = right.isEmpty() || !right.front().isLower()
        || std::find(leads.begin(), leads.end(), right) != leads.end();
    return word.endsWith(u"ed") && !isVerb && !isLed;
}

bool TenseReader::isRegularPast(QStringView word) const
{
    return word.size() > 3 && word.endsWith(u"ed") && word.front().isLower()
        && !is(word, DateWordClass::NotPast);
}

bool TenseReader::isPast(QStringView word) const
{
    if (is(word, DateWordClass::IrregularPast) || isRegularPast(word))
        return true;
    const WordEntry &entry = m_lexicon.look(word);
    return entry.has(VerbForm::Past) && !entry.has(VerbForm::Base);
}

/// What \a word tells, between \a left and \a right of it; \a farther stands left of \a left.
Tense TenseReader::tenseOf(QStringView word, QStringView left, QStringView farther,
                           QStringView right) const
{
    if (is(word, DateWordClass::Modal)) {
        const bool isOver = right == u"have" || (word == u"could" && right == u"not");
        return isOver ? Tense::Past : Tense::Future;
    }
    if (word == u"to") { // "plans to stay", but "plans to the committee"
        const bool isPlan =
            (is(left, DateWordClass::PointsAhead) || is(left, DateWordClass::LeadsToPlan))
            && right != u"the" && right != u"a" && right != u"an";
        if (!isPlan)
            return Tense::Unknown;
        if (farther == u"been")
            return Tense::Past;
        const bool isGiven = left.endsWith(u"ed") || left == u"due" || left == u"set";
        return isGiven && isOfThePast(farther) ? Tense::WasToCome : Tense::Future;
    }
    if (is(word, DateWordClass::PointsAhead)) {
        if (isBeforeNoun(word, left, right))
            return Tense::Unknown;
        if (left == u"been")
            return Tense::Past;
        return isOfThePast(left) || (isAdverb(left) && isOfThePast(farther)) ? Tense::WasToCome
                                                                             : Tense::Future;
    }
    // "set" is a past, too, and "will be held" none
    if (word == u"set" && (right == u"to" || right == u"for"))
        return Tense::Future;
    return left != u"be" && (word == u"set" || isPast(word)) ? Tense::Past : Tense::Unknown;
}

/// What leads in to the day itself: since Friday, as soon as Friday.
Tense tenseOfLead(const Neighbours<wordsBefore> &words)
{
    const int at = words[0] == u"the" || words[0] == u"early" || words[0] == u"late" ? 1 : 0;
    if (words[at] == u"since")
        return Tense::Past;
    const bool isAsSoonAs = words[at] == u"as" && words[at + 2] == u"as"
        && (words[at + 1] == u"soon" || words[at + 1] == u"early");
    return isAsSoonAs ? Tense::Future : Tense::Unknown;
}

/// "Minister to visit on": headlines tell a plan so, without another verb. Not "the way to work".
bool tellsPlan(const Neighbours<wordsBefore> &words)
{
    constexpr std::array<QStringView, 20> nouns{
        u"work",     u"home",   u"school", u"date",  u"death",  u"court", u"hospital",
        u"jail",     u"prison", u"bed",    u"power", u"peace",  u"war",   u"parliament",
        u"midnight", u"noon",   u"church", u"town",  u"market", u"land"};
    constexpr std::array<QStringView, 12> others{u"the", u"a",    u"an",    u"his",
                                                 u"her", u"its",  u"their", u"our",
                                                 u"my",  u"this", u"that",  u"these"};
    for (int i = 1; i + 1 < words.size(); ++i) {
        const QStringView verb = words[i - 1];
        if (words[i] != u"to")
            continue;
        const bool isVerb = verb.front().isLower()
            && std::find(nouns.begin(), nouns.end(), verb) == nouns.end()
            && std::find(others.begin(), others.end(), verb) == others.end()
            && !verb.endsWith(u"ing") && verb.size() > 1;
        return isVerb;
    }
    return false;
}

} // namespace

Tense tenseAt(QStringView text, Span sentence, Span expression, const Lexicon &lexicon,
              const DateVocabulary &vocabulary)
{
    const TenseReader reader(lexicon, vocabulary);
    const Span near{std::max(sentence.begin, expression.begin - reach),
                    std::min(sentence.end, expression.end + reach)};
    const auto before = wordsUpTo(text, near.begin, expression.begin);
    if (const Tense tense = tenseOfLead(before); tense != Tense::Unknown)
        return tense;
    constexpr int farthestUntil = 4; // words: until 9 a.m. Tuesday
    bool isUntil = false; // "until Friday" looks ahead, but not where it "was" until then
    for (int i = 0; i < before.size(); ++i) {
        if (i < farthestUntil && (before[i] == u"until" || before[i] == u"till")) {
            isUntil = true;
            continue;
        }
        const Tense tense = reader.tenseOf(before[i], before[i + 1], before[i + 2], before[i - 1]);
        if (tense == Tense::Unknown)
            continue;
        return isUntil && !lasts(before[i]) ? Tense::Future : tense;
    }
    if (isUntil)
        return Tense::Future;
    const auto after = wordsFrom(text, expression.end, near.end);
    for (int i = 0; i < after.size(); ++i) {
        const Tense tense = reader.tenseOf(after[i], after[i - 1], after[i - 2], after[i + 1]);
        if (tense != Tense::Unknown)
            return tense;
    }
    return tellsPlan(before) ? Tense::Future : Tense::Unknown;
}

} // namespace onrecord
