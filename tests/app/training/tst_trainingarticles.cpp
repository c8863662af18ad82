// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/trainingarticles.h"

#include "core/formats/articlereader.h"
#include "tests/app/training/goldsample.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace onrecord::training;
using namespace Qt::StringLiterals;

class TrainingArticlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesFoldsInTurn();
    void labelsTheWordsOfStatements();
    void partsAStatementByParagraphs();
    void passesOverMetadata();
    void hasTheGrammarThatIsKnown();
    void walksOverFolds();

private:
    std::optional<Lexicon> m_lexicon;
};

void TrainingArticlesTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void TrainingArticlesTest::takesFoldsInTurn()
{
    const QList<GoldArticle> gold(7, goldArticle(u"It rained in Tarn."));
    std::vector<int> turns;
    for (const TrainingArticle &article : trainingArticles(gold, {}, *m_lexicon))
        turns.push_back(article.fold);
    QVERIFY((turns == std::vector<int>{0, 1, 2, 0, 1, 2, 0}));
}

void TrainingArticlesTest::labelsTheWordsOfStatements()
{
    const QList<GoldArticle> gold{goldArticle(u"😀 ⟦s-a:𝒜na Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:it rained⟧.")};
    const TrainingArticles articles = trainingArticles(gold, {}, *m_lexicon);
    const TrainingParagraph &paragraph = articles.front().paragraphs.front();
    QCOMPARE(paragraph.gold.size(), 1u);
    QStringList cue;
    QStringList content;
    for (qsizetype i = 0; i < paragraph.text.size(); ++i) {
        const SpanRole role = roleOf(paragraph.labels[size_t(i)]);
        if (role == SpanRole::Cue)
            cue.append(paragraph.text.word(i).toString());
        else if (role == SpanRole::Content)
            content.append(paragraph.text.word(i).toString());
    }
    QCOMPARE(cue, QStringList{u"said"_s});
    QCOMPARE(content, (QStringList{u"it"_s, u"rained"_s}));
    QCOMPARE(paragraph.parsed.words.data(), paragraph.words.data());
    QCOMPARE(paragraph.ruleLabels.size(), size_t(paragraph.text.size()));
}

void TrainingArticlesTest::partsAStatementByParagraphs()
{
    const QList<GoldArticle> gold{goldArticle(u"⟦s-a:Ruiz⟧ ⟦k-a:said⟧: ⟦c-a:“It rained.⟧\n\n"
                                              "⟦c-a:“And it snowed.”⟧")};
    const TrainingArticles articles = trainingArticles(gold, {}, *m_lexicon);
    const std::vector<TrainingParagraph> &paragraphs = articles.front().paragraphs;
    QCOMPARE(paragraphs.size(), 2u);
    QCOMPARE(paragraphs[0].gold.size(), 1u);
    QCOMPARE(paragraphs[0].gold.front().source.size(), 1);
    QCOMPARE(paragraphs[1].gold.size(), 1u);
    QVERIFY(paragraphs[1].gold.front().source.isEmpty());
    QVERIFY(!paragraphs[0].leftOpen);
    QVERIFY(paragraphs[1].leftOpen);
}

void TrainingArticlesTest::passesOverMetadata()
{
    const auto article =
        readArticle("Rain over Tarn\n\nBy Ane Lund\n\nIt rained.\n", u"rain.txt"_s);
    QVERIFY(article);
    const GoldArticle gold{u"rain"_s, Document(*article), {}};
    const auto &all = gold.document.paragraphs();
    const auto metadata = std::count_if(all.begin(), all.end(),
                                        [](const Paragraph &each) { return !isRead(each.kind); });
    QVERIFY(metadata > 0);
    const TrainingArticles articles = trainingArticles({gold}, {}, *m_lexicon);
    QCOMPARE(qsizetype(articles.front().paragraphs.size()), all.size() - metadata);
}

void TrainingArticlesTest::hasTheGrammarThatIsKnown()
{
    const QList<GoldArticle> gold{goldArticle(u"It rained. It snowed.", u"rain"_s)};
    SilverCorpus silver;
    silver.insert(u"rain"_s,
                  {{{0, 2}, PartOfSpeech::PRP, 1, relationNamed(u"nsubj")},
                   {{3, 9}, PartOfSpeech::VBD, -1, Relation::Root},
                   {{9, 10}, PartOfSpeech::Stop, 1, relationNamed(u"punct")}});
    const TrainingArticles articles = trainingArticles(gold, silver, *m_lexicon);
    const std::vector<KnownSentence> &known = articles.front().paragraphs.front().known;
    QCOMPARE(known.size(), 2u);
    QVERIFY(
        (known[0].tags
         == std::vector<PartOfSpeech>{PartOfSpeech::PRP, PartOfSpeech::VBD, PartOfSpeech::Stop}));
    QCOMPARE(known[0].nodes[0].head, 1);
    QVERIFY(known[1].words.empty());
}

void TrainingArticlesTest::walksOverFolds()
{
    const QList<GoldArticle> gold(4, goldArticle(u"It rained.\n\nIt snowed."));
    TrainingArticles articles = trainingArticles(gold, {}, *m_lexicon);
    const auto count = [&](const auto &walk, int fold) {
        int paragraphs = 0;
        walk(articles, fold, [&](const TrainingParagraph &) { ++paragraphs; });
        return paragraphs;
    };
    const auto heldOut = [](auto &all, int fold, const auto &work) {
        forEachHeldOut(all, fold, work);
    };
    const auto shown = [](auto &all, int fold, const auto &work) {
        forEachShown(all, fold, work);
    };
    QCOMPARE(count(heldOut, 0), 4);
    QCOMPARE(count(shown, 0), 4);
    QCOMPARE(count(heldOut, 1), 2);
    QCOMPARE(count(shown, 1), 6);
    QCOMPARE(count(heldOut, allArticles), 0);
    QCOMPARE(count(shown, allArticles), 8);
}

ONRECORD_TEST(TrainingArticlesTest)
#include "tst_trainingarticles.moc"
