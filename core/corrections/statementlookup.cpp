// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/statementlookup.h"

namespace onrecord {

/// Half of the words of both in common: less may be a part, or a neighbour, of what was meant.
static constexpr double sameStatement = 0.5;

/// An interrupted quotation may begin this much before its greater part.
static constexpr qsizetype furthestBefore = 512;

double likeness(const Spans &a, const Spans &b)
{
    qsizetype shared = 0;
    for (qsizetype i = 0, j = 0; i < a.size() && j < b.size();) {
        shared +=
            std::max<qsizetype>(0, std::min(a[i].end, b[j].end) - std::max(a[i].begin, b[j].begin));
        if (a[i].end < b[j].end)
            ++i;
        else
            ++j;
    }
    qsizetype all = -shared;
    for (const Spans *spans : {&a, &b}) {
        for (const Span span : *spans)
            all += span.length();
    }
    return all > 0 ? double(shared) / double(all) : 0;
}

StatementLookup::StatementLookup(const StatementLookup &other,
                                 const QList<ReadStatement> &statements)
    : m_statements(statements)
    , m_byBegin(other.m_byBegin)
    , m_moved(other.m_moved)
    , m_later(other.m_later)
    , m_ids(other.m_ids)
{
}

StatementLookup::StatementLookup(const QList<ReadStatement> &statements)
    : m_statements(statements)
{
    m_byBegin.reserve(statements.size());
    for (qsizetype number = 0; number < statements.size(); ++number)
        m_byBegin.append({onrecord::placeOf(statements[number].statement), number});
    const auto before = [](const Entry &a, const Entry &b) {
        return a.begin < b.begin;
    };
    if (!std::is_sorted(m_byBegin.cbegin(), m_byBegin.cend(), before))
        std::stable_sort(m_byBegin.begin(), m_byBegin.end(), before);
}

bool StatementLookup::knows(const QString &id) const
{
    if (m_ids.isEmpty() && !m_byBegin.isEmpty()) {
        m_ids.reserve(m_byBegin.size());
        for (const Entry &entry : m_byBegin)
            m_ids.insert(m_statements[entry.number].statement.id);
    }
    return m_ids.contains(id) || m_later.contains(id);
}

bool StatementLookup::isCalled(qsizetype number, const QString &id) const
{
    return m_statements[number].statement.id == id || m_later.value(id, -1) == number;
}

double StatementLookup::likenessOf(qsizetype number, const Spans &target) const
{
    const ReadStatement &read = m_statements[number];
    const double now = likeness(wordsOf(read.statement), target);
    return read.machine ? std::max(now, likeness(wordsOf(*read.machine), target)) : now;
}

std::optional<qsizetype> StatementLookup::find(const QString &id, const Spans &target) const
{
    std::optional<qsizetype> best;
    double bestLikeness = 0;
    const auto consider = [&](qsizetype number) {
        double likely = likenessOf(number, target);
        if (likely < sameStatement)
            return;
        if (isCalled(number, id))
            likely += 1; // before any other on these words
        if (likely > bestLikeness) {
            best = number;
            bestLikeness = likely;
        }
    };
    const Span whole = hull(target);
    const qsizetype from = whole.begin - std::max(whole.length(), furthestBefore);
    auto entry = std::lower_bound(m_byBegin.cbegin(), m_byBegin.cend(), from,
                                  [](const Entry &e, qsizetype begin) { return e.begin < begin; });
    for (; entry != m_byBegin.cend() && entry->begin < whole.end; ++entry)
        consider(entry->number);
    for (auto moved = m_moved.lower_bound(from); moved != m_moved.end() && moved->first < whole.end;
         ++moved)
        consider(moved->second);
    return best;
}

void StatementLookup::noteAdded(qsizetype number)
{
    m_later.insert(m_statements[number].statement.id, number);
    noteMoved(number);
}

void StatementLookup::noteMoved(qsizetype number)
{
    // Readers go through an article from its beginning.
    m_moved.emplace_hint(m_moved.cend(), onrecord::placeOf(m_statements[number].statement), number);
}

} // namespace onrecord
