// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/trainingarticles.h"

#include <QByteArray>

namespace onrecord::training {

// What the stages find that were trained on other articles takes longest to make; kept, it serves every
// training of what comes after them.

/// What the stages made of \a articles: parsed and second of every paragraph.
QByteArray writtenStages(const TrainingArticles &articles);

/// Gives \a articles what writtenStages() wrote of the same ones; false where \a bytes are of others, and
/// then some paragraphs may have been given theirs.
bool readStages(const QByteArray &bytes, TrainingArticles &articles);

} // namespace onrecord::training
