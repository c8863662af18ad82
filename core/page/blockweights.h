// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/sortedblock.h"

#include <vector>

namespace onrecord {

/// How much of an article \a block looks like, about in characters: prose that leads nowhere. 0 for
/// headings, captions, lines of a few words and what is mostly links.
double proseIn(const PageBlock &block);

/// The prose of the blocks of a page that are kept, to be asked for by element. What tells of other
/// articles counts for nothing: paragraphs below a heading that leads somewhere, in a small element
/// that holds both but not the \a headline, and no words above its first heading.
class BlockWeights
{
public:
    /// \a headline is the node of the headline, -1 where there is none.
    BlockWeights(const PageTree &page, const QList<SortedBlock> &blocks, int headline);

    /// Of the block at \a index.
    double of(qsizetype index) const { return m_prose[size_t(index)]; }
    double within(int node) const;
    double all() const { return m_before.back(); }
    /// From the begin of \a node up to \a behind, a node within it.
    double between(int node, int behind) const;

private:
    void sum(const QList<SortedBlock> &blocks);
    bool isTeaser(const PageBlock &block, const PageBlock &heading, int headline) const;

    const PageTree &m_page;
    std::vector<double> m_prose; // by block
    std::vector<double> m_before; // by node
    std::vector<int> m_headings; // where they begin, ascending
};

} // namespace onrecord
