// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/actordescription.h"

#include "tests/core/applying/readingdesk.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace onrecord::test;
using namespace Qt::StringLiterals;

class ActorDescriptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesNothingWhereNothingIsOther();
    void changesWhatIsOther();
    void takesBackWhatWasSaid();

private:
    Reading described(const Reading &before, const ActorDescription &wanted) const
    {
        QList<Correction> corrections;
        for (const Change &change :
             changesTo(called(before, u"Ana Ruiz"), m_desk.actor(u"Ana Ruiz"), wanted))
            corrections.append(correctionOf(change));
        return m_desk.sample.read(corrections);
    }

    const Desk m_desk;
};

void ActorDescriptionTest::changesNothingWhereNothingIsOther()
{
    const ReadActor &ana = called(m_desk.plain, u"Ana Ruiz");
    ActorDescription same = describedAs(ana);
    QVERIFY(changesTo(ana, m_desk.actor(u"Ana Ruiz"), same).isEmpty());
    same.name = u" Ana  Ruiz "_s;
    QVERIFY(changesTo(ana, m_desk.actor(u"Ana Ruiz"), same).isEmpty());
    same.name.clear();
    QVERIFY(changesTo(ana, m_desk.actor(u"Ana Ruiz"), same).isEmpty());
}

void ActorDescriptionTest::changesWhatIsOther()
{
    const ActorDescription wanted{u"A. Ruiz 😀"_s, ActorKind::Group, u"harbour master"_s, u"Q42"_s,
                                  8};
    const Reading reading = described(m_desk.plain, wanted);
    QCOMPARE(describedAs(called(reading, u"A. Ruiz 😀")), wanted);
}

void ActorDescriptionTest::takesBackWhatWasSaid()
{
    ReadActor told = called(m_desk.plain, u"Ana Ruiz");
    told.description = u"harbour master"_s;
    told.chosenColour = 8;
    const ActorRef ana = m_desk.actor(u"Ana Ruiz");
    ActorDescription wanted = describedAs(told);
    wanted.description = u" "_s;
    wanted.colour = 0;
    QCOMPARE(changesTo(told, ana, wanted),
             (QList<Change>{SetActorFact{ana, ActorFact::Description, QString(u""_s)},
                            SetActorColour{ana, 0}}));
}

ONRECORD_TEST(ActorDescriptionTest)
#include "tst_actordescription.moc"
