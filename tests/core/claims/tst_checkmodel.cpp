// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/checkmodel.h"

#include "app/training/checktraining.h"
#include "core/claims/checkfeatures.h"
#include "core/lexicon/lexicon.h"

#include <QTest>

#include <algorithm>

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

class CheckModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comesBackAsItWas();
    void shipsWithTheProgram();
    void givesAScoreToAnything_data();
    void givesAScoreToAnything();
    void refusesWhatIsDamaged_data();
    void refusesWhatIsDamaged();

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

void CheckModelTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void CheckModelTest::comesBackAsItWas()
{
    const CheckModel model = trained();
    const Result<CheckModel> again = CheckModel::read(model.toBytes());
    QVERIFY(again);
    QCOMPARE(again->toBytes(), model.toBytes());
    for (const JudgedSentence &sentence : sentences())
        QCOMPARE(worth(*again, sentence.text), worth(model, sentence.text));
}

void CheckModelTest::shipsWithTheProgram()
{
    const Result<CheckModel> model = CheckModel::fromResources();
    QVERIFY2(model, model ? "" : qPrintable(model.error().detail));
    QVERIFY(model->toBytes().size() <= 200 * 1024);
    QVERIFY(worth(*model, u"Unemployment rose to 7 percent last year."_s) > 0.6);
    QVERIFY(worth(*model, u"Thank you all for coming tonight."_s) < 0.2);
}

void CheckModelTest::givesAScoreToAnything_data()
{
    QTest::addColumn<QString>("sentence");

    QTest::newRow("nothing") << QString();
    QTest::newRow("marks") << u"“…” — ?!"_s;
    QTest::newRow("beyond the BMP") << u"😀 🚢"_s;
    QTest::newRow("half a pair") << QString(QChar(0xD83D));
    QTest::newRow("very long") << u"rose by 7 percent "_s.repeated(20'000);
}

void CheckModelTest::givesAScoreToAnything()
{
    QFETCH(QString, sentence);
    const double score = worth(trained(), sentence);
    QVERIFY(score >= 0 && score <= 1);
}

void CheckModelTest::refusesWhatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray whole = trained().toBytes();
    const auto with = [&whole](qsizetype at, char byte) {
        QByteArray changed = whole;
        changed[at] = byte;
        return changed;
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another file") << with(0, 'X');
    QTest::newRow("another version") << with(8, 9);
    QTest::newRow("another length") << with(12, 13);
    QTest::newRow("no length at all") << with(12, 99);
    QTest::newRow("a weight changed") << with(100, char(whole[100] + 1));
    QTest::newRow("the end is missing") << whole.chopped(1);
    QTest::newRow("something behind it") << whole + 'x';
}

void CheckModelTest::refusesWhatIsDamaged()
{
    QFETCH(QByteArray, bytes);
    const Result<CheckModel> model = CheckModel::read(bytes);
    QVERIFY(!model);
    QCOMPARE(model.error().fault, Fault::Internal);
    QCOMPARE(model.error().subject, u"claims.bin"_s);
    QVERIFY(!model.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(CheckModelTest)
#include "tst_checkmodel.moc"
