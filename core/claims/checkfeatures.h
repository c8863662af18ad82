// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claims/checkworthiness.h"
#include "core/language/featuresalts.h"
#include "core/lexicon/lexicon.h"

#include <QStringView>

#include <optional>
#include <span>
#include <vector>

namespace onrecord {

/// What the finder looks at, by name (featuresalts.h).
std::span<const FeatureName> checkFeatureNames();

/// The salt that a model has for each of checkFeatureNames(); none for a name it lacks.
using CheckSalts = std::vector<std::optional<quint64>>;

/// The salts of a new model.
CheckSalts newCheckSalts();

/// The hashed features of one sentence, each once: words and pairs of words, their
/// endings and classes, how it begins, what it counts and names (checkworthiness.h). Digits count as
/// one, so that "44 percent" and "71 percent" are alike. Training and reading both take them from
/// here. Linear in the sentence; no text is kept.
class CheckFeatureFinder
{
public:
    /// \a lexicon must outlive it. What has no salt in \a salts, those of the model that is asked or
    /// trained, is not looked at.
    CheckFeatureFinder(const Lexicon &lexicon, const CheckSalts &salts);

    /// Valid until the next call.
    const std::vector<quint32> &find(QStringView sentence);

private:
    struct Word
    {
        quint32 key = 0; ///< of its letters
        quint32 kind = 0; ///< of what it is: a figure, a name, a past, a class of the lexicon
        quint32 ending = 0; ///< of its last three letters; 0 for short words
    };

    Word wordOf(QStringView text, const LookedUpToken &token) const;
    void addWord(qsizetype i);
    void addWhole(QStringView sentence, std::span<const LookedUpToken> tokens);
    void add(size_t name, quint32 a, quint32 b = 0, quint32 c = 0);
    void addOnce(quint32 feature);
    void forget();

    struct Slot
    {
        quint32 feature = 0;
        quint32 sentence = 0; ///< in which it was put here
    };

    const Lexicon &m_lexicon; // not owned
    std::vector<std::optional<quint32>> m_starts; ///< of hashes, by name
    std::vector<Word> m_words;
    std::vector<quint32> m_features;
    std::vector<Slot>
        m_slots; ///< of m_features by their last bits; those of other sentences are free
    quint32 m_sentence = 0;
};

} // namespace onrecord
