// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/rule.h"
#include "core/text/span.h"

#include <QList>

#include <utility>

namespace onrecord {

/// Whom the words of a source mean, and why. Actors are numbers in KnownActors.
struct SourceResolution
{
    QList<qsizetype> actors; ///< several speak jointly; empty where nobody is meant surely enough
    SpeakerReason reason = SpeakerReason::None;
    double confidence = 0; ///< 0 to 1
    QList<std::pair<qsizetype, double>> candidates; ///< with a score each, best first
    Span evidence; ///< words elsewhere that it rests on, empty for most
    bool describes = false; ///< the source's words describe the actor, by whose name they stand

    bool represents = false; ///< the source speaks for the actor: a spokesperson, a report
    bool cannotSpeak = false; ///< the source means nothing that could say anything

    bool isFound() const { return !actors.isEmpty(); }

    static SourceResolution of(qsizetype actor, SpeakerReason reason, double confidence,
                               Span evidence = {})
    {
        return {{actor}, reason, confidence, {{actor, confidence}}, evidence};
    }

    friend bool operator==(const SourceResolution &, const SourceResolution &) = default;
};

} // namespace onrecord

// A list of thousands grows in place then.
Q_DECLARE_TYPEINFO(onrecord::SourceResolution, Q_RELOCATABLE_TYPE);
