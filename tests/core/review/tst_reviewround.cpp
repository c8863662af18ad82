// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewround.h"
#include "tests/support/drawnreading.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class ReviewRoundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksTheMostDoubtfulFirst();
    void asksFirstAboutWordsThatChanged();
    void keepsTextOrderAmongEqualDoubts();
    void keepsAnActorsTogetherAmongEqualDoubts();
    void asksWhatIsProminentBeforeTheRest();
    void asksInTextOrder();
    void asksWhatWasPutOffAtTheEnd();
    void countsDown();
    void countsByBucket();
    void asksOneBucketAndThenTheRest();
    void goesBack();
    void goesBackToWhatIsThere();

private:
    ReadStatement &statement(const QString &id);

    Reading m_reading; // s3, s4 and s9 are to review
};

void ReviewRoundTest::init()
{
    m_reading = test::sampleReading();
    m_reading.makeLookups();
    statement(u"s9"_s).state = State::Review;
}

ReadStatement &ReviewRoundTest::statement(const QString &id)
{
    return *std::find_if(m_reading.statements.begin(), m_reading.statements.end(),
                         [&](const ReadStatement &each) { return each.statement.id == id; });
}

void ReviewRoundTest::asksTheMostDoubtfulFirst()
{
    statement(u"s3"_s).statement.margin = 0.4;
    statement(u"s4"_s).statement.margin = 0.1;
    statement(u"s9"_s).statement.actors.clear();
    QCOMPARE(reviewQueue(m_reading), QStringList({u"s9"_s, u"s4"_s, u"s3"_s}));
}

void ReviewRoundTest::asksFirstAboutWordsThatChanged()
{
    statement(u"s3"_s).statement.actors.clear();
    statement(u"s9"_s).state = State::Stale;
    QCOMPARE(reviewQueue(m_reading), QStringList({u"s9"_s, u"s3"_s, u"s4"_s}));
}

void ReviewRoundTest::keepsTextOrderAmongEqualDoubts()
{
    QCOMPARE(reviewQueue(m_reading), QStringList({u"s3"_s, u"s4"_s, u"s9"_s}));
}

void ReviewRoundTest::keepsAnActorsTogetherAmongEqualDoubts()
{
    statement(u"s8"_s).state = State::Review;
    for (const QString &id : {u"s3"_s, u"s4"_s, u"s8"_s, u"s9"_s})
        statement(id).statement.margin = 0.39; // one band, prominent or not
    statement(u"s3"_s).statement.actors = {u"a1"_s};
    QCOMPARE(reviewQueue(m_reading), QStringList({u"s3"_s, u"s8"_s, u"s9"_s, u"s4"_s}));
}

void ReviewRoundTest::asksWhatIsProminentBeforeTheRest()
{
    const double late = prominenceOf(m_reading, statement(u"s9"_s).statement);
    const double early = prominenceOf(m_reading, statement(u"s3"_s).statement);
    QVERIFY(late < early);
    Reading withNumber = m_reading;
    const qsizetype year = m_reading.document.text().indexOf(u"2,300"_s);
    withNumber.statements.last().statement.content = {{year, year + 5}};
    QVERIFY(prominenceOf(withNumber, withNumber.statements.last().statement) > late);
    statement(u"s3"_s).statement.margin = 0.42; // by margins alone, a band behind the other
    statement(u"s9"_s).statement.margin = 0.39;
    statement(u"s4"_s).state = State::Confirmed;
    QCOMPARE(reviewQueue(m_reading), QStringList({u"s3"_s, u"s9"_s}));
}

void ReviewRoundTest::asksInTextOrder()
{
    statement(u"s9"_s).statement.actors.clear();
    QCOMPARE(reviewQueue(m_reading, ReviewOrder::Text), QStringList({u"s3"_s, u"s4"_s, u"s9"_s}));
    ReviewRound round;
    round.begin(m_reading);
    QCOMPARE(round.next(), u"s9"_s);
    round.setOrder(m_reading, ReviewOrder::Text);
    QCOMPARE(round.next(), u"s3"_s);
}

void ReviewRoundTest::asksWhatWasPutOffAtTheEnd()
{
    ReviewRound round;
    round.begin(m_reading);
    round.putOff(u"s3"_s);
    QCOMPARE(round.next(), u"s4"_s);
    statement(u"s4"_s).state = State::Confirmed;
    round.update(m_reading);
    QCOMPARE(round.next(), u"s9"_s);
    round.putOff(u"s9"_s);
    QCOMPARE(round.next(), u"s3"_s);
}

void ReviewRoundTest::countsDown()
{
    ReviewRound round;
    round.begin(m_reading);
    QCOMPARE(round.left(), 3);
    statement(u"s3"_s).state = State::Rejected;
    round.update(m_reading);
    QCOMPARE(round.left(), 2);
    QCOMPARE(round.total(), 3);
    statement(u"s4"_s).state = State::Corrected;
    statement(u"s9"_s).state = State::Confirmed;
    round.update(m_reading);
    QCOMPARE(round.left(), 0);
    QCOMPARE(round.next(), QString());
}

void ReviewRoundTest::countsByBucket()
{
    statement(u"s3"_s).statement.actors.clear();
    statement(u"s9"_s).statement.actors.clear();
    statement(u"s4"_s).state = State::Stale;
    ReviewRound round;
    round.begin(m_reading);
    QCOMPARE(round.counts()[std::size_t(ReviewDoubt::NoSpeaker)], 2);
    QCOMPARE(round.counts()[std::size_t(ReviewDoubt::Stale)], 1);
    QCOMPARE(round.counts()[std::size_t(ReviewDoubt::TwoClose)], 0);
}

void ReviewRoundTest::asksOneBucketAndThenTheRest()
{
    statement(u"s9"_s).statement.actors.clear();
    ReviewRound round;
    round.begin(m_reading);
    round.setBucket(ReviewDoubt::Speaker);
    QCOMPARE(round.next(), u"s3"_s);
    for (const QString &id : {u"s3"_s, u"s4"_s})
        statement(id).state = State::Confirmed;
    round.update(m_reading);
    QCOMPARE(round.next(), u"s9"_s);
    QVERIFY(!round.bucket());
}

void ReviewRoundTest::goesBack()
{
    ReviewRound round;
    round.begin(m_reading);
    QVERIFY(!round.hasBefore(u"s3"_s));
    QCOMPARE(round.before(u"s3"_s), QString());
    round.ask(u"s3"_s);
    QVERIFY(!round.hasBefore(u"s3"_s));
    QCOMPARE(round.before(u"s3"_s), u"s3"_s); // there is none before the first
    statement(u"s3"_s).state = State::Confirmed;
    round.update(m_reading);
    round.ask(round.next());
    QVERIFY(round.hasBefore(u"s4"_s));
    QCOMPARE(round.before(u"s4"_s), u"s3"_s);
    QVERIFY(round.hasBefore(u"s7"_s));
    QCOMPARE(round.before(u"s7"_s), u"s3"_s); // from one the reader went to
}

void ReviewRoundTest::goesBackToWhatIsThere()
{
    ReviewRound round;
    round.begin(m_reading);
    for (const QString &id : {u"s3"_s, u"s4"_s, u"s9"_s})
        round.ask(id);
    Reading other = m_reading; // another analysis does not find s4
    other.statements.removeIf([](const ReadStatement &each) { return each.statement.id == u"s4"; });
    other.makeLookups();
    round.update(other);
    QCOMPARE(round.before(u"s9"_s), u"s3"_s);
}

} // namespace onrecord

ONRECORD_TEST(onrecord::ReviewRoundTest)
#include "tst_reviewround.moc"
