// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewround.h"

#include <cmath>
#include <tuple>

namespace onrecord {

namespace {

/// A statement to be asked about, and what says when.
struct Asked
{
    const ReadStatement *read = nullptr;
    int band = 0; ///< of doubt, the most doubtful first
    qsizetype actor = 0; ///< place of the first of the band with the same speakers
};

int bandOf(const Reading &reading, const ReadStatement &read)
{
    constexpr double width = 0.2; // of margins that tell about the same
    if (read.state == State::Stale)
        return std::numeric_limits<int>::min();
    if (read.statement.actors.isEmpty())
        return std::numeric_limits<int>::min() + 1;
    const double doubt = read.statement.margin - width * prominenceOf(reading, read.statement);
    return int(std::floor(doubt / width));
}

void sortByDoubt(const Reading &reading, QList<Asked> &queue)
{
    QHash<std::pair<int, QStringList>, qsizetype> firsts;
    for (Asked &each : queue) {
        each.band = bandOf(reading, *each.read);
        const auto key = std::pair(each.band, each.read->statement.actors);
        const auto first = firsts.constFind(key);
        each.actor = first != firsts.cend() ? *first : placeOf(each.read->statement);
        if (first == firsts.cend())
            firsts.insert(key, each.actor);
    }
    std::stable_sort(queue.begin(), queue.end(), [](const Asked &one, const Asked &other) {
        return std::tie(one.band, one.actor) < std::tie(other.band, other.actor);
    });
}

} // namespace

QStringList reviewQueue(const Reading &reading, ReviewOrder order)
{
    QList<Asked> queue;
    for (const ReadStatement &read : reading.statements) {
        if (needsReview(read))
            queue.append({&read});
    }
    if (order == ReviewOrder::Doubt)
        sortByDoubt(reading, queue);
    QStringList ids;
    for (const Asked &each : std::as_const(queue))
        ids.append(each.read->statement.id);
    return ids;
}

void ReviewRound::begin(const Reading &reading)
{
    m_putOff.clear();
    m_asked.clear();
    m_bucket.reset();
    m_total = 0;
    update(reading);
}

void ReviewRound::update(const Reading &reading)
{
    m_queue = reviewQueue(reading, m_order);
    for (const QString &id : std::as_const(m_putOff)) {
        if (m_queue.removeOne(id))
            m_queue.append(id);
    }
    if (reading.complete)
        m_asked.removeIf([&](const QString &id) { return !reading.statement(id); });
    m_total = qMax(m_total, m_queue.size());
    m_doubts.clear();
    m_counts.fill(0);
    for (const QString &id : std::as_const(m_queue)) {
        const ReviewDoubt doubt = doubtAbout(reading, *reading.statement(id));
        m_doubts.insert(id, doubt);
        ++m_counts[std::size_t(doubt)];
    }
}

void ReviewRound::setOrder(const Reading &reading, ReviewOrder order)
{
    m_order = order;
    update(reading);
}

void ReviewRound::setBucket(std::optional<ReviewDoubt> bucket)
{
    m_bucket = bucket;
}

void ReviewRound::putOff(const QString &id)
{
    m_putOff.removeOne(id);
    m_putOff.append(id);
    if (m_queue.removeOne(id))
        m_queue.append(id);
}

QString ReviewRound::next()
{
    if (m_bucket && m_counts[std::size_t(*m_bucket)] == 0)
        m_bucket.reset();
    const auto wanted = [this](const QString &id) {
        return !m_bucket || m_doubts.value(id) == *m_bucket;
    };
    const auto at = std::find_if(m_queue.cbegin(), m_queue.cend(), wanted);
    return at == m_queue.cend() ? QString() : *at;
}

void ReviewRound::ask(const QString &id)
{
    if (!id.isEmpty() && m_asked.value(m_asked.size() - 1) != id)
        m_asked.append(id);
}

bool ReviewRound::hasBefore(const QString &id) const
{
    return m_asked.size() > 1 || (!m_asked.isEmpty() && m_asked.last() != id);
}

QString ReviewRound::before(const QString &id)
{
    if (m_asked.value(m_asked.size() - 1) == id && m_asked.size() > 1)
        m_asked.removeLast();
    return m_asked.value(m_asked.size() - 1);
}

} // namespace onrecord
