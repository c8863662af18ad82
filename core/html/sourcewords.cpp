// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/sourcewords.h"

#include "core/article/markeduptext.h"
#include "core/corrections/sourcenames.h"
#include "core/html/htmltext.h"

#include <algorithm>

namespace onrecord {

SourceWords::SourceWords(const Reading &reading)
    : m_reading(reading)
    , m_markup(reading.document.article().markup)
{
}

void SourceWords::open(const Mark &source)
{
    m_names.append(sourceNamesIn(m_reading, source));
}

bool SourceWords::isNamed(qsizetype place) const
{
    return std::any_of(m_names.cbegin(), m_names.cend(), [place](const Spans &names) {
        return std::any_of(names.cbegin(), names.cend(),
                           [place](Span name) { return name.contains(place); });
    });
}

/// Where a name begins or ends next behind \a place, at most \a end.
qsizetype SourceWords::nextEdge(qsizetype place, qsizetype end) const
{
    for (const Spans &names : m_names) {
        for (const Span name : names) {
            for (const qsizetype edge : {name.begin, name.end})
                end = edge > place ? std::min(edge, end) : end;
        }
    }
    return end;
}

void SourceWords::append(QByteArray &html, Span words) const
{
    while (!words.isEmpty()) {
        const Span piece{words.begin, nextEdge(words.begin, words.end)};
        const bool isBold = isNamed(piece.begin);
        html += isBold ? "<b>" : "";
        appendEscaped(html, shownWords(m_reading.document.text(), piece, m_markup));
        html += isBold ? "</b>" : "";
        words.begin = piece.end;
    }
}

} // namespace onrecord
