// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/rule.h"
#include "core/lexicon/verbkind.h"
#include "core/text/span.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace onrecord {

/// Direct: at least 80% of the content's words stand in quotation marks; mixed: some do;
/// indirect: none.
enum class StatementKind : quint8 { Direct, Mixed, Indirect };

/// The kind of a statement of so many \a words, of which so many are \a quoted.
constexpr StatementKind kindFor(qsizetype words, qsizetype quoted)
{
    if (quoted == 0)
        return StatementKind::Indirect;
    return quoted * 5 >= words * 4 ? StatementKind::Direct : StatementKind::Mixed;
}

enum class Certainty : quint8 { Asserted, Hedged, Conditional, SecondHand };

/// How quick and careful reading of one article differ about a statement.
enum class ReadingsDiffer : quint8 {
    No, ///< they agree, or only one has read the article
    CarefulAlone, ///< quick reading found no statement there
    QuickAlone, ///< careful reading found none
    Speaker, ///< both found it, but have others say it
};

/// An actor who may have said it, best first.
struct Candidate
{
    QString actor; ///< Actor::id
    double score = 0; ///< 0 to 1

    friend bool operator==(const Candidate &, const Candidate &) = default;
};

/// Something the article has somebody say, write or think, as the machine found it or as a
/// reader entered it. Spans of each role ascend and do not overlap; content, cue and source of
/// one statement do not overlap each other.
struct Statement
{
    QString id; ///< identity.h: the same after another analysis that finds the same words
    StatementKind kind = StatementKind::Indirect;
    Spans content; ///< several where the quotation is interrupted; empty for "declined to comment"
    Spans cue; ///< may be empty
    Spans source; ///< the words that name who said it; may be empty
    QStringList actors; ///< Actor::id; several speak jointly; empty where nobody can be tied to it
    QString parent; ///< id of the statement inside which this one is reported, or empty
    QString via; ///< who passed it on ("Reuters"), or empty
    Span
        addressee; ///< the words that name who was told, beside content, cue and source; may be empty
    VerbKind verb = VerbKind::Says;
    QString verbWord; ///< the cue's main word as the article has it, "said"; empty without a cue
    Polarity polarity = Polarity::Neutral;
    Certainty certainty = Certainty::Asserted;
    QString saidOn; ///< TIMEX3 value of the day it was said, or empty

    double confidence = 0; ///< that this is a statement with these words
    double speakerConfidence = 0; ///< that it is this actor's
    double margin = 0; ///< speaker's score less the runner-up's
    RuleId rule = RuleId::QuoteNobody;
    SpeakerReason speakerReason = SpeakerReason::None;
    Spans evidence; ///< the words the rule and the speaker rest on, beyond cue and source
    QList<Candidate> candidates; ///< best first, the speaker among them
    ReadingsDiffer differ = ReadingsDiffer::No;

    friend bool operator==(const Statement &, const Statement &) = default;
};

/// A date can be the day something was said on where no more UTF-16 code units lie between it and
/// the cue.
inline constexpr qsizetype farthestSaidOn = 60;

/// First offset of content, else of the cue.
inline qsizetype placeOf(const Statement &statement)
{
    const Spans &spans = statement.content.isEmpty() ? statement.cue : statement.content;
    return spans.isEmpty() ? 0 : spans.first().begin;
}

} // namespace onrecord

// A list of thousands grows in place then.
Q_DECLARE_TYPEINFO(onrecord::Candidate, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(onrecord::Statement, Q_RELOCATABLE_TYPE);
