// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/checkmodel.h"

#include "core/lexicon/lexicon.h"
#include "tests/support/judgedsentences.h"
#include "tests/support/roomtests.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

using namespace onrecord;
using namespace onrecord::training;
using namespace Qt::StringLiterals;

class CheckModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comesBackAsItWas();
    void shipsWithTheProgram();
    void ignoresNamesThatOneSideLacks();
    void givesAScoreToAnything_data();
    void givesAScoreToAnything();
    void refusesWhatIsDamaged_data();
    void refusesWhatIsDamaged();

private:
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
    const CheckModel model = judgedModel(*m_lexicon);
    const Result<CheckModel> again = CheckModel::read(model.toBytes());
    QVERIFY(again);
    QCOMPARE(again->toBytes(), model.toBytes());
    for (const JudgedSentence &sentence : judgedSentences())
        QCOMPARE(worthOf(*again, sentence.text, *m_lexicon),
                 worthOf(model, sentence.text, *m_lexicon));
}

void CheckModelTest::shipsWithTheProgram()
{
    const Result<CheckModel> model = CheckModel::fromResources();
    QVERIFY2(model, model ? "" : qPrintable(model.error().detail));
    QVERIFY(model->toBytes().size() <= 200 * 1024);
    QVERIFY(worthOf(*model, u"Unemployment rose to 7 percent last year."_s, *m_lexicon) > 0.6);
    QVERIFY(worthOf(*model, u"Thank you all for coming tonight."_s, *m_lexicon) < 0.2);
}

/// A name that only the model has is no feature; one that only the program has is not looked at.
void CheckModelTest::ignoresNamesThatOneSideLacks()
{
    const QByteArray whole = judgedModel(*m_lexicon).toBytes();
    const auto read = [](QByteArray bytes, const QByteArray &from, const QByteArray &to) {
        bytes.chop(8);
        bytes.replace(from, to);
        bytes += QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(8);
        return CheckModel::read(bytes);
    };
    const QString sentence = judgedSentences().first().text;
    const auto featuresOf = [&](const CheckModel &model) {
        return CheckFeatureFinder(*m_lexicon, model.salts()).find(sentence).size();
    };
    const auto model = CheckModel::read(whole);
    const auto richer = read(whole, " ending\n", " ending\n00000000000000ff rhyme\n");
    const auto poorer = read(whole, " ending\n", " rhyme\n");
    QVERIFY(model && richer && poorer);
    QCOMPARE(worthOf(*richer, sentence, *m_lexicon), worthOf(*model, sentence, *m_lexicon));
    QCOMPARE(featuresOf(*model) - featuresOf(*poorer),
             size_t(2)); // unemploymENT and percENT, yeARS
    QVERIFY(!read(whole, " ending\n", " length\n")); // a name twice
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
    const double score = worthOf(judgedModel(*m_lexicon), sentence, *m_lexicon);
    QVERIFY(score >= 0 && score <= 1);
}

void CheckModelTest::refusesWhatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray whole = judgedModel(*m_lexicon).toBytes();
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

ONRECORD_TEST(CheckModelTest)
#include "tst_checkmodel.moc"
