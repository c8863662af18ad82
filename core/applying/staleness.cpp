// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/staleness.h"

#include "core/applying/reanchoring.h"

namespace onrecord {

std::optional<ChangedWords> wordsAddedTo(const Statement &found, const PlacedWords &placed,
                                         const Correction &correction, QStringView text)
{
    Span now = hull(placed.places);
    bool any = false;
    for (const Spans &spans : {found.content, found.cue, found.source}) {
        for (const Span span : spans) {
            if (overlapsAny(placed.added, span)) {
                now = now.united(span);
                any = true;
            }
        }
    }
    if (!any)
        return std::nullopt;
    ChangedWords words;
    for (const Anchor &anchor : correction.target)
        words.then += (words.then.isEmpty() ? QString() : QStringLiteral(" … ")) + anchor.exact;
    if (!correction.passage.isEmpty())
        words.then = correction.passage.whole.exact;
    words.now = now.in(text).toString();
    words.changes = wordChanges(words.then, words.now);
    return words;
}

ChangedWords wordsGone(const QString &words)
{
    return {words, {}, {{{0, words.size()}, {0, 0}}}};
}

void settle(ReadStatement &read, const Change &change)
{
    const bool isMark = std::holds_alternative<SetFlag>(change)
        || std::holds_alternative<SetNote>(change) || std::holds_alternative<SetTopic>(change);
    erase_if(read.stale, [&](const StaleCorrection &stale) {
        return !isMark || stale.correction.change.index() == change.index();
    });
}

void markStale(Reading &reading)
{
    for (ReadStatement &read : reading.statements) {
        if (!read.stale.isEmpty())
            read.state = State::Stale;
    }
}

} // namespace onrecord
