// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/chosenspans.h"

#include "core/paragraph/nounphrases.h"
#include "core/tagging/tree.h"

#include <algorithm>

namespace onrecord {

/// True where \a piece, unspoken words, depends on a verb that reports nothing: “Nobody came,” said Lind
/// after the town had voted [to build a wall].
static bool isStray(WordRange piece, const RoleSpans &spans, const TaggedParagraph &p,
                    const ParsedWords &parsed)
{
    if (p.isQuoted(piece.first) || p.isQuoted(piece.end - 1))
        return false;
    const qsizetype top = topOf({piece}, parsed);
    if (top < 0 || parsed.nodes[size_t(top)].relation != Relation::OpenClause)
        return false;
    const qsizetype verb = parsed.nodes[size_t(top)].head;
    return verb >= 0 && isVerb(parsed.tags[size_t(verb)]) && !contains(spans.cue, verb)
        && !contains(spans.content, verb);
}

void dropStrays(RoleSpans &spans, const TaggedParagraph &p, const ParsedWords &parsed)
{
    const bool isSpoken = std::any_of(spans.content.begin(), spans.content.end(),
                                      [&p](WordRange range) { return p.isSpoken(range.first); });
    if (!isSpoken || spans.content.size() < 2)
        return;
    spans.content.removeIf([&](WordRange piece) { return isStray(piece, spans, p, parsed); });
}

/// Where the quotation that \a piece begins with ends; its beginning where that is none or has no full
/// stop.
static qsizetype endOfQuotedSentences(WordRange piece, const TaggedParagraph &p)
{
    const qsizetype quotation = p.words()[piece.first].quotation;
    if (quotation < 0 || !p.isSpoken(piece.first))
        return piece.first;
    const qsizetype end = std::min(piece.end, p.wordsOf(quotation).end);
    const bool ends = p.isMark(end - 2, u'.') || p.isMark(end - 2, u'?') || p.isMark(end - 2, u'!');
    return ends ? end : piece.first;
}

void dropEarlierQuotation(RoleSpans &spans, const TaggedParagraph &p,
                          std::span<const FoundStatement> ruled)
{
    if (spans.cue.isEmpty() || spans.content.isEmpty())
        return;
    const qsizetype cue = spans.cue.first().first;
    const WordRange sentence = p.sentenceOf(cue);
    WordRange &first = spans.content.first();
    const qsizetype end = endOfQuotedSentences(first, p);
    const bool isEarlier = end > first.first && end <= sentence.first;
    const bool reportsElse =
        std::any_of(spans.content.begin(), spans.content.end(), [&](WordRange piece) {
            const qsizetype begin = std::max(piece.first, sentence.first);
            return begin < std::min(piece.end, sentence.end) && !p.isSpoken(begin);
        });
    const auto goesOn = [&](const FoundStatement &each) {
        return each.follows >= 0 && each.rule == RuleId::QuoteAlone
            && each.spans.content.first() == WordRange{first.first, end};
    };
    if (!isEarlier || !reportsElse || std::none_of(ruled.begin(), ruled.end(), goesOn))
        return;
    first.first = end;
    spans.content.removeIf([](WordRange piece) { return piece.isEmpty(); });
}

static bool isNoun(PartOfSpeech tag)
{
    switch (tag) {
    case PartOfSpeech::NN:
    case PartOfSpeech::NNS:
    case PartOfSpeech::NNP:
    case PartOfSpeech::NNPS:
    case PartOfSpeech::PRP: return true;
    default: return false;
    }
}

void takeMainSubject(ScoredProposal &chosen, const TaggedParagraph &p, const ParsedWords &parsed)
{
    constexpr double asOftenAsNot = 0.5;
    RoleSpans &spans = chosen.proposal.attribution.spans;
    if (!spans.source.isEmpty() || spans.cue.isEmpty() || spans.content.isEmpty())
        return;
    const WordRange cue = spans.cue.first();
    const WordRange sentence = p.sentenceOf(cue.first);
    const bool opens = cue.first <= sentence.first + 1
        && parsed.tags[size_t(cue.first)] == PartOfSpeech::VBG
        && (cue.first == sentence.first || p.has(sentence.first, WordUse::Aside)
            || p.has(sentence.first, WordClass::Preposition));
    const qsizetype end = spans.content.last().end;
    const bool hasComma = p.isMark(end, u',') || (p.isQuoted(end - 1) && p.isMark(end - 2, u','));
    if (!opens || spans.content.first().first < cue.end || end >= sentence.end || !hasComma)
        return;
    const std::optional<Source> subject =
        sourceBeginningAt(p, end + p.isMark(end, u','), sentence.end);
    if (!subject || subject->range.end >= sentence.end
        || !(isFiniteVerb(parsed.tags[size_t(subject->range.end)])
             || p.isAdverb(subject->range.end)))
        return;
    spans.source = {subject->range};
    chosen.score.source = asOftenAsNot;
}

void takeRuledSource(ScoredProposal &chosen, std::span<const FoundStatement> ruled,
                     const ParsedWords &parsed)
{
    constexpr double asOftenAsNot = 0.5; // the ranker knew it and preferred none
    RoleSpans &spans = chosen.proposal.attribution.spans;
    if (!spans.source.isEmpty() || spans.cue.isEmpty())
        return;
    const auto mayBeSomebody = [&](WordRange source) {
        const PartOfSpeech first = parsed.tags[size_t(source.first)];
        return !isVerb(first) && first != PartOfSpeech::RB && first != PartOfSpeech::RBS
            && isNoun(parsed.tags[size_t(source.end - 1)]);
    };
    for (const FoundStatement &each : ruled) {
        const QList<WordRange> &source = each.spans.source;
        if (source.isEmpty() || !overlap(each.spans.cue, spans.cue.first())
            || overlap(spans.content, source.first()) || !mayBeSomebody(source.first()))
            continue;
        spans.source = source;
        chosen.score.source = asOftenAsNot;
        return;
    }
}

/// The verb in \a cue, or a few words before it, whose subject meets with what the cue names; -1 without one.
static qsizetype meetingVerb(const TaggedParagraph &p, WordRange cue)
{
    constexpr qsizetype farthest = 3; // words of "faced a few" before "questions"
    const qsizetype floor = std::max(p.sentenceOf(cue.first).first, cue.first - farthest);
    qsizetype noun = cue.end - 1;
    while (noun >= cue.first && !p.has(noun, WordUse::Reaction))
        --noun;
    if (noun < cue.first)
        return -1;
    for (qsizetype i = noun - 1; i >= floor && p.isWord(i); --i) {
        const bool comesUnder = p.is(i, u"under")
            && (p.is(i - 1, u"came") || p.is(i - 1, u"come") || p.is(i - 1, u"comes")
                || p.is(i - 1, u"coming"));
        if (p.has(i, WordUse::MeetsReaction) || comesUnder)
            return i;
        if (p.has(i, WordClass::Preposition) || p.has(i, WordClass::Conjunction))
            break;
    }
    return -1;
}

void dropWhoIsSpokenOf(RoleSpans &spans, const TaggedParagraph &p)
{
    if (spans.cue.size() != 1)
        return;
    WordRange &cue = spans.cue.first();
    const qsizetype verb = meetingVerb(p, cue);
    if (verb < 0)
        return;
    if (!spans.source.isEmpty() && spans.source.last().end <= verb)
        spans.source.clear();
    const bool isFaced = p.word(verb).startsWith(u"fac") || p.word(verb).startsWith(u"endur");
    if (isFaced && verb >= cue.first)
        cue.first = verb + 1;
}

void giveHearsayItsSubject(RoleSpans &spans, const TaggedParagraph &p)
{
    if (spans.cue.size() != 1 || spans.cue.first().size() != 1 || spans.source.size() != 1)
        return;
    const qsizetype adverb = spans.cue.first().first;
    const bool isHearsay = p.is(adverb, u"reportedly") || p.is(adverb, u"allegedly")
        || p.is(adverb, u"purportedly") || p.is(adverb, u"supposedly");
    const WordRange subject = spans.source.first();
    if (!isHearsay || subject.end > adverb)
        return;
    spans.source.clear();
    if (!p.has(subject.first, WordClass::Relative) && !overlap(spans.content, subject)) {
        spans.content.append(subject);
        std::sort(spans.content.begin(), spans.content.end());
    }
}

} // namespace onrecord
