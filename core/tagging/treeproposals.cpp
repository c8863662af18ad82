// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/treeproposals.h"

#include "core/tagging/tree.h"

#include <algorithm>

namespace onrecord {
namespace {

/// True for what may stand between a verb and the words in marks that it reports: "called it a".
bool mayIntervene(const TaggedParagraph &p, qsizetype i)
{
    return p.isMark(i, u',') || p.isMark(i, u':') || p.isAdverb(i)
        || p.has(i, WordUse::BeforeQuotation);
}

/// The verb that \a quotation stands right behind, -1 where there is none.
qsizetype verbBefore(const TaggedParagraph &p, const ParsedWords &parsed, WordRange quotation)
{
    constexpr qsizetype farthest = 4;
    qsizetype i = quotation.first - 1;
    while (i > 0 && quotation.first - i <= farthest && mayIntervene(p, i))
        --i;
    const bool isNear = i >= 0 && quotation.first - i <= farthest
        && p.words()[i].sentence == p.words()[quotation.first].sentence;
    return isNear && isVerb(parsed.tags[size_t(i)]) ? i : -1;
}

} // namespace

/// All that hangs on \a subject, as far as \a end.
static WordRange phraseOf(const ParsedWords &parsed, qsizetype subject, qsizetype end)
{
    constexpr qsizetype longest = 12; // words on either side
    constexpr int deepest = 6;
    WordRange phrase{subject, subject + 1};
    for (qsizetype i = std::max<qsizetype>(0, subject - longest);
         i < std::min(end, subject + longest); ++i) {
        qsizetype above = i;
        for (int step = 0; above >= 0 && above != subject && step < deepest; ++step)
            above = parsed.nodes[size_t(above)].head;
        if (above == subject)
            phrase = {std::min(phrase.first, i), std::max(phrase.end, i + 1)};
    }
    return phrase;
}

std::optional<Attribution> withSubject(const Attribution &attribution, const ParsedWords &parsed)
{
    const RoleSpans &spans = attribution.spans;
    if (!spans.source.isEmpty() || spans.cue.isEmpty())
        return std::nullopt;
    const WordRange cue = spans.cue.first();
    const auto isOther = [&](WordRange words) {
        return !cue.overlaps(words) && !overlap(spans.content, words);
    };
    qsizetype verb = cue.end - 1;
    while (verb >= cue.first && !isVerb(parsed.tags[size_t(verb)]))
        --verb;
    if (verb < cue.first)
        return std::nullopt;
    const qsizetype subject = subjectOf(parsed.nodes, qint32(verb)).word;
    const WordRange itself{subject, subject + 1};
    if (subject < 0 || !isOther(itself))
        return std::nullopt;
    const WordRange phrase =
        phraseOf(parsed, subject, subject < cue.first ? cue.first : qsizetype(parsed.nodes.size()));
    Attribution told = attribution;
    told.spans.source = {isOther(phrase) ? phrase : itself};
    return told;
}

std::vector<Attribution> cuedQuotations(const TaggedParagraph &p, const ParsedWords &parsed)
{
    std::vector<Attribution> found;
    for (qsizetype q = 0; q < p.quotations().size(); ++q) {
        const QuoteUse use = p.quotations()[q].use;
        const WordRange words = p.wordsOf(q);
        if ((use != QuoteUse::Speech && use != QuoteUse::Words) || words.isEmpty())
            continue;
        const qsizetype verb = verbBefore(p, parsed, words);
        if (verb < 0 || p.has(verb, WordClass::Be)) // "was “confused”" tells what somebody is
            continue;
        Attribution attribution;
        attribution.spans.content = {words};
        attribution.spans.cue = {{verb, verb + 1}};
        if (const qint32 subject = subjectOf(parsed.nodes, qint32(verb)).word;
            subject >= 0 && subject < verb)
            attribution.spans.source = {phraseOf(parsed, subject, verb)};
        found.push_back(std::move(attribution));
    }
    return found;
}

} // namespace onrecord
