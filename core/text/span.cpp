// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/span.h"

namespace onrecord {

static bool splitsPair(qsizetype offset, QStringView text)
{
    return offset > 0 && offset < text.size() && text[offset].isLowSurrogate()
        && text[offset - 1].isHighSurrogate();
}

bool lieIn(const Spans &spans, QStringView text)
{
    return std::all_of(spans.begin(), spans.end(), [text](Span span) {
        return 0 <= span.begin && span.begin <= span.end && span.end <= text.size()
            && !splitsPair(span.begin, text) && !splitsPair(span.end, text);
    });
}

bool overlapsAny(const Spans &spans, Span span)
{
    return std::any_of(spans.begin(), spans.end(),
                       [span](Span each) { return each.overlaps(span); });
}

Span hull(const Spans &spans)
{
    return spans.isEmpty() ? Span{} : Span{spans.first().begin, spans.last().end};
}

} // namespace onrecord
