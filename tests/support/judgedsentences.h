// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/checktraining.h"
#include "core/claims/checkfeatures.h"

namespace onrecord {

/// A few sentences that are told apart easily, for tests of the model of claims and of its training.
inline QList<training::JudgedSentence> judgedSentences()
{
    using namespace Qt::StringLiterals;
    return {{u"Unemployment rose to 7 percent in two years."_s, true},
            {u"The town closed 3 schools in 2024."_s, true},
            {u"The council voted 12 to 3 for the levy."_s, true},
            {u"Taxes fell by 40 million crowns last year."_s, true},
            {u"I hope you will think about it."_s, false},
            {u"Thank you all for coming tonight."_s, false},
            {u"What would you say to him?"_s, false},
            {u"We must look ahead, my friends."_s, false}};
}

/// A small model of them.
inline CheckModel judgedModel(const Lexicon &lexicon)
{
    training::CheckTraining training;
    training.bits = 12;
    return trainChecks(judgedSentences(), lexicon, training);
}

/// What \a model gives \a sentence.
inline double worthOf(const CheckModel &model, const QString &sentence, const Lexicon &lexicon)
{
    return model.worth(CheckFeatureFinder(lexicon, model.salts()).find(sentence));
}

} // namespace onrecord
