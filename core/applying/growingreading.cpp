// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/growingreading.h"

#include "core/applying/readingdraft.h"

namespace onrecord {

/// A draft has all statements of the article a second time: not kept for corrections that are quickly
/// applied again.
static constexpr qsizetype fewest = 200;

GrowingReading::GrowingReading() = default;
GrowingReading::~GrowingReading() = default;
GrowingReading::GrowingReading(GrowingReading &&) noexcept = default;
GrowingReading &GrowingReading::operator=(GrowingReading &&) noexcept = default;

GrowingReading::GrowingReading(const GrowingReading &) { }

GrowingReading &GrowingReading::operator=(const GrowingReading &other)
{
    if (this != &other)
        forget();
    return *this;
}

void GrowingReading::forget()
{
    m_drafts.clear();
}

/// \a inForce are among \a ever, in the same order.
static MadeCorrections madeOf(const QList<Correction> &inForce, const QList<Correction> &ever)
{
    QList<bool> areInForce;
    areInForce.reserve(ever.size());
    auto next = inForce.cbegin();
    for (const Correction &correction : ever) {
        const bool isInForce = next != inForce.cend() && next->id == correction.id;
        areInForce.append(isInForce);
        next += isInForce;
    }
    return {ever, areInForce};
}

static Reading readingOfMade(const Document &document, const Analysis &analysis,
                             const MadeCorrections &made)
{
    QSet<QUuid> displaced;
    for (;;) {
        ReadingDraft draft(document, analysis, displaced);
        draft.extend(made);
        const QSet<QUuid> more = draft.onAnothersCopy();
        if (more.isEmpty())
            return draft.finishedForGood();
        displaced += more; // what gives way may have hidden others of its kind
    }
}

Reading readingOf(const Document &document, const Analysis &analysis,
                  const QList<Correction> &corrections, const QList<Correction> &everMade)
{
    return readingOfMade(document, analysis,
                         madeOf(corrections, everMade.isEmpty() ? corrections : everMade));
}

Reading GrowingReading::of(const Document &document, const Analysis &analysis,
                           const CorrectionLog &log)
{
    const MadeCorrections made{log.corrections(), log.areInForce()};
    if (made.ever.size() < fewest) {
        forget();
        return readingOfMade(document, analysis, made);
    }
    QSet<QUuid> displaced;
    for (std::size_t at = 0;; ++at) {
        const bool isKept = at < m_drafts.size() && m_drafts[at]->displaced() == displaced
            && m_drafts[at]->extend(made);
        if (!isKept) {
            const auto counts = m_drafts.empty() ? nullptr : m_drafts.back()->counts();
            m_drafts.resize(at);
            m_drafts.push_back(
                std::make_unique<ReadingDraft>(document, analysis, displaced, counts));
            m_drafts.back()->extend(made);
        }
        const QSet<QUuid> more = m_drafts[at]->onAnothersCopy();
        if (more.isEmpty()) {
            m_drafts.resize(at + 1);
            return m_drafts[at]->finished();
        }
        displaced += more;
    }
}

} // namespace onrecord
