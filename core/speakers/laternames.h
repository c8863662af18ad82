// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/speakers/descriptionresolver.h"
#include "core/speakers/paperissuers.h"

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
/// the first time; else whoever the next paragraph begins with, if that is somebody new who speaks. Not where the article may want to name nobody: a source, an official, a spokesman.
/// \a speakers: for each of \a drafts whom its source means.
std::optional<LeadSpeaker> leadSpeaker(const QList<StatementDraft> &drafts,
                                       const QList<SourceResolution> &speakers,
                                       const KnownActors &known, const ArticleText &text);

/// Those who speak without a name before the article says who holds the office that they are described by:
///
///     Repairs will cost more, says minister
///     Energy minister Ana Ruiz gave the figure …
///
/// A described person is who is introduced with the same office, whose words do not say that it is another one;
/// where several are, none, but in the headline and the lead the one who is named first. Not where the article
/// keeps a name to itself. A paper belongs to who is told behind it to have published it. \a speakers: for each
/// of \a drafts whom its source means.
QList<LeadSpeaker> namedLater(const QList<StatementDraft> &drafts,
                              const QList<SourceResolution> &speakers, const KnownActors &known,
                              const DescriptionResolver &descriptions, const PaperIssuers &papers,
                              const ArticleText &text);

} // namespace onrecord
