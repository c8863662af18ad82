// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/notemarks.h"

#include <algorithm>

namespace onrecord {

static bool isRaisedDigit(QChar c)
{
    return c == u'\u00B9' || c == u'\u00B2' || c == u'\u00B3' || c == u'\u2070'
        || (c >= u'\u2074' && c <= u'\u2079');
}

/// Where the mark that begins at \a at ends; \a at itself where none does.
static qsizetype endOfRaised(QStringView text, qsizetype at, qsizetype end)
{
    constexpr QStringView behind = u".,;:!?)]}\"'\u201D\u2019\u00BB";
    if (!behind.contains(text[at - 1]))
        return at;
    while (at < end && isRaisedDigit(text[at]))
        ++at;
    return at;
}

/// The same of [1], [12], [a], [note 3].
static qsizetype endOfBracket(QStringView text, qsizetype at, qsizetype end)
{
    constexpr qsizetype longest = 10; // characters
    if (text[at - 1].isSpace() || text[at - 1] == u'(')
        return at;
    const QStringView inside = text.sliced(at + 1, std::min(end - at - 1, longest));
    const qsizetype close = inside.indexOf(u']');
    if (close < 1)
        return at;
    QStringView mark = inside.first(close);
    if (mark.startsWith(u"note ", Qt::CaseInsensitive))
        mark = mark.sliced(mark.indexOf(u' ') + 1);
    constexpr qsizetype mostDigits = 3;
    const bool isNumber = mark.size() <= mostDigits
        && std::all_of(mark.begin(), mark.end(), [](QChar c) { return c.isDigit(); });
    const bool isLetter = mark.size() == 1 && mark[0].isLower();
    return isNumber || isLetter ? at + close + 2 : at;
}

QList<Markup> findNoteMarks(const Document &document)
{
    QList<Markup> found;
    const QStringView text = document.text();
    const QList<Markup> &known = document.article().markup;
    auto next = known.begin();
    for (const Paragraph &paragraph : document.paragraphs()) {
        const Span span = paragraph.span;
        for (qsizetype at = span.begin + 1; at < span.end; ++at) {
            const bool raised = isRaisedDigit(text[at]);
            if (!raised && text[at] != u'[')
                continue;
            const qsizetype end =
                raised ? endOfRaised(text, at, span.end) : endOfBracket(text, at, span.end);
            while (next != known.end() && next->span.end <= at)
                ++next;
            const bool isKnown = next != known.end() && next->span.begin < end;
            if (end == at || isKnown)
                continue;
            found.append({{at, end}, 0});
            at = end - 1;
        }
    }
    return found;
}

} // namespace onrecord
