// SPDX-License-Identifier: GPL-3.0-or-later
// What others said of an OpenArticle, and what of it leaves the program.
#include "core/applying/growingreading.h"
#include "core/workspace/openarticle.h"

namespace onrecord {

void OpenArticle::receive(const CorrectionLog &log)
{
    for (const Correction &correction : log.corrections())
        m_lent.insert(correction.id);
    m_received = m_received.isEmpty() ? log : m_received.unitedWith(log);
    m_readings.forget();
    logChanged();
}

bool OpenArticle::isLent(QUuid correction) const
{
    return m_lent.contains(correction) && isReceived(correction);
}

bool OpenArticle::isReceived(QUuid correction) const
{
    if (!m_received.knows(correction))
        return false;
    const bool isPutBack = !m_own.isInForce(correction) && log().isInForce(correction);
    return isPutBack || !m_own.knows(correction);
}

bool OpenArticle::cameWithPage(QUuid correction) const
{
    return isReceived(correction) && !m_lent.contains(correction);
}

bool OpenArticle::isTakenBackByPage(QUuid correction) const
{
    return !log().isInForce(correction)
        && !isLent(correction) // which none but this reader takes back here
        && m_own.lastKind(correction) != LogEntry::Kind::Withdrawn;
}

QList<Correction> OpenArticle::received() const
{
    if (m_received.isEmpty())
        return {};
    QList<Correction> received =
        log().inForce([this](const Correction &each) { return isReceived(each.id); });
    received += m_own.inForce([this](const Correction &each) { return !log().isInForce(each.id); });
    return received;
}

Result<void> OpenArticle::takeOver()
{
    Result<void> done = prepareStore();
    if (done && m_store)
        done = m_store->take(record(), m_received);
    if (done)
        addOwn(m_received);
    return done;
}

static bool isNote(const Correction &correction)
{
    return std::holds_alternative<SetNote>(correction.change);
}

const Untouched &OpenArticle::untouched() const
{
    if (!m_untouched)
        m_untouched = {readingOf(m_document, m_analysis, {}), m_article};
    return *m_untouched;
}

SavedSession OpenArticle::saved(Notes notes) const
{
    Analysis found = m_analysis;
    if (!hasBlocksAsRead()) { // it is of another text than the article's own
        found = {};
        found.complete = false;
    }
    return {m_article, found, log().inForceOnly([notes](const Correction &correction) {
                return notes == Notes::Included || !isNote(correction);
            })};
}

Reading OpenArticle::readingToShare(Notes notes) const
{
    QList<Correction> corrections = log().inForce();
    if (notes == Notes::Included || erase_if(corrections, isNote) == 0)
        return reading();
    Reading shared = readingOf(m_document, m_analysis, corrections, log().corrections());
    shared.complete = isAnalysed();
    return shared;
}

} // namespace onrecord
