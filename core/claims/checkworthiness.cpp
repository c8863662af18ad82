// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/checkworthiness.h"

#include "core/lexicon/lexicon.h"
#include "core/text/calendar.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace onrecord {

namespace {

using Feature = CheckFeature;

struct ListedFeature
{
    Feature feature;
    WordUse use; ///< of the words that have the feature
};

constexpr ListedFeature listed[] = {
    {Feature::Share, WordUse::Share},
    {Feature::Money, WordUse::Money},
    {Feature::Time, WordUse::Time},
    {Feature::Comparison, WordUse::Comparison},
    {Feature::Superlative, WordUse::Superlative},
    {Feature::Change, WordUse::Change},
    {Feature::Cause, WordUse::Cause},
    {Feature::Vote, WordUse::Vote},
    {Feature::PublicMatter, WordUse::PublicMatter},
    {Feature::SecondPerson, WordUse::SecondPerson},
    {Feature::Future, WordUse::Future},
    {Feature::Opinion, WordUse::Opinion},
};

/// Gathers the features of one sentence, a word at a time.
class Counter
{
public:
    void addWord(QStringView word, const WordEntry &entry, bool isFirst);
    void add(Feature feature) { ++m_features[size_t(feature)]; }
    CheckFeatures features(int words) const;

private:
    CheckFeatures m_features{};
};

/// A word in small letters without a string of its own; empty for one of more than 16 letters.
class LowerWord
{
public:
    explicit LowerWord(QStringView word)
    {
        if (word.size() > qsizetype(m_letters.size()))
            return;
        for (const QChar c : word)
            m_letters[m_size++] =
                c < QChar(0x80) ? foldedLetter(c).unicode() : c.toLower().unicode();
    }

    std::u16string_view view() const { return {m_letters.data(), m_size}; }

private:
    std::array<char16_t, 16> m_letters{};
    size_t m_size = 0;
};

void Counter::addWord(QStringView word, const WordEntry &entry, bool isFirst)
{
    const LowerWord folded(word);
    const std::u16string_view lower = folded.view();
    if (!entry.uses.isEmpty()) {
        for (const auto &[feature, use] : listed)
            m_features[size_t(feature)] += entry.has(use);
    }
    if (entry.has(WordClass::Number))
        add(Feature::Figure);
    if (entry.has(WordClass::FirstPerson))
        add(Feature::FirstPerson);
    if (entry.has(WordClass::Negation))
        add(Feature::Negation);
    if (entry.has(WordClass::Hedge))
        add(Feature::Hedge);
    const bool isPast = (lower.ends_with(u"ed") && lower.size() > 4)
        || (entry.has(VerbForm::Past) && !entry.has(VerbForm::Base)) || lower == u"was"
        || lower == u"were" || lower == u"had" || lower == u"did";
    if (isPast)
        add(Feature::Past);
    const bool isDay = word.front().isUpper() && (monthNamed(word) > 0 || weekdayNamed(word) > 0);
    if (isDay)
        add(Feature::Time);
    else if (!isFirst && word.front().isUpper() && lower != u"i")
        add(Feature::Name);
}

CheckFeatures Counter::features(int words) const
{
    CheckFeatures capped = m_features;
    for (double &value : capped)
        value = std::min(value, 3.0);
    capped[size_t(Feature::Words)] = std::log1p(words);
    return capped;
}

struct Weight
{
    Feature feature;
    double weight;
};

constexpr double constant = -2.29;
constexpr Weight weights[] = {
    {Feature::Words, 0.06},       {Feature::Figure, 0.88},       {Feature::Share, 2.96},
    {Feature::Money, 0.85},       {Feature::Time, 0.36},         {Feature::Comparison, 0.38},
    {Feature::Superlative, 0.48}, {Feature::Change, 0.72},       {Feature::Cause, 0.36},
    {Feature::Vote, 0.91},        {Feature::PublicMatter, 0.44}, {Feature::Past, 0.60},
    {Feature::Name, 0.38},        {Feature::FirstPerson, -0.33}, {Feature::SecondPerson, -0.23},
    {Feature::Future, -0.79},     {Feature::Opinion, -0.77},     {Feature::Question, -1.87},
    {Feature::Negation, -0.17},   {Feature::Hedge, -0.21},
};
static_assert(std::size(weights) == size_t(Feature::Count));

} // namespace

CheckFeatures findCheckFeatures(QStringView sentence, const Lexicon &lexicon)
{
    return findCheckFeatures(sentence, lookedUpTokens(sentence, lexicon));
}

std::vector<LookedUpToken> lookedUpTokens(QStringView sentence, const Lexicon &lexicon)
{
    const QList<Token> tokens = findTokens(sentence, {0, sentence.size()});
    std::vector<LookedUpToken> found;
    found.reserve(size_t(tokens.size()));
    for (const Token &token : tokens) {
        const bool isWord = token.kind == TokenKind::Word;
        found.push_back({token, isWord ? &lexicon.look(token.span.in(sentence)) : nullptr});
    }
    return found;
}

CheckFeatures findCheckFeatures(QStringView sentence, std::span<const LookedUpToken> tokens)
{
    Counter counter;
    int words = 0;
    for (const auto &[token, entry] : tokens) {
        const QStringView word = token.span.in(sentence);
        switch (token.kind) {
        case TokenKind::Word: counter.addWord(word, *entry, words == 0); [[fallthrough]];
        case TokenKind::Number:
            if (token.kind == TokenKind::Number)
                counter.add(Feature::Figure);
            ++words;
            break;
        default:
            if (word == u"%")
                counter.add(Feature::Share);
            else if (word == u"$" || word == u"€" || word == u"£")
                counter.add(Feature::Money);
            else if (word == u"?")
                counter.add(Feature::Question);
        }
    }
    return counter.features(words);
}

double checkworthiness(const CheckFeatures &features)
{
    double sum = constant;
    for (const auto &[feature, weight] : weights)
        sum += weight * features[size_t(feature)];
    return 1 / (1 + std::exp(-sum));
}

} // namespace onrecord
