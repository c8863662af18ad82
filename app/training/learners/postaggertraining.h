// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/learners/effort.h"
#include "app/training/learners/knownsentence.h"

#include <QByteArray>

#include <span>

namespace onrecord::training {

/// The weights of a PosTagger, learned from \a sentences (averaged perceptron).
QByteArray trainPosTagger(std::span<const KnownSentence *const> sentences, const Effort &effort);

} // namespace onrecord::training
