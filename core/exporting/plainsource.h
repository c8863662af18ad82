// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

#include <QString>

#include <algorithm>

namespace onrecord {

/// A text with "\n" at the end of every line: programs disagree on how many characters "\r\n" is.
class PlainSource
{
public:
    explicit PlainSource(const QString &text)
    {
        m_text.reserve(text.size());
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (text[at] != u'\r')
                m_text += text[at];
            else if (at + 1 < text.size() && text[at + 1] == u'\n')
                m_dropped.append(at);
            else
                m_text += u'\n';
        }
    }

    const QString &text() const { return m_text; }
    /// A span of the text as it was, in UTF-16 code units.
    Span moved(Span span) const { return {moved(span.begin), moved(span.end)}; }

private:
    qsizetype moved(qsizetype offset) const
    {
        return offset
            - (std::lower_bound(m_dropped.begin(), m_dropped.end(), offset) - m_dropped.begin());
    }

    QString m_text;
    QList<qsizetype> m_dropped; ///< offsets of the "\r" that are gone, ascending
};

} // namespace onrecord
