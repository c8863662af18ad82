// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/modelfile.h"
#include "core/language/parser.h"
#include "core/language/postagger.h"
#include "core/language/sequencetagger.h"
#include "core/tagging/encodedroles.h"
#include "core/tagging/rolefeatures.h"

#include <optional>

namespace onrecord {

/// The words of a paragraph in hashes, with their parts of speech and dependency tree.
struct ParsedWords
{
    std::span<const Word> words; ///< not owned
    std::vector<PartOfSpeech> tags;
    std::vector<Node> nodes; ///< heads are indices into words
    std::vector<quint8> likelihood; ///< 0 to 5: how often the word belongs to a cue
};

/// What a tagger of roles makes of a paragraph: a label a word, and by how much it beats the next
/// best (in the tagger's own unit; negative where another is better).
struct TaggedRoles
{
    std::vector<RoleLabel> labels;
    std::vector<float> margins;
};

/// Labellings of the same words.
struct RoleTaggings
{
    TaggedRoles best; ///< the most probable labels
    TaggedRoles highRecall; ///< words in doubt are labelled as a part of a statement, too
    TaggedRoles ruled; ///< the labels that the rules give, with the margins of the tagger
    const EncodedMarkings *encoded = nullptr; ///< not owned; null where an article is read quickly
};

/// What the two taggers learned: weights of what is seen of a word, for both at once, of the labels
/// that the first gave, for the second alone; and of the steps between labels.
struct RoleWeights
{
    WeightTable words; ///< first the labels of the first tagger, then those of the second
    WeightTable labels;
    FeatureSalts salts; ///< of roleFeatureNames()
    Transitions first{roleLabels, allowedRoleSteps()};
    Transitions second{roleLabels, allowedRoleSteps()};

    static std::optional<RoleWeights> view(QByteArrayView words, QByteArrayView labels,
                                           QByteArrayView first, QByteArrayView second,
                                           QByteArrayView names);
};

/// How likely each word reports, as learned: the share of its occurrences within cues.
class CueLikelihood
{
public:
    explicit CueLikelihood(WeightTable shares = {})
        : m_shares(shares)
    {
    }

    quint8 of(const Word &word) const;

    static quint64 featureOf(const Word &word) { return mixed(1, word.form); }
    /// From 0 to 5, of a word seen \a all times and \a within cues so often.
    static quint8 level(double within, double all);

private:
    WeightTable m_shares;
};

/// Finds cue, source and content word by word, in two passes: the second sees what the first made
/// of the whole paragraph. Immutable; any thread may use it.
class RoleTagger
{
public:
    /// The tagger whose weights are the sections of \a model; Damaged with \a name where one is
    /// missing or wrong. \a model's bytes must outlive it.
    static Result<RoleTagger> fromModel(const ModelFile &model, const QString &name);

    /// \a parsed has the words, wordsOf(\a p), and is given the rest; \a ruleLabels are the labels that the
    /// rules would give, one for each.
    RoleTaggings tag(const TaggedParagraph &p, ParsedWords &parsed,
                     std::span<const RoleLabel> ruleLabels, bool leftOpen) const;

    /// Gives \a parsed, which has the words, their parts of speech alone: the same as tag() does.
    void tagParts(const TaggedParagraph &p, ParsedWords &parsed) const
    {
        tagParts(parsed, p, m_tagger);
    }

    // The steps, apart, as training takes them.

    static std::vector<Word> wordsOf(const TaggedParagraph &p);
    static void tagParts(ParsedWords &parsed, const TaggedParagraph &p, const PosTagger &tagger);
    static void tagAndParse(ParsedWords &parsed, const TaggedParagraph &p, const PosTagger &tagger,
                            const DependencyParser &parser);
    static void parseTrees(ParsedWords &parsed, const TaggedParagraph &p,
                           const DependencyParser &parser);

    /// What both taggers make of each word by itself.
    struct WordScores
    {
        std::vector<LabelScores> first;
        std::vector<LabelScores> second;
    };
    static WordScores scored(const RoleView &view, const RoleWeights &weights);
    static TaggedRoles firstPass(const WordScores &scores, const RoleWeights &weights);
    static RoleTaggings secondPass(const RoleView &view, WordScores &scores,
                                   const RoleWeights &weights, const TaggedRoles &first,
                                   std::span<const RoleLabel> ruleLabels);

private:
    RoleTagger(PosTagger tagger, DependencyParser parser, CueLikelihood likelihood,
               RoleWeights roles);

    PosTagger m_tagger;
    DependencyParser m_parser;
    CueLikelihood m_likelihood;
    RoleWeights m_roles;
};

} // namespace onrecord
