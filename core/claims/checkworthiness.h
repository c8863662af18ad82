// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/tokens.h"

#include <QStringView>

#include <array>
#include <span>
#include <vector>

namespace onrecord {

class Lexicon;
struct WordEntry;

/// What of a sentence tells whether a fact in it can and should be checked. A place in the array
/// is a feature, 0 where it is absent; counts end at 3. The shipped model (checkmodel.h) hashes the
/// feature's number as a value: new ones stand at the end, or the model has to be trained again.
enum class CheckFeature : quint8 {
    Words, ///< logarithm of their number
    Figure, ///< numbers, in figures or letters
    Share, ///< percent, per cent, %
    Money, ///< dollars, $, million
    Time, ///< years, months, weekdays
    Comparison, ///< more, fewer, than, twice
    Superlative, ///< most, largest, first
    Change, ///< rose, cut, doubled
    Cause, ///< because, caused, led to
    Vote, ///< voted, signed, passed, vetoed
    PublicMatter, ///< tax, jobs, deficit, crime
    Past, ///< verbs of the past
    Name, ///< capitalised words inside
    FirstPerson,
    SecondPerson,
    Future, ///< will, going to, must, should
    Opinion, ///< think, believe, hope, want
    Question,
    Negation,
    Hedge,
    Count,
};

using CheckFeatures = std::array<double, size_t(CheckFeature::Count)>;

/// The features of one \a sentence. Linear in it.
CheckFeatures findCheckFeatures(QStringView sentence, const Lexicon &lexicon);

/// A token and what the lexicon knows of it; null for what is no word.
struct LookedUpToken
{
    Token token;
    const WordEntry *entry = nullptr;
};

/// The tokens of \a sentence. What they point to lives as long as \a lexicon.
std::vector<LookedUpToken> lookedUpTokens(QStringView sentence, const Lexicon &lexicon);
/// The features of a sentence whose tokens are known.
CheckFeatures findCheckFeatures(QStringView sentence, std::span<const LookedUpToken> tokens);

/// 0 to 1: how much a sentence with these features, chosen by hand, is worth a check; what ranks
/// claims where CheckModel cannot be read. The weights are a logistic regression's on the
/// ClaimBuster sentences (Arslan et al., "A Benchmark Dataset of Check-worthy Factual Claims",
/// ICWSM 2020). It ranks, and is no probability for news text.
double checkworthiness(const CheckFeatures &features);

} // namespace onrecord
