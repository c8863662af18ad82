// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tagging/rolelabels.h"

#include <span>
#include <vector>

namespace onrecord {

/// The labels that a tagger gave the words of a paragraph, with the stretches that they make.
class GivenLabels
{
public:
    /// \a labels with their \a margins, one each a word; both must outlive it.
    GivenLabels(std::span<const RoleLabel> labels, std::span<const float> margins);

    qsizetype size() const { return qsizetype(m_labels.size()); }
    RoleLabel label(qsizetype i) const { return m_labels[size_t(i)]; }
    float margin(qsizetype i) const { return m_margins[size_t(i)]; }

    /// The nearest word to the left of \a i that ends a stretch of some role as seen from there,
    /// -1 where there is none.
    qsizetype stretchBefore(qsizetype i) const { return i > 0 ? m_before[size_t(i - 1)] : -1; }
    /// The nearest word to the right of \a i that begins a stretch; size() where there is none.
    qsizetype stretchAfter(qsizetype i) const
    {
        return i + 1 < size() ? m_after[size_t(i + 1)] : size();
    }

private:
    std::span<const RoleLabel> m_labels;
    std::span<const float> m_margins;
    std::vector<qint32> m_before; ///< by word: the last word up to it that ends a stretch
    std::vector<qint32> m_after; ///< by word: the first word from it on that begins one
};

} // namespace onrecord
