// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what there is to see of each proposal in the reporter's words that is not taken as it is: place of the
// content in UTF-16 code units, whether it is a clause, and the clues of core/ranking/reportclues.h.
// fit_reports.py reads that. See README.md.
//
//     reportprobe ARTICLE.txt
#include "core/analysis/resources.h"
#include "core/formats/articlereader.h"
#include "core/paragraph/paragraphparts.h"
#include "core/paragraph/teasers.h"
#include "core/ranking/acceptedscore.h"
#include "core/ranking/attributionmodel.h"
#include "core/ranking/contentbounds.h"
#include "core/ranking/proposals.h"
#include "core/ranking/reportclues.h"
#include "core/ranking/unsaidproposals.h"
#include "core/statements/spokenparagraphs.h"
#include "core/statements/statementrules.h"
#include "core/tagging/rulelabels.h"

#include <QFile>
#include <QTextStream>

using namespace onrecord;

/// Prints the proposals of \a p as TaggedStatements makes them.
static void print(const TaggedParagraph &p, bool leftOpen, const RuledStatements &rules,
                  const AttributionModel &model, QTextStream &out)
{
    const std::vector<Word> words = RoleTagger::wordsOf(p);
    ParsedWords parsed;
    parsed.words = words;
    const RoleTaggings taggings =
        model.roles->tag(p, parsed, ruleLabelsOf(p, rules.statements), leftOpen);
    std::vector<Proposal> proposals = proposalsOf(p, parsed, taggings, rules.statements);
    boundContents(p, parsed, proposals);
    dropUnsaid(p, rules, proposals);
    for (const Proposal &proposal : proposals) {
        const QList<WordRange> &content = proposal.attribution.spans.content;
        if (p.countQuoted(content) > 0 || isPlainSaying(p, parsed, proposal))
            continue;
        const Span span = hull(p.spansOf(content));
        out << span.begin << '\t' << span.end << '\t' << int(reportsClause(p, parsed, proposal));
        const ProposalScore score = model.ranker->score(p, parsed, taggings, proposal);
        for (const double clue : reportCluesOf(p, parsed, proposal, score.statement))
            out << '\t' << clue;
        out << '\n';
    }
}

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    const Result<Resources> resources = Resources::load();
    QFile text(argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (!resources || !resources->model || !text.open(QIODevice::ReadOnly))
        return 1;
    const Result<Article> article = articleFromText(QString::fromUtf8(text.readAll()));
    if (!article)
        return 1;
    const Document document(*article);
    const Lexicon &lexicon = *resources->lexicon;
    const SpokenParagraphs spoken(document, lexicon);
    EarlierStatements earlier;
    bool leftOpen = false;
    for (qsizetype i = 0; i < document.paragraphs().size(); ++i) {
        if (!isRead(document.paragraphs()[i].kind) || spoken.at(i))
            continue;
        const Span all = document.paragraphs()[i].span;
        for (const Span part : partsOf(document.text(), all, lexicon, leftOpen)) {
            const TaggedParagraph p(document, i, part, lexicon, leftOpen);
            if (isTeaser(p))
                continue;
            const RuledStatements rules = applyRules(p, earlier);
            print(p, leftOpen, rules, *resources->model, out);
            earlier.add(p, rules);
            leftOpen = p.leavesOpen();
        }
    }
    return 0;
}
