// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyse.h"

#include "core/analysis/readparagraphs.h"
#include "core/claims/claims.h"
#include "core/claims/positions.h"
#include "core/dates/dates.h"
#include "core/document/notemarks.h"
#include "core/document/unmarked.h"
#include "core/lexicon/lexicon.h"
#include "core/speakers/actorresolver.h"
#include "core/statements/linking.h"
#include "core/statements/statementdates.h"

namespace onrecord {

/// Calls \a move with each span in \a analysis.
template <typename Move>
static void moveSpans(Analysis &analysis, Move move)
{
    const auto moveAll = [&](Spans &spans) {
        std::for_each(spans.begin(), spans.end(), move);
    };
    for (Actor &actor : analysis.actors) {
        for (Mention &mention : actor.mentions)
            move(mention.span);
    }
    for (Statement &statement : analysis.statements) {
        moveAll(statement.content);
        moveAll(statement.cue);
        moveAll(statement.source);
        moveAll(statement.evidence);
        if (!statement.addressee.isEmpty())
            move(statement.addressee);
    }
    for (DateExpression &date : analysis.dates)
        move(date.span);
    for (Claim &claim : analysis.claims)
        move(claim.span);
}

/// For a document without markup.
static Analysis analyseWords(const Document &document, const Resources &resources,
                             const std::stop_token &stop)
{
    const QStringView text = document.text();
    const Lexicon &lexicon = *resources.lexicon;

    // Each paragraph by itself: statements as drafts, and names.
    ReadParagraphs read = readParagraphs(document, resources, stop);

    // The drafts together: which is reported within which, and when each was said.
    const QList<qsizetype> within = nestingOf(read.drafts);
    StatementDates dated =
        dateStatements(text, read.drafts, findDates(document, lexicon, *resources.dateWords),
                       document.article().published);

    // Who speaks.
    ResolvedActors resolved =
        ActorResolver(document, lexicon).resolve(std::move(read.names), read.drafts, within);

    Analysis analysis;
    analysis.complete = read.complete;
    analysis.dates = std::move(dated.dates);
    analysis.statements =
        statementsOf(std::move(read.drafts),
                     {within, std::move(dated.saidOn), std::move(resolved.speakers)}, text);
    analysis.actors = std::move(resolved.actors);

    // What can be checked, and who stands where.
    if (analysis.complete)
        analysis.claims =
            findClaims(document, analysis.statements, lexicon, resources.checks.get());
    analysis.positions =
        findPositions(document, read.headings, analysis.statements, analysis.actors, lexicon);
    return analysis;
}

Analysis analyse(const Document &document, const Resources &resources, const std::stop_token &stop)
{
    const QList<Markup> notes = findNoteMarks(document);
    if (document.article().markup.isEmpty() && notes.isEmpty())
        return analyseWords(document, resources, stop);
    const Unmarked unmarked(document, notes);
    Analysis analysis = analyseWords(unmarked.document(), resources, stop);
    moveSpans(analysis, [&unmarked](Span &span) { span = unmarked.inArticle(span); });
    return analysis;
}

} // namespace onrecord
