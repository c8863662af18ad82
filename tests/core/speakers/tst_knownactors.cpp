// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/knownactors.h"

#include "core/names/mentions.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplesource.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class KnownActorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void gathersNames_data();
    void gathersNames();
    void tiesDescriptions();
    void keepsNamesakesApart();
    void learnsGenderFromPronouns();
    void settlesKinds_data();
    void settlesKinds();
    void givesEachItsId();
    void listsThoseWhoMatter();
    void listsNoBareNames();
    void keepsWhatDescribes_data();
    void keepsWhatDescribes();
    void keepsNoNameAsDescription();
    void keepsOneActorForTheSameWords();
    void remembersWhoSpoke();

private:
    std::optional<Lexicon> m_lexicon;
};

void KnownActorsTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void KnownActorsTest::gathersNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("actors"); // with aliases in brackets
    QTest::newRow("a last name") << u"Ana Ruiz left. Later Ruiz came."_s << u"Ana Ruiz (Ruiz)"_s;
    QTest::newRow("last name first")
        << u"Then Ruiz left. Later Ana Ruiz came."_s << u"Ana Ruiz (Ruiz)"_s;
    QTest::newRow("a company") << u"Then Nordkyst Inc. closed. Later Nordkyst opened."_s
                               << u"Nordkyst Inc (Nordkyst)"_s;
    QTest::newRow("letters of a company")
        << u"Then Kelling & Lund closed. Later K&L opened."_s << u"Kelling & Lund (K&L)"_s;
    QTest::newRow("a shop named like a woman") << u"Then Wendy’s closed."_s << u"Wendy’s"_s;
    QTest::newRow("what a bracket abbreviates")
        << u"The Council of Norrfell (KNR) met. Later the KNR left."_s
        << u"Council of Norrfell (KNR)"_s;
    QTest::newRow("a bracket elsewhere")
        << u"Ana Ruiz left (KNR, Friday). Later KNR came."_s << u"Ana Ruiz; KNR"_s;
    QTest::newRow("a last name that is a place")
        << u"Halima Aden left. Later Aden came."_s << u"Halima Aden (Aden)"_s;
    QTest::newRow("an honour") << u"Ian Oake left. Later Sir Ian Oake came."_s
                               << u"Sir Ian Oake (Ian Oake)"_s;
    QTest::newRow("initials that are no label")
        << u"Ana Ruiz left. Later AR came."_s << u"Ana Ruiz; AR"_s;
    QTest::newRow("beyond the BMP")
        << u"😀 Ana Ruiz left. Later 😀 Ruiz came."_s << u"Ana Ruiz (Ruiz)"_s;
}

void KnownActorsTest::gathersNames()
{
    QFETCH(QString, text);
    const SampleSource sample(text + u" ⟦head:She⟧ said."_s, *m_lexicon);
    QStringList actors;
    for (const KnownActor &known : sample.known().all()) {
        const QStringList &aliases = known.actor.aliases;
        actors.append(aliases.isEmpty()
                          ? known.actor.name
                          : known.actor.name + u" ("_s + aliases.join(u", "_s) + u')');
    }
    QTEST(actors.join(u"; "_s), "actors");
}

void KnownActorsTest::tiesDescriptions()
{
    const SampleSource sample(u"Ana Ruiz, the mayor of Tarn, left. ⟦head:She⟧ said.", *m_lexicon);
    QCOMPARE(sample.known()[0].actor.descriptions, QStringList{u"the mayor of Tarn"_s});
    QCOMPARE(sample.known().offices().find(descriptionOf(u"the mayor", {}, *m_lexicon)), 0);

    const SampleSource leader(u"The day after, activist Ruiz left. ⟦head:She⟧ said.", *m_lexicon);
    QCOMPARE(leader.known()[0].actor.descriptions.size(), 1);
    const SampleSource accused(u"Lind accused Ruiz of hiding it. ⟦head:She⟧ said.", *m_lexicon);
    for (const KnownActor &known : accused.known().all())
        QCOMPARE(known.actor.descriptions, QStringList());

    const SampleSource address(u"Then Mr. Oake left. ⟦head:He⟧ said.", *m_lexicon);
    QVERIFY(address.known()[0].actor.descriptions.isEmpty());
    QCOMPARE(address.known()[0].gender, Gender::Masculine);
}

void KnownActorsTest::keepsNamesakesApart()
{
    const SampleSource sample(
        u"Martin Oake met Clara Oake. Then Mr. Oake left, and Mrs. Oake came. ⟦head:She⟧ said.",
        *m_lexicon);
    const KnownActors &known = sample.known();
    QCOMPARE(known.all().size(), 2);
    QCOMPARE(known[0].seen, 2);
    QCOMPARE(known[1].seen, 2);
}

void KnownActorsTest::learnsGenderFromPronouns()
{
    SampleSource sample(u"Then Norrgard left. ⟦head:She⟧ said.", *m_lexicon);
    NameMention pronoun;
    pronoun.span = sample.draft().head;
    pronoun.pronoun = true;
    pronoun.gender = Gender::Feminine;
    Antecedent meant;
    meant.member = 0;
    meant.probability = 0.8;
    QCOMPARE(sample.known()[0].gender, Gender::Unknown);
    sample.known().addPronoun(pronoun, meant);
    sample.known().addPronoun(pronoun, meant);
    QVERIFY(sample.known()[0].traits().masculine < 0);
    NameMention mister;
    mister.gender = Gender::Masculine;
    QVERIFY(!sample.known()[0].fits(mister));
}

void KnownActorsTest::settlesKinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ActorKind>("kind");
    QTest::newRow("one unknown word") << u"Then Norrgard closed."_s << ActorKind::Organisation;
    QTest::newRow("a known last name") << u"Then Johnson left."_s << ActorKind::Person;
    QTest::newRow("two unknown words") << u"Then Tovik Norrgard left."_s << ActorKind::Person;
    QTest::newRow("a label") << u"Norrgard: Then it closed."_s << ActorKind::Person;
    QTest::newRow("a label of a news site")
        << u"Oakbynews: Then it closed."_s << ActorKind::Organisation;
    QTest::newRow("which") << u"Then Norrgard, which was late, left."_s << ActorKind::Organisation;
    QTest::newRow("a last name by its form")
        << u"Then O’Dunn said it was late."_s << ActorKind::Person;
    QTest::newRow("a particle") << u"Then de la Cruz said it was late."_s << ActorKind::Person;
    QTest::newRow("shares tell later")
        << u"Then Tovik Norrgard left. Tovik Norrgard shares fell."_s << ActorKind::Organisation;
    QTest::newRow("a title tells later")
        << u"Then Norrgard left. Then Mr. Norrgard came."_s << ActorKind::Person;
}

void KnownActorsTest::settlesKinds()
{
    QFETCH(QString, text);
    SampleSource sample(text + u" ⟦head:They⟧ said."_s, *m_lexicon);
    sample.known().finish();
    QTEST(sample.known()[0].actor.kind, "kind");
}

void KnownActorsTest::givesEachItsId()
{
    SampleSource sample(u"Martin Oake met Clara Oake. ⟦head:She⟧ said.", *m_lexicon);
    QVERIFY(sample.known()[0].actor.id.isEmpty());
    sample.known().finish();
    QVERIFY(!sample.known()[0].actor.id.isEmpty());
    QVERIFY(sample.known()[0].actor.id != sample.known()[1].actor.id);
}

void KnownActorsTest::listsThoseWhoMatter()
{
    SampleSource sample(u"On Friday, officials met Ana Ruiz. ⟦head:Two sailors⟧ said.", *m_lexicon);
    KnownActors &known = sample.known();
    const Description description = descriptionOf(u"Two sailors", {}, *m_lexicon);
    const qsizetype sailors = known.addNameless(sample.draft(), description);
    known.addSpeakers(sample.draft(), SourceResolution::of(sailors, SpeakerReason::Itself, 0.85));
    known.finish();
    QStringList names; // not the officials: a group that says nothing
    const QList<Actor> found = known.takeFound();
    for (const Actor &actor : found)
        names.append(actor.name);
    QCOMPARE(names, QStringList({u"Ana Ruiz"_s, u"two sailors"_s}));
}

void KnownActorsTest::listsNoBareNames()
{
    SampleSource sample(
        u"Ana Ruiz (Labour, North Ward) left Tarnco. Norrgard has too. Glorpitude helps "
        u"nobody. ⟦head:She⟧ said.",
        *m_lexicon);
    KnownActors &known = sample.known();
    known.finish();
    QStringList names;
    const QList<Actor> found = known.takeFound();
    for (const Actor &actor : found)
        names.append(actor.name);
    QCOMPARE(names, QStringList({u"Ana Ruiz"_s, u"Tarnco"_s, u"Norrgard"_s}));
}

void KnownActorsTest::keepsWhatDescribes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("descriptions"); // of the first
    const QStringList none;
    QTest::newRow("an office") << u"Then mayor Ana Ruiz left."_s << QStringList{u"mayor"_s};
    QTest::newRow("two offices") << u"They met mill founder and chairman Ana Ruiz."_s
                                 << QStringList{u"mill founder and chairman"_s};
    QTest::newRow("an office with others")
        << u"They met founder and co-CEO Ana Ruiz."_s << QStringList{u"founder and co-CEO"_s};
    QTest::newRow("two people") << u"They met rain and chairman Ana Ruiz."_s
                                << QStringList{u"chairman"_s};
    QTest::newRow("a relative") << u"His sister, Ana Ruiz, wept."_s << QStringList{u"His sister"_s};
    QTest::newRow("a relative of one who is named")
        << u"Their neighbour’s wife, Ana Ruiz, runs a firm."_s
        << QStringList{u"Their neighbour’s wife"_s};
    QTest::newRow("somebody’s player")
        << u"The club’s striker, Ana Ruiz, was hurt."_s << QStringList{u"The club’s striker"_s};
    QTest::newRow("not several") << u"The widow of one of the men, Ana Ruiz, wept."_s
                                 << QStringList();
    QTest::newRow("a relative of nobody in particular")
        << u"A sister, Ana Ruiz, wept."_s << QStringList();
    QTest::newRow("a list") << u"The sister, mother, Ana Ruiz, wept."_s << QStringList();
    QTest::newRow("late") << u"Late Ana Ruiz goal helps."_s << none;
    QTest::newRow("new") << u"New Ana Ruiz book is out."_s << none;
    QTest::newRow("early") << u"Early Ana Ruiz songs are back."_s << none;
    QTest::newRow("the late mayor")
        << u"They met late mayor Ana Ruiz."_s << QStringList{u"late mayor"_s};
    QTest::newRow("from where") << u"Then the Norwegian Ana Ruiz left."_s
                                << QStringList{u"Norwegian"_s};
    QTest::newRow("owned") << u"Then they met the club’s coach Ana Ruiz."_s
                           << QStringList{u"coach"_s};
}

void KnownActorsTest::keepsWhatDescribes()
{
    QFETCH(QString, text);
    const SampleSource sample(text + u" ⟦head:She⟧ said."_s, *m_lexicon);
    QVERIFY(!sample.known().all().isEmpty());
    QTEST(sample.known()[0].actor.descriptions, "descriptions");
}

void KnownActorsTest::keepsNoNameAsDescription()
{
    SampleSource sample(u"It rained, ⟦head:its new editor⟧, ⟦apposition:Ana Ruiz⟧, ⟦cue:said⟧.",
                        *m_lexicon);
    KnownActors &known = sample.known();
    QCOMPARE(known[0].actor.name, u"Ana Ruiz"_s);
    known.addSpeakers(sample.draft(), SourceResolution::of(0, SpeakerReason::Named, 0.9));
    QVERIFY(!known[0].actor.descriptions.contains(u"Ana Ruiz"_s));
}

void KnownActorsTest::keepsOneActorForTheSameWords()
{
    SampleSource sample(u"It rained, ⟦source:⟦head:two sailors⟧ from Tarn⟧ said.", *m_lexicon);
    KnownActors &known = sample.known();
    const Description description = descriptionOf(u"two sailors", u"from Tarn", *m_lexicon);
    const qsizetype first = known.addNameless(sample.draft(), description);
    QCOMPARE(known[first].actor.name, u"two sailors from Tarn"_s);
    QCOMPARE(known.addNameless(sample.draft(), description), first);
    QCOMPARE(known.namelessOffices().find(descriptionOf(u"the sailors", {}, *m_lexicon)), first);
}

void KnownActorsTest::remembersWhoSpoke()
{
    SampleSource sample(u"Ana Ruiz met Pavel Oake. ⟦head:They⟧ said.", *m_lexicon);
    KnownActors &known = sample.known();
    QVERIFY(known.lastJoint().actors.isEmpty());
    known.addSpeakers(sample.draft(),
                      {{0, 1}, SpeakerReason::Pronoun, 0.7, {{0, 0.7}, {1, 0.7}}, {}});
    QVERIFY(known[0].speaks && known[1].speaks);
    QCOMPARE(known.lastJoint().actors, QList<qsizetype>({0, 1}));
    QCOMPARE(known[0].actor.mentions.last(), (Mention{sample.draft().head, MentionKind::Pronoun}));
}

ONRECORD_TEST(KnownActorsTest)
#include "tst_knownactors.moc"
