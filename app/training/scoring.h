// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/goldcorpus.h"
#include "core/findings/statement.h"

#include <QMap>

#include <array>

namespace onrecord::training {

/// How many of what is wanted were found, and how much was found in all.
struct Tally
{
    int right = 0;
    int found = 0;
    int wanted = 0;

    double precision() const { return found ? double(right) / found : 0; }
    double recall() const { return wanted ? double(right) / wanted : 0; }
    double f1() const;

    Tally &operator+=(const Tally &other);
    friend bool operator==(const Tally &, const Tally &) = default;
};

/// Statements of one kind that people marked, and what became of them.
struct KindScore
{
    int wanted = 0;
    int found = 0; ///< some statement has half of the content's words, and half of its own there
    int right = 0; ///< of these, the source agrees too
    int missed = 0; ///< no statement is left over that has both

    double shareFound() const { return wanted ? double(found) / wanted : 0; }
    double shareRight() const { return found ? double(right) / found : 0; } ///< of those found

    KindScore &operator+=(const KindScore &other);
    friend bool operator==(const KindScore &, const KindScore &) = default;
};

/// What one rule brought.
struct RuleScore
{
    int right = 0;
    int wrong = 0;

    friend bool operator==(const RuleScore &, const RuleScore &) = default;
};

/// How well the statements of articles were found, as evaluators of attribution count (Pareti
/// 2015; Newell et al., PolNeAR, 2018). Marks are not counted, only words.
///
/// A statement is right where it shares at least half of its content's words, and half of the
/// marked ones, with one that people marked, and the sources share a word or both are missing; one
/// stands for one. Cue, source and content are right by themselves where they have the same words.
struct Score
{
    int articles = 0;
    Tally attributions;
    Tally cues;
    Tally sources;
    Tally contents;
    std::array<KindScore, 3> kinds; ///< by StatementKind of what was marked
    QMap<RuleId, RuleScore> rules; ///< those that found something

    const KindScore &of(StatementKind kind) const { return kinds[size_t(kind)]; }

    Score &operator+=(const Score &other);
};

/// The score of \a found, statements of \a gold's document. What was marked counts as direct where
/// at least 80% of its words stand in double quotation marks, as mixed from 20% on.
Score scoreOf(const GoldArticle &gold, const QList<Statement> &found);

} // namespace onrecord::training
