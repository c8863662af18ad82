// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace onrecord::training {

// A stage has to learn from what the stages before it make of articles they have not seen: on those
// they were trained on they make fewer mistakes. So the articles are cut into folds, and each fold is
// read by what was trained on the others (jackknifing). What ships is trained on all of them.

inline constexpr int folds = 3;
inline constexpr int allArticles = folds; ///< in place of a fold: nothing is held out
inline constexpr int trainingsPerStage = folds + 1;

/// Called after each training, from the thread that began the stage.
using Done = std::function<void()>;

/// Runs \a train for every fold, which is to be held out, and for allArticles; two at a time, each in
/// a thread of its own. Returns when all are done.
void trainOnFolds(const std::function<void(int fold)> &train, const Done &done);

} // namespace onrecord::training
