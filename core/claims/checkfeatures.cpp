// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/checkfeatures.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace onrecord {
namespace {

constexpr auto checkFeatures = std::to_array<FeatureName>({
    {"word"},
    {"word, next word"},
    {"kind, next word"},
    {"word, next kind"},
    {"kind"},
    {"kind, next kind"},
    {"kind, next two kinds"},
    {"ending"},
    {"first word"},
    {"first two words"},
    {"count"},
    {"counted together"},
    {"length"},
});

consteval size_t placeOf(FeaturePlace<checkFeatures> feature)
{
    return feature.place();
}

enum Kind : quint32 { FigureKind = 1, NameKind, PastKind, LyKind, PluralKind, OtherKind, MarkKind };

constexpr quint32 seed = 2166136261u; // FNV-1a
constexpr quint32 prime = 16777619u;

constexpr quint32 hashed(quint32 hash, quint32 value)
{
    constexpr quint32 fourth = prime * prime * prime * prime;
    if (value < 0x100) // most letters, and 0: the bytes that are left change nothing but the hash
        return (hash ^ value) * fourth;
    for (int byte = 0; byte < 4; ++byte)
        hash = (hash ^ ((value >> (8 * byte)) & 0xff)) * prime;
    return hash;
}

/// Rough, but cheap: the first class of the lexicon a word has, else how it looks.
quint32 kindOf(QStringView word, const WordEntry &entry, bool isFirst)
{
    if (entry.has(WordClass::Number))
        return FigureKind;
    if (const auto known = entry.classes.first())
        return 100 + quint32(*known);
    if (!isFirst && word.front().isUpper())
        return NameKind;
    if (word.size() > 4 && word.endsWith(u"ed"))
        return PastKind;
    if (word.size() > 4 && word.endsWith(u"ly"))
        return LyKind;
    if (word.size() > 3 && word.endsWith(u's'))
        return PluralKind;
    return OtherKind;
}

} // namespace

std::span<const FeatureName> checkFeatureNames()
{
    return checkFeatures;
}

CheckSalts newCheckSalts()
{
    return *saltsIn(FeatureSalts::written(checkFeatures), checkFeatures);
}

CheckFeatureFinder::CheckFeatureFinder(const Lexicon &lexicon, const CheckSalts &salts)
    : m_lexicon(lexicon)
    , m_starts(wholeNames(checkFeatures).size())
{
    Q_ASSERT(salts.size() == m_starts.size());
    for (size_t name = 0; name < salts.size(); ++name) {
        if (salts[name])
            m_starts[name] = hashed(seed, quint32(*salts[name] ^ *salts[name] >> 32));
    }
}

CheckFeatureFinder::Word CheckFeatureFinder::wordOf(QStringView text,
                                                    const LookedUpToken &token) const
{
    constexpr qsizetype shortest = 5; // a word with an ending worth looking at
    const bool isNumber = token.token.kind == TokenKind::Number;
    Word word;
    word.key = seed;
    word.ending = seed;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].isDigit() ? u'0' : foldedLetter(text[i]).unicode();
        word.key = hashed(word.key, c);
        if (i + 3 >= text.size())
            word.ending = hashed(word.ending, c);
    }
    if (text.size() < shortest || isNumber)
        word.ending = 0;
    word.kind = isNumber ? FigureKind
        : token.entry    ? kindOf(text, *token.entry, m_words.empty())
                         : MarkKind;
    return word;
}

void CheckFeatureFinder::add(size_t name, quint32 a, quint32 b, quint32 c)
{
    if (const std::optional<quint32> start = m_starts[name])
        addOnce(hashed(hashed(hashed(*start, a), b), c));
}

void CheckFeatureFinder::addOnce(quint32 feature)
{
    const size_t last = m_slots.size() - 1;
    size_t at = feature & last;
    for (; m_slots[at].sentence == m_sentence; at = (at + 1) & last) {
        if (m_slots[at].feature == feature)
            return;
    }
    m_slots[at] = {feature, m_sentence};
    m_features.push_back(feature);
    if (2 * m_features.size() < m_slots.size())
        return;
    const std::vector<quint32> known = std::move(m_features);
    m_slots.assign(2 * m_slots.size(), {});
    m_features.clear();
    for (const quint32 each : known)
        addOnce(each);
}

/// Makes ready for the next sentence.
void CheckFeatureFinder::forget()
{
    constexpr size_t enough = 2048; // for a sentence of a hundred words
    m_words.clear();
    m_features.clear();
    if (++m_sentence == 0 || m_slots.empty()) { // after four thousand million sentences
        m_slots.assign(std::max(enough, m_slots.size()), {});
        m_sentence = 1;
    }
}

void CheckFeatureFinder::addWord(qsizetype i)
{
    const auto at = [this](qsizetype k) {
        return k >= 0 && k < qsizetype(m_words.size()) ? m_words[size_t(k)] : Word();
    };
    const Word word = at(i);
    const Word next = at(i + 1);
    add(placeOf("word"), word.key);
    add(placeOf("word, next word"), word.key, next.key);
    add(placeOf("kind, next word"), word.kind, next.key);
    add(placeOf("word, next kind"), word.key, next.kind);
    add(placeOf("kind"), word.kind);
    add(placeOf("kind, next kind"), word.kind, next.kind);
    add(placeOf("kind, next two kinds"), word.kind, next.kind, at(i + 2).kind);
    if (word.ending != 0)
        add(placeOf("ending"), word.ending);
}

/// What the sentence is like as a whole.
void CheckFeatureFinder::addWhole(QStringView sentence, std::span<const LookedUpToken> tokens)
{
    if (!m_words.empty()) {
        add(placeOf("first word"), m_words[0].key);
        add(placeOf("first two words"), m_words[0].key, m_words.size() > 1 ? m_words[1].key : 0);
    }
    const CheckFeatures counted = findCheckFeatures(sentence, tokens);
    for (size_t f = 0; f < counted.size(); ++f) {
        const int steps = int(std::floor(counted[f]));
        for (int step = 1; step <= steps; ++step)
            add(placeOf("count"), quint32(f), quint32(step));
        for (size_t g = f + 1; steps > 0 && g < counted.size(); ++g) {
            if (counted[g] >= 1)
                add(placeOf("counted together"), quint32(f), quint32(g));
        }
    }
    const auto length = quint32(std::floor(2 * std::log2(1.0 + double(m_words.size()))));
    for (quint32 step = 1; step <= length; ++step)
        add(placeOf("length"), step);
}

const std::vector<quint32> &CheckFeatureFinder::find(QStringView sentence)
{
    forget();
    const std::vector<LookedUpToken> tokens = lookedUpTokens(sentence, m_lexicon);
    for (const LookedUpToken &each : tokens) {
        if (each.token.kind != TokenKind::QuoteMark)
            m_words.push_back(wordOf(each.token.span.in(sentence), each));
    }
    for (qsizetype i = 0; i < qsizetype(m_words.size()); ++i)
        addWord(i);
    addWhole(sentence, tokens);
    return m_features;
}

} // namespace onrecord
