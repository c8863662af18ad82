// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/statement.h"

namespace onrecord {

/// Who speaks in one draft, as it is found from the source's words once the whole article is read
/// (core/speakers). Equals DraftSpeaker{} where nobody is found.
struct DraftSpeaker
{
    QStringList actors; ///< Actor::id; several speak jointly
    QString via; ///< name of the outlet that passed it on, empty for most
    SpeakerReason reason = SpeakerReason::None;
    double confidence = 0; ///< that the source's words mean these actors
    double margin = 0; ///< score of the speaker less the runner-up's
    Spans evidence; ///< words elsewhere that this rests on
    QList<Candidate> candidates; ///< best first; may be there without a speaker
    /// The source's words mean nothing that could say anything ("the thaw", "debt restructuring").
    bool cannotSpeak = false;

    friend bool operator==(const DraftSpeaker &, const DraftSpeaker &) = default;
};

} // namespace onrecord

// A list of thousands grows in place then.
Q_DECLARE_TYPEINFO(onrecord::DraftSpeaker, Q_RELOCATABLE_TYPE);
