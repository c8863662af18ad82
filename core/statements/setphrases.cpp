// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/setphrases.h"

#include "core/paragraph/auxiliaries.h"
#include "core/statements/contents.h"
#include "core/statements/ruledparagraph.h"

namespace onrecord {

static qsizetype addCertain(RuledParagraph &rules, FoundStatement found)
{
    found.isCertain = true;
    for (qsizetype c = 0; c < rules.cues().size(); ++c) {
        if (overlap(found.spans.cue, rules.cue(c).range))
            rules.use(c);
    }
    return rules.add(std::move(found));
}

/// Who is quoted: between \a verb and the "as" at \a as, or the subject of a passive.
static std::optional<Source> quotedBy(const RuledParagraph &rules, qsizetype verb, qsizetype as)
{
    const TaggedParagraph &p = rules.paragraph();
    const bool isPassedOn = p.is(verb + 1, u"by") || p.is(verb + 1, u"in") || p.is(verb + 1, u"on");
    if (verb + 1 < as && !isPassedOn) {
        std::optional<Source> source = sourceBeginningAt(p, verb + 1, as);
        return source && source->range.end == as ? source : std::nullopt;
    }
    qsizetype first = verb;
    bool passive = false;
    while (first > 0 && (p.has(first - 1, WordClass::Auxiliary) || p.isAdverb(first - 1))) {
        --first;
        passive = passive || p.has(first, WordClass::Be);
    }
    return passive ? subjectBefore(p, first, rules.floorBefore(first)) : std::nullopt;
}

/// What stands at \a first, behind "quoted as saying", is no content: a mark, when it was said, or by whom it
/// was passed on.
static bool endsSaying(const TaggedParagraph &p, qsizetype first)
{
    const qsizetype next = skipTime(p, first, p.size());
    return first >= p.size() || p.has(first, WordClass::Preposition) || p.isMark(first, u'.')
        || (next > first
            && (next >= p.size() || endsClause(p, next) || p.has(next, WordClass::Preposition)));
}

/// ⟦The mill will close⟧, Ruiz was quoted as saying on Friday: in the reporter's words before \a source, whose
/// cue is \a cue.
static void readQuotedBefore(RuledParagraph &rules, const Source &source, WordRange cue)
{
    const TaggedParagraph &p = rules.paragraph();
    const qsizetype comma = source.range.first - 1;
    const WordRange content{p.sentenceOf(cue.first).first, comma};
    if (p.isMark(comma, u',') && p.countQuoted(content) == 0 && hasFiniteVerb(p, content))
        addCertain(rules,
                   {.rule = RuleId::ClauseSubjectVerb,
                    .spans = {.content = {content}, .cue = {cue}},
                    .source = source});
}

void readQuotedSources(RuledParagraph &rules)
{
    const TaggedParagraph &p = rules.paragraph();
    constexpr qsizetype longestName = 12;
    for (qsizetype as = 1; as + 2 < p.size(); ++as) {
        if (!isSayingBehindAs(p, as + 1) || p.isSpoken(as))
            continue;
        const WordRange sentence = p.sentenceOf(as);
        qsizetype verb = as - 1;
        while (verb > std::max(sentence.first, as - longestName)
               && !(p.has(verb, WordUse::Quotes) && !p.isCapital(verb)))
            --verb;
        if (!p.has(verb, WordUse::Quotes))
            continue;
        const std::optional<Source> source = quotedBy(rules, verb, as);
        if (!source)
            continue;
        qsizetype first = as + 2;
        while (p.isMark(first, u':') || p.isMark(first, u','))
            ++first;
        if (endsSaying(p, first)) { // “…,” Ruiz was quoted as saying by Norpress
            if (verb > source->range.first)
                readQuotedBefore(rules, *source, {verb, as + 2});
            continue;
        }
        const qsizetype quotation = p.words()[first].quotation;
        const bool isQuote = quotation >= 0 && p.wordsOf(quotation).first == first;
        const Cue cue{.range = {as, as + 2}, .head = as + 1};
        const WordRange content = isQuote && p.isSpoken(first)
            ? p.wordsOf(quotation)
            : WordRange{first, contentEnd(rules, first, cue, ContentKind::Clause)};
        if (p.countWords(content) == 0)
            continue;
        const qsizetype number =
            addCertain(rules,
                       {.rule = isQuote ? RuleId::SubjectVerbQuote : RuleId::SubjectVerbClause,
                        .spans = {.content = {content}, .cue = {{verb, verb + 1}, {as, as + 2}}},
                        .source = *source});
        if (isQuote)
            rules.giveQuotation(quotation, number);
    }
}

void readPresented(RuledParagraph &rules)
{
    const TaggedParagraph &p = rules.paragraph();
    for (qsizetype q = 0; q < p.quotations().size(); ++q) {
        const WordRange quote = p.wordsOf(q);
        const qsizetype colon = quote.first - 1;
        if (quote.isEmpty() || !p.isMark(colon, u':') || !p.isSpoken(quote.first))
            continue;
        qsizetype here = p.sentenceOf(colon).first;
        while (here < colon && !p.is(here, u"here")) // behind a time: "5.31pm Here’s …"
            ++here;
        const bool isVerb = p.is(here + 1, u"is") || p.is(here + 1, u"'s") || p.is(here + 1, u"’s");
        if (here >= colon || !isVerb || !p.isCapital(here))
            continue;
        const std::optional<Source> source = sourceBeginningAt(p, here + 2, colon);
        if (!source)
            continue;
        const qsizetype number =
            addCertain(rules,
                       {.rule = RuleId::SubjectVerbQuote,
                        .spans = {.content = {quote}, .cue = {{colon, colon + 1}}},
                        .source = *source});
        rules.giveQuotation(q, number);
    }
}

/// True where the clause goes on with its verb at \a i.
static bool beginsWithVerb(const TaggedParagraph &p, qsizetype i)
{
    return p.has(i, WordClass::Auxiliary) || p.has(i, WordClass::Modal)
        || p.has(i, WordClass::NotSubject);
}

/// "If the dam breaks": the clause that a condition needs follows.
static bool opensCondition(const TaggedParagraph &p, WordRange words)
{
    const qsizetype first =
        words.first + p.has(words.first, WordClass::Conjunction); // "but if the dam breaks"
    constexpr qsizetype fewestWords = 3;
    return p.has(first, WordClass::Subordinator) && !p.is(first + 1, u"asked")
        && p.countWords(words) >= fewestWords;
}

/// Behind "(Opp, Mere North)" where that begins at \a i, else \a i.
static qsizetype behindBracket(const TaggedParagraph &p, qsizetype i)
{
    constexpr qsizetype longest = 8; // words and marks
    for (qsizetype k = i; p.isMark(i, u'(') && k < std::min(p.size(), i + longest); ++k) {
        if (p.isMark(k, u')'))
            return k + 1;
    }
    return i;
}

/// What is said in a relative clause that begins with its verb at \a first, behind who said it: up to the
/// comma, or the verb with which the sentence goes on.
///
///     The dam, which, Ruiz said, ⟦was safe⟧, burst.      The dam that, Ruiz said, ⟦was safe⟧ has burst.
static WordRange relativeClause(const TaggedParagraph &p, qsizetype first, bool isApart)
{
    const qsizetype end = p.sentenceOf(first).end;
    qsizetype i = first;
    while (i < end && (beginsWithVerb(p, i) || p.isAdverb(i) || p.has(i, WordClass::Negation)))
        ++i;
    while (i < end && !p.isMark(i, u')') && !(isApart ? p.isMark(i, u',') : beginsWithVerb(p, i)))
        ++i;
    return withoutEndMarks(p, {first, i});
}

/// "Currently, said Ruiz, the bridge is shut": what stands before the cue tells when, where or how, and a
/// clause follows.
static bool isLead(const TaggedParagraph &p, WordRange before, WordRange behind)
{
    constexpr qsizetype longest = 6; // words
    const bool opens = p.has(before.first, WordClass::Preposition) || p.isAdverb(before.first)
        || p.isAdverb(before.end - 1);
    return opens && p.countWords(before) <= longest && !hasFiniteVerb(p, before)
        && hasFiniteVerb(p, behind);
}

/// Whoever an inverted cue that ends before \a first names, up to a comma behind which something is said: said
/// Ana Ruiz, the mayor⟦,⟧ the bridge is shut.
static std::optional<Source> invertedSubject(const TaggedParagraph &p, qsizetype first,
                                             qsizetype ceiling)
{
    std::optional<Source> source = sourceBeginningAt(p, first, ceiling);
    if (!source || source->apposition.isEmpty() || p.isMark(source->range.end, u','))
        return source;
    qsizetype comma = source->apposition.first;
    while (comma < source->range.end && !p.isMark(comma, u','))
        ++comma;
    if (comma < source->range.end) { // "said Ana Ruiz, the mayor, ⟦the bridge⟧ is shut"
        source->range.end = comma;
        source->apposition.end = comma;
    } else { // "said Ana Ruiz, ⟦the bridge⟧ is shut"
        source->range.end = source->apposition.first - 1;
        source->apposition = {};
    }
    return source;
}

void readCutClauses(RuledParagraph &rules)
{
    const TaggedParagraph &p = rules.paragraph();
    for (qsizetype c = 0; c < rules.cues().size(); ++c) {
        const Cue &cue = rules.cue(c);
        const WordRange sentence = p.sentenceOf(cue.head);
        const bool reports = cue.finite && cue.voice == Voice::Active && !cue.negated
            && cue.has(Frame::Quote) && (cue.has(Frame::Clause) || cue.has(Frame::Question));
        if (!reports || rules.isUsed(c) || p.countQuoted(sentence) > 0)
            continue;
        const bool isInverted = p.isMark(cue.range.first - 1, u',');
        const std::optional<Source> source = isInverted
            ? invertedSubject(p, cue.range.end, sentence.end)
            : subjectBefore(p, cue.range.first, sentence.first);
        if (!source)
            continue;
        const qsizetype comma = std::min(source->range.first, cue.range.first) - 1;
        const qsizetype end = behindBracket(p, std::max(source->range.end, cue.range.end));
        if (comma <= sentence.first || !p.isMark(comma, u',') || !p.isMark(end, u','))
            continue;
        const WordRange before{sentence.first, comma};
        const WordRange behind = withoutEndMarks(p, {end + 1, sentence.end});
        const bool isQuestion = p.has(sentence.first, WordClass::Auxiliary)
            && p.isMark(sentence.end - 1, u'?'); // "Would he, asked Ruiz, go?"
        const bool isOpen = p.has(comma - 1, WordClass::Modal) || p.has(comma - 1, WordClass::Be)
            || isQuestion || opensCondition(p, before);
        if (p.countWords(before) == 0 || p.countWords(behind) == 0
            || !(isOpen || beginsWithVerb(p, behind.first)
                 || (isInverted && isLead(p, before, behind))))
            continue;
        const bool isRelative = p.has(comma - 1, WordClass::Relative);
        const bool isApart = isRelative && p.isMark(comma - 2, u',');
        QList<WordRange> content{before, behind};
        if (isRelative)
            content = {relativeClause(p, behind.first, isApart)};
        addCertain(rules,
                   {.rule = RuleId::ClauseSubjectVerb,
                    .spans = {.content = content, .cue = {cue.range}},
                    .source = *source});
    }
}

/// The comma behind \a cue, with nothing but when, where or to whom it was said before it; -1 without one.
static qsizetype commaBehind(const TaggedParagraph &p, const Cue &cue)
{
    constexpr qsizetype longest = 10; // words
    const qsizetype first = cue.range.end;
    qsizetype comma = first;
    while (comma < std::min(p.size(), first + longest) && !endsClause(p, comma)
           && !p.isQuoted(comma))
        ++comma;
    const bool isOpen = comma == first || p.has(first, WordClass::Preposition)
        || skipTime(p, first, comma) > first || cue.has(Frame::Addressee);
    return p.isMark(comma, u',') && isOpen && !hasFiniteVerb(p, {first, comma}) ? comma : -1;
}

/// ⟦The boats are late⟧, as Ruiz said on Friday: what is cited by the "as" at \a as behind a comma; empty where its
/// sentence goes on behind \a cue as one clause: "the boats, as Ruiz said, are late".
static WordRange citedBefore(const TaggedParagraph &p, qsizetype as, const Cue &cue)
{
    const WordRange sentence = p.sentenceOf(as);
    const WordRange before{sentence.first, as - 1};
    const qsizetype end = skipAdverbials(p, cue.range.end, sentence.end);
    const bool isOpen = p.isDash(end) || p.has(as - 2, WordClass::Auxiliary)
        || p.has(as - 2, WordClass::Relative) || p.has(as - 2, WordClass::Subordinator)
        || p.has(as - 2, WordClass::Conjunction) || p.is(as - 2, u"that"); // "given that, as"
    const bool isCited = p.isMark(as - 1, u',') && !isOpen && endsClause(p, end)
        && p.countQuoted(before) == 0 && hasFiniteVerb(p, before);
    return isCited ? before : WordRange{};
}

void readAsCited(RuledParagraph &rules)
{
    const TaggedParagraph &p = rules.paragraph();
    for (qsizetype c = 0; c < rules.cues().size(); ++c) {
        Cue cue = rules.cue(c);
        const bool putsIt =
            (p.is(cue.head, u"put") || p.is(cue.head, u"puts")) && p.is(cue.range.end, u"it");
        cue.range.end += putsIt; // as Ruiz ⟦put it⟧
        const bool reports = cue.finite && cue.voice == Voice::Active && !cue.negated && !cue.modal
            && (cue.has(Frame::Clause) || cue.has(Frame::That) || putsIt);
        if (!reports || rules.isUsed(c))
            continue;
        const std::optional<Source> source =
            subjectBefore(p, cue.range.first, rules.floorBefore(cue.range.first));
        const qsizetype as = source ? source->range.first - 1 : -1;
        if (!p.is(as, u"as") || p.isSpoken(as))
            continue;
        WordRange content = citedBefore(p, as, cue);
        const qsizetype comma = commaBehind(p, cue);
        const qsizetype before = as - 1 - p.isMark(as - 1, u','); // "and, as Ruiz noted"
        const bool isFronted =
            as == p.sentenceOf(cue.head).first || p.has(before, WordClass::Conjunction);
        if (isFronted && comma >= 0 && !p.isQuoted(comma + 1) && rules.cueAt(comma + 1) < 0)
            content = {comma + 1, contentEnd(rules, comma + 1, cue, ContentKind::Clause)};
        if (hasFiniteVerb(p, content))
            addCertain(rules,
                       {.rule = RuleId::ClauseSubjectVerb,
                        .spans = {.content = {content}, .cue = {cue.range}},
                        .source = *source});
    }
}

void readDialogue(RuledParagraph &rules)
{
    const TaggedParagraph &p = rules.paragraph();
    if (p.size() < 4 || !p.isDash(0) || !p.isCapital(1)
        || p.words()[1].span.begin == p.words()[0].span.end)
        return;
    for (qsizetype c = 0; c < rules.cues().size(); ++c) {
        const Cue &cue = rules.cue(c);
        if (!cue.finite || !cue.has(Frame::Quote) || cue.voice != Voice::Active)
            continue;
        const WordRange sentence = p.sentenceOf(cue.head);
        std::optional<Source> source = subjectBefore(p, cue.range.first, sentence.first);
        qsizetype mark = source ? source->range.first - 1 : -1;
        qsizetype end = cue.range.end;
        const auto parts = [&](qsizetype i) {
            return p.isMark(i, u',') || p.isMark(i, u'?') || p.isMark(i, u'!') || p.isDash(i);
        };
        if (mark < 1 || !parts(mark)) {
            mark = cue.range.first - 1;
            source = sourceBeginningAt(p, cue.range.end, sentence.end);
            end = source ? source->range.end : end;
        }
        if (!source || mark < 2 || !parts(mark))
            continue;
        const bool keepsMark = !p.isMark(mark, u',') && !p.isDash(mark);
        FoundStatement found{.rule = RuleId::QuoteSubjectVerb,
                             .spans = {.content = {{1, mark + keepsMark}}, .cue = {cue.range}},
                             .source = *source,
                             .spokenWithoutMarks = true};
        while (end < p.size() && !p.isDash(end))
            ++end;
        if (end + 1 < p.size())
            found.spans.content.append({end + 1, p.size()});
        addCertain(rules, std::move(found));
        rules.useAllCues();
        return;
    }
}

} // namespace onrecord
