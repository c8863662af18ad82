// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/taggedstatements.h"

#include "core/findings/attributions.h"
#include "core/findings/rulehints.h"

#include <algorithm>

namespace onrecord {

static Spans spansOf(const TaggedParagraph &p, const QList<WordRange> &ranges)
{
    Spans spans;
    for (const WordRange range : ranges)
        spans.append(p.spanOf(range));
    return spans;
}

static Draft draftOf(const TaggedParagraph &p, const Attribution &attribution)
{
    Draft draft;
    draft.paragraph = p.index();
    Statement &statement = draft.statement;
    statement.rule = RuleId::SubjectVerbClause;
    statement.confidence = 0.7;
    statement.content = spansOf(p, attribution.spans.content);
    statement.cue = spansOf(p, attribution.spans.cue);
    statement.source = spansOf(p, attribution.spans.source);
    for (const WordRange range : attribution.spans.content) {
        draft.words += p.countWords(range);
        draft.quoted += p.countQuoted(range);
    }
    if (!attribution.spans.source.isEmpty()) {
        const WordRange source = attribution.spans.source.first();
        draft.head = p.spanOf(source);
        draft.pronoun = source.size() == 1 && p.has(source.first, WordClass::Pronoun);
    }
    const WordRange any = attribution.spans.cue.isEmpty() ? attribution.spans.content.first()
                                                          : attribution.spans.cue.first();
    draft.sentence = p.spanOf(p.sentenceOf(any.first));
    return draft;
}

void TaggedStatements::read(const TaggedParagraph &p, bool leftOpen, QList<Draft> &drafts)
{
    const std::vector<RoleLabel> hints = hintsOf(p, m_ruled);
    const TaggedRoles roles = m_tagger.tag(p, hints, leftOpen);
    for (const Attribution &attribution : linked(p, roles.labels))
        drafts.append(draftOf(p, attribution));
}

} // namespace onrecord
