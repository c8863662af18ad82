// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader says of dates, certainty and topics, laid over the analysis; and the pairs that
// come of it.
#include "core/corrections/anchoring.h"
#include "tests/support/sampleanalysis.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class RecordLayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void marksTheCertainty();
    void correctsADate();
    void takesTheRoleFromADate();
    void givesTheRoleToADate();
    void confirmsADate();
    void keepsADateTheMachineNoLongerFinds();
    void orphansADateWhoseWordsAreGone();
    void renamesATopicWithEveryActor();
    void mergesTopics();
    void mergesWhatWasRenamed();
    void orphansATopicNobodyKnows();
    void pairsAChargeWithItsDenial_data();
    void pairsAChargeWithItsDenial();
    void pairsThenWithNow_data();
    void pairsThenWithNow();
    void unpairsWithAnotherVerb();

private:
    Reading read(const QList<Correction> &corrections = {}) const
    {
        return laidOver(Document(m_saved.article), m_saved.analysis, corrections);
    }
    Correction on(const QString &statement, Change change) const
    {
        return correctionOn(read(), statementIn(read(), statement), std::move(change));
    }
    Correction onDate(qsizetype at, const QString &value, DateRole role) const
    {
        Correction correction = correctionOf(SetDate{value, role});
        correction.target =
            anchorsAt(m_saved.article.text, {sampleSession().analysis.dates.at(at).span});
        return correction;
    }
    Statement &found(const QString &id)
    {
        const auto at =
            std::find_if(m_saved.analysis.statements.begin(), m_saved.analysis.statements.end(),
                         [&](const Statement &each) { return each.id == id; });
        return *at;
    }
    QStringList topics(const QList<Correction> &corrections) const
    {
        QStringList names;
        for (const Position &position : read(corrections).positions) {
            if (!position.topic.isEmpty())
                names.append(position.actor + u':' + position.topic);
        }
        return names;
    }

    SavedSession m_saved;
};

void RecordLayersTest::init()
{
    m_saved = sampleSession();
    m_saved.analysis.positions = {{u"a1"_s, u"bridge"_s, {u"s1"_s}},
                                  {u"a1"_s, u"toll"_s, {u"s2"_s}},
                                  {u"a3"_s, u"toll"_s, {u"s3"_s}}};
}

void RecordLayersTest::marksTheCertainty()
{
    const Correction hedged = on(u"s1"_s, SetCertainty{Certainty::Hedged});
    const Reading reading = read({hedged});
    const ReadStatement &statement = statementIn(reading, u"s1"_s);
    QVERIFY(statement.statement.certainty == Certainty::Hedged);
    QVERIFY(statement.state == State::Corrected);
    QVERIFY(statement.machine && statement.machine->certainty == Certainty::Asserted);

    const Reading back = read({hedged, on(u"s1"_s, SetCertainty{Certainty::Asserted})});
    QVERIFY(statementIn(back, u"s1"_s).state == State::Confirmed);
    QVERIFY(!statementIn(back, u"s1"_s).machine);
}

void RecordLayersTest::correctsADate()
{
    const Reading reading = read({onDate(0, u"2026-11-09"_s, DateRole::SaidOn)});
    const ReadDate &date = reading.dates.first();
    QCOMPARE(date.date.value, u"2026-11-09"_s);
    QVERIFY(!date.date.anchor.isValid());
    QVERIFY(date.machine && date.machine->value == u"2026-11-16"_s);
    QCOMPARE(date.corrections.size(), 1);
    QCOMPARE(statementIn(reading, u"s1"_s).statement.saidOn, u"2026-11-09"_s);
    QVERIFY(reading.orphans.isEmpty());
    QCOMPARE(reading.dates.size(), m_saved.analysis.dates.size());
}

void RecordLayersTest::takesTheRoleFromADate()
{
    const Reading reading = read({onDate(0, u"2026-11-16"_s, DateRole::About)});
    QVERIFY(reading.dates.first().date.role == DateRole::About);
    QVERIFY(reading.dates.first().date.anchor.isValid()); // the value is as it was counted
    QCOMPARE(statementIn(reading, u"s1"_s).statement.saidOn, QString());
}

void RecordLayersTest::givesTheRoleToADate()
{
    m_saved.analysis.dates[0].role = DateRole::About;
    found(u"s1"_s).saidOn.clear();
    const Reading reading = read({onDate(0, u"2026-11-16"_s, DateRole::SaidOn)});
    QCOMPARE(statementIn(reading, u"s1"_s).statement.saidOn, u"2026-11-16"_s);
}

void RecordLayersTest::confirmsADate()
{
    const Reading reading = read({onDate(1, u"2026-Q3"_s, DateRole::About)});
    QVERIFY(!reading.dates.at(1).machine);
    QCOMPARE(reading.dates.at(1).corrections.size(), 1);
    QVERIFY(reading.dates.at(1).date == m_saved.analysis.dates.at(1));
}

void RecordLayersTest::keepsADateTheMachineNoLongerFinds()
{
    const Span monday = m_saved.analysis.dates.first().span;
    m_saved.analysis.dates.clear();
    const Reading reading = read({onDate(0, u"2026-11-16"_s, DateRole::SaidOn)});
    QCOMPARE(reading.dates.size(), 1);
    QVERIFY(reading.dates.first().date.span == monday);
    QVERIFY(reading.dates.first().origin == Origin::Reader);
}

void RecordLayersTest::orphansADateWhoseWordsAreGone()
{
    Correction gone = onDate(0, u"2026-11-16"_s, DateRole::About);
    gone.target.first().exact = u"Candlemas"_s;
    QCOMPARE(read({gone}).orphans.size(), 1);
}

void RecordLayersTest::renamesATopicWithEveryActor()
{
    const QList<Correction> renamed{correctionOf(RenameTopic{u"toll"_s, u"bridge toll"_s})};
    QCOMPARE(topics(renamed),
             (QStringList{u"a1:bridge"_s, u"a1:bridge toll"_s, u"a3:bridge toll"_s}));
    const ReadTopic expected{u"bridge toll"_s, {u"toll"_s}};
    QVERIFY(read(renamed).topics == QList<ReadTopic>{expected});
}

void RecordLayersTest::mergesTopics()
{
    const QList<Correction> merged{correctionOf(MergeTopics{u"bridge"_s, u"toll"_s})};
    const Reading reading = read(merged);
    QCOMPARE(reading.positions.first().statements, (QStringList{u"s1"_s, u"s2"_s}));
    const ReadTopic expected{u"toll"_s, {u"bridge"_s, u"toll"_s}};
    QVERIFY(reading.topics == QList<ReadTopic>{expected});
}

void RecordLayersTest::mergesWhatWasRenamed()
{
    const QList<Correction> said{correctionOf(RenameTopic{u"bridge"_s, u"The bridge"_s}),
                                 correctionOf(MergeTopics{u"The bridge"_s, u"toll"_s}),
                                 correctionOf(RenameTopic{u"toll"_s, u"Tolls"_s})};
    QCOMPARE(topics(said), (QStringList{u"a1:Tolls"_s, u"a3:Tolls"_s}));
    QVERIFY(read(said).orphans.isEmpty());
}

void RecordLayersTest::orphansATopicNobodyKnows()
{
    const Reading reading = read({correctionOf(RenameTopic{u"ferries"_s, u"boats"_s})});
    QCOMPARE(reading.orphans.size(), 1);
    QVERIFY(reading.topics.isEmpty());
}

void RecordLayersTest::pairsAChargeWithItsDenial_data()
{
    QTest::addColumn<QString>("topic"); // of the charge; the denial is on the toll
    QTest::addColumn<QString>("charging"); // the actor who charges
    QTest::addColumn<bool>("paired");
    QTest::newRow("on one topic") << u"toll"_s << u"a3"_s << true;
    QTest::newRow("on another") << u"bridge"_s << u"a3"_s << false;
    QTest::newRow("their own words") << u"toll"_s << u"a1"_s << false;
}

void RecordLayersTest::pairsAChargeWithItsDenial()
{
    QFETCH(QString, topic);
    QFETCH(QString, charging);
    QFETCH(bool, paired);
    found(u"s3"_s).verb = VerbKind::Criticises;
    found(u"s3"_s).actors = {charging};
    m_saved.analysis.positions[2] = {charging, topic, {u"s3"_s}};
    const ReadPair expected{PairKind::Answer, u"s3"_s, u"s2"_s};
    QVERIFY(read().pairs == (paired ? QList<ReadPair>{expected} : QList<ReadPair>()));
}

void RecordLayersTest::pairsThenWithNow_data()
{
    QTest::addColumn<VerbKind>("then");
    QTest::addColumn<QString>("day"); // of what was said then; the other was said on the 16th
    QTest::addColumn<bool>("paired");
    QTest::newRow("pledged, then denied") << VerbKind::Pledges << u"2026-03-02"_s << true;
    QTest::newRow("only said") << VerbKind::Says << u"2026-03-02"_s << false;
    QTest::newRow("the same day") << VerbKind::Pledges << u"2026-11-16"_s << false;
    QTest::newRow("no day") << VerbKind::Pledges << u"2026-WI"_s << false;
}

void RecordLayersTest::pairsThenWithNow()
{
    QFETCH(VerbKind, then);
    QFETCH(QString, day);
    QFETCH(bool, paired);
    found(u"s1"_s).verb = then;
    found(u"s1"_s).saidOn = day;
    found(u"s2"_s).saidOn = u"2026-11-16"_s;
    m_saved.analysis.positions = {{u"a1"_s, u"toll"_s, {u"s1"_s, u"s2"_s}}};
    const ReadPair expected{PairKind::ThenNow, u"s1"_s, u"s2"_s};
    QVERIFY(read().pairs == (paired ? QList<ReadPair>{expected} : QList<ReadPair>()));
}

void RecordLayersTest::unpairsWithAnotherVerb()
{
    found(u"s3"_s).verb = VerbKind::Criticises;
    QCOMPARE(read().pairs.size(), 1);
    QVERIFY(read({on(u"s2"_s, SetVerb{VerbKind::Says})}).pairs.isEmpty());
    QVERIFY(read({on(u"s3"_s, Reject{})}).pairs.isEmpty());
}

} // namespace onrecord

QTEST_GUILESS_MAIN(onrecord::RecordLayersTest)
#include "tst_recordlayers.moc"
