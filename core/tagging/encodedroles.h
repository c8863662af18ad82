// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tagging/attributions.h"

#include <array>
#include <vector>

namespace onrecord {

/// By whose rules people marked what the encoder learned from; it has an answer for each.
enum class Marking : quint8 {
    Attributed, ///< all that is attributed to somebody, thoughts and plans too (PolNeAR)
    Everyday, ///< what readers of everyday news call statements
    Count,
};

/// What the encoder says of the words of a paragraph, by the rules of one Marking.
struct EncodedRoles
{
    using Probabilities = std::array<float, size_t(roleLabels)>; ///< of each label; their sum is 1

    std::vector<RoleLabel> labels; ///< the most probable ones together
    std::vector<Probabilities> probabilities; ///< a row for each word

    /// The probability that \a word, which may be outside the paragraph, plays the part \a role.
    float probabilityOf(qsizetype word, SpanRole role) const;
    /// That it is the first word of a stretch of \a role.
    float probabilityOfBeginning(qsizetype word, SpanRole role) const;
    /// That it plays \a role for a cue to its right; \a role is Source or Content.
    float probabilityOfRight(qsizetype word, SpanRole role) const;
};

/// How many words \a a and \a b share.
qsizetype wordsInCommon(const QList<WordRange> &a, const QList<WordRange> &b);

/// By Marking.
using EncodedMarkings = std::array<EncodedRoles, size_t(Marking::Count)>;

/// How far the statements that the encoder's labels make agree with a proposal.
struct EncodedAgreement
{
    bool overlaps = false; ///< one has words of its content; the others are about the one with most
    bool sameContent = false;
    bool sameCue = false; ///< both without one, or with a word in common
    bool sameSource = false; ///< likewise

    quint64 number() const
    {
        return quint64(overlaps) + 2 * quint64(sameContent) + 4 * quint64(sameCue)
            + 8 * quint64(sameSource);
    }

    friend bool operator==(const EncodedAgreement &, const EncodedAgreement &) = default;
};

/// That of \a spans, words of a paragraph, with \a attributions, which were made of the encoder's labels.
EncodedAgreement agreementOf(const RoleSpans &spans, std::span<const Attribution> attributions);

} // namespace onrecord
