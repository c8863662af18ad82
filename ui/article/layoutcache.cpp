// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/layoutcache.h"

namespace onrecord {

ParagraphLayout *LayoutCache::find(qsizetype piece) const
{
    const Entry *entry = m_entries.object(piece);
    return entry ? entry->layout.get() : nullptr;
}

bool LayoutCache::isFresh(qsizetype piece) const
{
    const Entry *entry = m_entries.object(piece);
    return entry && entry->generation == m_generation;
}

ParagraphLayout &LayoutCache::insert(qsizetype piece, std::unique_ptr<ParagraphLayout> layout)
{
    ParagraphLayout &inserted = *layout;
    const qsizetype cost = costOfOne + inserted.piece().span.length();
    m_entries.insert(piece, new Entry{std::move(layout), m_generation}, cost); // owned by the cache
    return inserted;
}

void LayoutCache::setFresh(qsizetype piece)
{
    if (Entry *entry = m_entries.object(piece))
        entry->generation = m_generation;
}

} // namespace onrecord
