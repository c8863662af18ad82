// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/correcting/nearbydates.h"

#include "core/correcting/correctinglexicon.h"
#include "core/document/sentences.h"
#include "core/lexicon/lexicon.h"

namespace onrecord {

namespace {

/// As much of \a part as stands in the sentences that \a cue stands in.
Span inSentencesOf(const Document &document, Span cue, Span part)
{
    const Lexicon *lexicon = correctingLexicon();
    const qsizetype paragraph = document.paragraphAt(cue.begin);
    if (!lexicon || paragraph < 0)
        return cue;
    const Spans sentences =
        findSentences(document.text(), document.paragraphs().at(paragraph).span, *lexicon);
    Span whole = cue;
    for (const Span sentence : sentences) {
        if (sentence.overlaps(cue))
            whole = whole.united(sentence);
    }
    return {std::max(whole.begin, part.begin), std::min(whole.end, part.end)};
}

QList<ReadDate> datesIn(const Reading &reading, const Spans &parts)
{
    QList<ReadDate> dates;
    for (const ReadDate &date : reading.dates) {
        const bool stands = std::any_of(parts.cbegin(), parts.cend(), [&date](Span part) {
            return part.overlaps(date.date.span);
        });
        if (stands)
            dates.append(date);
    }
    return dates;
}

} // namespace

QList<ReadDate> datesOf(const Reading &reading, const Statement &statement)
{
    constexpr qsizetype beside = 40; // code units: "said at the quay late on Tuesday"
    if (reading.dates.isEmpty())
        return {};
    Spans parts = statement.content + statement.source;
    for (const Span cue : statement.cue) {
        parts.append(inSentencesOf(reading.document, cue, {cue.begin - beside, cue.end + beside}));
    }
    return datesIn(reading, parts);
}

QList<ReadDate> datesInSentencesOf(const Reading &reading, const Statement &statement)
{
    if (reading.dates.isEmpty())
        return {};
    Spans parts;
    for (const Span part : statement.content + statement.cue + statement.source)
        parts.append(inSentencesOf(reading.document, part, {0, reading.document.text().size()}));
    return datesIn(reading, parts);
}

QList<ReadDate> datesOfHeadline(const Reading &reading)
{
    Spans headlines;
    for (const Paragraph &paragraph : reading.document.paragraphs()) {
        if (paragraph.kind == BlockKind::Headline)
            headlines.append(paragraph.span);
    }
    return datesIn(reading, headlines);
}

const ReadDate *dateAtOffset(const Reading &reading, qsizetype offset)
{
    // Of two that touch, the one that begins at the offset is meant.
    const ReadDate *found = nullptr;
    for (const ReadDate &date : reading.dates) {
        if (date.date.span.begin <= offset && offset <= date.date.span.end)
            found = &date;
    }
    return found;
}

} // namespace onrecord
