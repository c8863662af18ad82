// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/article/paragraphlayout.h"

#include <QCache>

namespace onrecord {

/// The layouts of the pieces that were looked at last: two to four hundred of ordinary length.
/// Several times what is ever visible, so what one paint or one keystroke asks for stays valid
/// until it is done.
class LayoutCache
{
public:
    /// UTF-16 code units that are kept laid out, and what a layout costs besides its text.
    static constexpr qsizetype size = 70'000;
    static constexpr qsizetype costOfOne = 100;

    /// A layout that is there, with the marks it was last given; nullptr where there is none.
    ParagraphLayout *find(qsizetype piece) const;
    /// True where the marks of \a piece were taken since the last markStale().
    bool isFresh(qsizetype piece) const;

    ParagraphLayout &insert(qsizetype piece, std::unique_ptr<ParagraphLayout> layout);
    void setFresh(qsizetype piece);

    void markStale() { ++m_generation; } ///< marks have to be taken anew
    void clear() { m_entries.clear(); } ///< words have to be laid out anew

private:
    struct Entry
    {
        std::unique_ptr<ParagraphLayout> layout;
        quint64 generation = 0;
    };

    QCache<qsizetype, Entry> m_entries{size};
    quint64 m_generation = 0;
};

} // namespace onrecord
