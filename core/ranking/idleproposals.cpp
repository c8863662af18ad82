// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/idleproposals.h"

#include "core/statements/contents.h"
#include "core/statements/cues.h"

#include <algorithm>

namespace onrecord {

/// True where the verbs of reporting in \a cue may have words in marks before or behind them.
static bool mayQuote(const TaggedParagraph &p, WordRange cue)
{
    for (qsizetype i = cue.first; i < cue.end; ++i) {
        for (const qsizetype verb : p.entry(i).verbs) {
            if (p.lexicon().verb(verb).has(Frame::Quote))
                return true;
        }
    }
    return false;
}

/// True where a clause of its own stands before the source and cue of \a spans in their sentence: “It has
/// failed.” ⟦The price rose,⟧ Ruiz said.
static bool hasClauseBefore(const TaggedParagraph &p, const RoleSpans &spans)
{
    constexpr qsizetype longestLead = 3; // words and marks, as in "On Friday,"
    const qsizetype cue = spans.cue.first().first;
    const qsizetype first =
        spans.source.isEmpty() ? cue : std::min(cue, spans.source.first().first);
    const qsizetype begin = p.sentenceOf(cue).first;
    return first - begin > longestLead && p.isMark(first - 1, u',') && !p.isSpoken(first - 2);
}

/// True where \a spans gives words in marks that end with a full stop a cue of the next sentence that
/// reports something else: “It has failed.” ⟦Ruiz said⟧: “We will pay.” “It has failed.” ⟦Ruiz nodded⟧.
static bool takesNextCue(const TaggedParagraph &p, const RoleSpans &spans)
{
    if (spans.cue.isEmpty() || spans.content.isEmpty())
        return false;
    const qsizetype last = spans.content.last().end - 1;
    const qsizetype cue = spans.cue.first().first;
    const bool ends = p.isSpoken(last) && p.isMark(last - 1, u'.');
    if (!ends || cue <= last || p.words()[cue].sentence == p.words()[last].sentence)
        return false;
    return !mayQuote(p, spans.cue.first()) || leadsOn(p, spans.cue.last().end)
        || hasClauseBefore(p, spans);
}

/// True where \a content has no more than a name or words in marks that nobody says, and a few words
/// around them: “The Rust”, a book titled “Cold River”.
static bool isOnlyName(const TaggedParagraph &p, const QList<WordRange> &content)
{
    constexpr qsizetype few = 3;
    qsizetype named = 0;
    qsizetype others = 0;
    for (const WordRange piece : content) {
        for (qsizetype i = piece.first; i < piece.end; ++i) {
            const qsizetype quotation = p.words()[i].quotation;
            const bool isName = quotation >= 0
                && (p.quotations()[quotation].use == QuoteUse::Title
                    || p.quotations()[quotation].use == QuoteUse::Nickname);
            named += isName;
            others += !isName && p.isWord(i);
        }
        if (others > few)
            return false;
    }
    return named > 0;
}

/// “Very welcome” in "the plan was “very welcome”" is no statement of its own.
static bool hasOnlyBe(const TaggedParagraph &p, const RoleSpans &spans)
{
    return spans.cue.size() == 1 && spans.cue.first().size() == 1
        && p.has(spans.cue.first().first, WordClass::Be) && !spans.content.isEmpty()
        && p.isQuoted(spans.content.first().first) && !p.isSpoken(spans.content.first().first);
}

/// "That is not what" of "That is not what Ruiz said": words that only point at what was said.
static bool onlyPoints(const TaggedParagraph &p, const QList<WordRange> &content)
{
    if (content.size() != 1 || !p.is(content.first().end - 1, u"what"))
        return false;
    for (qsizetype i = content.first().first; i + 1 < content.first().end; ++i) {
        const bool points = p.has(i, WordClass::Pronoun) || p.has(i, WordClass::Determiner)
            || p.has(i, WordClass::Auxiliary) || p.has(i, WordClass::Be)
            || p.has(i, WordClass::Negation) || p.isAdverb(i);
        if (p.isWord(i) && !points)
            return false;
    }
    return true;
}

/// “My mother has said it”: within what somebody says, words for what is not told there.
static bool onlyMeans(const TaggedParagraph &p, const RoleSpans &spans)
{
    if (spans.cue.isEmpty() || !p.isSpoken(spans.cue.first().first))
        return false;
    for (const WordRange piece : spans.content) {
        for (qsizetype i = piece.first; i < piece.end; ++i) {
            if (p.isWord(i) && !p.is(i, u"it") && !p.is(i, u"that") && !p.is(i, u"this")
                && !p.is(i, u"so"))
                return false;
        }
    }
    return true;
}

/// ⟦Asked how long it would last⟧, Ruiz laughed: what was asked of her.
static bool onlyAsks(const TaggedParagraph &p, const RoleSpans &spans)
{
    if (spans.content.size() != 1 || spans.cue.isEmpty())
        return false;
    const WordRange content = spans.content.first();
    const qsizetype verb = content.first + p.is(content.first, u"when");
    return content.first == p.sentenceOf(content.first).first
        && content.end <= spans.cue.first().first && p.is(verb, u"asked") && !p.isSpoken(verb);
}

/// Made no mention of ⟦the truce⟧: what somebody did not speak of.
static bool isPassedOver(const TaggedParagraph &p, const QList<WordRange> &cue)
{
    for (const WordRange range : cue) {
        for (qsizetype i = range.first; i + 1 < range.end; ++i) {
            if (p.is(i, u"no") && (p.is(i + 1, u"mention") || p.is(i + 1, u"reference")))
                return true;
        }
    }
    return false;
}

/// "Interview: “…”": a label speaks no words.
static bool isLabelled(const TaggedParagraph &p, const RoleSpans &spans)
{
    return spans.cue.size() == 1 && p.isMark(spans.cue.first().first, u':')
        && spans.source.size() == 1 && spans.source.first().size() <= 2
        && p.has(spans.source.first().end - 1, WordUse::LineLabel);
}

/// True where a piece of \a content has spoken words that end their sentence, a sentence of the reporter's, and
/// spoken words again: “Pay us.” Her verdict? “Hopeless.”
static bool hasSentenceBetween(const TaggedParagraph &p, const QList<WordRange> &content)
{
    const auto ends = [&p](qsizetype i) {
        return p.isMark(i, u'.') || p.isMark(i, u'?') || p.isMark(i, u'!');
    };
    for (const WordRange piece : content) {
        qsizetype own = -1; // where the reporter's sentence begins
        for (qsizetype i = piece.first + 2; i < piece.end; ++i) {
            if (p.isSpoken(i) && own >= 0 && ends(i - 1) && !p.isSpoken(i - 1))
                return true;
            if (p.isSpoken(i))
                own = -1;
            else if (own < 0 && p.isSpoken(i - 1) && ends(i - 2))
                own = i;
        }
    }
    return false;
}

bool saysNothing(const TaggedParagraph &p, const RoleSpans &spans)
{
    return takesNextCue(p, spans) || isOnlyName(p, spans.content) || hasOnlyBe(p, spans)
        || onlyPoints(p, spans.content) || onlyMeans(p, spans) || onlyAsks(p, spans)
        || isPassedOver(p, spans.cue) || isLabelled(p, spans)
        || hasSentenceBetween(p, spans.content);
}

} // namespace onrecord
