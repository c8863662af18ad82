// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/checktraining.h"

#include "core/lexicon/lexicon.h"
#include "tests/support/judgedsentences.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace onrecord::training;
using namespace Qt::StringLiterals;

class CheckTrainingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void learnsTheSameEachTime();
    void ranksWhatItHasNotSeen();
    void measuresHowWellAModelRanks();

private:
    std::optional<Lexicon> m_lexicon;
};

void CheckTrainingTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void CheckTrainingTest::learnsTheSameEachTime()
{
    QCOMPARE(judgedModel(*m_lexicon).toBytes(), judgedModel(*m_lexicon).toBytes());
}

void CheckTrainingTest::ranksWhatItHasNotSeen()
{
    const CheckModel model = judgedModel(*m_lexicon);
    QVERIFY(worthOf(model, u"Crime rose by 9 percent in 2023."_s, *m_lexicon)
            > worthOf(model, u"I think you will like it."_s, *m_lexicon));
    QCOMPARE(averagePrecision(model, judgedSentences(), *m_lexicon), 1.0);
}

/// Without one that is worth a check there is nothing to rank; with one that the model ranks last of
/// two the precision is a half.
void CheckTrainingTest::measuresHowWellAModelRanks()
{
    const CheckModel model = judgedModel(*m_lexicon);
    QCOMPARE(averagePrecision(model, {}, *m_lexicon), 0.0);
    QList<JudgedSentence> turned = judgedSentences();
    for (JudgedSentence &sentence : turned)
        sentence.worthACheck = false;
    QCOMPARE(averagePrecision(model, turned, *m_lexicon), 0.0);
    turned = {judgedSentences().first(), judgedSentences().last()};
    for (JudgedSentence &sentence : turned)
        sentence.worthACheck = !sentence.worthACheck;
    QCOMPARE(averagePrecision(model, turned, *m_lexicon), 0.5);
    // Equal scores share a rank.
    const QString same = u"😀 The town closed 3 schools."_s;
    QCOMPARE(averagePrecision(model, {{same, true}, {same, false}}, *m_lexicon), 0.5);
    QCOMPARE(averagePrecision(model, {{same, false}, {same, true}}, *m_lexicon), 0.5);
}

ONRECORD_TEST(CheckTrainingTest)
#include "tst_checktraining.moc"
