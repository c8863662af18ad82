// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paragraph/describedsubject.h"

#include "core/lexicon/agentnouns.h"
#include "core/paragraph/peoplebefore.h"

#include <algorithm>

namespace onrecord {
namespace {

/// Where the subject of \a sentence may begin: behind what leads to it, "At the gate, ".
qsizetype subjectAt(const TaggedParagraph &p, WordRange sentence)
{
    constexpr qsizetype longestLead = 10; // words
    if (!p.has(sentence.first, WordClass::Preposition))
        return sentence.first;
    const qsizetype end = std::min(sentence.end, sentence.first + longestLead);
    for (qsizetype i = sentence.first; i < end; ++i) {
        if (p.isMark(i, u','))
            return i + 1;
    }
    return sentence.first;
}

bool areSeveral(const TaggedParagraph &p, WordRange head)
{
    const qsizetype noun = head.end - 1;
    return p.has(noun, WordClass::Group) || p.has(noun, WordUse::PeopleNoun)
        || p.has(noun, WordClass::Plural) || p.has(head.first, WordClass::Plural);
}

/// False where a word of \a head may be a name. The first word of a sentence has a capital in any case.
bool isNameless(const TaggedParagraph &p, WordRange head)
{
    if (head.size() == 1 && !areSeveral(p, head)) // "Baker left"
        return !p.isCapital(head.first);
    for (qsizetype i = head.first; i < head.end; ++i) {
        const bool begins = i == p.sentenceOf(i).first;
        const bool isPlain = p.has(i, WordClass::Determiner) || p.has(i, WordClass::Possessive)
            || p.has(i, WordClass::Number) || p.has(i, WordUse::PeopleNoun)
            || p.has(i, WordClass::Group) || p.has(i, WordUse::Ordinary);
        const bool isOffice = p.is(head.first, u"the") && i == head.end - 1 // "The King"
            && (p.has(i, WordClass::Title) || p.has(i, WordClass::Office));
        if (p.isCapital(i) && !(begins && isPlain) && !isOffice)
            return false;
    }
    return true;
}

bool isSomebody(const TaggedParagraph &p, qsizetype i)
{
    return meansPeople(p, i) || p.has(i, WordUse::Epithet) || endsLikeAgent(p.word(i), p.entry(i));
}

/// \a subject, whose verb may be unknown, up to its last word for a person; nothing without one.
///
///     | The victim’s sister | wept
std::optional<Source> somebodyIn(const TaggedParagraph &p, Source subject)
{
    constexpr qsizetype longestVerb = 2; // words that may be no part of the head
    WordRange &head = subject.head;
    qsizetype end = head.end;
    while (end > head.first && !isSomebody(p, end - 1))
        --end;
    if (end == head.first || head.end - end > longestVerb)
        return std::nullopt;
    const bool goesOn = end == head.end
        && (p.has(end, WordClass::Preposition) || p.has(end, WordClass::Relative)
            || p.isMark(end, u','));
    if (!goesOn)
        subject.range.end = end;
    head.end = end;
    return subject;
}

} // namespace

/// \a one with the people that it is one of: one | of the cooks.
static Source withRestOf(const TaggedParagraph &p, Source one, qsizetype end)
{
    one.head = {one.head.first, one.head.first + 1};
    const std::optional<Source> all = sourceBeginningAt(p, one.head.first + 2, end);
    one.range = {one.head.first, all ? all->head.end : one.head.end};
    one.pronoun = false;
    return one;
}

/// The noun phrase that \a sentence begins with, adjectives in -ly within: an elderly farmer; one of the cooks.
static std::optional<Source> subjectOf(const TaggedParagraph &p, WordRange sentence)
{
    const qsizetype first = subjectAt(p, sentence);
    if (p.has(first, WordClass::Determiner) && p.word(first + 1).endsWith(u"ly")) {
        std::optional<Source> subject = sourceBeginningAt(p, first + 2, sentence.end);
        if (subject && !subject->head.isEmpty()) {
            subject->head.first = first;
            subject->range.first = first;
            return subject;
        }
    }
    return sourceBeginningAt(p, first, sentence.end);
}

std::optional<Source> describedInstitution(const TaggedParagraph &p, qsizetype pronoun)
{
    const qsizetype begin = p.sentenceOf(pronoun).first;
    if (begin == 0)
        return std::nullopt;
    const WordRange before = p.sentenceOf(begin - 1);
    if (p.isSpoken(before.first) || !p.has(before.first, WordClass::Determiner))
        return std::nullopt;
    std::optional<Source> subject = sourceBeginningAt(p, before.first, before.end);
    if (!subject || subject->pronoun)
        return std::nullopt;
    WordRange &head = subject->head;
    for (qsizetype i = head.first + 1; i < head.end; ++i) { // its verb may be unknown
        const bool institution = p.has(i, WordClass::Organisation) && !p.isCapital(i)
            && !p.has(i, WordClass::Plural) && !p.has(i + 1, WordClass::Office)
            && !p.has(i, WordUse::Firm); // "the firm" has a name elsewhere
        if (institution && !p.has(i + 1, WordClass::Organisation)) {
            head.end = i + 1;
            subject->range.end = i + 1;
            return subject;
        }
    }
    return std::nullopt;
}

std::optional<Source> describedSubject(const TaggedParagraph &p, qsizetype pronoun)
{
    constexpr int mostSentences = 4;
    const bool several = p.has(pronoun, WordClass::Plural);
    qsizetype begin = p.sentenceOf(pronoun).first;
    for (int looked = 0; looked < mostSentences && begin > 0; ++looked) {
        const WordRange sentence = p.sentenceOf(begin - 1);
        begin = sentence.first;
        if (p.isSpoken(sentence.first))
            return std::nullopt; // somebody speaks, whoever that is
        const std::optional<Source> subject = subjectOf(p, sentence);
        if (!subject || subject->head.isEmpty())
            return std::nullopt;
        const qsizetype first = subject->head.first;
        if (p.is(first, u"one") && p.is(first + 1, u"of"))
            return several ? std::nullopt : std::optional(withRestOf(p, *subject, sentence.end));
        if (subject->pronoun)
            continue;
        const qsizetype end = subject->head.end;
        const bool isNamedBehind = p.isMark(end, u',') && p.isCapital(end + 1);
        if (isNamedBehind || !isNameless(p, subject->head))
            return std::nullopt;
        if (const auto somebody = somebodyIn(p, *subject))
            return areSeveral(p, somebody->head) == several ? somebody : std::nullopt;
    }
    return std::nullopt;
}

} // namespace onrecord
