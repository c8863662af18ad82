// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/analyse.h"

#include "core/findings/attributionmodel.h"
#include "core/findings/cast.h"
#include "core/findings/claims.h"
#include "core/findings/dates.h"
#include "core/findings/linking.h"
#include "core/findings/mentions.h"
#include "core/findings/paragraphparts.h"
#include "core/findings/positions.h"
#include "core/findings/saidon.h"
#include "core/findings/statementrules.h"
#include "core/findings/taggedstatements.h"
#include "core/lexicon/lexicon.h"

namespace onrecord {

Analysis analyse(const Document &document, const Resources &resources, const std::stop_token &stop)
{
    Analysis analysis;
    const Lexicon &lexicon = *resources.lexicon;

    QList<Draft> drafts;
    QList<NameMention> names;
    bool leftOpen = false;
    std::optional<TaggedStatements> tagged;
    if (resources.model)
        tagged.emplace(*resources.model->roles, *resources.model->judge);
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
            else
                StatementRules(paragraph, drafts).apply();
            leftOpen = paragraph.leavesOpen();
        }
    }
    analysis.complete = !stop.stop_requested();
    linkNested(drafts);
    analysis.dates = findDates(document, lexicon);
    dateStatements(document.text(), drafts, analysis.dates);

    Cast cast(document, lexicon);
    cast.gather(names, drafts);
    analysis.statements = statementsOf(drafts, document.text());
    analysis.actors = cast.actors();
    if (analysis.complete)
        analysis.claims =
            findClaims(document, analysis.statements, lexicon, resources.checks.get());
    analysis.positions = findPositions(document, analysis.statements, analysis.actors, lexicon);
    return analysis;
}

} // namespace onrecord
