// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/checktraining.h"

#include "core/claims/checkfeatures.h"
#include "core/lexicon/lexicon.h"

#include <QTest>

using namespace onrecord;
using namespace onrecord::training;
using namespace Qt::StringLiterals;

static QList<JudgedSentence> sentences()
{
    return {{u"Unemployment rose to 7 percent in two years."_s, true},
            {u"The town closed 3 schools in 2024."_s, true},
            {u"The council voted 12 to 3 for the levy."_s, true},
            {u"Taxes fell by 40 million crowns last year."_s, true},
            {u"I hope you will think about it."_s, false},
            {u"Thank you all for coming tonight."_s, false},
            {u"What would you say to him?"_s, false},
            {u"We must look ahead, my friends."_s, false}};
}

class CheckTrainingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void learnsTheSameEachTime();
    void ranksWhatItHasNotSeen();
    void measuresHowWellAModelRanks();

private:
    double worth(const CheckModel &model, const QString &sentence) const
    {
        return model.worth(CheckFeatureFinder(*m_lexicon).find(sentence));
    }
    CheckModel trained() const
    {
        CheckTraining training;
        training.bits = 12;
        return trainChecks(sentences(), *m_lexicon, training);
    }

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
    QCOMPARE(trained().toBytes(), trained().toBytes());
}

void CheckTrainingTest::ranksWhatItHasNotSeen()
{
    const CheckModel model = trained();
    QVERIFY(worth(model, u"Crime rose by 9 percent in 2023."_s)
            > worth(model, u"I think you will like it."_s));
    QCOMPARE(averagePrecision(model, sentences(), *m_lexicon), 1.0);
}

/// Without one that is worth a check there is nothing to rank; with one that the model ranks last of
/// two the precision is a half.
void CheckTrainingTest::measuresHowWellAModelRanks()
{
    const CheckModel model = trained();
    QCOMPARE(averagePrecision(model, {}, *m_lexicon), 0.0);
    QList<JudgedSentence> turned = sentences();
    for (JudgedSentence &sentence : turned)
        sentence.worthACheck = false;
    QCOMPARE(averagePrecision(model, turned, *m_lexicon), 0.0);
    turned = {sentences().first(), sentences().last()};
    for (JudgedSentence &sentence : turned)
        sentence.worthACheck = !sentence.worthACheck;
    QCOMPARE(averagePrecision(model, turned, *m_lexicon), 0.5);
    // Equal scores share a rank.
    const QString same = u"😀 The town closed 3 schools."_s;
    QCOMPARE(averagePrecision(model, {{same, true}, {same, false}}, *m_lexicon), 0.5);
    QCOMPARE(averagePrecision(model, {{same, false}, {same, true}}, *m_lexicon), 0.5);
}

QTEST_GUILESS_MAIN(CheckTrainingTest)
#include "tst_checktraining.moc"
