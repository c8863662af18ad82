// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what there is to see of each proposal in the reporter's words that is not taken as it is: place of the
// content in UTF-16 code units, whether it is a clause, and the clues of core/ranking/reportclues.h.
// fit_reports.py reads that. See README.md.
//
//     reportprobe ARTICLE.txt [ENCODER]
//
// With an encoder the clues are those of core/ranking/carefulreport.h.
#include "core/analysis/resources.h"
#include "core/formats/articlereader.h"
#include "core/paragraph/paragraphparts.h"
#include "core/ranking/acceptedscore.h"
#include "core/ranking/attributionmodel.h"
#include "core/ranking/carefulreport.h"
#include "core/ranking/contentbounds.h"
#include "core/ranking/encodermodel.h"
#include "core/ranking/proposals.h"
#include "core/ranking/reportclues.h"
#include "core/ranking/reportprobability.h"
#include "core/ranking/unsaidproposals.h"
#include "core/statements/spokenparagraphs.h"
#include "core/statements/statementrules.h"
#include "core/statements/teasers.h"
#include "core/tagging/rulelabels.h"

#include <QFile>
#include <QTextStream>

#include <memory>
#include <vector>

using namespace onrecord;

namespace {

/// A paragraph with what is to be seen of it.
struct ProbedParagraph
{
    std::unique_ptr<const TaggedParagraph> paragraph;
    bool leftOpen = false;
    RuledStatements rules;
    EncodedMarkings encoded; ///< without words in quick reading
};

} // namespace

/// Prints the proposals of \a probed as TaggedStatements makes them.
static void print(const ProbedParagraph &probed, const AttributionModel &model,
                  const EncoderModel *encoder, QTextStream &out)
{
    const TaggedParagraph &p = *probed.paragraph;
    const RuledStatements &rules = probed.rules;
    const std::vector<Word> words = RoleTagger::wordsOf(p);
    ParsedWords parsed;
    parsed.words = words;
    RoleTaggings taggings =
        model.roles->tag(p, parsed, ruleLabelsOf(p, rules.statements), probed.leftOpen);
    if (encoder)
        taggings.encoded = &probed.encoded;
    std::vector<Proposal> proposals = proposalsOf(p, parsed, taggings, rules.statements);
    boundContents(p, parsed, proposals);
    dropUnsaid(p, rules, proposals);
    for (const Proposal &proposal : proposals) {
        const QList<WordRange> &content = proposal.attribution.spans.content;
        if (p.countQuoted(content) > 0 || isPlainSaying(p, parsed, proposal))
            continue;
        const Span span = hull(p.spansOf(content));
        const bool isClause = reportsClause(p, parsed, proposal);
        out << span.begin << '\t' << span.end << '\t' << int(isClause);
        ProposalScore score = model.ranker->score(p, parsed, taggings, proposal);
        if (encoder)
            score = encoder->ranker->score(p, probed.encoded, proposal, score);
        const ReportClues clues = reportCluesOf(p, parsed, proposal, score.statement);
        const auto tell = [&out](const auto &all) {
            for (const double clue : all)
                out << '\t' << clue;
        };
        if (encoder)
            tell(carefulCluesOf(proposal, probed.encoded, score.statement,
                                reportProbability(clues, isClause)));
        else
            tell(clues);
        out << '\n';
    }
}

/// Gives each of \a paragraphs what \a encoder says of it.
static void encode(std::vector<ProbedParagraph> &paragraphs, const EncoderModel &encoder)
{
    std::vector<EncoderWords> words;
    for (const ProbedParagraph &each : paragraphs)
        words.push_back(encoderWordsOf(*each.paragraph, each.leftOpen, *encoder.vocabulary));
    std::vector<const EncoderWords *> together;
    together.reserve(words.size());
    for (const EncoderWords &each : words)
        together.push_back(&each);
    std::vector<EncodedMarkings> encoded = encodedMarkings(encoder, together);
    for (size_t i = 0; i < encoded.size(); ++i)
        paragraphs[i].encoded = std::move(encoded[i]);
}

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    const Result<Resources> resources =
        argc == 3 ? Resources::load({}, QString::fromLocal8Bit(argv[2])) : Resources::load();
    QFile text(argc >= 2 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (!resources || !resources->model || !text.open(QIODevice::ReadOnly)
        || (argc == 3 && !resources->encoder))
        return 1;
    const Result<Article> article = articleFromText(QString::fromUtf8(text.readAll()));
    if (!article)
        return 1;
    const Document document(*article);
    const Lexicon &lexicon = *resources->lexicon;
    const SpokenParagraphs spoken(document, lexicon);
    EarlierStatements earlier;
    std::vector<ProbedParagraph> paragraphs;
    bool leftOpen = false;
    for (qsizetype i = 0; i < document.paragraphs().size(); ++i) {
        if (!isRead(document.paragraphs()[i].kind) || spoken.at(i))
            continue;
        const Span all = document.paragraphs()[i].span;
        for (const Span part : partsOf(document.text(), all, lexicon, leftOpen)) {
            auto p = std::make_unique<const TaggedParagraph>(document, i, part, lexicon, leftOpen);
            if (isTeaser(*p))
                continue;
            RuledStatements rules = applyRules(*p, earlier);
            earlier.add(*p, rules);
            const bool leavesOpen = p->leavesOpen();
            paragraphs.push_back({std::move(p), leftOpen, std::move(rules), {}});
            leftOpen = leavesOpen;
        }
    }
    if (resources->encoder)
        encode(paragraphs, *resources->encoder);
    for (const ProbedParagraph &each : paragraphs)
        print(each, *resources->model, resources->encoder.get(), out);
    return 0;
}
