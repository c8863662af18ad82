// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/partedstatements.h"

#include <algorithm>

namespace onrecord {
namespace {

bool isWhollySpoken(const TaggedParagraph &p, WordRange piece)
{
    for (qsizetype i = piece.first; i < piece.end; ++i) {
        if (!p.isSpoken(i))
            return false;
    }
    return true;
}

/// The words of \a words tell of somebody else who says what is behind them: that Lund ⟦told⟧ Ruiz.
bool leadsToSpeech(const TaggedParagraph &p, WordRange words)
{
    constexpr qsizetype farthest = 5;
    for (qsizetype i = std::max(words.first, words.end - farthest); i < words.end; ++i) {
        for (const qsizetype index : p.entry(i).verbs) {
            const Verb &verb = p.lexicon().verb(index);
            if (verb.has(Frame::Quote) && verb.kind != VerbKind::Thinks && !p.isCapital(i))
                return true;
        }
    }
    return false;
}

/// The colon in \a piece behind the reporter's words, with nothing but spoken words behind it; -1 without one.
qsizetype colonIn(const TaggedParagraph &p, WordRange piece)
{
    constexpr qsizetype fewestWords = 3;
    qsizetype colon = piece.first;
    while (colon < piece.end && !p.isSpoken(colon) && !p.isMark(colon, u':'))
        ++colon;
    const bool leads = colon + 1 < piece.end && p.isMark(colon, u':')
        && p.countWords({piece.first, colon}) >= fewestWords
        && !leadsToSpeech(p, {piece.first, colon});
    return leads && isWhollySpoken(p, {colon + 1, piece.end}) ? colon : -1;
}

/// Whole sentences in marks before the sentence of the cue of \a found, which reports a clause in the reporter's
/// words, are another statement, of whoever speaks there; taken from \a found.
std::optional<FoundStatement> quotationBefore(const TaggedParagraph &p, FoundStatement &found)
{
    QList<WordRange> &content = found.spans.content;
    const WordRange sentence = p.sentenceOf(found.spans.cue.first().first);
    qsizetype count = 0; // of pieces that are such sentences
    while (count < content.size() && isWhollySpoken(p, content[count])
           && content[count].end <= sentence.first)
        ++count;
    if (count == 0 || count == content.size())
        return std::nullopt;
    const qsizetype last = content[count - 1].end - 2; // before the closing mark
    const bool ends = p.isMark(last, u'.') || p.isMark(last, u'?') || p.isMark(last, u'!');
    const bool isReported =
        std::all_of(content.begin() + count, content.end(), [&](WordRange piece) {
            return sentence.contains(piece) && !p.isSpoken(piece.first);
        });
    if (!ends || !isReported || !found.tellsClause)
        return std::nullopt;
    FoundStatement parted = found;
    parted.rule = RuleId::QuoteAlone;
    parted.spans.cue.clear();
    parted.spans.content = content.first(count);
    const bool goesOn = content.last().end <= found.spans.cue.first().first; // …, she says
    if (!goesOn && !found.source.pronoun) { // “…” Ruiz said it was late: maybe somebody else's
        parted.spans.source.clear();
        parted.source = {};
    }
    parted.addressee = {};
    parted.tellsClause = false;
    parted.verb = analyseVerb(p, {}, parted.spans.source, parted.spans.content);
    content.remove(0, count);
    found.verb = analyseVerb(p, found.spans.cue, found.spans.source, content);
    return parted;
}

} // namespace

std::optional<FoundStatement> partedQuotation(const TaggedParagraph &p, FoundStatement &found)
{
    QList<WordRange> &content = found.spans.content;
    if (found.spans.cue.isEmpty() || found.spans.source.isEmpty() || content.isEmpty())
        return std::nullopt;
    if (p.isQuoted(content.first().first))
        return quotationBefore(p, found);
    const qsizetype sentence = p.words()[found.spans.cue.first().first].sentence;
    QList<WordRange> own;
    QList<WordRange> quoted;
    for (const WordRange piece : std::as_const(content)) {
        const qsizetype colon = quoted.isEmpty() ? colonIn(p, piece) : -1;
        const bool isOther = isWhollySpoken(p, piece)
            && (!quoted.isEmpty() || p.words()[piece.first].sentence != sentence);
        if (colon >= 0) {
            own.append({piece.first, colon});
            quoted.append({colon + 1, piece.end});
        } else if (isOther) {
            quoted.append(piece);
        } else if (quoted.isEmpty()) {
            own.append(piece);
        } else {
            return std::nullopt; // the reporter's words go on
        }
    }
    if (own.isEmpty() || quoted.isEmpty())
        return std::nullopt;
    FoundStatement parted = found;
    parted.rule = RuleId::QuoteAlone;
    parted.spans.cue.clear();
    parted.spans.content = quoted;
    parted.addressee = {};
    parted.verb = analyseVerb(p, parted.spans.cue, parted.spans.source, quoted);
    content = own;
    found.verb = analyseVerb(p, found.spans.cue, found.spans.source, own);
    return parted;
}

} // namespace onrecord
