// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/topiclookup.h"

#include "tests/support/sampleanalysis.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

static QList<Position> found()
{
    return {{u"ana"_s, u"night ferry"_s, {u"s1"_s}},
            {u"ana"_s, u"tolls"_s, {u"s2"_s}},
            {u"bo"_s, u"night ferry"_s, {u"s3"_s}},
            {u"bo"_s, {}, {u"s4"_s}}};
}

static QStringList topicsOf(const QList<Position> &positions)
{
    QStringList topics;
    for (const Position &position : positions)
        topics.append(position.topic);
    return topics;
}

class TopicLookupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renamesWhereverItStands();
    void mergesUnderTheOtherName();
    void followsEarlierChanges();
    void leavesWhatItDoesNotKnow();
    void gathersMergedTopicsInAReading();
    void keepsATopicThatIsGoneAsAnOrphan();
};

void TopicLookupTest::renamesWhereverItStands()
{
    QList<Position> positions = found();
    QVERIFY(TopicLookup(positions).rename(u"Night Ferry"_s, u" Ferries "_s));
    QCOMPARE(topicsOf(positions), (QStringList{u"Ferries"_s, u"tolls"_s, u"Ferries"_s, QString()}));
}

void TopicLookupTest::mergesUnderTheOtherName()
{
    QList<Position> positions = found();
    QVERIFY(TopicLookup(positions).merge(u"tolls"_s, u"night ferry"_s));
    QCOMPARE(topicsOf(positions),
             (QStringList{u"night ferry"_s, u"night ferry"_s, u"night ferry"_s, QString()}));
}

void TopicLookupTest::followsEarlierChanges()
{
    QList<Position> positions = found();
    TopicLookup lookup(positions);
    QVERIFY(lookup.rename(u"night ferry"_s, u"ferries"_s));
    QVERIFY(lookup.merge(u"ferries"_s, u"tolls"_s));
    QVERIFY(!lookup.rename(u"ferries"_s, u"boats"_s));
    QVERIFY(lookup.rename(u"tolls"_s, u"crossing"_s));
    QCOMPARE(topicsOf(positions),
             (QStringList{u"crossing"_s, u"crossing"_s, u"crossing"_s, QString()}));
}

void TopicLookupTest::leavesWhatItDoesNotKnow()
{
    QList<Position> positions = found();
    TopicLookup lookup(positions);
    QVERIFY(!lookup.rename(u"trams"_s, u"tolls"_s));
    QVERIFY(!lookup.rename(u"tolls"_s, u" "_s));
    QVERIFY(!lookup.rename(QString(), u"tolls"_s));
    QVERIFY(!lookup.merge(u"tolls"_s, u"trams"_s));
    QVERIFY(lookup.merge(u"tolls"_s, u"tolls"_s));
    QCOMPARE(positions, found());
}

static Correction correctionOf(const Change &change)
{
    Correction correction;
    correction.id = QUuid::createUuid();
    correction.change = change;
    return correction;
}

void TopicLookupTest::gathersMergedTopicsInAReading()
{
    const SavedSession session = sampleSession();
    Analysis analysis = session.analysis;
    const QString statement = analysis.positions[0].statements.takeLast();
    analysis.positions.insert(1, {u"a1"_s, u"tolls"_s, {statement}});
    const Reading reading =
        laidOver(Document(session.article), analysis,
                 {correctionOf(MergeTopics{u"tolls"_s, u"free bridge"_s}),
                  correctionOf(RenameTopic{u"free bridge"_s, u"The bridge"_s})});
    QVERIFY(reading.orphans.isEmpty());
    QCOMPARE(reading.positions.first(),
             (Position{u"a1"_s, u"The bridge"_s, session.analysis.positions[0].statements}));
}

void TopicLookupTest::keepsATopicThatIsGoneAsAnOrphan()
{
    const SavedSession session = sampleSession();
    const Correction rename = correctionOf(RenameTopic{u"trams"_s, u"Trams"_s});
    const Reading reading = laidOver(Document(session.article), session.analysis, {rename});
    QCOMPARE(reading.orphans, QList{rename});
    QCOMPARE(topicsOf(reading.positions), topicsOf(sampleReading().positions));
}

QTEST_GUILESS_MAIN(TopicLookupTest)
#include "tst_topiclookup.moc"
