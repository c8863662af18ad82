// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/featuresalts.h"
#include "core/language/parser.h"
#include "core/tagging/givenlabels.h"

namespace onrecord {

/// \a margin in six classes, from 0 (least certain) to 5, as a feature of the second tagger.
quint8 bandOf(float margin);

/// The names of all that RoleView looks at.
std::span<const FeatureName> roleFeatureNames();

/// A paragraph as the tagger of roles sees it: its words with part of speech and head, its
/// quotations, and how likely each word is one that reports.
///
/// Everything that a feature needs of more than one word is worked out here once, in linear time.
class RoleView
{
public:
    /// \a tags and \a nodes hold one for each of \a p's words; the heads are indices into the
    /// paragraph. \a likelihood tells from 0 to 5 how often a word belongs to a cue, \a ruleLabels what
    /// the rules say. \a leftOpen: the paragraph before ended inside a quotation.
    RoleView(const TaggedParagraph &p, std::span<const Word> words,
             std::span<const PartOfSpeech> tags, std::span<const Node> nodes,
             std::span<const quint8> likelihood, std::span<const RoleLabel> ruleLabels,
             bool leftOpen);

    qsizetype size() const { return qsizetype(m_words.size()); }

    /// What can be seen at word \a i, without labels.
    void look(FeatureList &features, const FeatureSalts &salts, qsizetype i) const;

    /// Adds what can be seen of the labels \a given by another tagger before.
    void lookAt(FeatureList &features, const FeatureSalts &salts, const GivenLabels &given,
                qsizetype i) const;

    /// What stands between word \a i and the one before; below Transitions::contexts.
    quint8 contextOf(qsizetype i) const;
    quint8 secondContextOf(qsizetype i) const;

private:
    enum class QuoteState : quint8 { Outside, Speech, Words, Name, Opening, Closing, None };

    struct Place
    {
        QuoteState quote = QuoteState::Outside;
        qint32 quoteFirst = -1; ///< of the quotation it stands in
        qint32 quoteEnd = -1;
        qint32 sentenceFirst = 0;
        qint32 sentenceEnd = 0;
        qint32 subtreeFirst = 0;
        qint32 subtreeLast = 0;
        qint32 cueAncestor = -1; ///< the nearest word above it in the tree that may report
        qint32 below = -1; ///< the child of that ancestor on the way up
        qint32 steps = 0;
        qint32 cueBefore = -1; ///< the nearest likely cue in the sentence to the left
        qint32 cueAfter = -1;
        qint32 bestBefore = -1; ///< the likeliest there
        qint32 bestAfter = -1;
        qint32 comma = -1; ///< the last comma or dash before it in the sentence, outside speech
    };

    /// What is seen of a word by itself; as it stands here, of one beyond the paragraph's ends.
    struct Seen
    {
        quint64 form = 1;
        quint8 tag = 63;
        quint8 quote = quint8(QuoteState::None);
        quint8 likelihood = 7;
        quint8 ruleLabel = 31;
        quint8 shape = quint8(WordShape::Small);
    };

    void seeWords();
    void placeQuotations();
    void placeSentences();
    void placeTree();
    void placeCues();

    const Word &word(qsizetype i) const;
    /// \a i from -beyond to size() + beyond - 1.
    const Seen &seen(qsizetype i) const { return m_seen[size_t(i + beyond)]; }
    quint64 form(qsizetype i) const { return seen(i).form; }
    quint64 tag(qsizetype i) const { return seen(i).tag; }
    quint64 quote(qsizetype i) const { return seen(i).quote; }
    quint64 likelihood(qsizetype i) const { return seen(i).likelihood; }
    quint64 ruleLabel(qsizetype i) const { return seen(i).ruleLabel; }
    quint64 shape(qsizetype i) const { return seen(i).shape; }
    bool isThere(qsizetype i) const { return i >= 0 && i < size(); }
    void lookAtWords(FeatureList &features, const FeatureSalts &salts, qsizetype i) const;
    void lookAtQuotation(FeatureList &features, const FeatureSalts &salts, qsizetype i) const;
    void lookAtCues(FeatureList &features, const FeatureSalts &salts, qsizetype i) const;
    void lookAtTree(FeatureList &features, const FeatureSalts &salts, qsizetype i) const;
    quint64 between(qsizetype from, qsizetype to) const;

    const TaggedParagraph &m_p; // not owned
    std::span<const Word> m_words;
    std::span<const PartOfSpeech> m_tags;
    std::span<const Node> m_nodes;
    std::span<const quint8> m_likelihood;
    std::span<const RoleLabel> m_ruleLabels;
    const bool m_leftOpen;
    static constexpr qsizetype beyond = 3; ///< words that are looked at beyond an end
    std::vector<Seen> m_seen;
    std::vector<Place> m_places;
    std::vector<qint32> m_marksBefore; ///< running count of quotation marks
    std::vector<qint32> m_stopsBefore; ///< running count of commas, colons and the like
};

} // namespace onrecord
