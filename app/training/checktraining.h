// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claims/checkmodel.h"
#include "core/lexicon/lexicon.h"

#include <QList>
#include <QString>

namespace onrecord::training {

/// A sentence somebody judged.
struct JudgedSentence
{
    QString text;
    bool worthACheck = false;
};

/// The values were chosen by five-fold cross-validation on the ClaimBuster part.
struct CheckTraining
{
    int bits = 17; ///< of the number of weights
    int passes = 12;
    float rate = 0.2F;
    float decay = 1e-4F; ///< of a weight, each time it is looked at
    float smoothing = 1; ///< of the counts behind a feature's ratio
    float ratioShare = 0.5F; ///< how much a feature's ratio counts for its size: 0 not at all
};

/// A logistic regression on \a sentences, by AdaGrad with the weights averaged over the passes.
/// A feature is the larger the more the two kinds of sentence differ in it (Wang and Manning,
/// "Baselines and Bigrams", ACL 2012); the sizes are multiplied into the weights at the end.
/// The same sentences in the same order give the same model, to the byte.
CheckModel trainChecks(const QList<JudgedSentence> &sentences, const Lexicon &lexicon,
                       const CheckTraining &training = {});

/// How well \a model ranks \a sentences: the mean precision at each one that is worth a check;
/// equal scores share a rank. 0 where none is.
double averagePrecision(const CheckModel &model, const QList<JudgedSentence> &sentences,
                        const Lexicon &lexicon);

} // namespace onrecord::training
