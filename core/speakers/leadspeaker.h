// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/speakers/knownactors.h"

#include <optional>

namespace onrecord {

/// Two actors who are one.
struct LeadSpeaker
{
    qsizetype nameless = -1;
    qsizetype named = -1;

    friend bool operator==(const LeadSpeaker &, const LeadSpeaker &) = default;
};

/// True where the article says that it keeps the name of the source of \a draft to itself: "who asked not
/// to be named", "on condition of anonymity".
bool isKeptNameless(const StatementDraft &draft, const ArticleText &text);

/// Whom an article means by the speaker without a name that it begins with:
///
///     A top academic has warned that the ferry will stop.
///     Ana Ruiz, of Tarn University, said …
///
/// The custom of newspapers: the lead says what somebody is, the next paragraph who. So it is whoever is
/// first to speak behind, in the same or the next paragraph, if that is one person who is named there for
/// the first time. Not where the article may want to name nobody: a source, an official, a spokesman.
/// \a speakers: for each of \a drafts whom its source means.
std::optional<LeadSpeaker> leadSpeaker(const QList<StatementDraft> &drafts,
                                       const QList<SourceResolution> &speakers,
                                       const KnownActors &known, const ArticleText &text);

} // namespace onrecord
