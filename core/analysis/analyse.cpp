// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyse.h"

#include "core/claims/claims.h"
#include "core/claims/positions.h"
#include "core/dates/dates.h"
#include "core/lexicon/lexicon.h"
#include "core/paragraph/paragraphparts.h"
#include "core/speakers/actorresolver.h"
#include "core/speakers/mentions.h"
#include "core/statements/linking.h"
#include "core/statements/statementdates.h"
#include "core/statements/statementrules.h"
#include "core/tagging/attributionmodel.h"
#include "core/tagging/taggedstatements.h"

namespace onrecord {

Analysis analyse(const Document &document, const Resources &resources, const std::stop_token &stop)
{
    Analysis analysis;
    const Lexicon &lexicon = *resources.lexicon;

    QList<StatementDraft> drafts;
    EarlierStatements earlier;
    QList<NameMention> names;
    bool leftOpen = false;
    std::optional<TaggedStatements> tagged;
    if (resources.model)
        tagged.emplace(*resources.model->roles, *resources.model->ranker);
    for (qsizetype i = 0; i < document.paragraphs().size() && !stop.stop_requested(); ++i) {
        if (document.paragraphs()[i].kind == ParagraphKind::Metadata)
            continue;
        const Span whole = document.paragraphs()[i].span;
        for (const Span part : partsOf(document.text(), whole, lexicon, leftOpen)) {
            if (stop.stop_requested())
                break;
            const TaggedParagraph paragraph(document, i, part, lexicon, leftOpen);
            names += findNames(paragraph);
            if (tagged)
                tagged->read(paragraph, leftOpen, drafts);
            else {
                const RuledStatements ruled = applyRules(paragraph, earlier);
                appendDrafts(drafts, paragraph, ruled);
                earlier.add(paragraph, ruled);
            }
            leftOpen = paragraph.leavesOpen();
        }
    }
    analysis.complete = !stop.stop_requested();
    linkNested(drafts);
    analysis.dates = findDates(document, lexicon, *resources.dateWords);
    dateStatements(document.text(), drafts, analysis.dates);

    const ResolvedActors resolved = ActorResolver(document, lexicon).resolve(names, drafts);
    analysis.statements = statementsOf(drafts, resolved.speakers, document.text());
    analysis.actors = resolved.actors;
    if (analysis.complete)
        analysis.claims =
            findClaims(document, analysis.statements, lexicon, resources.checks.get());
    analysis.positions = findPositions(document, analysis.statements, analysis.actors, lexicon);
    return analysis;
}

} // namespace onrecord
