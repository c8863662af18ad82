// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/learners/effort.h"
#include "app/training/trainingarticles.h"

namespace onrecord::training {

/// The weights of a PosTagger, learned from the known sentences of all \a articles; fills parsed.tags.
QByteArray trainTags(TrainingArticles &articles, const Effort &effort, const Done &done);

/// The weights of a DependencyParser, learned from the same with the tags of parsed.tags, which must
/// be there; fills parsed.nodes.
QByteArray trainTrees(TrainingArticles &articles, const Effort &effort, const Done &done);

} // namespace onrecord::training
