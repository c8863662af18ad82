// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paragraph/nounphrases.h"
#include "core/statements/rolespans.h"
#include "core/statements/verbkinds.h"

namespace onrecord {

/// A statement as it is found in one paragraph, in words: by a rule, or chosen among what rules,
/// trees and taggers propose. statementdraft.h makes characters of it.
///
/// Statements are numbered through the article in the order in which they are found, so that one
/// may follow another of an earlier paragraph.
struct FoundStatement
{
    RuleId rule = RuleId::QuoteNobody;
    /// The source's words, too, of one it shares with another statement of the same paragraph.
    RoleSpans spans = {};
    /// What its own source consists of; empty where it has none or shares another's.
    Source source = {};
    WordRange addressee = {}; ///< who was told, empty for most
    VerbAnalysis verb = {};
    double confidence = 1; ///< that it is a statement with these words
    double sourceConfidence = 1; ///< that the source's words are the right ones, if it is one
    /// All of its content is spoken, though it stands in no marks: a line of a transcript.
    bool spokenWithoutMarks = false;
    bool tellsClause = false; ///< its cue may report a clause, and its content is one
    bool isCertain = false; ///< its form leaves no doubt: it stands against what a tagger finds
    qsizetype follows = -1; ///< number of the statement whose speaker speaks here too, or -1

    /// How many words its content has in \a p, and how many of them are quoted.
    qsizetype countWords(const TaggedParagraph &p) const;
    qsizetype countQuoted(const TaggedParagraph &p) const;
};

/// What the rules found in one paragraph.
struct RuledStatements
{
    QList<FoundStatement> statements; ///< in the order in which they were found
    /// Words at its beginning that belong to the last statement of the paragraphs before.
    QList<WordRange> continued;
    /// Words that a cue reports of which the grammar tells that nobody said them (unsaid.h).
    QList<WordRange> unsaid = {};
};

/// What the rules have to know of the paragraphs before the one they read.
struct EarlierStatements
{
    qsizetype count = 0; ///< so the first of the next paragraph has this number
    qsizetype lastParagraph = -1; ///< where the last of them ends, an index; -1 before the first
    bool lastIsQuoted = false; ///< the last has words in quotation marks
    qsizetype named = -1; ///< number of the last whose speaker some words name, or -1
    qsizetype namedParagraph = -1; ///< where that one ends
    bool namedEndsQuoted = false; ///< that one has words in marks, and ends its paragraph

    /// Goes on behind \a p, in which \a found was found.
    void add(const TaggedParagraph &p, const RuledStatements &found);
};

} // namespace onrecord
