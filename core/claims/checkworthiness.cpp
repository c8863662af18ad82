// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/checkworthiness.h"

#include "core/document/tokens.h"
#include "core/lexicon/lexicon.h"
#include "core/text/calendar.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <unordered_map>

namespace onrecord {

namespace {

using Feature = CheckFeature;

struct WordList
{
    Feature feature;
    std::u16string_view words; ///< parted by blanks
};

constexpr WordList lists[] = {
    {Feature::Share, u"percent percentage"},
    {Feature::Money, u"dollar dollars million billion trillion euros pounds cents"},
    {Feature::Time,
     u"year years month months week weeks day days decade decades century yesterday"},
    {Feature::Comparison,
     u"more less fewer than higher lower larger smaller twice double half greater better worse "
     "as average times faster slower every"},
    {Feature::Superlative,
     u"most least highest lowest largest smallest biggest first only record greatest best worst "
     "longest fastest ever never"},
    {Feature::Change,
     u"increased increase rose risen raised fell fallen dropped declined cut doubled tripled grew "
     u"grown "
     "lost gained created added reduced went gone spent reached exceeded shrank expanded"},
    {Feature::Cause, u"because caused causes due led result resulted since therefore"},
    {Feature::Vote,
     u"voted vote votes signed passed vetoed veto bill law legislation amendment ruled elected "
     "supported opposed record act treaty agreement"},
    {Feature::PublicMatter,
     u"tax taxes jobs job unemployment deficit debt budget spending income wages poverty crime "
     "insurance health medicare security schools energy oil trade economy inflation military "
     "troops nuclear weapons drugs population rate rates workers companies"},
    {Feature::SecondPerson, u"you your yours yourself"},
    {Feature::Future, u"will shall must should would going let need needs ought can could"},
    {Feature::Opinion,
     u"think thinks believe believes hope want wants feel like know guess agree mean important "
     "right wrong great good bad proud thank glad"},
};

using WordFeatures = std::unordered_map<std::u16string_view, quint32>; // bits, one a feature

const WordFeatures &wordFeatures()
{
    static const WordFeatures all = [] {
        WordFeatures table;
        for (const WordList &list : lists) {
            size_t begin = 0;
            while (begin < list.words.size()) {
                const size_t end = std::min(list.words.find(u' ', begin), list.words.size());
                table[list.words.substr(begin, end - begin)] |= 1u << int(list.feature);
                begin = end + 1;
            }
        }
        return table;
    }();
    return all;
}

/// Gathers the features of one sentence, a word at a time.
class Counter
{
public:
    explicit Counter(const Lexicon &lexicon)
        : m_lexicon(lexicon)
    {
    }

    void addWord(QStringView word, bool isFirst);
    void add(Feature feature) { ++m_features[size_t(feature)]; }
    CheckFeatures features(int words) const;

private:
    const Lexicon &m_lexicon;
    CheckFeatures m_features{};
};

/// A word in lower case without a string of its own; longer ones are in no list.
class LowerWord
{
public:
    explicit LowerWord(QStringView word)
    {
        if (word.size() > qsizetype(m_letters.size()))
            return;
        for (const QChar c : word)
            m_letters[m_size++] = c.toLower().unicode();
    }

    std::u16string_view view() const { return {m_letters.data(), m_size}; }

private:
    std::array<char16_t, 16> m_letters{};
    size_t m_size = 0;
};

void Counter::addWord(QStringView word, bool isFirst)
{
    const LowerWord folded(word);
    const std::u16string_view lower = folded.view();
    const auto listed = wordFeatures().find(lower);
    if (listed != wordFeatures().end()) {
        for (int feature = 0; feature < int(Feature::Count); ++feature)
            m_features[size_t(feature)] += (listed->second >> feature) & 1;
    }
    const WordEntry &entry = m_lexicon.look(word);
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
    Counter counter(lexicon);
    int words = 0;
    const QList<Token> tokens = findTokens(sentence, {0, sentence.size()});
    for (const Token &token : tokens) {
        const QStringView word = token.span.in(sentence);
        switch (token.kind) {
        case TokenKind::Word: counter.addWord(word, words == 0); [[fallthrough]];
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
