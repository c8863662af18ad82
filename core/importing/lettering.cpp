// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/lettering.h"

#include "core/wording/visible.h"

#include <algorithm>

namespace onrecord {

void Lettering::append(QStringView letters, qsizetype begin, qsizetype end)
{
    for (const QChar letter : letters) {
        if (letter.isSpace())
            continue;
        m_letters += letter;
        m_begins.append(begin);
        m_ends.append(end);
    }
}

Lettering Lettering::asWritten(QStringView text)
{
    Lettering lettering;
    lettering.m_letters.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at)
        lettering.append(text.mid(at, 1), at, at + 1);
    return lettering;
}

/// As htmltext.h writes words.
void Lettering::appendShown(QStringView text, Span span)
{
    for (qsizetype at = span.begin; at < span.end; ++at) {
        const QChar letter = text[at];
        if (letter == u'\n' || letter == u'\r' || letter == u'\t')
            continue;
        if (const auto unseen = unseenAt(text, at)) {
            const qsizetype length = QChar::requiresSurrogates(*unseen) ? 2 : 1;
            append(symbolOf(*unseen), at, at + length);
            at += length - 1;
        } else if (QChar::isNonCharacter(letter.unicode())) {
            append(QStringView(u"\uFFFD"), at, at + 1);
        } else {
            append(text.mid(at, 1), at, at + 1);
        }
    }
}

Lettering Lettering::asShown(const Article &article, const Spans &parts)
{
    Lettering lettering;
    auto mark = article.markup.begin();
    for (const Span part : parts) {
        qsizetype at = part.begin;
        for (; mark != article.markup.end() && mark->span.begin < part.end; ++mark) {
            if (mark->span.end <= at)
                continue;
            lettering.appendShown(article.text, {at, std::max(at, mark->span.begin)});
            if (mark->meaning != 0)
                lettering.append(QString::fromUcs4(&mark->meaning, 1), mark->span.begin,
                                 mark->span.end);
            at = std::min(mark->span.end, part.end);
            if (mark->span.end > part.end)
                break; // it reaches into the next part
        }
        lettering.appendShown(article.text, {at, part.end});
    }
    return lettering;
}

qsizetype Lettering::letterFrom(qsizetype offset) const
{
    return std::lower_bound(m_begins.begin(), m_begins.end(), offset) - m_begins.begin();
}

std::optional<Span> Lettering::placeIn(const Lettering &other, Span span) const
{
    const qsizetype first = letterFrom(span.begin);
    const qsizetype last = letterFrom(span.end);
    return first < last ? std::optional(other.placeOf(first, last)) : std::nullopt;
}

} // namespace onrecord
