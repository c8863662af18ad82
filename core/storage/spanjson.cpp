// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/spanjson.h"

#include "core/text/codepoints.h"

namespace onrecord {

QJsonArray toJson(Span span, const CodePoints &codePoints)
{
    const Span counted = codePoints.fromUtf16(span);
    return {qint64(counted.begin), qint64(counted.end)};
}

QJsonArray toJson(const Spans &spans, const CodePoints &codePoints)
{
    QJsonArray array;
    for (const Span span : spans)
        array.append(toJson(span, codePoints));
    return array;
}

SpanFields::SpanFields(const CodePoints &codePoints, QStringView text)
    : m_codePoints(codePoints)
    , m_length(codePoints.fromUtf16(text.size()))
{
}

Span SpanFields::span(const JsonFields &fields, const char *name) const
{
    return inText(fields.span(name), fields, name);
}

Spans SpanFields::spans(const JsonFields &fields, const char *name) const
{
    Spans spans = fields.spans(name);
    for (Span &span : spans)
        span = inText(span, fields, name);
    return spans;
}

Span SpanFields::inText(Span counted, const JsonFields &fields, const char *name) const
{
    if (counted.end <= m_length)
        return m_codePoints.toUtf16(counted);
    fields.refuse(name);
    return {};
}

} // namespace onrecord
