// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/unsaid.h"

#include "core/paragraph/auxiliaries.h"
#include "core/statements/governing.h"
#include "core/statements/verbkinds.h"

#include <algorithm>

namespace onrecord {
namespace {

/// A verb by which something is said, so that nothing is where it is not done: not "agree", not
/// "expect", which tell an attitude that one may not have.
bool isSpeech(const TaggedParagraph &p, const VerbAnalysis &verb)
{
    using enum VerbKind;
    switch (verb.own) {
    case Says:
    case Claims:
    case Asks: return true;
    case Confirms: return !p.is(verb.head, u"agree");
    case Pledges:
    case Demands:
    case Warns: break;
    default: return false;
    }
    for (const qsizetype index : p.entry(verb.head).verbs) {
        if (p.lexicon().verb(index).has(Frame::Quote))
            return true;
    }
    return false;
}

/// The film “She ⟦Said⟧” opens: a verb within words in marks reports nothing outside them.
bool isInOtherMarks(const TaggedParagraph &p, const RoleSpans &spans, qsizetype head)
{
    const qsizetype quotation = p.words()[head].quotation;
    return quotation >= 0 && !spans.content.isEmpty()
        && std::none_of(spans.content.begin(), spans.content.end(), [&](WordRange content) {
               return p.words()[content.first].quotation == quotation;
           });
}

/// Ruiz, ⟦asked⟧ whether she would go, said no. ⟦Asked⟧ about it, she left. When ⟦asked⟧ why, after being ⟦asked⟧
/// why, she left: somebody else asks. Not in "⟦Asked⟧ Ana Ruiz: “Why?”", where the name behind it is who asks.
bool isAsked(const TaggedParagraph &p, qsizetype i)
{
    if (!p.is(i, u"asked") && !p.is(i, u"questioned") && !p.is(i, u"pressed")
        && !p.is(i, u"quizzed"))
        return false;
    const bool isWhen = p.is(i - 1, u"when") || p.is(i - 1, u"if") || p.is(i - 1, u"being");
    if (isWhen && !p.isMark(i + 1, u':'))
        return true; // also "said ⟦when asked⟧ that …"
    const WordRange sentence = p.sentenceOf(i);
    if (i == sentence.first) {
        qsizetype end = i + 1;
        while (end < sentence.end && p.isCapital(end))
            ++end;
        return end == i + 1 || !p.isMark(end, u':');
    }
    if (!p.isMark(i - 1, u','))
        return false;
    for (qsizetype k = i + 1; k + 1 < sentence.end && !p.isQuoted(k); ++k) {
        const qsizetype verb = k + 1 + p.isAdverb(k + 1);
        const QList<qsizetype> &verbs = p.entry(verb).verbs;
        const bool says = std::any_of(verbs.begin(), verbs.end(), [&p](qsizetype index) {
            return p.lexicon().verb(index).has(Frame::Quote);
        });
        if (p.isMark(k, u',') && says && p.entry(verb).has(VerbForm::Past))
            return true; // "the mayor, Ana Ruiz, asked whether …" has no other verb
    }
    return false;
}

/// "The ⟦said⟧ contract", "easier ⟦said⟧ than done": a form of a verb that reports nothing.
bool isNoVerb(const TaggedParagraph &p, const VerbAnalysis &verb)
{
    const qsizetype i = verb.head;
    if (isAsked(p, i))
        return true;
    const bool isParticiple = p.entry(i).has(VerbForm::Participle) && !p.isCapital(i);
    const bool isAdjective =
        isParticiple && p.has(i - 1, WordClass::Determiner) && !p.has(i - 1, WordClass::Pronoun);
    return isAdjective || (isParticiple && p.is(i + 1, u"than"));
}

/// An earlier version of this article ⟦misstated⟧ the price: the paper corrects itself.
bool isOwnCorrection(const TaggedParagraph &p, const RoleSpans &spans)
{
    if (spans.source.isEmpty())
        return false;
    const WordRange source = spans.source.first();
    for (qsizetype i = source.first; i + 3 <= source.end; ++i) {
        const bool isText = p.has(i + 3, WordClass::Document) || p.is(i + 3, u"article")
            || p.is(i + 3, u"story") || p.is(i + 3, u"post") || p.is(i + 3, u"page");
        if (p.is(i, u"version") && p.is(i + 1, u"of") && p.is(i + 2, u"this") && isText)
            return true;
    }
    return false;
}

/// The last verb of a cue behind "to", where another governs it: "would like to ⟦say⟧"; -1 without.
qsizetype governedVerb(const TaggedParagraph &p, const RoleSpans &spans, qsizetype head)
{
    const qsizetype last = spans.cue.last().end - 1;
    const bool isVerb = last != head && p.is(last - 1, u"to") && p.entry(last).isVerb();
    return isVerb && spans.cue.last().contains(last - 1) ? last : -1;
}

/// "Is not known to have said", "was never quoted as saying"
bool isDeniedHearsay(const TaggedParagraph &p, const RoleSpans &spans)
{
    for (const WordRange range : spans.cue) {
        for (qsizetype i = range.first; i < range.end; ++i) {
            const bool tells = p.has(i, WordUse::Hearsay) || p.has(i, WordUse::Quotes);
            if (tells && auxiliariesBefore(p, i).negated && auxiliariesBefore(p, i).be)
                return true;
        }
    }
    return false;
}

/// "No claim that", "without a promise that"
bool isDeniedNoun(const TaggedParagraph &p, qsizetype noun)
{
    constexpr qsizetype looked = 3;
    for (qsizetype i = noun - 1; i >= std::max<qsizetype>(0, noun - looked); --i) {
        if (p.is(i, u"no") || p.is(i, u"without"))
            return !p.has(i + 1, WordUse::Beyond);
        if (!p.isWord(i) || p.has(i, WordClass::Preposition))
            return false;
    }
    return false;
}

/// "Is expected to ⟦say⟧ that", "was due to ⟦tell⟧ the court that": it is told what will be said before
/// anybody says it. Words in marks are known beforehand only because somebody gave them out.
bool isForeseen(const TaggedParagraph &p, const RoleSpans &spans, qsizetype head)
{
    const auto foresees = [&p](qsizetype i) {
        return p.is(i, u"expected") || p.is(i, u"due") || p.is(i, u"set") || p.is(i, u"scheduled")
            || p.is(i, u"likely") || p.is(i, u"slated");
    };
    const bool isHead = foresees(head); // a cue that ends with it
    const qsizetype to = isHead ? head + 1 : head - 1;
    if (!p.is(to, u"to") || p.countQuoted(spans.content) > 0)
        return false;
    const QList<qsizetype> &verbs = p.entry(to + 1).verbs;
    const bool speaks = std::any_of(verbs.begin(), verbs.end(), [&p](qsizetype index) {
        return p.lexicon().verb(index).has(Frame::Quote);
    });
    return speaks && foresees(to - 1) && auxiliariesBefore(p, to - 1).be;
}

/// The content is a clause or words in marks, not the thing that somebody mentions.
bool reportsClause(const TaggedParagraph &p, const VerbAnalysis &verb, const RoleSpans &spans)
{
    if (spans.content.isEmpty())
        return false;
    const qsizetype content = spans.content.first().first;
    if (p.is(content, u"that") || p.countQuoted(spans.content) > 0)
        return true;
    const QList<qsizetype> &verbs = p.entry(verb.head).verbs;
    return std::any_of(verbs.begin(), verbs.end(), [&p](qsizetype index) {
        return p.lexicon().verb(index).has(Frame::Clause);
    });
}

/// "The official, who ⟦asked⟧ not to be named": the condition of what is said, and no news.
bool isWishForNoName(const TaggedParagraph &p, const RoleSpans &spans)
{
    const auto begins = [&p](qsizetype i) {
        i -= p.is(i - 1, u"not"); // "asked not | to be named"
        return p.is(i, u"not") && p.is(i + 1, u"to") && p.is(i + 2, u"be")
            && (p.is(i + 3, u"named") || p.is(i + 3, u"identified") || p.is(i + 3, u"quoted"));
    };
    return std::any_of(spans.content.begin(), spans.content.end(),
                       [&](WordRange piece) { return begins(piece.first); });
}

/// "Ruiz said no, ⟦citing⟧ a memo": where somebody knows it from is not what is said.
bool isOnlyCited(const TaggedParagraph &p, const RoleSpans &spans)
{
    constexpr qsizetype longest = 5; // words
    if (spans.cue.size() != 1 || spans.content.size() != 1)
        return false;
    const WordRange cue = spans.cue.first();
    const WordRange content = spans.content.first();
    return cue.size() == 1 && p.is(cue.first, u"citing") && content.first == cue.end
        && content.size() <= longest && p.countQuoted(content) == 0
        && p.has(content.end - 1, WordClass::Document);
}

/// “It was late,” she ⟦admitted to⟧ me: who was told, and nothing that is said.
bool isOnlyWhoWasTold(const TaggedParagraph &p, const RoleSpans &spans)
{
    if (spans.content.size() != 1 || spans.content.first().size() != 1)
        return false;
    const qsizetype i = spans.content.first().first;
    const bool isPronoun =
        p.is(i, u"me") || p.is(i, u"us") || p.is(i, u"him") || p.is(i, u"her") || p.is(i, u"them");
    return isPronoun && spans.cue.last().end == i && p.is(i - 1, u"to");
}

} // namespace

bool isUnsaid(const TaggedParagraph &p, const RoleSpans &spans)
{
    if (spans.cue.isEmpty())
        return false;
    const VerbAnalysis verb = analyseVerb(p, spans.cue, spans.source, spans.content);
    if (verb.head < 0 || verb.kind == VerbKind::NoComment)
        return false;
    if (verb.isNoun)
        return isDeniedNoun(p, verb.head) || isDeniedHearsay(p, spans);
    if (isWishForNoName(p, spans) || isOnlyCited(p, spans) || isOnlyWhoWasTold(p, spans)
        || isNoVerb(p, verb) || isDeniedHearsay(p, spans) || isInOtherMarks(p, spans, verb.head)
        || isForeseen(p, spans, verb.head) || isOwnCorrection(p, spans))
        return true;
    const bool refusesAct = !contains(spans.cue, verb.head); // "refused ⟦to testify⟧"
    const qsizetype head = refusesAct ? spans.cue.first().first : verb.head;
    // what somebody did not mention, or refused to do, is told of her all the same
    const bool speaks =
        isSpeech(p, verb) && !refusesAct && (!verb.negated || reportsClause(p, verb, spans));
    const Governing governing(p, head);
    const qsizetype governed = governedVerb(p, spans, head);
    return (speaks && verb.negated) || governing.isImagined(head)
        || governing.isUndone(head, speaks) || governing.isWhatIsSaid(head)
        || (governed >= 0 && governing.isUndone(governed, true));
}

/// The same of the verb at \a i.
static bool isWordOfGoingOn(const TaggedParagraph &p, qsizetype i)
{
    if (!p.is(i, u"said"))
        return false;
    const auto pointsBack = [&p](qsizetype k) {
        return p.is(k, u"that") || p.is(k, u"this") || p.is(k, u"which") || p.is(k, u"all");
    };
    const auto pauses = [&p](qsizetype k) {
        return p.isMark(k, u',') || p.isDash(k);
    };
    if (p.is(i - 1, u"having") && pointsBack(i + 1))
        return pauses(i + 2);
    qsizetype k = i - 1;
    while (p.is(k, u"being") || p.is(k, u"been") || p.is(k, u"having"))
        --k;
    if (p.is(k - 1, u"all") && pointsBack(k)) // all that being said
        --k;
    const bool begins = k == p.sentenceOf(i).first || !p.isWord(k - 1)
        || p.has(k - 1, WordClass::Conjunction) || p.is(k - 1, u"with");
    return pointsBack(k) && begins && pauses(i + 1);
}

bool isOnlyGoingOn(const TaggedParagraph &p, WordRange cue)
{
    for (qsizetype i = cue.first; i < cue.end; ++i) {
        if (isWordOfGoingOn(p, i))
            return true;
    }
    return false;
}

} // namespace onrecord
