// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/leadins.h"

#include "core/paragraph/nounphrases.h"
#include "core/statements/cues.h"

namespace onrecord {
namespace {

NamedSpeaker speakerOf(const TaggedParagraph &p, const Source &source, const Cue &cue)
{
    return {p.spanOf(cue.range), p.spanOf(source.range), p.spanOf(source.head), source.pronoun};
}

bool maySpeak(const Cue &cue)
{
    return cue.finite && cue.voice == Voice::Active && !cue.negated
        && (cue.has(Frame::Quote) || cue.has(Frame::Clause));
}

/// \a source is that of a clause within another: denied what ⟦Lund⟧ said. Not "Here is what ⟦Lund⟧ said".
bool isWithin(const TaggedParagraph &p, const Source &source)
{
    const qsizetype before = source.range.first - 1;
    if (!p.is(before, u"what"))
        return p.has(before, WordClass::Relative);
    return p.isWord(before - 1) && !p.has(before - 1, WordClass::Be) && !p.is(before - 1, u"'s")
        && !p.is(before - 1, u"’s");
}

/// \a cue, in the form of many, is no verb, as \a source before it is not many: made the following ⟦comment⟧.
bool isNoun(const TaggedParagraph &p, const Cue &cue, const Source &source)
{
    const qsizetype last = source.head.end - 1;
    return cue.plural && !source.pronoun && !p.isCapital(last) && !p.word(last).endsWith(u's')
        && !p.has(last, WordClass::Group);
}

/// Where the main clause of \a sentence may begin: behind what is fronted, On Friday, ⟦Ruiz …⟧, else with
/// its first word.
qsizetype behindFronted(const TaggedParagraph &p, WordRange sentence)
{
    if (!p.has(sentence.first, WordClass::Preposition)
        && !p.has(sentence.first, WordClass::Subordinator))
        return sentence.first;
    qsizetype last = sentence.first;
    for (qsizetype i = sentence.first; i < sentence.end; ++i) {
        if (p.isMark(i, u',') && (p.isCapital(i + 1) || isSubjectPronoun(p, i + 1)))
            last = i + 1;
        else if (last > sentence.first && p.entry(i).isVerb())
            break;
    }
    return last;
}

/// The subject of \a sentence, which ends with a colon and has no verb that is known to report.
std::optional<NamedSpeaker> subjectOf(const TaggedParagraph &p, WordRange sentence)
{
    const qsizetype first = behindFronted(p, sentence);
    const bool isFronted = first > sentence.first;
    const bool isNamed = p.isCapital(first) || p.has(first, WordClass::Determiner);
    if (!isNamed && !isFronted)
        return std::nullopt;
    if (isSubjectPronoun(p, first)) {
        const Span pronoun = p.words()[first].span;
        return NamedSpeaker{{}, pronoun, pronoun, true};
    }
    const auto subject = sourceBeginningAt(p, first, sentence.end - 1);
    if (!subject)
        return std::nullopt;
    WordRange head = subject->head;
    for (qsizetype w = head.first; p.isCapital(head.first) && w < head.end; ++w) {
        const bool joins = p.is(w, u"and") && p.isCapital(w + 1);
        if (p.isWord(w) && !p.isCapital(w) && !joins && !p.has(w, WordUse::NameParticle))
            head.end = w; // the verb that nobody knows
    }
    if (head.end + 1 >= sentence.end)
        return std::nullopt;
    return NamedSpeaker{{}, p.spanOf(head), p.spanOf(head)};
}

} // namespace

std::optional<NamedSpeaker> speakerBelow(const Document &document, qsizetype index,
                                         const Lexicon &lexicon, bool mayLackCue)
{
    constexpr qsizetype longest = 1200; // characters
    if (index < 0)
        return std::nullopt;
    const Paragraph &paragraph = document.paragraphs()[index];
    if (!isProse(paragraph.kind) || paragraph.span.length() > longest
        || document.text()[paragraph.span.end - 1] != u':')
        return std::nullopt;
    const TaggedParagraph p(document, index, lexicon, false);
    const WordRange last = p.sentences().last();
    const QList<Cue> cues = findCues(p);
    bool hasCue = false;
    for (auto cue = cues.rbegin(); cue != cues.rend() && cue->range.first >= last.first; ++cue) {
        if (!maySpeak(*cue))
            continue;
        const bool isInverted = cue->range.first == last.first && cue->has(Frame::Quote);
        const auto source = isInverted ? sourceBeginningAt(p, cue->range.end, last.end - 1)
                                       : subjectBefore(p, cue->range.first, last.first);
        if (source && (isWithin(p, *source) || isNoun(p, *cue, *source)))
            continue;
        hasCue = true;
        if (source)
            return speakerOf(p, *source, *cue);
    }
    return hasCue || !mayLackCue ? std::nullopt : subjectOf(p, last);
}

std::optional<NamedSpeaker> speakerAbove(const Document &document, qsizetype index,
                                         const Lexicon &lexicon, bool goesOn)
{
    constexpr qsizetype longest = 1200; // characters
    if (index >= document.paragraphs().size())
        return std::nullopt;
    const Paragraph &paragraph = document.paragraphs()[index];
    if (!isProse(paragraph.kind) || paragraph.span.length() > longest
        || !(goesOn || document.text()[paragraph.span.begin].isLower()))
        return std::nullopt;
    const TaggedParagraph p(document, index, lexicon, false);
    const WordRange first = p.sentences().first();
    for (const Cue &cue : findCues(p)) {
        if (cue.range.first >= first.end)
            break;
        if (!maySpeak(cue) || !cue.has(Frame::Quote))
            continue;
        if (cue.range.first == first.first) {
            const auto source = sourceBeginningAt(p, cue.range.end, first.end);
            return source ? std::optional(speakerOf(p, *source, cue)) : std::nullopt;
        }
        const auto source = subjectBefore(p, cue.range.first, first.first);
        const bool isWhole = goesOn && source && source->range.first == first.first;
        return isWhole ? std::optional(speakerOf(p, *source, cue)) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace onrecord
