// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/quotationmarks.h"

namespace onrecord {

void OpenQuotations::pass(QChar c)
{
    switch (quotationMarkOf(c)) {
    case QuotationMark::Opening: ++m_depth; break;
    case QuotationMark::Closing: m_depth = std::max(0, m_depth - 1); break;
    case QuotationMark::Straight: m_straight = !m_straight; break;
    case QuotationMark::None: break;
    }
}

Spans quotedParts(QStringView text, Span content)
{
    Spans parts;
    qsizetype begin = -1; // of the part that is open
    for (qsizetype at = content.begin; at < content.end; ++at) {
        const QuotationMark mark = quotationMarkOf(text[at]);
        const bool isStraight = mark == QuotationMark::Straight;
        if (begin < 0 && (isStraight || mark == QuotationMark::Opening)) {
            begin = at;
        } else if (begin >= 0 && (isStraight || mark == QuotationMark::Closing)) {
            parts.append({begin, at + 1});
            begin = -1;
        }
    }
    if (begin >= 0)
        parts.append({begin, content.end});
    return parts;
}

} // namespace onrecord
