// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace onrecord {

/// The rule that found a statement, from sure to doubtful. Names are stable: they stand in the
/// JSON ("subject-verb-quote") and in the table of `onrecord-train evaluate`.
enum class RuleId : quint8 {
    QuoteVerbSubject, ///< “…,” said Ana Ruiz
    QuoteSubjectVerb, ///< “…,” Ana Ruiz said
    SubjectVerbQuote, ///< Ana Ruiz said: “…”
    /// “… (paragraph ends open) / “… (and goes on). Not given any more, since both parts are one
    /// statement with the rule of the first; older exported articles and marked files have it.
    QuoteContinued,
    SecondCue, ///< …, adding: “…”
    AccordingTo, ///< according to Ana Ruiz, …
    TranscriptLine, ///< RUIZ: …
    SubjectVerbThat, ///< Ana Ruiz said that …
    SubjectVerbClause, ///< Ana Ruiz said the ferry would stop
    ClauseSubjectVerb, ///< The ferry would stop, Ana Ruiz said
    SubjectVerbInfinitive, ///< Ana Ruiz pledged to …
    SubjectVerbObject, ///< Ana Ruiz has offered a plan, criticised the plan
    NounOfSaying, ///< Ana Ruiz’s claim that …
    NoComment, ///< Nordkyst declined to comment
    PartialQuote, ///< … called it “a mess”
    QuoteAlone, ///< a paragraph that is a quotation, after a statement by somebody
    HeadlineColon, ///< Ruiz: Ferry will stop / Ferry will stop, says Ruiz
    QuoteSource, ///< “…” — Ana Ruiz
    QuoteNobody, ///< words in marks that no source could be tied to
    Reader, ///< no rule: the reader marked it
};

/// How the source's words became an actor.
enum class SpeakerReason : quint8 {
    None, ///< there is no speaker
    Named, ///< the source is the full name
    PartOfName, ///< a last name or a title with one
    Description, ///< "the head of NATO", tied to a name by an apposition
    Pronoun, ///< "he": the most salient actor that agrees
    SpeakerBefore, ///< the quotation goes on from the one before
    FirstPerson, ///< "I" inside somebody's words
    Itself, ///< a source without a name stands for itself ("two officials")
    Reader, ///< the reader said so
};

} // namespace onrecord
