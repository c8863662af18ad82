// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/spokenparagraphs.h"

#include "core/interviews/interviews.h"
#include "core/statements/blockspeech.h"

namespace onrecord {

SpokenParagraphs::SpokenParagraphs(const Document &document, const Lexicon &lexicon)
{
    for (const SpokenParagraph &each : findBlockSpeech(document, lexicon))
        m_spoken.insert(each.paragraph, each);
    for (const SpokenParagraph &each : findInterviews(document, lexicon))
        m_spoken.insert(each.paragraph, each);
}

const SpokenParagraph *SpokenParagraphs::at(qsizetype index) const
{
    const auto found = m_spoken.constFind(index);
    return found == m_spoken.constEnd() ? nullptr : &*found;
}

/// The words of \a p that lie in \a span.
static WordRange wordsIn(const TaggedParagraph &p, Span span)
{
    const QList<TaggedWord> &words = p.words();
    const auto first =
        std::lower_bound(words.begin(), words.end(), span.begin,
                         [](const TaggedWord &word, qsizetype at) { return word.span.begin < at; });
    const auto end =
        std::lower_bound(first, words.end(), span.end,
                         [](const TaggedWord &word, qsizetype at) { return word.span.begin < at; });
    return {first - words.begin(), end - words.begin()};
}

FoundStatement foundIn(const TaggedParagraph &p, const SpokenParagraph &spoken)
{
    FoundStatement found{.rule = spoken.rule};
    found.spans.content = {wordsIn(p, spoken.words)};
    const auto add = [&p](Span span, QList<WordRange> &part) {
        if (const WordRange words = wordsIn(p, span); !span.isEmpty() && !words.isEmpty())
            part = {words};
    };
    add(spoken.cue, found.spans.cue);
    add(spoken.source, found.spans.source);
    if (!found.spans.source.isEmpty())
        found.source = {found.spans.source.first(), wordsIn(p, spoken.head), {}, spoken.pronoun};
    found.verb = analyseVerb(p, found.spans.cue, found.spans.source, found.spans.content);
    constexpr double labelled = 0.95;
    constexpr double continued = 0.85;
    found.confidence = spoken.follows < 0 ? labelled : continued;
    found.spokenWithoutMarks = true;
    return found;
}

StatementDraft draftOf(const TaggedParagraph &p, const FoundStatement &found,
                       const SpokenParagraph &spoken)
{
    SourceSpans source;
    if (!spoken.source.isEmpty())
        source = {{spoken.source}, spoken.head, {}, spoken.pronoun};
    StatementDraft draft = draftOf(p, found, source);
    if (!spoken.cue.isEmpty())
        draft.statement.cue = {spoken.cue};
    return draft;
}

} // namespace onrecord
