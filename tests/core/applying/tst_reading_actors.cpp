// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/growingreading.h"
#include "core/corrections/correctionlog.h"
#include "tests/core/applying/readingdesk.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace onrecord::test;
using namespace Qt::StringLiterals;

class ReadingOfActorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersStayWhateverIsCorrected();
    void numbersStayWhenACorrectionIsWithdrawn();
    void renamesAnActor();
    void mergesActors();
    void mergesInChainsAndCircles();
    void movesPositionsWithTheirStatements();
};

/// "1 Ana Ruiz, 2 Bo Lind"
static QString numbersIn(const Reading &reading)
{
    QStringList numbers;
    for (const ReadActor &read : reading.actors)
        numbers.append(u"%1 %2"_s.arg(read.number).arg(read.actor.name));
    return numbers.join(u", "_s);
}

void ReadingOfActorsTest::numbersStayWhateverIsCorrected()
{
    const Desk desk;
    QCOMPARE(numbersIn(desk.plain), u"1 Ana Ruiz, 2 Bo Lind, 3 Nordkyst"_s);
    const ActorRef ana = desk.actor(u"Ana Ruiz");
    const ActorRef bo = desk.actor(u"Bo Lind");
    QCOMPARE(numbersIn(desk.sample.read({desk.on(u"We stay", SetSpeakers{{bo}})})),
             u"1 Ana Ruiz, 2 Bo Lind, 3 Nordkyst"_s);
    QCOMPARE(numbersIn(desk.sample.read({correctionOf(MergeActors{ana, bo})})),
             u"2 Bo Lind, 3 Nordkyst"_s);
    // A new one stands first in the text and is the fourth all the same.
    const NamedActor kare{u"Kåre 😀 Holm"_s, ActorKind::Person};
    QCOMPARE(numbersIn(desk.sample.read({desk.add(u"The ferry to Grindholm", {kare})})),
             u"1 Ana Ruiz, 2 Bo Lind, 3 Nordkyst, 4 Kåre 😀 Holm"_s);
    QCOMPARE(numbersIn(desk.sample.read({correctionOf(MergeActors{bo, kare})})),
             u"1 Ana Ruiz, 3 Nordkyst, 4 Kåre 😀 Holm"_s);
    QCOMPARE(numbersIn(desk.sample.read(
                 {correctionOf(MergeActors{bo, ana}), desk.on(u"No more", SetSpeakers{{kare}})})),
             u"1 Ana Ruiz, 3 Nordkyst, 4 Kåre 😀 Holm"_s);
}

void ReadingOfActorsTest::numbersStayWhenACorrectionIsWithdrawn()
{
    const Desk desk;
    const NamedActor kare{u"Kåre 😀 Holm"_s, ActorKind::Person};
    const NamedActor una{u"Una Rask"_s, ActorKind::Person};
    const Correction first = desk.on(u"No more", SetSpeakers{{kare}});
    const Correction second = desk.on(u"the ice", SetSpeakers{{una}});
    const auto read = [&desk](const QList<Correction> &inForce, const QList<Correction> &ever) {
        return numbersIn(readingOf(desk.sample.document, desk.sample.analysis, inForce, ever));
    };
    QCOMPARE(read({first, second}, {first, second}),
             u"1 Ana Ruiz, 2 Bo Lind, 3 Nordkyst, 4 Kåre 😀 Holm, 5 Una Rask"_s);
    QCOMPARE(read({second}, {first, second}), u"1 Ana Ruiz, 2 Bo Lind, 3 Nordkyst, 5 Una Rask"_s);

    // Whom a withdrawn merge gave a number keeps it; nothing else of the merge is left.
    const Correction merge = correctionOf(MergeActors{desk.actor(u"Bo Lind"), kare});
    QCOMPARE(read({second}, {merge, second}), u"1 Ana Ruiz, 2 Bo Lind, 3 Nordkyst, 5 Una Rask"_s);
}

void ReadingOfActorsTest::renamesAnActor()
{
    const Desk desk;
    const Reading reading = desk.sample.read(
        {correctionOf(RenameActor{desk.actor(u"Ana Ruiz"), u" Ana María  Ruiz "_s})});
    const ReadActor &read = called(reading, u"Ana María Ruiz");
    QVERIFY(read.origin == Origin::Reader);
    QCOMPARE(read.machineName, u"Ana Ruiz"_s);
    QCOMPARE(read.actor.id, u"a-ana"_s);
    QCOMPARE(read.actor.aliases, (QStringList{u"Ana Ruiz"_s, u"Ruiz"_s}));
    QVERIFY(saying(reading, u"We stay").state == State::Automatic);
    // A reader who names the new name, or the old one, means the same person.
    for (const QString &name : {u"Ana María Ruiz"_s, u"Ana Ruiz"_s}) {
        const Reading again = desk.sample.read(
            {correctionOf(RenameActor{desk.actor(u"Ana Ruiz"), u"Ana María Ruiz"_s}),
             desk.on(u"No more", SetSpeakers{{NamedActor{name, ActorKind::Person}}})});
        QCOMPARE(saying(again, u"No more").statement.actors, QStringList{u"a-ana"_s});
    }
}

void ReadingOfActorsTest::mergesActors()
{
    const Desk desk;
    const Reading reading = desk.sample.read(
        {correctionOf(MergeActors{desk.actor(u"Bo Lind"), desk.actor(u"Ana Ruiz")})});
    QCOMPARE(reading.actors.size(), 2);
    const ReadActor &read = called(reading, u"Ana Ruiz");
    QCOMPARE(read.merged, QStringList{u"a-bo"_s});
    QCOMPARE(read.statements, 3);
    QCOMPARE(read.actor.mentions.size(), 3);
    QVERIFY(std::is_sorted(read.actor.mentions.cbegin(), read.actor.mentions.cend(),
                           [](const Mention &a, const Mention &b) { return a.span < b.span; }));
    QVERIFY(read.actor.aliases.contains(u"Bo Lind"_s));
    const ReadStatement &moved = saying(reading, u"too late");
    QCOMPARE(moved.statement.actors, QStringList{u"a-ana"_s});
    QCOMPARE(moved.statement.candidates.first().actor, u"a-ana"_s);
    QVERIFY(moved.state == State::Automatic);
    QVERIFY(!reading.actor(u"a-bo"_s));
    for (const Position &position : reading.positions)
        QVERIFY(reading.actor(position.actor));
}

void ReadingOfActorsTest::mergesInChainsAndCircles()
{
    const Desk desk;
    const ActorRef ana = desk.actor(u"Ana Ruiz");
    const ActorRef bo = desk.actor(u"Bo Lind");
    const ActorRef company = desk.actor(u"Nordkyst");
    const QList<Correction> chain = {correctionOf(MergeActors{ana, bo}),
                                     correctionOf(MergeActors{bo, company})};
    QCOMPARE(desk.sample.read(chain).actors.size(), 1);
    QCOMPARE(desk.sample.read(chain).actors.first().actor.name, u"Nordkyst"_s);
    QCOMPARE(desk.sample.read(chain).actors.first().statements, 4);

    const QList<Correction> circle =
        chain + QList{correctionOf(MergeActors{company, ana}), correctionOf(MergeActors{bo, bo})};
    QCOMPARE(desk.sample.read(circle).actors.size(), 1);
    QCOMPARE(desk.sample.read(circle).actors.first().actor.name, u"Nordkyst"_s);
}

void ReadingOfActorsTest::movesPositionsWithTheirStatements()
{
    const Desk desk;
    const Reading reading =
        desk.sample.read({desk.on(u"We stay", SetSpeakers{{desk.actor(u"Bo Lind")}}),
                          desk.on(u"the ice", Reject{})});
    QStringList actors;
    for (const Position &position : reading.positions) {
        actors.append(position.actor);
        QCOMPARE(position.topic, u"the ferry"_s);
    }
    QCOMPARE(actors, (QStringList{u"a-bo"_s, u"a-co"_s}));
    QCOMPARE(reading.positions.first().statements.size(), 2);
}

ONRECORD_TEST(ReadingOfActorsTest)
#include "tst_reading_actors.moc"
