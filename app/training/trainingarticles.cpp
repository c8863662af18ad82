// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/trainingarticles.h"

#include "app/training/grammaralignment.h"
#include "core/statements/statementrules.h"
#include "core/text/codepoints.h"

#include <algorithm>

namespace onrecord::training {

TrainingParagraph::TrainingParagraph(const Document &document, qsizetype index,
                                     const Lexicon &lexicon, bool open)
    : text(document, index, lexicon, open)
    , leftOpen(open)
    , words(RoleTagger::wordsOf(text))
{
}

/// The words of \a p that lie in one of \a spans, a range each: people mark characters.
static QList<WordRange> wordsIn(const TaggedParagraph &p, const Spans &spans)
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

static std::vector<RoleSpans> knownSpans(const TaggedParagraph &p,
                                         const QList<GoldStatement> &statements)
{
    std::vector<RoleSpans> all;
    for (const GoldStatement &statement : statements) {
        RoleSpans spans{wordsIn(p, statement.content), wordsIn(p, statement.cue),
                        wordsIn(p, statement.source)};
        if (spans != RoleSpans{})
            all.push_back(std::move(spans));
    }
    return all;
}

static std::vector<TrainingParagraph> trainingParagraphs(const GoldArticle &article,
                                                         const QList<SilverWord> &silver,
                                                         const Lexicon &lexicon)
{
    std::vector<TrainingParagraph> paragraphs;
    const CodePoints codePoints(article.document.text());
    bool leftOpen = false;
    EarlierStatements earlier;
    for (qsizetype i = 0; i < article.document.paragraphs().size(); ++i) {
        if (!isRead(article.document.paragraphs()[i].kind))
            continue;
        TrainingParagraph paragraph(article.document, i, lexicon, leftOpen);
        const TaggedParagraph &p = paragraph.text;
        leftOpen = p.leavesOpen();
        for (const WordRange sentence : p.plainSentences())
            paragraph.known.push_back(
                alignedGrammar(p, sentence, paragraph.words, silver, codePoints));
        RuledStatements ruled = applyRules(p, earlier);
        earlier.add(p, ruled);
        paragraph.ruled = std::move(ruled.statements);
        paragraph.ruleLabels = ruleLabelsOf(p, paragraph.ruled);
        paragraph.gold = knownSpans(p, article.statements);
        paragraph.labels = labelled(paragraph.gold, p.size());
        paragraphs.push_back(std::move(paragraph));
    }
    for (TrainingParagraph &paragraph : paragraphs)
        paragraph.parsed.words = paragraph.words;
    return paragraphs;
}

TrainingArticles trainingArticles(const QList<GoldArticle> &gold, const SilverCorpus &silver,
                                  const Lexicon &lexicon)
{
    TrainingArticles articles;
    for (qsizetype a = 0; a < gold.size(); ++a)
        articles.push_back(
            {int(a % folds), trainingParagraphs(gold[a], silver.value(gold[a].name), lexicon)});
    return articles;
}

} // namespace onrecord::training
