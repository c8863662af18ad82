// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/trainingarticles.h"

namespace onrecord::training {

/// Learns how often each word belongs to a cue, and fills parsed.likelihood of every paragraph. An
/// article's own words do not count for it: on one that is new they could not either.
///
/// The table of CueLikelihood, of all articles.
QByteArray trainCues(TrainingArticles &articles);

} // namespace onrecord::training
