// SPDX-License-Identifier: GPL-3.0-or-later
// What people marked in the articles and what another program made of their grammar, word by word.
#include "app/training/attributiontraining_p.h"

#include "core/text/codepoints.h"

#include <algorithm>

namespace onrecord::training {

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

/// The grammar of the words of \a sentence, laid from the words of another program onto ours.
/// Nothing where that other program's words are missing.
static KnownSentence knownSentence(const TaggedParagraph &p, WordRange sentence,
                                   std::span<const Word> words, const QList<SilverWord> &silver,
                                   const CodePoints &codePoints)
{
    KnownSentence known;
    // Of each of our words the first of theirs that lies in it; of theirs the word of ours.
    QList<qsizetype> theirs;
    QHash<qsizetype, qint32> ours;
    for (qsizetype i = sentence.first; i < sentence.end; ++i) {
        const Span span = codePoints.fromUtf16(p.words()[i].span);
        auto word = std::lower_bound(
            silver.begin(), silver.end(), span.begin,
            [](const SilverWord &each, qsizetype at) { return each.span.end <= at; });
        theirs.append(word != silver.end() && word->span.begin < span.end ? word - silver.begin()
                                                                          : -1);
        for (; word != silver.end() && word->span.begin < span.end; ++word) {
            if (!ours.contains(word - silver.begin()))
                ours.insert(word - silver.begin(), qint32(i - sentence.first));
        }
    }
    if (theirs.isEmpty() || theirs.contains(-1))
        return known;
    for (qsizetype i = 0; i < theirs.size(); ++i) {
        // Where several of theirs make up one of ours, the one whose head lies outside speaks.
        qsizetype speaking = theirs[i];
        for (qsizetype t = theirs[i]; t < silver.size() && ours.value(t, -1) == i; ++t) {
            if (silver[t].head < 0 || ours.value(silver[t].head, -1) != i) {
                speaking = t;
                break;
            }
        }
        const SilverWord &word = silver[speaking];
        const qint32 head = word.head < 0 ? -1 : ours.value(word.head, -1);
        known.words.push_back(words[size_t(sentence.first + i)]);
        known.tags.push_back(silver[theirs[i]].tag);
        known.nodes.push_back(head < 0 || head == i ? Node{} : Node{head, word.relation});
    }
    return known;
}

void AttributionTraining::readArticles(const Silver &silver, const Lexicon &lexicon)
{
    for (qsizetype a = 0; a < m_articles.size(); ++a) {
        const GoldArticle &article = m_articles[a];
        auto example = std::make_unique<Example>();
        example->part = int(a % parts);
        const QList<SilverWord> words = silver.value(article.name);
        const CodePoints codePoints(article.document.text());
        bool leftOpen = false;
        QList<Draft> drafts;
        for (qsizetype i = 0; i < article.document.paragraphs().size(); ++i) {
            if (article.document.paragraphs()[i].kind == ParagraphKind::Metadata)
                continue;
            Paragraph paragraph(article.document, i, lexicon, leftOpen);
            const TaggedParagraph &p = paragraph.text;
            leftOpen = p.leavesOpen();
            paragraph.words = RoleTagger::wordsOf(p);
            for (const WordRange sentence : p.plainSentences())
                paragraph.known.push_back(
                    knownSentence(p, sentence, paragraph.words, words, codePoints));
            paragraph.ruled = applyRules(p, drafts);
            paragraph.hints = ruleLabelsOf(p, paragraph.ruled);
            paragraph.gold = knownSpans(p, article.statements);
            paragraph.labels = labelled(paragraph.gold, p.size());
            example->paragraphs.push_back(std::move(paragraph));
        }
        for (Paragraph &paragraph : example->paragraphs)
            paragraph.read.words = paragraph.words;
        m_examples.push_back(std::move(example));
    }
}

} // namespace onrecord::training
