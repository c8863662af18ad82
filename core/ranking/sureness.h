// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ranking/proposal.h"
#include "core/tagging/roletagger.h"

#include <span>

namespace onrecord {

/// A tagger's \a margin in sixteen bands, from 0 (least certain) to 15, as a feature of the ranker.
quint64 fineBand(float margin);

/// How sure a tagger was of the words of some ranges: its margins, in the bands of fineBand().
struct Sureness
{
    quint64 least = 31; ///< 31, here and below: there are no words
    quint64 mean = 31;
    quint64 first = 31;
    quint64 last = 31;

    friend bool operator==(const Sureness &, const Sureness &) = default;
};

/// That of the words of \a ranges, given the \a margins of all words of the paragraph.
Sureness surenessOf(const QList<WordRange> &ranges, std::span<const float> margins);

/// The margins of the tagging, one of \a taggings, that a proposal of \a origin comes from; for one of
/// a syntax tree or of the encoder, of the tagging for high recall. Valid as long as \a taggings.
std::span<const float> marginsOf(const RoleTaggings &taggings, Proposal::Origin origin);

} // namespace onrecord
