// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

#include <QStringList>

namespace onrecord {

/// True where somebody has to look at the statement.
bool needsReview(const ReadStatement &statement);

/// Ids of the statements that need a person, those whose words changed under a correction before all
/// others, then the most doubtful first: by the margin between the
/// best and the second-best speaker, nobody at all before everybody; equal doubts stay in text
/// order (PRODUCT.md 3.4).
QStringList reviewQueue(const Reading &reading);

/// Which statement is asked about, over many readings: what was put off comes back at the end.
class ReviewRound
{
public:
    void begin(const Reading &reading);
    /// The reading was made anew; what is answered leaves the queue.
    void update(const Reading &reading);
    void putOff(const QString &id);

    /// The next to ask about, empty where nothing is left.
    QString next() const { return m_queue.value(0); }
    qsizetype left() const { return m_queue.size(); }
    qsizetype total() const { return m_total; } ///< that were to review when the round began

private:
    QStringList m_queue;
    QStringList m_putOff;
    qsizetype m_total = 0;
};

/// Ids of the statements that are shown, in text order; of those to review, or of one actor
/// (empty: of nobody).
QStringList shownStatements(const Reading &reading);
QStringList statementsToReview(const Reading &reading);
QStringList statementsOf(const Reading &reading, const QString &actor);

/// The one that stands \a step (1 or -1) beyond \a id in \a ids; the end leads to the beginning.
/// Where \a id is not among them, the next (or the last) one as seen from its place, or from
/// \a offset where there is no such statement.
QString steppedFrom(const Reading &reading, const QStringList &ids, const QString &id,
                    qsizetype offset, int step);

} // namespace onrecord
