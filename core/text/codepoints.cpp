// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/codepoints.h"

namespace onrecord {

CodePoints::CodePoints(QStringView text)
    : m_size(text.size())
{
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (text[at].isHighSurrogate() && text[at + 1].isLowSurrogate())
            m_pairs.append(at++);
    }
}

qsizetype CodePoints::fromUtf16(qsizetype offset) const
{
    const qsizetype inText = std::clamp(offset, qsizetype(0), m_size);
    // Each pair begun before the offset is one unit more than it is code points; at an offset
    // inside a pair that takes the high surrogate away again.
    const auto begun = std::lower_bound(m_pairs.begin(), m_pairs.end(), inText);
    return inText - (begun - m_pairs.begin());
}

qsizetype CodePoints::toUtf16(qsizetype codePoint) const
{
    const qsizetype wanted = std::max(codePoint, qsizetype(0));
    // Pair number i begins at code point m_pairs[i] - i, which ascends.
    qsizetype low = 0;
    qsizetype high = m_pairs.size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_pairs[middle] - middle < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return std::min(wanted + low, m_size);
}

} // namespace onrecord
