// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/correcting/likeactors.h"

#include "core/correcting/correctiontarget.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class LikeActorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsByNames_data();
    void tellsByNames();
    void tellsKindsApart();
    void offersThemAsCandidate();
};

static Reading readingOfTwo(const QString &one, const QString &two)
{
    Reading reading;
    for (const QString &name : {one, two}) {
        ReadActor &actor = reading.actors.emplaceBack();
        actor.actor.name = name;
        actor.actor.id = u'a' + QString::number(reading.actors.size());
    }
    reading.makeLookups();
    return reading;
}

void LikeActorsTest::tellsByNames_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("two");
    QTest::addColumn<bool>("isLike");
    QTest::newRow("a last name") << u"Reyes"_s << u"Elena Reyes"_s << true;
    QTest::newRow("a first name") << u"Elena Reyes"_s << u"Elena"_s << true;
    QTest::newRow("beyond the BMP") << u"𝔈lena Reyes"_s << u"𝔈lena"_s << true;
    QTest::newRow("a middle initial is another name") << u"E. Reyes"_s << u"Elena Reyes"_s << false;
    QTest::newRow("part of a word") << u"Eyes"_s << u"Elena Reyes"_s << false;
    QTest::newRow("the same end of a word") << u"eyes"_s << u"Elena Reyes"_s << false;
    QTest::newRow("others") << u"Marta Holm"_s << u"Elena Reyes"_s << false;
    QTest::newRow("no name") << QString() << u"Elena Reyes"_s << false;
}

void LikeActorsTest::tellsByNames()
{
    QFETCH(QString, one);
    QFETCH(QString, two);
    const Reading reading = readingOfTwo(one, two);
    const ReadActor *like = likeActor(reading, reading.actors.first());
    QTEST(like == &reading.actors.last(), "isLike");
    QCOMPARE(likeActor(reading, reading.actors.last()) == &reading.actors.first(), like != nullptr);
}

void LikeActorsTest::tellsKindsApart()
{
    Reading reading = readingOfTwo(u"Reyes"_s, u"Elena Reyes"_s);
    reading.actors.first().actor.kind = ActorKind::Organisation;
    QVERIFY(!likeActor(reading, reading.actors.first()));
    for (ReadActor &each : reading.actors)
        each.actor.kind = ActorKind::Place;
    QVERIFY(!likeActor(reading, reading.actors.first()));
}

void LikeActorsTest::offersThemAsCandidate()
{
    Reading reading = sampleReading();
    ReadActor ruiz;
    ruiz.actor.id = u"b1"_s;
    ruiz.actor.name = u"Ruiz"_s;
    reading.actors.append(ruiz);
    reading.makeLookups();
    const ReadStatement &said = statementIn(reading, u"s1"_s); // which has one candidate
    QCOMPARE(candidatesFor(reading, said), (QStringList{u"a1"_s, u"b1"_s}));
}

ONRECORD_TEST(LikeActorsTest)
#include "tst_likeactors.moc"
