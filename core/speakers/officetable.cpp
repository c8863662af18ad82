// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/officetable.h"

#include <algorithm>

namespace onrecord {

bool OfficeTable::Entry::isOfOtherGender(const Description &description) const
{
    return description.gender != Gender::Unknown && gender != Gender::Unknown
        && description.gender != gender;
}

void OfficeTable::add(qsizetype actor, const Description &description)
{
    constexpr qsizetype mostEntries = 8; // the latest; more would make a long list slow
    if (description.noun.isEmpty())
        return;
    QList<Entry> &entries = m_entries[description.noun];
    if (entries.size() >= mostEntries)
        entries.removeFirst();
    entries.append(
        {actor, description.qualities, description.rank, description.gender, description.past});
}

std::optional<qsizetype> OfficeTable::onlyHolder(const Description &description) const
{
    const auto entries = m_entries.constFind(description.noun);
    if (entries == m_entries.constEnd() || description.owned || description.namedBehind)
        return std::nullopt;
    const qsizetype holder = entries->first().actor;
    const bool only = std::all_of(entries->begin(), entries->end(), [&](const Entry &entry) {
        return entry.actor == holder && entry.qualities.isEmpty()
            && !entry.isOfOtherGender(description);
    });
    return only ? std::optional(holder) : std::nullopt;
}

bool OfficeTable::Entry::mayBe(const Description &description) const
{
    const bool lacks =
        std::any_of(description.names.begin(), description.names.end(),
                    [this](const QString &word) { return !qualities.contains(word); });
    return !lacks && rank == description.rank && !isOfOtherGender(description);
}

QList<qsizetype> OfficeTable::holders(const Description &description) const
{
    QList<qsizetype> all;
    for (const Entry &entry : m_entries.value(description.noun)) {
        if (entry.mayBe(description) && entry.past == description.past
            && !all.contains(entry.actor))
            all.append(entry.actor);
    }
    return all;
}

std::optional<qsizetype> OfficeTable::find(const Description &description) const
{
    const auto entries = m_entries.constFind(description.noun);
    if (entries == m_entries.constEnd())
        return std::nullopt;
    std::optional<qsizetype> best;
    std::pair<bool, qsizetype> most{false, -1}; // of the same time, how many qualities are shared
    for (const Entry &entry : *entries) {
        const auto has = [&entry](const QString &word) {
            return entry.qualities.contains(word);
        };
        if (!entry.mayBe(description))
            continue;
        const qsizetype shared =
            std::count_if(description.qualities.begin(), description.qualities.end(), has);
        const std::pair fit{entry.past == description.past, shared};
        if (fit >= most) {
            most = fit;
            best = entry.actor;
        }
    }
    return best;
}

} // namespace onrecord
