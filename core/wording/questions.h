// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/correctionscope.h"
#include "core/review/reviewdoubt.h"
#include "core/review/suresample.h"
#include "core/wording/decisions.h"

namespace onrecord::wording {

// What the review asks, and what it says to help answer.

/// "Who denies this?"
QString whoQuestion(VerbKind verb);

/// The same of a statement, by its own verb where the kind's says something else: "Who expects this?"
QString whoQuestion(const Reading &reading, const ReadStatement &read);

/// The question that the statement's doubt raises: "“she”: Reyes or Holm?", "Where does it end?",
/// "Is this a statement at all?".
QString question(const Reading &reading, const ReadStatement &read);

/// What the answer decides, and how sure the machine is: "who denies 1c, ¶5 · confidence low".
QString whatIsDecided(const Reading &reading, const ReadStatement &read);

/// What a bucket of the queue is called, in a word or two: "Two close".
QString bucket(ReviewDoubt doubt);

/// How quick and careful reading differ about \a statement: a sentence, empty where they do not.
QString difference(const Statement &statement);

/// What speaks for \a actor (an Actor::id) having said it, in one line: "Last named before “she”;
/// spoke just before". Who gave it to them says \a decisions. Not empty.
QString candidateReason(const Reading &reading, const ReadStatement &read, const QString &actor,
                        const Decisions &decisions = {});

/// The shortest name the article has for a person, "Reyes" for Elena Reyes; else the name.
QString shortName(const ReadActor &actor);

/// "“She” in ¶5 is now Marta Holm": \a read as it is after the correction.
QString nowSpeaker(const Reading &reading, const ReadStatement &read, const CorrectionScope &scope);

/// "The same “she” leads to Reyes three more times", of a name with pronouns behind it "“Elena Reyes”, and pronouns
/// behind it, lead to Reyes once more": \a reading as it is after the correction.
QString scopeSentence(const Reading &reading, const CorrectionScope &scope);

/// Why \a item is in the scope, and why it is not ticked where it is not: "same chain: “she”, ¶5".
QString scopeReason(const Reading &reading, const ScopeItem &item);

/// What the sample showed: "2 of 10 were wrong: between 6% and 51% of all that are sure."
QString sampleSentence(const SampleResult &result);

} // namespace onrecord::wording
