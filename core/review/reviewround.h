// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reviewqueue.h"
#include "core/review/reviewdoubt.h"

#include <array>

namespace onrecord {

enum class ReviewOrder : quint8 { Doubt, Text };

/// Ids of the statements that need a person.
///
/// By doubt: those whose words changed under a correction before all others, those of nobody next,
/// then by the margin between the best and the second-best speaker, less what a prominent place adds
/// (prominenceOf()). Of those about as doubtful an actor's stay together, in text order, so that a
/// reader need not find into the context again for each (PRODUCT.md 3.4).
QStringList reviewQueue(const Reading &reading, ReviewOrder order = ReviewOrder::Doubt);

/// Which statement is asked about, over many readings: what was put off comes back at the end.
class ReviewRound
{
public:
    using Counts = std::array<qsizetype, reviewDoubts>;

    void begin(const Reading &reading);
    /// The reading was made anew; what is answered leaves the queue, and what is not there any more is not
    /// gone back to.
    void update(const Reading &reading);
    void setOrder(const Reading &reading, ReviewOrder order);
    /// Asks only about this; nothing: about everything.
    void setBucket(std::optional<ReviewDoubt> bucket);
    void putOff(const QString &id);

    /// The next to ask about, empty where nothing is left in any bucket. An empty bucket is left.
    QString next();
    /// Notes that \a id is asked about.
    void ask(const QString &id);
    /// The one that was asked about before \a id, or before the last one where \a id was not asked
    /// about; empty where none was. Whether it is answered does not count.
    QString before(const QString &id);
    bool hasBefore(const QString &id) const; ///< whether before() leads to another one

    qsizetype left() const { return m_queue.size(); } ///< in all buckets
    qsizetype total() const { return m_total; } ///< that were to review when the round began
    ReviewOrder order() const { return m_order; }
    std::optional<ReviewDoubt> bucket() const { return m_bucket; }
    const Counts &counts() const { return m_counts; } ///< by bucket

private:
    QStringList m_queue;
    QHash<QString, ReviewDoubt> m_doubts; ///< of those in the queue
    Counts m_counts{};
    QStringList m_putOff;
    QStringList m_asked; ///< oldest first
    std::optional<ReviewDoubt> m_bucket;
    ReviewOrder m_order = ReviewOrder::Doubt;
    qsizetype m_total = 0;
};

} // namespace onrecord
