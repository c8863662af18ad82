// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/applyactorcorrections.h"

#include "tests/core/applying/readingdesk.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace onrecord::test;
using namespace Qt::StringLiterals;

/// What a reader says of an actor: kind, colour, description, identifier, and whose a mention is.
class ApplyActorCorrectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsTheKind();
    void setsTheColour();
    void setsWhatIsKnown();
    void keepsWhatIsKnownThroughAMerge();
    void splitsMentionsOff();
    void splitsWhatWasMerged();
    void findsWhoWasSplitOffByTheirMention();
    void listsWhatIsGone();

private:
    static QStringList mentionsOf(const Reading &reading, QStringView name)
    {
        QStringList words;
        for (const Mention &mention : called(reading, name).actor.mentions)
            words.append(mention.span.in(reading.document.text()).toString());
        return words;
    }
    Correction split(QStringView of, QStringView words, const QString &own) const
    {
        const qsizetype begin = m_desk.sample.document.text().indexOf(words);
        const Span name{begin, begin + words.indexOf(u' ')};
        const QString &text = m_desk.sample.document.text();
        return correctionOf(SplitMentions{m_desk.actor(of), anchorsAt(text, {name}),
                                          NamedActor{own, ActorKind::Person}});
    }

    const Desk m_desk;
};

void ApplyActorCorrectionsTest::setsTheKind()
{
    const ActorRef nordkyst = m_desk.actor(u"Nordkyst");
    const ActorKind found = called(m_desk.plain, u"Nordkyst").actor.kind;
    const auto read = [&](ActorKind kind) {
        return m_desk.sample.read({correctionOf(SetActorKind{nordkyst, ActorKind::Group}),
                                   correctionOf(SetActorKind{nordkyst, kind})});
    };
    const Reading place = read(ActorKind::Place);
    QCOMPARE(called(place, u"Nordkyst").actor.kind, ActorKind::Place);
    QCOMPARE(called(place, u"Nordkyst").machineKind, found);
    const Reading back = read(found);
    QCOMPARE(called(back, u"Nordkyst").actor.kind, found);
    QVERIFY(!called(back, u"Nordkyst").machineKind);
}

void ApplyActorCorrectionsTest::setsTheColour()
{
    const Reading reading =
        m_desk.sample.read({correctionOf(SetActorColour{m_desk.actor(u"Ana Ruiz"), 7})});
    QCOMPARE(called(reading, u"Ana Ruiz").number, 1);
    QCOMPARE(called(reading, u"Ana Ruiz").colourNumber(), 7);
    QCOMPARE(called(reading, u"Bo Lind").colourNumber(), 2);
    QCOMPARE(saying(reading, u"We stay").speakerNumber, 1);
    QCOMPARE(saying(reading, u"We stay").speakerColour, 7);
    QCOMPARE(saying(reading, u"too late").speakerColour, 2);
    const Reading back =
        m_desk.sample.read({correctionOf(SetActorColour{m_desk.actor(u"Ana Ruiz"), 7}),
                            correctionOf(SetActorColour{m_desk.actor(u"Ana Ruiz"), 0})});
    QCOMPARE(told(back), told(m_desk.plain));
    QCOMPARE(saying(back, u"We stay").speakerColour, 1);
}

void ApplyActorCorrectionsTest::setsWhatIsKnown()
{
    const ActorRef ana = m_desk.actor(u"Ana Ruiz");
    const Reading reading = m_desk.sample.read(
        {correctionOf(SetActorFact{ana, ActorFact::Description, u" harbour  master 😀 "_s}),
         correctionOf(SetActorFact{ana, ActorFact::Identifier, u"Q42"_s})});
    const ReadActor &read = called(reading, u"Ana Ruiz");
    QCOMPARE(read.description, u"harbour master 😀"_s);
    QCOMPARE(read.shownDescription(), u"harbour master 😀"_s);
    QCOMPARE(read.identifier, u"Q42"_s);
    QVERIFY(read.origin == Origin::Machine); // the name is the article's
}

void ApplyActorCorrectionsTest::keepsWhatIsKnownThroughAMerge()
{
    const ActorRef ana = m_desk.actor(u"Ana Ruiz");
    const ActorRef bo = m_desk.actor(u"Bo Lind");
    const Reading reading =
        m_desk.sample.read({correctionOf(SetActorFact{bo, ActorFact::Description, u"councillor"_s}),
                            correctionOf(SetActorFact{bo, ActorFact::Identifier, u"Q1"_s}),
                            correctionOf(SetActorFact{ana, ActorFact::Identifier, u"Q2"_s}),
                            correctionOf(MergeActors{bo, ana})});
    QCOMPARE(called(reading, u"Ana Ruiz").description, u"councillor"_s);
    QCOMPARE(called(reading, u"Ana Ruiz").identifier, u"Q2"_s);
}

void ApplyActorCorrectionsTest::splitsMentionsOff()
{
    const Reading reading =
        m_desk.sample.read({split(u"Ana Ruiz", u"Ruiz said the", u"Una Rask"_s)});
    QCOMPARE(mentionsOf(reading, u"Ana Ruiz"), QStringList(u"Ana Ruiz"_s));
    QCOMPARE(mentionsOf(reading, u"Una Rask"), QStringList(u"Ruiz"_s));
    QVERIFY(called(reading, u"Ana Ruiz").actor.aliases.isEmpty());
    QCOMPARE(called(reading, u"Una Rask").actor.aliases, QStringList(u"Ruiz"_s));
    QVERIFY(called(reading, u"Una Rask").origin == Origin::Reader);
    // Who speaks is said by itself.
    QCOMPARE(saying(reading, u"the ice").statement.actors, QStringList(u"a-ana"_s));
}

void ApplyActorCorrectionsTest::splitsWhatWasMerged()
{
    const Reading reading = m_desk.sample.read(
        {correctionOf(MergeActors{m_desk.actor(u"Bo Lind"), m_desk.actor(u"Nordkyst")}),
         split(u"Bo Lind", u"Bo Lind ", u"Una Rask"_s)});
    QCOMPARE(mentionsOf(reading, u"Nordkyst"), QStringList(u"Nordkyst"_s));
    QCOMPARE(mentionsOf(reading, u"Una Rask"), QStringList(u"Bo Lind"_s));
}

void ApplyActorCorrectionsTest::findsWhoWasSplitOffByTheirMention()
{
    const Correction split = this->split(u"Ana Ruiz", u"Ruiz said the", u"Una Rask"_s);
    const Reading before = m_desk.sample.read({split});
    const ActorRef una = referenceTo(before.document, called(before, u"Una Rask"));
    QVERIFY(std::holds_alternative<MentionedActor>(una));
    const Reading reading = m_desk.sample.read({split, m_desk.on(u"No more", SetSpeakers{{una}})});
    QCOMPARE(reading.speaker(saying(reading, u"No more"))->actor.name, u"Una Rask"_s);
}

void ApplyActorCorrectionsTest::listsWhatIsGone()
{
    const Anchor gone{7, u"Zoë Gray"_s, u"said "_s, u" then"_s};
    const ActorRef nobody = MentionedActor{gone};
    const QList<Correction> said{
        correctionOf(SetActorKind{nobody, ActorKind::Place}),
        correctionOf(SetActorColour{nobody, 3}),
        correctionOf(SetActorFact{nobody, ActorFact::Identifier, u"Q1"_s}),
        correctionOf(SplitMentions{m_desk.actor(u"Ana Ruiz"), {gone}, NamedActor{u"Una Rask"_s}})};
    const Reading reading = m_desk.sample.read(said);
    QCOMPARE(reading.orphans, said);
    QCOMPARE(reading.actors.size(), m_desk.plain.actors.size());
}

ONRECORD_TEST(ApplyActorCorrectionsTest)
#include "tst_applyactorcorrections.moc"
