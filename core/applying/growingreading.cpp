// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/growingreading.h"

#include "core/applying/readingdraft.h"

namespace onrecord {

/// A draft has all statements of the article a second time: not kept for corrections that are quickly
/// applied again.
static constexpr qsizetype fewest = 200;

/// So many of the last corrections are applied again where one of them was taken back; readers take
/// back what they did a moment ago.
static constexpr qsizetype fewestAgain = 32;
static constexpr qsizetype mostAgain = 2 * fewestAgain;

/// A draft with all corrections, and one that the last ones are yet to be applied to.
class GrowingReading::Draft
{
public:
    /// Of \a begun, which has no corrections yet.
    Draft(std::unique_ptr<ReadingDraft> begun, const MadeCorrections &made)
        : m_behind(std::move(begun))
    {
        m_behind->extend(made, made.ever.size() - fewestAgain);
        m_all = std::make_unique<ReadingDraft>(*m_behind);
        m_all->extend(made);
    }

    /// False where all corrections are to be applied again.
    bool extend(const MadeCorrections &made)
    {
        if (!m_all->extend(made)) {
            if (!m_behind->extend(made, 0))
                return false;
            m_all = std::make_unique<ReadingDraft>(*m_behind);
            m_all->extend(made);
        }
        if (made.ever.size() - m_behind->size() > mostAgain)
            m_behind->extend(made, made.ever.size() - fewestAgain);
        return true;
    }

    const ReadingDraft &all() const { return *m_all; }

private:
    std::unique_ptr<ReadingDraft> m_behind;
    std::unique_ptr<ReadingDraft> m_all;
};

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
        const bool isKept = at < m_drafts.size() && m_drafts[at].all().displaced() == displaced
            && m_drafts[at].extend(made);
        if (!isKept) {
            const auto counts = m_drafts.empty() ? nullptr : m_drafts.back().all().counts();
            m_drafts.erase(m_drafts.begin() + std::ptrdiff_t(at), m_drafts.end());
            m_drafts.emplace_back(
                std::make_unique<ReadingDraft>(document, analysis, displaced, counts), made);
        }
        const QSet<QUuid> more = m_drafts[at].all().onAnothersCopy();
        if (more.isEmpty()) {
            m_drafts.erase(m_drafts.begin() + std::ptrdiff_t(at) + 1, m_drafts.end());
            return m_drafts[at].all().finished();
        }
        displaced += more;
    }
}

} // namespace onrecord
