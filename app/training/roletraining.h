// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/learners/effort.h"
#include "app/training/trainingarticles.h"
#include "core/language/modelfile.h"

namespace onrecord::training {

/// How hard the tagger of roles tries.
struct RoleEffort
{
    Effort words; ///< of both passes; its limits are those of the features of a word
    quint32 leastSeenLabels = 10; ///< the limits of the features of the first pass's labels
    size_t mostLabelFeatures = 40'000;
    double dropout = 0.6; ///< the share of a word's features that is not shown
    int taggers = 3; ///< whose mean is taken; each sees the paragraphs in another order
};

/// The sections of a RoleTagger, learned from the labels of all \a articles; fills first and second
/// of every paragraph. Parsed has to be filled.
ModelFile::Sections trainRoles(TrainingArticles &articles, const RoleEffort &effort,
                               const Done &done);

} // namespace onrecord::training
