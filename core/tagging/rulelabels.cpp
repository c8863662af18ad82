// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/rulelabels.h"

#include "core/statements/statementrules.h"

#include <algorithm>

namespace onrecord {

QList<WordRange> wordsIn(const TaggedParagraph &p, const Spans &spans)
{
    QList<WordRange> ranges;
    for (const Span span : spans) {
        const auto first = std::lower_bound(
            p.words().begin(), p.words().end(), span.begin,
            [](const TaggedWord &word, qsizetype at) { return word.span.end <= at; });
        const auto end = std::lower_bound(
            first, p.words().end(), span.end,
            [](const TaggedWord &word, qsizetype at) { return word.span.begin < at; });
        if (first != end)
            ranges.append({first - p.words().begin(), end - p.words().begin()});
    }
    return ranges;
}

std::vector<RuledSpans> applyRules(const TaggedParagraph &p, QList<Draft> &drafts)
{
    const qsizetype before = drafts.size();
    StatementRules(p, drafts).apply();
    std::vector<RuledSpans> ruled;
    for (qsizetype d = before; d < drafts.size(); ++d) {
        const Statement &statement = drafts[d].statement;
        ruled.push_back({statement.rule,
                         {wordsIn(p, statement.content), wordsIn(p, statement.cue),
                          wordsIn(p, statement.source)}});
    }
    return ruled;
}

std::vector<RoleLabel> ruleLabelsOf(const TaggedParagraph &p, std::span<const RuledSpans> ruled)
{
    std::vector<RoleSpans> found;
    found.reserve(ruled.size());
    for (const RuledSpans &each : ruled)
        found.push_back(each.spans);
    return labelled(found, p.size());
}

} // namespace onrecord
