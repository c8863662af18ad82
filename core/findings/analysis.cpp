// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/analysis.h"

#include "core/findings/cast.h"
#include "core/findings/claims.h"
#include "core/findings/dates.h"
#include "core/findings/linking.h"
#include "core/findings/mentions.h"
#include "core/findings/positions.h"
#include "core/findings/saidon.h"
#include "core/findings/statementrules.h"
#include "core/lexicon/lexicon.h"

namespace onrecord {

Result<Resources> Resources::load()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    if (!lexicon)
        return lexicon.error();
    Resources resources;
    resources.lexicon = std::make_shared<const Lexicon>(std::move(lexicon).value());
    if (Result<CheckModel> checks = CheckModel::fromResources())
        resources.checks = std::make_shared<const CheckModel>(std::move(checks).value());
    else
        resources.damaged.append(checks.error());
    return resources;
}

Analysis analyse(const Document &document, const Resources &resources, const std::stop_token &stop)
{
    Analysis analysis;
    const Lexicon &lexicon = *resources.lexicon;

    QList<Draft> drafts;
    QList<NameMention> names;
    bool leftOpen = false;
    for (qsizetype i = 0; i < document.paragraphs().size(); ++i) {
        if (stop.stop_requested()) {
            analysis.complete = false;
            break;
        }
        if (document.paragraphs()[i].kind == ParagraphKind::Metadata)
            continue;
        const TaggedParagraph paragraph(document, i, lexicon, leftOpen);
        leftOpen = paragraph.leavesOpen();
        names += findNames(paragraph);
        StatementRules(paragraph, drafts).apply();
    }
    linkNested(drafts);
    analysis.dates = findDates(document, lexicon);
    dateStatements(document.text(), drafts, analysis.dates);

    Cast cast(document, lexicon);
    cast.gather(names, drafts);
    analysis.statements = statementsOf(drafts, document.text());
    analysis.actors = cast.actors();
    if (analysis.complete) {
        analysis.dates = findDates(document, lexicon);
        analysis.claims =
            findClaims(document, analysis.statements, lexicon, resources.checks.get());
    }
    analysis.positions = findPositions(document, analysis.statements, analysis.actors, lexicon);
    return analysis;
}

} // namespace onrecord
