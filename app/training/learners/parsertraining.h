// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/learners/effort.h"
#include "app/training/learners/knownsentence.h"

#include <QByteArray>

#include <span>

namespace onrecord::training {

/// The weights of a DependencyParser, learned from \a sentences (averaged perceptron, which after
/// the first round mostly follows its own moves, so that it learns to go on after a mistake).
/// \a tags are what the tagger makes of each sentence.
QByteArray trainParser(std::span<const KnownSentence *const> sentences,
                       std::span<const std::vector<PartOfSpeech> *const> tags,
                       const Effort &effort);

} // namespace onrecord::training
