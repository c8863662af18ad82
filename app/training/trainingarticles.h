// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/folds.h"
#include "app/training/goldcorpus.h"
#include "app/training/learners/knownsentence.h"
#include "app/training/silver.h"
#include "core/lexicon/lexicon.h"
#include "core/tagging/roletagger.h"
#include "core/tagging/rulelabels.h"

#include <vector>

namespace onrecord::training {

/// A paragraph with what is known of it, and what the stages so far have made of it.
struct TrainingParagraph
{
    TrainingParagraph(const Document &document, qsizetype index, const Lexicon &lexicon, bool open);

    TaggedParagraph text;
    bool leftOpen; ///< the paragraph before ended inside a quotation
    std::vector<Word> words;

    // What people and another program marked.
    std::vector<KnownSentence>
        known; ///< of each plain sentence; without words where it is not known
    std::vector<RoleSpans> gold;
    std::vector<RoleLabel> labels; ///< of gold, one for each word

    // What the rules find.
    QList<FoundStatement> ruled;
    std::vector<RoleLabel> ruleLabels; ///< of ruled, one for each word

    // What the stages find that were trained on other articles, each filling its own.
    ParsedWords parsed; ///< tags, nodes and likelihood
    TaggedRoles first; ///< of the first pass of the tagger of roles
    RoleTaggings second; ///< of its second pass
    EncodedMarkings encoded; ///< of the encoder, where second points to it
};

/// An article to be trained on.
struct TrainingArticle
{
    int fold = 0; ///< below folds: where it is held out
    std::vector<TrainingParagraph> paragraphs;
    bool isPolitical = true; ///< it reads like political news, by what has not seen it
};

/// They may be moved, but not copied or added to: spans point into them.
using TrainingArticles = std::vector<TrainingArticle>;

/// \a gold cut into paragraphs and words, with the grammar that \a silver knows and what the rules
/// find; parsed has the words alone. The folds take turns. \a gold and \a lexicon must outlive it.
TrainingArticles trainingArticles(const QList<GoldArticle> &gold, const SilverCorpus &silver,
                                  const Lexicon &lexicon);

/// Calls \a work with each paragraph, in order, and the fold it belongs to.
template <typename Articles, typename Work>
void forEachParagraph(Articles &articles, const Work &work)
{
    for (auto &article : articles) {
        for (auto &paragraph : article.paragraphs)
            work(paragraph, article.fold);
    }
}

/// Calls \a work with each paragraph that is held out in \a fold.
template <typename Articles, typename Work>
void forEachHeldOut(Articles &articles, int fold, const Work &work)
{
    forEachParagraph(articles, [&](auto &paragraph, int own) {
        if (own == fold)
            work(paragraph);
    });
}

/// Calls \a work with each paragraph that is not.
template <typename Articles, typename Work>
void forEachShown(Articles &articles, int fold, const Work &work)
{
    forEachParagraph(articles, [&](auto &paragraph, int own) {
        if (own != fold)
            work(paragraph);
    });
}

} // namespace onrecord::training
