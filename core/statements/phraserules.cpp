// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/phraserules.h"

#include "core/paragraph/auxiliaries.h"
#include "core/statements/contents.h"
#include "core/statements/ruledparagraph.h"

namespace onrecord {

/// "According to the union, eleven farms lie below it": eleven farms explain no union, so what
/// would leave the sentence without content is no apposition.
static Source withoutSwallowedSentence(const TaggedParagraph &p, Source source, qsizetype end)
{
    if (p.countWords({source.range.end, end}) == 0 && !source.apposition.isEmpty()) {
        source.range.end = source.apposition.first - 1;
        source.apposition = {};
    }
    return source;
}

static void readAccordingToAt(RuledParagraph &rules, qsizetype i)
{
    const TaggedParagraph &p = rules.paragraph();
    const WordRange sentence = p.sentenceOf(i);
    const std::optional<Source> found = sourceBeginningAt(p, i + 2, sentence.end);
    if (!found)
        return;
    const bool isFronted = i == sentence.first || p.has(i - 1, WordClass::Conjunction)
        || p.has(i - 1, WordClass::Subordinator);
    const Source source = isFronted ? withoutSwallowedSentence(p, *found, sentence.end) : *found;
    const WordRange before{sentence.first, i};
    const WordRange behind{source.range.end, sentence.end};
    QList<WordRange> content{withoutEndMarks(p, isFronted ? behind : before)};
    const bool isBetween = !isFronted && p.isMark(i - 1, u',') && p.isMark(behind.first, u',')
        && p.countWords(before) < p.countWords(behind);
    if (isBetween)
        content.append(withoutEndMarks(p, behind));
    if (p.countWords(content.first()) > 0)
        rules.add({.rule = RuleId::AccordingTo,
                   .spans = {.content = content, .cue = {{i, i + 2}}},
                   .source = source});
}

void readAccordingTo(RuledParagraph &rules)
{
    const TaggedParagraph &p = rules.paragraph();
    for (qsizetype i = 0; i + 2 < p.size(); ++i) {
        if (p.is(i, u"according") && p.is(i + 1, u"to") && !p.isSpoken(i))
            readAccordingToAt(rules, i);
    }
}

/// The first word of "declined to comment" where the word at \a i is its last; -1 elsewhere.
static qsizetype firstOfDeclining(const RuledParagraph &rules, qsizetype i)
{
    const TaggedParagraph &p = rules.paragraph();
    const qsizetype near = rules.cueAt(i - 2);
    const qsizetype c = near >= 0 || i < 3 ? near : rules.cueAt(i - 3);
    if (c < 0 || rules.cue(c).range.end != i - 1)
        return -1;
    const QString &lemma = rules.cue(c).verb->lemma;
    const bool declines = lemma == u"decline" || lemma == u"refuse";
    // "declined to say who paid" has a content
    const bool saysNothing = !p.is(i, u"say") && !p.is(i, u"talk") && !p.is(i, u"speak");
    return declines && saysNothing ? rules.cue(c).range.first : -1;
}

/// The first word of "did not respond", "could not be reached" where the word at \a i is its last;
/// -1 elsewhere.
static qsizetype firstOfSilence(const TaggedParagraph &p, qsizetype i)
{
    const bool answers = p.is(i, u"respond") || p.is(i, u"comment") || p.is(i, u"reply")
        || (p.is(i, u"reached") && p.is(i - 1, u"be"))
        || (p.is(i, u"available") && p.is(i + 1, u"for") && p.is(i + 2, u"comment"))
        || (p.is(i, u"return") && (p.is(i + 1, u"calls") || p.is(i + 1, u"messages")));
    if (!answers)
        return -1;
    qsizetype first = i;
    bool isNegated = false;
    while (first > 1
           && (p.isAdverb(first - 1) || p.has(first - 1, WordClass::Auxiliary)
               || p.has(first - 1, WordClass::Negation))) {
        --first;
        isNegated = isNegated || p.has(first, WordClass::Negation);
    }
    return isNegated ? first : -1;
}

/// True where all of "She ⟦declined⟧." is that somebody who was asked, in the sentence before, said nothing.
static bool isBareRefusal(const TaggedParagraph &p, qsizetype i)
{
    const bool refuses = (p.is(i, u"declined") || p.is(i, u"refused")) && p.isMark(i + 1, u'.');
    const qsizetype first = p.sentenceOf(i).first;
    if (!refuses || first == 0)
        return false;
    const WordRange before = p.sentenceOf(first - 1);
    for (qsizetype k = before.first; k < before.end; ++k) {
        if (p.is(k, u"comment") && !p.isQuoted(k))
            return true;
    }
    return false;
}

static void addNoComment(RuledParagraph &rules, WordRange words, const Source &source)
{
    rules.add({.rule = RuleId::NoComment, .spans = {.cue = {words}}, .source = source});
    for (qsizetype c = 0; c < rules.cues().size(); ++c) {
        if (words.overlaps(rules.cue(c).range))
            rules.use(c);
    }
}

/// There was ⟦no immediate comment⟧ from Ana Ruiz.   ⟦No comment⟧ was available from the club.
static void readCommentFrom(RuledParagraph &rules, qsizetype comment)
{
    const TaggedParagraph &p = rules.paragraph();
    const qsizetype no = comment - 1 - !p.is(comment - 1, u"no");
    qsizetype from = comment + 1;
    while (p.has(from, WordClass::Auxiliary) || p.is(from, u"available") || p.isAdverb(from))
        ++from;
    if (!p.is(no, u"no") || !p.is(from, u"from"))
        return;
    const qsizetype end = p.sentenceOf(comment).end;
    if (const std::optional<Source> source = sourceBeginningAt(p, from + 1, end))
        addNoComment(rules, {no, comment + 1}, *source);
}

/// It said that it “⟦does not comment⟧ on staff”: what another cue reports.
static bool isQuotedSilence(const RuledParagraph &rules, qsizetype first)
{
    const TaggedParagraph &p = rules.paragraph();
    if (!p.isQuoted(first))
        return false;
    const WordRange sentence = p.sentenceOf(first);
    for (qsizetype i = first - 1; i >= sentence.first && !p.isMark(i, u','); --i) {
        if (!p.isQuoted(i) && rules.cueAt(i) >= 0)
            return true;
    }
    return false;
}

/// Ruiz said in a letter that she ⟦could not comment⟧ on the case: what another cue reports of \a subject, who has
/// no name there. "A friend said that Ruiz ⟦declined to comment⟧" tells of Ruiz.
static bool isReportedSilence(const RuledParagraph &rules, const Source &subject)
{
    const TaggedParagraph &p = rules.paragraph();
    if (!subject.pronoun && p.isCapital(subject.head.end - 1))
        return false;
    const qsizetype floor = p.sentenceOf(subject.range.first).first;
    const bool isThat = p.is(subject.range.first - 1, u"that");
    for (qsizetype i = subject.range.first - 1; i >= floor && !p.isMark(i, u','); --i) {
        const qsizetype c = rules.cueAt(i);
        if (c < 0)
            continue;
        const Cue &cue = rules.cue(c);
        const bool isClause = cue.has(Frame::Clause) && cue.range.end == subject.range.first;
        const bool reports = isThat && (cue.has(Frame::That) || cue.has(Frame::Clause));
        if ((reports || isClause) && cue.voice == Voice::Active && !cue.negated)
            return true;
    }
    return false;
}

void readNoComment(RuledParagraph &rules)
{
    const TaggedParagraph &p = rules.paragraph();
    for (qsizetype i = 1; i < p.size(); ++i) {
        if (p.isSpoken(i))
            continue;
        if (p.is(i, u"comment") || p.is(i, u"response") || p.is(i, u"reply"))
            readCommentFrom(rules, i);
        const bool isInfinitive = p.has(i, WordClass::Comment) && p.is(i - 1, u"to");
        const qsizetype first = isBareRefusal(p, i) ? i
            : isInfinitive                          ? firstOfDeclining(rules, i)
                                                    : firstOfSilence(p, i);
        if (first < 0 || isQuotedSilence(rules, first))
            continue;
        const bool isBehindMark = p.words().value(first - 1).kind == TokenKind::QuoteMark;
        const qsizetype behind = first - isBehindMark; // the ministry “declined to comment”
        const std::optional<Source> source = subjectBefore(p, behind, rules.floorBefore(behind));
        const bool hasObject = p.is(i, u"return"); // "did not return calls"
        if (source && !isReportedSilence(rules, *source))
            addNoComment(rules, {first, i + 1 + hasObject}, *source);
    }
}

/// ⟦Lind stole a car⟧, the court heard on Friday: what stands before the comma before \a subject, where nothing but
/// a time follows \a cue.
static void readHeardBefore(RuledParagraph &rules, const Source &subject, WordRange cue)
{
    const TaggedParagraph &p = rules.paragraph();
    const qsizetype comma = subject.range.first - 1;
    const WordRange sentence = p.sentenceOf(cue.first);
    const bool ends = endsClause(p, skipTime(p, cue.end, sentence.end));
    const WordRange content{sentence.first, comma};
    if (ends && p.isMark(comma, u',') && p.countQuoted(content) == 0 && hasFiniteVerb(p, content))
        rules.add({.rule = RuleId::ClauseSubjectVerb,
                   .spans = {.content = {content}, .cue = {cue}},
                   .isCertain = true});
}

void readHearings(RuledParagraph &rules)
{
    const TaggedParagraph &p = rules.paragraph();
    for (qsizetype i = 0; i + 2 < p.size(); ++i) {
        if (!p.has(i, WordUse::Hears) || p.isSpoken(i))
            continue;
        qsizetype verb = i + 1;
        while (p.has(verb, WordClass::Auxiliary) && !p.has(verb, WordClass::Modal))
            ++verb;
        const bool isTold = p.is(verb, u"told") && p.has(verb - 1, WordClass::Be);
        if (!(isTold || p.is(verb, u"heard")) || p.is(verb + 1, u"by"))
            continue;
        const Cue cue{.range = {i + 1, verb + 1}, .head = verb};
        const WordRange content{verb + 1, contentEnd(rules, verb + 1, cue, ContentKind::Clause)};
        constexpr qsizetype fewestWords = 3;
        const bool isClause = p.is(content.first, u"that") || hasFiniteVerb(p, content);
        if (p.countWords(content) >= fewestWords && isClause)
            rules.add({.rule = RuleId::SubjectVerbThat,
                       .spans = {.content = {content}, .cue = {cue.range}}});
        else if (const auto subject = sourceEndingAt(p, i, rules.floorBefore(i)))
            readHeardBefore(rules, *subject, cue.range);
    }
}

/// Whose the noun at \a noun is: the owner before ’s or the possessive, an adjective between
/// allowed.
static std::optional<Source> ownerOf(const RuledParagraph &rules, qsizetype noun)
{
    const TaggedParagraph &p = rules.paragraph();
    qsizetype owner = noun - 1;
    while (owner > noun - 3 && owner > 0 && !isPossessiveMark(p, owner)
           && !p.has(owner, WordClass::Possessive))
        --owner;
    if (isPossessiveMark(p, owner))
        return sourceEndingAt(p, owner - 1, rules.floorBefore(owner));
    if (p.has(owner, WordClass::Possessive))
        return Source{{owner, owner + 1}, {owner, owner + 1}, {}, true};
    return std::nullopt;
}

/// Where what a noun reports ends that begins at \a first: ⟦that the ferry would stop⟧; "a warning ⟦of
/// floods⟧ was ignored".
static qsizetype endOfReported(const RuledParagraph &rules, qsizetype first, const Cue &noun)
{
    const TaggedParagraph &p = rules.paragraph();
    if (p.is(first, u"that"))
        return contentEnd(rules, first, noun, ContentKind::Clause);
    qsizetype end = first + 1;
    const qsizetype ceiling = p.sentenceOf(noun.head).end;
    while (end < ceiling && p.isWord(end) && !p.has(end, WordClass::Auxiliary)
           && !p.has(end, WordClass::Subordinator) && !actsAsVerb(p, end))
        ++end;
    return end;
}

void readNounsOfSaying(RuledParagraph &rules)
{
    const TaggedParagraph &p = rules.paragraph();
    for (qsizetype i = 2; i + 2 < p.size(); ++i) {
        const bool isThat =
            p.is(i + 1, u"that") && (p.has(i, WordClass::SayingNoun) || p.has(i, WordUse::Tells));
        const bool isOf = p.is(i + 1, u"of") && p.has(i, WordUse::TellsOf);
        const qsizetype cue = rules.cueAt(i);
        const bool isVerb = cue >= 0 && (rules.isUsed(cue) || !isPossessiveMark(p, i - 1));
        if (!(isThat || isOf) || p.isSpoken(i) || isVerb)
            continue;
        const std::optional<Source> source = ownerOf(rules, i);
        if (!source)
            continue;
        const Cue noun{.range = {i, i + 1}, .head = i};
        const WordRange content{i + 1, endOfReported(rules, i + 1, noun)};
        const qsizetype fewestWords = isThat ? 3 : 2; // "that" or "of" among them
        if (p.countWords(content) >= fewestWords)
            rules.add({.rule = RuleId::NounOfSaying,
                       .spans = {.content = {content}, .cue = {noun.range}},
                       .source = *source,
                       .isCertain = isOf && !source->pronoun});
    }
}

} // namespace onrecord
