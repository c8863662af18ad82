// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/unsaidproposals.h"

#include "core/ranking/proposals.h"
#include "core/statements/unsaid.h"

#include <algorithm>

namespace onrecord {

static void mark(std::vector<bool> &words, const QList<WordRange> &ranges)
{
    for (const WordRange range : ranges)
        std::fill(words.begin() + range.first, words.begin() + range.end, true);
}

/// The words of "declined to comment", by word: it reports that nothing was said, so they are no
/// content.
static std::vector<bool> silentWords(std::span<const FoundStatement> ruled, qsizetype words)
{
    std::vector<bool> silent(static_cast<size_t>(words));
    for (const FoundStatement &each : ruled) {
        if (each.rule == RuleId::NoComment)
            mark(silent, each.spans.cue);
    }
    return silent;
}

/// True where all of \a spans, its cue too if it has one, lies among the words marked in \a unsaid:
/// what nobody said reports nothing either, and nobody else is said to say it.
static bool liesIn(const std::vector<bool> &unsaid, const TaggedParagraph &p,
                   const RoleSpans &spans)
{
    for (const QList<WordRange> *part : {&spans.cue, &spans.content}) {
        for (const WordRange range : *part) {
            for (qsizetype i = range.first; i < range.end; ++i) {
                if (p.isWord(i) && !unsaid[size_t(i)])
                    return false;
            }
        }
    }
    return true;
}

void dropUnsaid(const TaggedParagraph &p, const RuledStatements &rules,
                std::vector<Proposal> &proposals)
{
    const std::vector<bool> silent = silentWords(rules.statements, p.size());
    std::vector<bool> unsaid(size_t(p.size()));
    mark(unsaid, rules.unsaid);
    std::erase_if(proposals, [&](const Proposal &proposal) {
        const RoleSpans &spans = proposal.attribution.spans;
        if (isMarked(silent, spans.content) || isMarked(silent, spans.cue))
            return true;
        if (!isUnsaid(p, spans))
            return false;
        mark(unsaid, spans.content);
        return true;
    });
    std::erase_if(proposals, [&](const Proposal &proposal) {
        return liesIn(unsaid, p, proposal.attribution.spans);
    });
}

} // namespace onrecord
