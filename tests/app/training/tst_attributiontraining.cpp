// SPDX-License-Identifier: GPL-3.0-or-later
// All stages together, on a few invented articles and with little effort.
#include "app/training/attributiontraining.h"

#include "core/document/tokens.h"
#include "core/ranking/attributionmodel.h"
#include "core/text/codepoints.h"
#include "tests/app/training/goldsample.h"
#include "tests/support/roomtests.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace onrecord;
using namespace onrecord::training;
using namespace Qt::StringLiterals;

class AttributionTrainingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void makesAModelThatCanBeUsed();
    void makesTheSameBytesTwice();
    void tellsItsProgress();
    void reportsOnUnseenArticles();

private:
    TrainedAttribution train(const Progress &progress = [](int, int) {}) const;

    std::optional<Lexicon> m_lexicon;
    QList<GoldArticle> m_gold;
    SilverCorpus m_silver;
    TrainedAttribution m_trained;
};

/// Grammar of no sense, but all of it: nouns, each hanging on the next.
static QList<SilverWord> silverOf(const QString &text)
{
    const CodePoints codePoints(text);
    QList<SilverWord> words;
    for (const Token &token : findTokens(text, {0, text.size()}))
        words.append({codePoints.fromUtf16(token.span), PartOfSpeech::NN, words.size() + 1,
                      relationNamed(u"nsubj")});
    words.last().head = -1;
    words.last().relation = Relation::Root;
    return words;
}

void AttributionTrainingTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
    const QStringList names{u"Ana Ruiz"_s, u"Bo Lind"_s, u"𝒪ake"_s};
    const QStringList things{u"the bridge"_s, u"the ferry"_s, u"the toll"_s, u"the quay"_s};
    for (int i = 0; i < 12; ++i) {
        const QString marked = u"⟦c-a:“Nobody wanted %2,”⟧ ⟦s-a:%1⟧ ⟦k-a:said⟧.\n\n"
                               "⟦s-b:%1⟧ ⟦k-b:warned⟧ ⟦c-b:that %2 would close⟧.\n\n"
                               "On Monday %2 closed."_s.arg(names[i % 3], things[i % 4]);
        m_gold.append(goldArticle(marked, QString::number(i)));
        m_silver.insert(m_gold.last().name, silverOf(m_gold.last().document.text()));
    }
    m_trained = train();
}

TrainedAttribution AttributionTrainingTest::train(const Progress &progress) const
{
    const Effort little{.rounds = 3, .leastSeen = 1, .mostFeatures = 4000, .seed = 1};
    const RoleEffort roles{.words = little,
                           .leastSeenLabels = 1,
                           .mostLabelFeatures = 4000,
                           .dropout = 0.2,
                           .taggers = 2};
    return trainAttribution(m_gold, m_silver, *m_lexicon,
                            {.tags = little, .trees = little, .roles = roles, .ranker = little},
                            progress);
}

void AttributionTrainingTest::makesAModelThatCanBeUsed()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"attribution.model"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_trained.model), m_trained.model.size());
    file.close();
    const auto model = loadAttributionModel(file.fileName());
    QVERIFY2(model, model ? "" : qPrintable(model.error().detail));
    QVERIFY((*model)->roles);
    QVERIFY((*model)->ranker);
}

void AttributionTrainingTest::makesTheSameBytesTwice()
{
    const TrainedAttribution again = train();
    QCOMPARE(again.model, m_trained.model);
    QCOMPARE(again.report, m_trained.report);
}

void AttributionTrainingTest::tellsItsProgress()
{
    QList<int> told;
    int last = 0;
    train([&](int done, int all) {
        told.append(done);
        last = all;
    });
    QCOMPARE(told.size(), last);
    for (qsizetype i = 0; i < told.size(); ++i)
        QCOMPARE(told[i], i + 1);
}

/// The articles are so alike that what was learned from some holds for the others.
void AttributionTrainingTest::reportsOnUnseenArticles()
{
    const QStringList lines = m_trained.report.split(u'\n');
    QVERIFY(lines[0].startsWith(u"least "));
    QVERIFY(lines[1].startsWith(u"  tagger "));
    const QStringList at20 = lines[2].simplified().split(u' ');
    QCOMPARE(at20.size(), 4);
    QCOMPARE(at20[0], u"20"_s);
    QVERIFY2(at20[3].toDouble() > 80, qPrintable(m_trained.report));
    QVERIFY(m_trained.report.contains(u"statement: said, right, of\n"));
    QVERIFY(m_trained.report.contains(u"source: said, right, of\n"));
}

ONRECORD_TEST(AttributionTrainingTest)
#include "tst_attributiontraining.moc"
