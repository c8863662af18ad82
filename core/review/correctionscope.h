// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

/// Why another statement rests on the same words as the one whose speaker was corrected.
enum class ScopeReason : quint8 {
    SameChain, ///< the same pronoun, with no name in between; a pronoun behind the name; or it goes on from there
    SameName, ///< the same name or description
};

/// A statement that the answer may be meant for too.
struct ScopeItem
{
    QString statement;
    ScopeReason reason = ScopeReason::SameChain;
    /// False where a reader confirmed, corrected or added it: it is offered, but stays as it is
    /// unless it is ticked.
    bool ticked = true;

    friend bool operator==(const ScopeItem &, const ScopeItem &) = default;
};

/// What else a correction of a statement's speaker may be meant for.
struct CorrectionScope
{
    QString statement; ///< the one that is corrected
    QString words; ///< its source as the article has it, "she"
    bool isOfName = false; ///< words are a name or a description, behind which pronouns may stand
    QStringList formerSpeakers; ///< Actor::ids before the correction
    QList<ScopeItem> others; ///< in text order

    /// True where an answer would change something else that nobody has answered yet.
    bool isOffered() const;

    friend bool operator==(const CorrectionScope &, const CorrectionScope &) = default;
};

/// Which other statements of \a reading, as it is before the correction, have the speaker of
/// \a statement by the same pronoun, name or description.
///
/// A pronoun leads as far as its chain does: until the speaker is named again, or another pronoun
/// stands for him; what goes on from there without a source belongs to it. A name or a description
/// means the same actor everywhere, and so do the pronouns that follow it and what goes on from it, until the article
/// calls the speaker otherwise. Rejected statements are never among them.
CorrectionScope scopeOf(const Reading &reading, const QString &statement);

} // namespace onrecord
