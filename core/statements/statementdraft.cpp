// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/statementdraft.h"

#include "core/names/firmwords.h"
#include "core/paragraph/describedsubject.h"
#include "core/statements/addressee.h"
#include "core/statements/cuebounds.h"

namespace onrecord {

/// True where the full stop at \a i ends a sentence: not that of "Gen.", "J. Ruiz", "gazette.example".
static bool endsSentence(const TaggedParagraph &p, qsizetype i)
{
    if (!p.isMark(i, u'.') || isAbbreviationStop(p, i) || isInnerStop(p, i) || i + 1 >= p.size())
        return false;
    const bool apart = p.words()[i].span.end < p.words()[i + 1].span.begin;
    const bool initial = p.word(i - 1).size() < 2 || p.has(i - 1, WordClass::Title)
        || p.has(i - 1, WordUse::CompanySuffix) || isInnerStop(p, i - 2);
    return apart && !initial && !p.isSpoken(i) && (p.isCapital(i + 1) || p.isMark(i + 1, u'('));
}

WordRange withinSentence(const TaggedParagraph &p, WordRange source, WordRange cue)
{
    const bool leads = source.end <= cue.first;
    WordRange own = source;
    for (qsizetype i = source.first + 1; i + 1 < source.end; ++i) {
        if (!endsSentence(p, i))
            continue;
        if (!leads)
            return {source.first, i};
        own.first = i + 1;
    }
    return own;
}

/// It was announced by ⟦video link⟧: how it was told, and nobody who told it.
static bool isMeans(const TaggedParagraph &p, const QList<WordRange> &source)
{
    constexpr qsizetype longest = 2; // words
    if (source.size() != 1 || source.first().size() > longest
        || !p.is(source.first().first - 1, u"by"))
        return false;
    for (qsizetype i = source.first().first; i < source.first().end; ++i) {
        if (p.isCapital(i) || p.has(i, WordClass::Determiner) || p.has(i, WordClass::Possessive))
            return false;
    }
    const qsizetype last = source.first().end - 1;
    return p.has(last, WordClass::Medium) || p.is(last, u"link") || p.is(last, u"loudspeaker");
}

/// What explains \a source, but for the legal form of a company: Torvo, ⟦Inc.⟧
static Span appositionOf(const TaggedParagraph &p, const Source &source)
{
    const bool isForm =
        !source.apposition.isEmpty() && isBeforeLegalForm(p, source.apposition.first - 1);
    return isForm ? Span{} : p.spanOf(source.apposition);
}

SourceSpans sourceOf(const TaggedParagraph &p, const FoundStatement &found)
{
    if (isListener(p, found.spans) || isMeans(p, found.spans.source))
        return {};
    if (found.spans.source.size() == 1 && !found.spans.cue.isEmpty()) {
        const WordRange words = found.spans.source.first();
        const WordRange own = withinSentence(p, words, found.spans.cue.first());
        if (own != words) {
            const Source source = sourceIn(p, own);
            return {
                {p.spanOf(own)}, p.spanOf(source.head), appositionOf(p, source), source.pronoun};
        }
    }
    return {p.spansOf(found.spans.source), p.spanOf(found.source.head),
            appositionOf(p, found.source), found.source.pronoun};
}

StatementDraft draftOf(const TaggedParagraph &p, const FoundStatement &given,
                       const SourceSpans &source)
{
    FoundStatement found = given;
    found.spans = withCueBounds(p, given.spans);
    StatementDraft draft;
    Statement &statement = draft.statement;
    statement.rule = found.rule;
    statement.confidence = found.confidence;
    statement.content = p.spansOf(found.spans.content);
    statement.cue = p.spansOf(found.spans.cue);
    statement.source = source.words;
    statement.addressee = p.spanOf(addresseeOf(p, found.spans));
    statement.verb = found.verb.kind;
    statement.polarity = found.verb.polarity;
    statement.certainty = found.verb.certainty;
    statement.verbWord = found.verb.word;
    draft.head = source.head;
    draft.apposition = source.apposition;
    draft.pronoun = source.pronoun;
    if (found.source.pronoun && found.follows < 0) {
        const qsizetype pronoun = found.source.head.first;
        if (const auto subject = p.is(pronoun, u"it") ? describedInstitution(p, pronoun)
                                                      : describedSubject(p, pronoun)) {
            draft.subject = p.spanOf(subject->range);
            draft.subjectHead = p.spanOf(subject->head);
        }
    }
    draft.tellsClause = found.tellsClause;
    draft.addressee = p.spanOf(found.addressee);
    draft.paragraph = p.index();
    draft.follows = found.follows;
    draft.words = found.countWords(p);
    draft.quoted = found.countQuoted(p);
    draft.sourceConfidence = found.sourceConfidence;
    const QList<WordRange> &place =
        found.spans.cue.isEmpty() ? found.spans.content : found.spans.cue;
    draft.sentence = p.spanOf(p.sentenceOf(place.first().first));
    return draft;
}

void extend(StatementDraft &draft, const TaggedParagraph &p, const QList<WordRange> &words)
{
    draft.statement.content += p.spansOf(words);
    draft.words += p.countWords(words);
    draft.quoted += p.countQuoted(words);
    draft.paragraph = p.index();
}

void appendDrafts(QList<StatementDraft> &drafts, const TaggedParagraph &p,
                  const RuledStatements &found)
{
    if (!found.continued.isEmpty())
        extend(drafts.last(), p, found.continued);
    for (const FoundStatement &each : found.statements) {
        SourceSpans source = sourceOf(p, each);
        if (each.follows >= 0)
            source.words = drafts[each.follows].statement.source;
        drafts.append(draftOf(p, each, source));
    }
}

} // namespace onrecord
