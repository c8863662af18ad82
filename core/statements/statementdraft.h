// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/statement.h"
#include "core/statements/foundstatement.h"

namespace onrecord {

/// The words that name a speaker, in characters. They may stand in an earlier paragraph than the
/// statement.
struct SourceSpans
{
    Spans words = {}; ///< all of them; empty where nobody is named
    Span head = {}; ///< those that decide who it is
    Span apposition = {}; ///< what explains them, empty for most
    bool pronoun = false;
};

/// A statement as it is read, in characters of the article: what is said, by which cue, and which
/// words name the source. Who that is, when it was said and what it is reported within is told
/// of all drafts of an article together (linking.h, statementdates.h, core/speakers).
struct StatementDraft
{
    Statement statement; ///< without id and without all that DraftSpeaker tells
    Span head; ///< the words of the source that decide who it is
    Span apposition; ///< what explains the source, empty for most
    Span addressee; ///< who was told, empty for most
    bool pronoun = false; ///< the source is a pronoun
    bool tellsClause = false; ///< its cue may report a clause, and its content is one
    /// Who may be meant by it, somebody or an institution without a name: describedSubject(),
    /// describedInstitution(). Empty for most.
    Span subject;
    Span subjectHead; ///< the words of it that decide who it is
    qsizetype paragraph = 0; ///< index of the one it ends in
    /// Index of the draft whose speaker speaks here too, where no source is named; an earlier one.
    qsizetype follows = -1;
    qsizetype words = 0; ///< of the content
    qsizetype quoted = 0; ///< of these, in quotation marks
    Span sentence; ///< in which the cue stands
    /// That the source's words are the right ones, if it is a statement.
    double sourceConfidence = 1;
};

/// \a source of a statement whose cue is \a cue, without the words of another sentence where a full stop
/// within was not taken for its end; \a source as it is where none stands there.
///
///     said ⟦Lund⟧. (https://tarn.example) Kroll disagreed
///     “…,” said ⟦Ruiz⟧. Oake, Lind and Brandt left
WordRange withinSentence(const TaggedParagraph &p, WordRange source, WordRange cue);

/// The source of \a found, words of \a p, in characters: of its own sentence, and none where it is who was told
/// (isListener()) or how: "announced by video link".
SourceSpans sourceOf(const TaggedParagraph &p, const FoundStatement &found);

/// \a found, words of \a p, in characters: the one place where words become spans. \a source says
/// who is named, since one that is shared may stand in an earlier paragraph. \a found has content
/// or a cue.
StatementDraft draftOf(const TaggedParagraph &p, const FoundStatement &found,
                       const SourceSpans &source);

/// \a words of \a p are content of \a draft too, which began in an earlier paragraph.
void extend(StatementDraft &draft, const TaggedParagraph &p, const QList<WordRange> &words);

/// Appends to \a drafts, which hold all statements that rules found in the paragraphs before, what
/// they found in \a p.
void appendDrafts(QList<StatementDraft> &drafts, const TaggedParagraph &p,
                  const RuledStatements &found);

} // namespace onrecord

// A list of thousands grows in place then.
Q_DECLARE_TYPEINFO(onrecord::StatementDraft, Q_RELOCATABLE_TYPE);
