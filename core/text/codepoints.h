// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

namespace onrecord {

/// Turns offsets in UTF-16 code units into offsets in Unicode code points and back.
///
/// Built once per text in linear time; costs nothing beyond a list of the surrogate pairs, so
/// a text without any converts for free. A lone surrogate counts as one code point.
class CodePoints
{
public:
    explicit CodePoints(QStringView text);

    /// Code points before \a offset. An offset inside a pair counts the pair as not yet begun.
    qsizetype fromUtf16(qsizetype offset) const;
    /// The UTF-16 offset at which code point number \a codePoint begins, at most the text's size.
    qsizetype toUtf16(qsizetype codePoint) const;

    Span fromUtf16(Span span) const { return {fromUtf16(span.begin), fromUtf16(span.end)}; }
    Span toUtf16(Span span) const { return {toUtf16(span.begin), toUtf16(span.end)}; }

private:
    QList<qsizetype> m_pairs; ///< offsets of the high surrogates that begin a pair, ascending
    qsizetype m_size = 0;
};

} // namespace onrecord
