// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/folds.h"

#include <algorithm>
#include <future>
#include <vector>

namespace onrecord::training {

void trainOnFolds(const std::function<void(int fold)> &train, const Done &done)
{
    for (int begin = 0; begin < trainingsPerStage; begin += 2) {
        std::vector<std::future<void>> running;
        for (int fold = begin; fold < std::min(begin + 2, trainingsPerStage); ++fold)
            running.push_back(std::async(std::launch::async, train, fold));
        for (std::future<void> &each : running) {
            each.get();
            done();
        }
    }
}

} // namespace onrecord::training
