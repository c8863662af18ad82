// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paragraph/nounphrases.h"
#include "core/statements/cues.h"
#include "core/statements/draft.h"

namespace onrecord {

/// The rules that find statements in one paragraph, from sure to doubtful. A rule that is unsure
/// stays silent and lets the next one speak; a cue and a quotation serve one statement each.
///
///     “Nobody came,” Ana Ruiz said, adding that she would wait.
///     QuoteSubjectVerb ─────────┘          └─ SecondCue, the source is shared
class StatementRules
{
public:
    /// Reads \a p and appends to \a drafts, which holds those of the paragraphs before: a
    /// quotation may go on from there.
    StatementRules(const TaggedParagraph &p, QList<Draft> &drafts);

    void apply();

private:
    struct Found ///< where a statement's parts are, in words
    {
        RuleId rule = RuleId::QuoteNobody;
        QList<WordRange> content = {};
        QList<WordRange> cue = {};
        std::optional<Source> source = {};
        WordRange addressee = {};
        qsizetype follows = -1;
    };

    // quoterules.cpp: spoken words and who speaks them
    void joinContinuedQuotation();
    void findQuoteCues();
    void findCueAfterQuote(qsizetype quotation);
    void findCueBeforeQuote(qsizetype quotation);
    void joinToQuoteBefore(qsizetype quotation);
    void giveQuoteToSpeakerBefore(qsizetype quotation);
    void addQuote(qsizetype quotation, RuleId rule, qsizetype cue, const Source &source);
    WordRange reportedWith(qsizetype quotation) const;
    void takeTail(qsizetype draft, qsizetype cue, qsizetype end);
    bool isOnlyTail(WordRange between) const;

    // clauserules.cpp: what is told in the reporter's words
    bool readTranscriptLine();
    void readHeadline();
    void readAccordingTo();
    void readNoComment();
    void readCue(qsizetype cue);
    void readNounsOfSaying();
    bool readClauseAfter(qsizetype cue, const std::optional<Source> &source, RuleId shared);
    bool readClauseBefore(qsizetype cue, const std::optional<Source> &source);
    bool readInversion(qsizetype cue);
    bool hasFiniteVerb(WordRange range) const;

    // contents.cpp: where a content begins and ends
    struct Content
    {
        WordRange range;
        RuleId rule = RuleId::SubjectVerbClause;
        WordRange addressee;
    };
    std::optional<Content> contentAfter(const Cue &cue) const;
    qsizetype thatAfter(qsizetype first, qsizetype ceiling) const;
    qsizetype skipAdverbials(qsizetype first, qsizetype ceiling) const;
    qsizetype contentEnd(qsizetype first, const Cue &cue, bool clause) const;
    bool breaksContent(qsizetype i, qsizetype first, const Cue &cue, bool clause) const;
    WordRange trimmed(WordRange range) const;

    // statementrules.cpp
    std::optional<Source> subjectOf(const Cue &cue) const;
    std::optional<Source> sentenceSubject(qsizetype sentence) const;
    qsizetype floorBefore(qsizetype word) const;
    qsizetype draftInSentence(qsizetype word) const;
    qsizetype cueAt(qsizetype word) const;
    qsizetype add(const Found &found);

    const TaggedParagraph &p;
    QList<Draft> &m_drafts;
    const qsizetype m_firstDraft;
    QList<Cue> m_cues;
    QList<qsizetype> m_cueAt; ///< by word: index of the cue that begins there, or -1
    QList<qsizetype> m_quoteDraft; ///< by quotation: its draft, or -1
    QList<qsizetype> m_sentenceDraft; ///< by sentence: the last draft whose cue stands in it, or -1
};

} // namespace onrecord
