// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/speakers/descriptionresolver.h"
#include "core/speakers/leadspeaker.h"

namespace onrecord {

/// Those who speak without a name before the article says who holds the office that they are described by:
///
///     Repairs will cost more, says minister
///     Energy minister Ana Ruiz gave the figure …
///
/// A described person is who is introduced with the same office, whose words do not say that it is another one;
/// where several are, none, but in the headline and the lead the one who is named first. Not where the article
/// keeps a name to itself. \a speakers: for each of \a drafts whom its source means.
QList<LeadSpeaker> namedLater(const QList<StatementDraft> &drafts,
                              const QList<SourceResolution> &speakers, const KnownActors &known,
                              const DescriptionResolver &descriptions, const ArticleText &text);

} // namespace onrecord
