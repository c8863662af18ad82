// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/jsonfields.h"

namespace onrecord {

class CodePoints;

// Spans of a text as JSON: [begin, end] in code points.

QJsonArray toJson(Span span, const CodePoints &codePoints);
QJsonArray toJson(const Spans &spans, const CodePoints &codePoints);

/// Reads spans that are code points of a text as UTF-16. One that reaches beyond the text is
/// refused (JsonFields::refuse()) and empty.
class SpanFields
{
public:
    /// \a codePoints are those of \a text and must outlive this.
    SpanFields(const CodePoints &codePoints, QStringView text);

    Span span(const JsonFields &fields, const char *name) const;
    Spans spans(const JsonFields &fields, const char *name) const;

private:
    Span inText(Span counted, const JsonFields &fields, const char *name) const;

    const CodePoints &m_codePoints; // not owned
    const qsizetype m_length; // in code points
};

} // namespace onrecord
