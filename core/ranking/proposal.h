// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/rule.h"
#include "core/tagging/attributions.h"
#include "core/tagging/encodedroles.h"

#include <optional>

namespace onrecord {

/// A candidate for a statement, and what proposed it.
struct Proposal
{
    enum class Origin : quint8 { Best, HighRecall, Rules, Verb, Attributed, Everyday };

    Attribution attribution;
    Origin origin = Origin::Best;
    bool both = false; ///< found in the best and in the high-recall labels
    std::optional<RuleId> rule; ///< that found a statement with words of this content
    bool sameSource = false; ///< that rule names the same source
    bool sameContent = false; ///< and gives it the same content
    std::array<EncodedAgreement, size_t(Marking::Count)> encoded = {}; ///< by Marking

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

} // namespace onrecord
