// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/suresample.h"
#include "tests/support/drawnreading.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class SureSampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsTheSameForTheSameSeed();
    void drawsOnlyWhatIsSure();
    void drawsAllAboutAsOften();
    void seedsByTheText();
    void tellsTheShareOfWrongOnes_data();
    void tellsTheShareOfWrongOnes();
};

/// So many statements, all sure.
static Reading sure(int statements)
{
    Reading reading;
    for (int number = 0; number < statements; ++number) {
        ReadStatement read;
        read.statement.id = u"s%1"_s.arg(number);
        reading.statements.append(read);
    }
    reading.makeLookups();
    return reading;
}

void SureSampleTest::drawsTheSameForTheSameSeed()
{
    const Reading reading = sure(40);
    const QStringList drawn = sampleOfSure(reading, 10, 7);
    QCOMPARE(drawn.size(), 10);
    QCOMPARE(sampleOfSure(reading, 10, 7), drawn);
    QVERIFY(sampleOfSure(reading, 10, 8) != drawn);
    // The engine is the standard's, so this is what every machine draws.
    QCOMPARE(sampleOfSure(sure(4), 2, 1), QStringList({u"s1"_s, u"s3"_s}));
}

void SureSampleTest::drawsOnlyWhatIsSure()
{
    Reading reading = sure(6);
    for (const State state : {State::Review, State::Confirmed, State::Rejected})
        reading.statements[int(state)].state = state;
    const QStringList drawn = sampleOfSure(reading, 10, 3);
    QCOMPARE(drawn.size(), 3);
    for (const QString &id : drawn)
        QCOMPARE(reading.statement(id)->state, State::Automatic);
    QVERIFY(sampleOfSure({}, 10, 3).isEmpty());
}

void SureSampleTest::drawsAllAboutAsOften()
{
    constexpr int rounds = 2000;
    const Reading reading = sure(8);
    QHash<QString, int> times;
    for (int seed = 0; seed < rounds; ++seed) {
        const QStringList drawn = sampleOfSure(reading, 2, quint32(seed));
        for (const QString &id : drawn)
            ++times[id];
    }
    for (const int each : std::as_const(times))
        QVERIFY2(qAbs(each - rounds / 4) < rounds / 20, qPrintable(QString::number(each)));
    QCOMPARE(times.size(), 8);
}

void SureSampleTest::seedsByTheText()
{
    QCOMPARE(sampleSeed(u"The ferry 😀"_s), sampleSeed(u"The ferry 😀"_s));
    QVERIFY(sampleSeed(u"The ferry 😀"_s) != sampleSeed(u"The ferry"_s));
}

void SureSampleTest::tellsTheShareOfWrongOnes_data()
{
    QTest::addColumn<int>("right");
    QTest::addColumn<int>("wrong");
    QTest::addColumn<int>("least"); // in percent
    QTest::addColumn<int>("most");
    QTest::newRow("nothing was checked") << 0 << 0 << 0 << 100;
    QTest::newRow("none of ten") << 10 << 0 << 0 << 28;
    QTest::newRow("two of ten") << 8 << 2 << 6 << 51;
    QTest::newRow("all of ten") << 0 << 10 << 72 << 100;
}

void SureSampleTest::tellsTheShareOfWrongOnes()
{
    QFETCH(int, right);
    QFETCH(int, wrong);
    QFETCH(int, least);
    QFETCH(int, most);
    Reading reading = sure(12);
    const QStringList sample = sampleOfSure(reading, 12, 1);
    for (int at = 0; at < right + wrong; ++at)
        reading.statements[at].state = at < right ? State::Confirmed
            : at % 2 == 0                         ? State::Corrected
                                                  : State::Rejected;
    const SampleResult result = resultOf(reading, sample);
    QCOMPARE(result.checked, right + wrong);
    QCOMPARE(result.wrong, wrong);
    QCOMPARE(qRound(100 * result.least), least);
    QCOMPARE(qRound(100 * result.most), most);
}

} // namespace onrecord

ONRECORD_TEST(onrecord::SureSampleTest)
#include "tst_suresample.moc"
