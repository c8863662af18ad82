// SPDX-License-Identifier: GPL-3.0-or-later
// The engine stage by stage, in bytes of the article's file a second. Each stage is given what the
// ones before it make of the same article, ready, so that it is timed alone.
#include "tests/benchmarks/longarticle.h"

#include "core/analysis/analyse.h"
#include "core/claims/claims.h"
#include "core/claims/positions.h"
#include "core/dates/dates.h"
#include "core/document/sentences.h"
#include "core/names/mentions.h"
#include "core/ranking/attributionmodel.h"
#include "core/ranking/taggedstatements.h"
#include "core/speakers/actorresolver.h"
#include "core/statements/linking.h"
#include "core/statements/statementrules.h"
#include "core/tagging/attributions.h"
#include "core/tagging/roletagger.h"
#include "core/tagging/rulelabels.h"

#include <benchmark/benchmark.h>

#include <QFile>

#include <deque>

using namespace onrecord;
using namespace Qt::StringLiterals;

namespace {

/// The parts of the shipped model, which RoleTagger keeps to itself.
struct Model
{
    Model()
    {
        file.setFileName(u":/onrecord/model/attribution.model"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the model cannot be opened");
        const Result<ModelFile> read =
            ModelFile::read({file.map(0, file.size()), file.size()}, file.fileName());
        if (!read)
            qFatal("the model is damaged");
        const auto table = [&read](QLatin1StringView name) {
            return WeightTable::view(read->section(name)).value();
        };
        const auto salts = [&read](std::span<const FeatureName> names, QLatin1StringView section) {
            return FeatureSalts::read(names, read->section(section)).value();
        };
        tags.emplace(table("tags"_L1), salts(PosTagger::featureNames(), "tags.names"_L1));
        trees.emplace(table("trees"_L1), salts(DependencyParser::featureNames(), "trees.names"_L1));
        roles = RoleWeights::view(read->section("words"_L1), read->section("labels"_L1),
                                  read->section("steps1"_L1), read->section("steps2"_L1),
                                  read->section("roles.names"_L1))
                    .value();
    }

    QFile file;
    std::optional<PosTagger> tags;
    std::optional<DependencyParser> trees;
    RoleWeights roles;
};

/// What one paragraph looks like after each stage.
struct Paragraph
{
    Paragraph(const Document &document, qsizetype index, const Lexicon &lexicon)
        : p(document, index, lexicon, false)
    {
    }

    TaggedParagraph p;
    std::vector<RoleLabel> ruleLabels;
    std::vector<Word> words;
    ParsedWords parsed;
    TaggedRoles roles;
};

/// One article and everything that is found on the way to its analysis.
struct Bench
{
    Bench()
        : resources(Resources::load().value())
        , document(bench::longDocument(100'000))
        , bytes(document.text().toUtf8().size())
    {
        EarlierStatements earlier;
        TaggedStatements statements(*resources.model->roles, *resources.model->ranker, nullptr,
                                    false);
        for (qsizetype i = 0; i < document.paragraphs().size(); ++i) {
            Paragraph &each = paragraphs.emplace_back(document, i, *resources.lexicon);
            const RuledStatements ruled = applyRules(each.p, earlier);
            earlier.add(each.p, ruled);
            each.ruleLabels = ruleLabelsOf(each.p, ruled.statements);
            each.words = RoleTagger::wordsOf(each.p);
            each.parsed.words = each.words;
            each.roles =
                resources.model->roles->tag(each.p, each.parsed, each.ruleLabels, false).best;
            names += findNames(each.p);
            statements.read(each.p, false, nullptr, drafts, headings);
        }
        analysis = analyse(document, resources);
    }

    const Resources resources;
    const Model model;
    const Document document;
    const qsizetype bytes;
    std::deque<Paragraph> paragraphs;
    QList<NameMention> names;
    QList<StatementDraft> drafts;
    QList<HeadingWord> headings;
    Analysis analysis;
};

const Bench &prepared()
{
    static const Bench bench;
    return bench;
}

/// Times \a work over the whole article.
template <typename Work>
void timeOver(benchmark::State &state, const Work &work)
{
    const Bench &b = prepared();
    for (auto _ : state)
        work(b);
    state.SetBytesProcessed(int64_t(state.iterations()) * int64_t(b.bytes));
}

template <typename Work>
void timeEach(benchmark::State &state, const Work &work)
{
    timeOver(state, [&work](const Bench &b) {
        for (const Paragraph &each : b.paragraphs)
            work(b, each);
    });
}

void paragraphs(benchmark::State &state)
{
    timeOver(state, [](const Bench &b) {
        benchmark::DoNotOptimize(Document(b.document.article()).paragraphs().size());
    });
}

void tokensAndSentences(benchmark::State &state)
{
    timeOver(state, [](const Bench &b) {
        for (const onrecord::Paragraph &each : b.document.paragraphs()) {
            benchmark::DoNotOptimize(findTokens(b.document.text(), each.span));
            benchmark::DoNotOptimize(
                findSentences(b.document.text(), each.span, *b.resources.lexicon));
        }
    });
}

void quotations(benchmark::State &state)
{
    timeOver(state, [](const Bench &b) {
        for (const onrecord::Paragraph &each : b.document.paragraphs())
            benchmark::DoNotOptimize(findQuotations(b.document.text(), each.span));
    });
}

/// Tokens, sentences, quotations and what the lexicon knows of each word, once more.
void taggedParagraphs(benchmark::State &state)
{
    timeOver(state, [](const Bench &b) {
        for (qsizetype i = 0; i < b.document.paragraphs().size(); ++i)
            benchmark::DoNotOptimize(
                TaggedParagraph(b.document, i, *b.resources.lexicon, false).size());
    });
}

void names(benchmark::State &state)
{
    timeEach(state, [](const Bench &, const Paragraph &each) {
        benchmark::DoNotOptimize(findNames(each.p));
    });
}

void rules(benchmark::State &state)
{
    timeOver(state, [](const Bench &b) {
        EarlierStatements earlier;
        for (const Paragraph &each : b.paragraphs) {
            const RuledStatements ruled = applyRules(each.p, earlier);
            earlier.add(each.p, ruled);
            benchmark::DoNotOptimize(ruled);
        }
    });
}

void words(benchmark::State &state)
{
    timeEach(state, [](const Bench &, const Paragraph &each) {
        benchmark::DoNotOptimize(RoleTagger::wordsOf(each.p));
    });
}

void partsOfSpeech(benchmark::State &state)
{
    timeEach(state, [](const Bench &b, const Paragraph &each) {
        std::vector<PartOfSpeech> tags(each.parsed.words.size());
        for (const WordRange sentence : each.p.plainSentences())
            b.model.tags->tag(
                std::span(each.parsed.words)
                    .subspan(size_t(sentence.first), size_t(sentence.size())),
                std::span(tags).subspan(size_t(sentence.first), size_t(sentence.size())));
        benchmark::DoNotOptimize(tags);
    });
}

void trees(benchmark::State &state)
{
    timeEach(state, [](const Bench &b, const Paragraph &each) {
        for (const WordRange sentence : each.p.plainSentences())
            benchmark::DoNotOptimize(b.model.trees->parse(
                std::span(each.parsed.words)
                    .subspan(size_t(sentence.first), size_t(sentence.size())),
                std::span(each.parsed.tags)
                    .subspan(size_t(sentence.first), size_t(sentence.size()))));
    });
}

/// What is seen of each word, and its scores for both passes; then the passes.
void roles(benchmark::State &state)
{
    timeEach(state, [](const Bench &b, const Paragraph &each) {
        const ParsedWords &parsed = each.parsed;
        const RoleView view(each.p, parsed.words, parsed.tags, parsed.nodes, parsed.likelihood,
                            each.ruleLabels, false);
        RoleTagger::WordScores scores = RoleTagger::scored(view, b.model.roles);
        const TaggedRoles first = RoleTagger::firstPass(scores, b.model.roles);
        benchmark::DoNotOptimize(
            RoleTagger::secondPass(view, scores, b.model.roles, first, each.ruleLabels));
    });
}

void roleFeatures(benchmark::State &state)
{
    timeEach(state, [](const Bench &b, const Paragraph &each) {
        const ParsedWords &parsed = each.parsed;
        const RoleView view(each.p, parsed.words, parsed.tags, parsed.nodes, parsed.likelihood,
                            each.ruleLabels, false);
        FeatureList features;
        for (qsizetype i = 0; i < view.size(); ++i) {
            view.look(features, b.model.roles.salts, i);
            benchmark::DoNotOptimize(features);
        }
    });
}

void linking(benchmark::State &state)
{
    timeEach(state, [](const Bench &, const Paragraph &each) {
        benchmark::DoNotOptimize(linked(each.p, each.roles.labels));
    });
}

void actors(benchmark::State &state)
{
    timeOver(state, [](const Bench &b) {
        ActorResolver resolver(b.document, *b.resources.lexicon);
        benchmark::DoNotOptimize(resolver.resolve(b.names, b.drafts, nestingOf(b.drafts)));
    });
}

void nesting(benchmark::State &state)
{
    timeOver(state, [](const Bench &b) {
        const qsizetype count = b.drafts.size();
        benchmark::DoNotOptimize(statementsOf(
            b.drafts, {nestingOf(b.drafts), QStringList(count), QList<DraftSpeaker>(count)},
            b.document.text()));
    });
}

void dates(benchmark::State &state)
{
    timeOver(state, [](const Bench &b) {
        benchmark::DoNotOptimize(
            findDates(b.document, *b.resources.lexicon, *b.resources.dateWords));
    });
}

void claims(benchmark::State &state)
{
    timeOver(state, [](const Bench &b) {
        benchmark::DoNotOptimize(
            findClaims(b.document, b.analysis.statements, *b.resources.lexicon));
    });
}

void positions(benchmark::State &state)
{
    timeOver(state, [](const Bench &b) {
        benchmark::DoNotOptimize(findPositions(b.document, b.headings, b.analysis.statements,
                                               b.analysis.actors, *b.resources.lexicon));
    });
}

void wholeAnalysis(benchmark::State &state)
{
    timeOver(state,
             [](const Bench &b) { benchmark::DoNotOptimize(analyse(b.document, b.resources)); });
}

void rulesAlone(benchmark::State &state)
{
    const Resources resources = Resources::load(u"/there/is/no.model"_s).value();
    timeOver(state, [&resources](const Bench &b) {
        benchmark::DoNotOptimize(analyse(b.document, resources));
    });
}

} // namespace

// In the order of analyse().
BENCHMARK(paragraphs);
BENCHMARK(tokensAndSentences);
BENCHMARK(quotations);
BENCHMARK(taggedParagraphs);
BENCHMARK(names);
BENCHMARK(rules);
BENCHMARK(words);
BENCHMARK(partsOfSpeech);
BENCHMARK(trees);
BENCHMARK(roleFeatures);
BENCHMARK(roles);
BENCHMARK(linking);
BENCHMARK(actors);
BENCHMARK(nesting);
BENCHMARK(dates);
BENCHMARK(claims);
BENCHMARK(positions);
BENCHMARK(wholeAnalysis)->Unit(benchmark::kMillisecond);
BENCHMARK(rulesAlone)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
