// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/chosensource.h"

#include "core/paragraph/nounphrases.h"

#include <algorithm>

namespace onrecord {
namespace {

/// \a source, which begins its paragraph, without the place and agency before a dash.
WordRange behindDateline(const TaggedParagraph &p, WordRange source)
{
    constexpr qsizetype longest = 12; // words and marks
    if (source.first != 0)
        return source;
    for (qsizetype i = 1; i + 1 < std::min(source.end, longest); ++i) {
        const bool isPlaced = p.isMark(i - 1, u')') || p.isMark(i - 1, u'.');
        if (p.isDash(i) && isPlaced && !p.isQuoted(i))
            return {i + 1, source.end};
        if (!p.isCapital(i) && p.isWord(i))
            break;
    }
    return source;
}

/// The comma before a clause with "which" or "who" that \a source stands in and that ends with a comma
/// before \a cue; -1 without one.
qsizetype commaBeforeClause(const TaggedParagraph &p, WordRange source, qsizetype cue)
{
    constexpr qsizetype longest = 12; // words of the clause
    const qsizetype relative = source.first - 1;
    if (!p.has(relative, WordClass::Relative) || !p.isMark(relative - 1, u',')
        || cue - source.end > longest)
        return -1;
    for (qsizetype i = source.end + 1; i < cue; ++i) {
        if (p.isMark(i, u','))
            return relative - 1;
    }
    return -1;
}

/// What a clause that begins behind \a comma explains.
WordRange explainedBefore(const TaggedParagraph &p, qsizetype comma, WordRange otherwise)
{
    const qsizetype floor = p.sentenceOf(comma).first;
    std::optional<Source> subject = subjectBefore(p, comma + 1, floor);
    if (!subject)
        subject = sourceEndingAt(p, comma - 1, floor);
    return subject && !subject->pronoun ? subject->range : otherwise;
}

/// True where \a source stands in a phrase that "and" joins to what somebody did: "and in its latest
/// notice", "and, in a letter to the mayor,".
bool isInJoinedPhrase(const TaggedParagraph &p, WordRange source, qsizetype cue)
{
    constexpr qsizetype longest = 8; // words of the phrase
    const qsizetype floor = std::max(p.sentenceOf(cue).first, cue - longest);
    const bool isPlaced = p.has(source.first, WordClass::Preposition)
        || p.has(source.first - 1, WordClass::Preposition);
    for (qsizetype i = source.first; isPlaced && i > floor; --i) {
        if (p.isSpoken(i) || p.isMark(i, u','))
            return false;
        const bool joins = p.has(i - 1, WordClass::Conjunction)
            || (p.isMark(i - 1, u',') && p.has(i - 2, WordClass::Conjunction));
        if (p.has(i, WordClass::Preposition) && joins && !p.isCapital(i))
            return true;
    }
    return false;
}

/// The noun phrase that the sentence of \a cue begins with, with \a joined where nothing is done between:
/// "observers in Tarn and around the country say".
WordRange subjectOfSentence(const TaggedParagraph &p, qsizetype cue, WordRange joined)
{
    const std::optional<Source> subject = sourceBeginningAt(p, p.sentenceOf(cue).first, cue);
    if (!subject || subject->range.end > joined.first)
        return joined;
    const bool isOnePhrase = p.has(subject->range.end, WordClass::Conjunction);
    return isOnePhrase ? WordRange{subject->range.first, joined.end} : subject->range;
}

/// \a source, or what it is the place of where it is where something written stands: ⟦A post⟧ shared on Facebook
/// claims.
WordRange writtenThere(const TaggedParagraph &p, WordRange source, qsizetype cue)
{
    const qsizetype begin = p.sentenceOf(cue).first;
    if (source.end != cue || !p.is(source.first - 1, u"on") || source.size() > 2
        || source.first <= begin)
        return source;
    const std::optional<Source> subject = sourceBeginningAt(p, begin, source.first - 1);
    if (!subject)
        return source;
    const auto isWritten = [&p](qsizetype i) {
        return p.has(i, WordClass::Document) || p.has(i, WordClass::Medium);
    };
    for (qsizetype i = subject->head.first; i < subject->head.end; ++i) { // its verb may be unknown
        if (isWritten(i) && !isWritten(i + 1))
            return {subject->head.first, i + 1};
    }
    return source;
}

/// \a source without an opening quotation mark at its end: ⟦The ministry⟧ “ declined to comment”.
WordRange withoutOpenMark(const TaggedParagraph &p, WordRange source)
{
    const auto isMark = [&p](qsizetype i) {
        return p.words().value(i).kind == TokenKind::QuoteMark;
    };
    qsizetype marks = 0;
    for (qsizetype i = source.first; i < source.end; ++i)
        marks += isMark(i);
    const bool isOpen = marks % 2 == 1 && source.size() > 1 && isMark(source.end - 1);
    return isOpen ? WordRange{source.first, source.end - 1} : source;
}

/// The source of \a spans without what does not belong to it by its words alone.
WordRange sourceByWords(const TaggedParagraph &p, const RoleSpans &spans)
{
    const WordRange source = behindDateline(p, spans.source.first());
    if (spans.source.size() != 1 || spans.cue.isEmpty())
        return source;
    const qsizetype cue = spans.cue.first().first;
    if (source.end > cue)
        return source;
    if (const qsizetype comma = commaBeforeClause(p, source, cue); comma >= 0)
        return explainedBefore(p, comma, source);
    if (const WordRange written = writtenThere(p, source, cue); written != source)
        return written;
    if (cue - source.end <= 2 && isInJoinedPhrase(p, source, cue))
        return subjectOfSentence(p, cue, source);
    return source;
}

bool isFinite(PartOfSpeech tag, PartOfSpeech next)
{
    const bool isParticiple = tag == PartOfSpeech::VBD && next == PartOfSpeech::IN; // wounded in
    return tag == PartOfSpeech::VBZ || tag == PartOfSpeech::VBP || tag == PartOfSpeech::MD
        || (tag == PartOfSpeech::VBD && !isParticiple);
}

/// True where a phrase begins at \a i that nothing joins to the words before it: "my boiler sings ⟦all⟧ night".
bool beginsPhrase(const TaggedParagraph &p, qsizetype i)
{
    const qsizetype before = i - 1;
    return (p.has(i, WordClass::Determiner) || p.has(i, WordClass::Possessive)) && !p.isCapital(i)
        && p.isWord(before) && !p.has(before, WordClass::Determiner)
        && !p.has(before, WordClass::Preposition) && !p.has(before, WordClass::Conjunction)
        && !p.isAdverb(before);
}

/// \a source, before \a cue, without a clause that "and" or "but" joins to it: "my boiler sings and ⟦the
/// firm⟧ says". What tells more of somebody may have a verb: "those who sing and the firm".
WordRange withoutJoinedClause(const TaggedParagraph &p, std::span<const PartOfSpeech> tags,
                              WordRange source, qsizetype cue)
{
    if (source.end > cue || tags.size() < size_t(source.end))
        return source;
    bool hasClause = false;
    WordRange own = source;
    for (qsizetype i = source.first; i + 1 < source.end; ++i) {
        if (p.has(i, WordClass::Relative) || p.isQuoted(i))
            return own;
        const bool joins = tags[size_t(i)] == PartOfSpeech::CC && p.has(i, WordClass::Conjunction);
        if (joins && hasClause) {
            own = {i + 1, source.end};
            hasClause = false;
        } else {
            hasClause = hasClause || isFinite(tags[size_t(i)], tags[size_t(i) + 1])
                || (i > source.first && beginsPhrase(p, i));
        }
    }
    return hasClause ? source : own;
}

} // namespace

WordRange chosenSource(const TaggedParagraph &p, std::span<const PartOfSpeech> tags,
                       const RoleSpans &spans)
{
    const WordRange source = withoutOpenMark(p, sourceByWords(p, spans));
    if (spans.source.size() != 1 || spans.cue.isEmpty())
        return source;
    return withoutJoinedClause(p, tags, source, spans.cue.first().first);
}

} // namespace onrecord
