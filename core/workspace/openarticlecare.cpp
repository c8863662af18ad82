// SPDX-License-Identifier: GPL-3.0-or-later
// How other findings take the place of those that are shown.
#include "core/workspace/openarticle.h"

#include "core/workspace/keptfindings.h"
#include "core/workspace/readingsdiffer.h"

namespace onrecord {

ReplacedAnalysis OpenArticle::withReplaced(const Analysis &found, const QSet<QString> &lookedAt,
                                           Care care) const
{
    const Reading &shown = reading();
    ReplacedAnalysis replaced;
    replaced.analysis =
        withKept(found, m_analysis, shown,
                 keptStatements(shown, m_analysis, found, log().inForce(), lookedAt));
    const bool isCareful = care == Care::Careful;
    noteDifferences(replaced.analysis, isCareful ? m_analysis : found,
                    isCareful ? found : m_analysis);
    replaced.reading = replaced.readings.of(m_document, replaced.analysis, log());
    replaced.reading.complete = true;
    replaced.changesBefore = m_changes;
    return replaced;
}

bool OpenArticle::takeReplaced(ReplacedAnalysis &&replaced)
{
    if (replaced.changesBefore != m_changes)
        return false;
    setAnalysis(std::move(replaced.analysis));
    m_readings = std::move(replaced.readings);
    m_reading = std::move(replaced.reading);
    return true;
}

void OpenArticle::replaceAnalysis(const Analysis &found, const QSet<QString> &lookedAt, Care care)
{
    takeReplaced(withReplaced(found, lookedAt, care));
}

} // namespace onrecord
