// SPDX-License-Identifier: GPL-3.0-or-later
// Who does what a verb says: the noun phrase before it.
#include "core/paragraph/nounphrases.h"
#include "core/paragraph/phrasewords.h"

namespace onrecord {

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
