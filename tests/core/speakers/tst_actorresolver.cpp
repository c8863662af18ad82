// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/speakers/speakersread.h"
#include "tests/support/roomtests.h"

#include <QElapsedTimer>
#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class ActorResolverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesWhoSpeaks_data();
    void namesWhoSpeaks();
    void keepsNamesakesApart();
    void gathersOneActor_data();
    void gathersOneActor();
    void tellsWhoPassedItOn();
    void givesTheSpeakerOfI();
    void isSurerOfANameThanOfAPronoun();
    void listsWhomItOffers();
    void takesManyNamesakesInTime();

private:
    Analysis read(const QString &text) const { return test::analysisOf(text, m_resources); }

    Resources m_resources;
};

void ActorResolverTest::initTestCase()
{
    Result<Resources> loaded = Resources::load();
    QVERIFY(loaded);
    m_resources = *loaded;
}

void ActorResolverTest::namesWhoSpeaks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("speakers");

    QTest::newRow("a last name") << u"Ana Ruiz left Tarn. “It rains,” Ruiz said."_s
                                 << u"Ana Ruiz"_s;
    QTest::newRow("a title") << u"Ana Ruiz left Tarn. “It rains,” Gen. Ruiz said."_s
                             << u"Ana Ruiz"_s;
    QTest::newRow("a pronoun") << u"Ana Ruiz left Tarn on Friday. “It rains,” she said."_s
                               << u"Ana Ruiz"_s;
    QTest::newRow("a chairman who is a woman")
        << u"Tarn Council chairman Petrona Holdwin left on Friday.\n\nShe said: “It rains.”"_s
        << u"Petrona Holdwin"_s;
    QTest::newRow("a chairman who is a man")
        << u"Tarn Council chairman Petron Holdwin left on Friday.\n\nHe said: “It rains.”"_s
        << u"Petron Holdwin"_s;
    QTest::newRow("it of whom nobody spoke for long")
        << u"Norrland Harbour Board has a new quay.\n\nThe town had no walls, and the river was "
           "low. The bread is dear in Oakby.\n\nThe boats are old.\n\nIt plans to open a mill in "
           "May."_s
        << u"Norrland Harbour Board"_s;
    QTest::newRow("things say nothing")
        << u"Ana Ruiz left Tarn. The thaw worried the owners of two mills, she said. The deal sees "
           "the mill close. The credit crunch showed how little the bank owned."_s
        << u"Ana Ruiz"_s;
    QTest::newRow("a pronoun that does not agree")
        << u"Mr. Oake left Tarn on Friday. “It rains,” she said."_s << u"-"_s;
    QTest::newRow("a clause that goes on")
        << u"A man who has worked at the pool for years, and who asked not to be named, said the "
           u"roof "
           "had leaked.\n\nKarl Lund, the council leader, said the pool would close."_s
        << u"a man who has worked at the pool; Karl Lund"_s;
    QTest::newRow("a place in what is named after it")
        << u"The Marrow Bay ferry was late again. The operator said a pump had failed."_s
        << u"the operator"_s;
    QTest::newRow("a lake")
        << u"The Lake Orrin steamer was late again. The operator said a pump had failed."_s
        << u"the operator"_s;
    QTest::newRow("a company named after a bay")
        << u"Hudson Bay Mills said it would close. The company said it was sorry."_s
        << u"Hudson Bay Mills; Hudson Bay Mills"_s;
    QTest::newRow("who was told") << u"The boat was empty, MPs told.\n\nAna Ruiz said it was not."_s
                                  << u"-; Ana Ruiz"_s;
    QTest::newRow("it of an institution without a name")
        << u"The Oakby justice board said it rained. The Tarn treaty commission handed in its "
           u"report. It "
           "said the work should begin."_s
        << u"the Oakby justice board; the Tarn treaty commission"_s;
    QTest::newRow("it of the firm")
        << u"Nordkyst Inc. closed a mill. The firm has lost money. It said the work would end."_s
        << u"Nordkyst Inc"_s;
    QTest::newRow("a regulator")
        << u"The Rail Conduct Authority has fined the line. The regulator said it was late."_s
        << u"Rail Conduct Authority"_s;
    QTest::newRow("no regulator")
        << u"The Tarn Steel Union has met. The regulator said it was late."_s << u"the regulator"_s;
    QTest::newRow("what others write of somebody")
        << u"Bo Lind left Tarn on Friday. His author biography on the website says that he swims."_s
        << u"his author biography on the website"_s;
    QTest::newRow("the party of somebody in brackets")
        << u"“I am glad,” said Ada Holm (SNP). The SNP said it was sad."_s << u"Ada Holm; SNP"_s;
    QTest::newRow("a saint’s school")
        << u"St Corin’s High School said it rained. The school said it was sad."_s
        << u"St Corin’s High School; St Corin’s High School"_s;
    QTest::newRow("a hospital of children")
        << u"The Tarn Children’s Hospital said it rained."_s << u"Tarn Children’s Hospital"_s;
    QTest::newRow("named after an illness")
        << u"The Alzheimer’s Trust said it rained."_s << u"Alzheimer’s Trust"_s;
    QTest::newRow("the school of a place")
        << u"Norrland’s Ministry of Works said it rained."_s << u"Ministry of Works"_s;
    QTest::newRow("a hyphen in the name of an institution")
        << u"The Organisation for Economic Co-operation and Trade said it rained."_s
        << u"Organisation for Economic Co-operation and Trade"_s;
    QTest::newRow("a shadow minister") << u"The shadow chancellor, Oliver Mard, said taxes would "
                                          u"rise.\n\nThe chancellor said they "
                                          "would not."_s
                                       << u"Oliver Mard; the chancellor"_s;
    QTest::newRow("a last name that is a title")
        << u"Larry King left Tarn. “It rains,” Mr. King said."_s << u"Larry King"_s;
    QTest::newRow("they who have said nothing yet")
        << u"On Friday, harbour officials went to the mill. They said that the boat had left."_s
        << u"harbour officials"_s;
    QTest::newRow("they who speak rather than they who are spoken of")
        << u"Researchers say that children sleep too little. They say that bread is dear."_s
        << u"researchers; researchers"_s;
    QTest::newRow("they are no study")
        << u"The Norrland Health Study found that one in four had no bread. They said that it "
           "rains."_s
        << u"Norrland Health Study; -"_s;
    QTest::newRow("those whom somebody quotes")
        << u"Ana Ruiz left Tarn. “It rains,” the Oakby Courant quoted Ruiz as saying."_s
        << u"Ana Ruiz"_s;
    QTest::newRow("initials")
        << u"The Norrfell Hydro Council met on Friday. “It rains,” the NHC said."_s
        << u"Norrfell Hydro Council"_s;
    QTest::newRow("an abbreviation that only a bracket tells")
        << u"The Council of Norrfell (KNR) met on Friday. “It rains,” KNR said."_s
        << u"Council of Norrfell"_s;
    QTest::newRow("they of one")
        << u"Robin Vale, a nurse, said that it rained. “It pours,” they said."_s
        << u"Robin Vale; Robin Vale"_s;
    QTest::newRow("he who is spoken of in the quotation")
        << u"“I left,” said Martin Oake. He said that it rained. Pavel Lund, a sailor, said that "
           "it poured. “He promised me bread,” he said."_s
        << u"Martin Oake; Martin Oake; Pavel Lund; Pavel Lund"_s;
    QTest::newRow("a couple")
        << u"Paul and Irene Tasker left. “It rains,” Mr Tasker said. “It pours,” Mrs Tasker said."_s
        << u"Paul Tasker; Irene Tasker"_s;
    QTest::newRow("who explained behind a verb")
        << u"The charge was denied by Mr Oake, who said that it rained."_s << u"Oake; Oake"_s;
    QTest::newRow("two at once") << u"“It rains,” Ana Ruiz and Pavel Oake said."_s
                                 << u"Ana Ruiz+Pavel Oake"_s;
    QTest::newRow("they who spoke at once")
        << u"“It rains,” Ana Ruiz and Pavel Oake said. “It pours,” they said."_s
        << u"Ana Ruiz+Pavel Oake; Ana Ruiz+Pavel Oake"_s;
    QTest::newRow("behind an agency’s dateline")
        << u"LE PORT (Agency) - Aircraft supplier Nordkyst Corp said it would cut jobs."_s
        << u"Nordkyst Corp"_s;
    QTest::newRow("behind a dateline with a country")
        << u"OAKBY, Norrland (Agency) - Karl Lund, who was named to head Nordkyst, said he would stay."_s
        << u"Karl Lund"_s;
    QTest::newRow("behind a dateline with a dash")
        << u"HONG KONG (Agency) — Nordkyst, the town’s biggest carmaker, said sales would double."_s
        << u"Nordkyst"_s;
    QTest::newRow("a name on the web and the same again")
        << u"Redditor oakbyfan says that he bought it. “Stop,” oakbyfan said."_s
        << u"oakbyfan; oakbyfan"_s;
    QTest::newRow("a dateline without an agency")
        << u"KANSAS CITY, Mo. - Tarn health officials said it was safe."_s
        << u"Tarn health officials"_s;
    QTest::newRow("a dash that explains")
        << u"NATO – the alliance – said it was late."_s << u"NATO"_s;
    QTest::newRow("a last name with a particle owns")
        << u"Ursula von Holt left, but von Holt’s aide said she was busy."_s
        << u"von Holt’s aide"_s;
    QTest::newRow("a last name with two particles owns")
        << u"“No,” said van der Berg’s lawyer."_s << u"van der Berg’s lawyer"_s;
    QTest::newRow("a given name that is a month")
        << u"“We won,” said April May. “It is cold,” May said in March."_s
        << u"April May; April May"_s;
    QTest::newRow("a verb of saying first")
        << u"Said Ana Ruiz: “No.” Asked Karl Lund: “Why?”"_s << u"Ana Ruiz; Karl Lund"_s;
    QTest::newRow("which after the name of somebody known")
        << u"Marc Benner left. He told Benner, which meant it was late. “It is over,” Benner said."_s
        << u"Marc Benner"_s;
    QTest::newRow("a last name that a company has")
        << u"Ryan Roche left. “It is over,” Roche said."_s << u"Ryan Roche"_s;
    QTest::newRow("a company that somebody’s last name is")
        << u"Roche makes drugs. Then Ryan Roche left. “It is over,” Roche said."_s << u"Roche"_s;
    QTest::newRow("labels that are common words")
        << u"Snow: Is it over?\n\nRichman: It is.\n\nSnow: And now?\n\nRichman: We wait."_s
        << u"Snow; Richman; Snow; Richman"_s;
    QTest::newRow("a clause that is cut")
        << u"“It was cold,” said a homeless man who goes by the name “Patch”."_s
        << u"a homeless man"_s;
    QTest::newRow("the family name first")
        << u"Li Wenjun left Tarn. “It rains,” Li said."_s << u"Li Wenjun"_s;
    QTest::newRow("who was told does not speak")
        << u"Ana Ruiz knows why. Clara Oake came in from the rain. “You are late,” she told Oake."_s
        << u"Ana Ruiz"_s;
    QTest::newRow("who was told, with a title")
        << u"Ana Ruiz knows why. Clara Oake came in from the rain. “You are late,” she told Mrs. "
           "Oake."_s
        << u"Ana Ruiz"_s;
    QTest::newRow("who is spoken of in her words")
        << u"Ana Ruiz met Clara Oake on Friday. “I hear that Clara Oake has gone home to Tarn,” "
           "she said."_s
        << u"Ana Ruiz"_s;
    QTest::newRow("the last subject in more than one sentence")
        << u"Ana Ruiz met Clara Oake on Friday. “It rains. It pours. It snows,” she said."_s
        << u"Ana Ruiz"_s;
    QTest::newRow("she of a spokeswoman")
        << u"A Nordkyst spokeswoman said that it rained. She said that it poured."_s
        << u"Nordkyst; Nordkyst"_s;
    QTest::newRow("he is no spokeswoman")
        << u"A Nordkyst spokeswoman said that it rained. He said that it poured."_s
        << u"Nordkyst; -"_s;
    QTest::newRow("told somebody, which")
        << u"Nordkyst founder Marc Lindhoff left. It rains, Ana Ruiz told Lindhoff, which was bad. "
           "“It pours,” Lindhoff said."_s
        << u"Ana Ruiz; Marc Lindhoff"_s;
    QTest::newRow("a label that is a word")
        << u"Courant: Does it rain?\n\nOake: It does, I think.\n\nSnow: I say no.\n\nOake: I do."_s
        << u"Courant; Oake; Snow; Oake"_s;
    QTest::newRow("the verb first")
        << u"Said Clara Oake: “We stay here.” Later Oake left."_s << u"Clara Oake"_s;
    QTest::newRow("words that go on in the next paragraph")
        << u"“The mill is all we have,” said Ana Ruiz, who owns it.\n\n“It fed us all.” The wheel "
           "stands still."_s
        << u"Ana Ruiz; Ana Ruiz"_s;
    QTest::newRow("words with names behind them")
        << u"“The mill is all we have.” — Ana Ruiz\n\n“It fed us all.” And it stood there."_s
        << u"Ana Ruiz; -"_s;
    QTest::newRow("one person's words behind a company's")
        << u"“The mill leaks,” said Ana Ruiz of Nordkyst, which runs it.\n\nNordkyst said that it "
           "rained in.\n\n“I can see the sky from my desk. I put a bowl there.”"_s
        << u"Ana Ruiz; Nordkyst; Ana Ruiz"_s;
    QTest::newRow("a company's words behind a company's")
        << u"“The mill leaks,” said Ana Ruiz of Nordkyst, which runs it.\n\nNordkyst said that it "
           "rained in.\n\n“We can see the sky from the desks. We put bowls there.”"_s
        << u"Ana Ruiz; Nordkyst; Nordkyst"_s;
    QTest::newRow("his report")
        << u"Bo Lind left Tarn on Friday. His report says that the mill leaks."_s << u"Bo Lind"_s;
    QTest::newRow("his vow")
        << u"Bo Lind is under fire over his often-repeated vow that the mill would close."_s
        << u"Bo Lind"_s;
    QTest::newRow("herself") << u"Ana Ruiz left. Ruiz herself said that it rained."_s
                             << u"Ana Ruiz"_s;
    QTest::newRow("particles") << u"Ludwig van der Berg left Tarn. “It rains,” van der Berg said."_s
                               << u"Ludwig van der Berg"_s;
    QTest::newRow("accents and hyphens")
        << u"Zoë Ó-Súilleabháin left. “It rains,” Ó-Súilleabháin said."_s
        << u"Zoë Ó-Súilleabháin"_s;
    QTest::newRow("a suffix") << u"Pavel Oake Jr. left Tarn. “It rains,” Oake said."_s
                              << u"Pavel Oake Jr."_s;
    QTest::newRow("Cyrillic") << u"Олена Шумко left Tarn. “It rains,” Шумко said."_s
                              << u"Олена Шумко"_s;
    QTest::newRow("beyond the BMP")
        << u"😀 Ana Ruiz left Tarn. “It rains 😀,” Ruiz said."_s << u"Ana Ruiz"_s;
    QTest::newRow("what was the company is not the union")
        << u"Norrland Rail said it would close two lines.\n\n"
           "The company said it had lost money. The union said it would strike.\n\n"
           "The firm said talks would go on."_s
        << u"Norrland Rail; Norrland Rail; the union; Norrland Rail"_s;
    QTest::newRow("she of a neighbour without a name")
        << u"Ana Ruiz told the Courant the show would go on.\n\n"
           "My neighbour in row F disagreed. “Too loud,” she said. She said it twice.\n\n"
           "A guard nodded at Ruiz. “It is,” he said.\n\n"
           "The guard said he had a key."_s
        << u"Ana Ruiz; my neighbour in row F; my neighbour in row F; a guard; a guard"_s;
    QTest::newRow("it of who its own words begin with")
        << u"The transport ministry said it was watching.\n\n"
           "Brandt Bank will cut 40 jobs, it said on Monday.\n\n"
           "The ministry said it was watching on.\n\n"
           "The airline has sold its hangar, it said.\n\n"
           "The ministry’s hangar was sold, it said."_s
        << u"the transport ministry; Brandt Bank; the transport ministry; the airline; the airline"_s;
    QTest::newRow("a network is no council")
        << u"A post shared more than 4,000 times on Facebook claims that the quay is closed.\n\n"
           "A council spokesperson said there was no ban. “It is open,” she said."_s
        << u"a post; a council spokesperson; a council spokesperson"_s;
    QTest::newRow("she who is named behind what she is")
        << u"A pathologist, Dr Ana Ruiz, looked at it. She said it was old."_s << u"Dr Ana Ruiz"_s;
    QTest::newRow("over somebody here who has said nothing yet")
        << u"Nell Ross made a film. “It is a comedy,” she said. “It is short,” she "
           u"added. “It is good,” Ross said.\n\nThe boats are old. The bread is "
           u"dear.\n\nThe firm was led by Mishal Grey. “It is over,” she said."_s
        << u"Nell Ross; Nell Ross; Nell Ross; Mishal Grey"_s;
    QTest::newRow("over somebody whom another met")
        << u"Nell Ross made a film. “It is a comedy,” she said. “It is short,” she "
           u"added. “It is good,” Ross said.\n\nThe boats are old. The bread is "
           u"dear.\n\nMinister Yusuf Ali met Mishal Grey on Friday. “It is over,” she "
           u"said."_s
        << u"Nell Ross; Nell Ross; Nell Ross; Mishal Grey"_s;
}

void ActorResolverTest::namesWhoSpeaks()
{
    QFETCH(QString, text);
    QTEST(test::speakersOf(read(text)), "speakers");
}

void ActorResolverTest::keepsNamesakesApart()
{
    const Analysis analysis =
        read(u"Martin Oake met his wife, Clara Oake, in Tarn on Friday.\n\n“It rains,” Mr. Oake "
             "said.\n\n“It pours,” Mrs. Oake said."_s);
    QCOMPARE(test::speakersOf(analysis), u"Martin Oake; Clara Oake"_s);
}

void ActorResolverTest::gathersOneActor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("mentions"); // by name

    QTest::newRow("last name first")
        << u"Ruiz left. Later Ana Ruiz returned."_s << u"Ana Ruiz"_s << 2;
    QTest::newRow("an initial") << u"Ana Ruiz left. Later Ana M. Ruiz returned."_s
                                << u"Ana M. Ruiz"_s << 2;
    QTest::newRow("a nickname") << u"Then Ana “Shorty” Ruiz left. Later Ruiz returned."_s
                                << u"Ana “Shorty” Ruiz"_s << 2;
    QTest::newRow("a company") << u"Then Nordkyst Inc. closed. Later Nordkyst opened."_s
                               << u"Nordkyst Inc"_s << 2;
}

void ActorResolverTest::gathersOneActor()
{
    QFETCH(QString, text);
    QFETCH(int, mentions);
    const Analysis analysis = read(text);
    QCOMPARE(analysis.actors.size(), 1);
    QTEST(analysis.actors.first().name, "name");
    QCOMPARE(analysis.actors.first().mentions.size(), mentions);
}

void ActorResolverTest::tellsWhoPassedItOn()
{
    const Analysis analysis =
        read(u"Ana Ruiz told the Tarn Gazette that Pavel Oake had said that it rained."_s);
    QVERIFY(analysis.statements.size() >= 2);
    QCOMPARE(analysis.statements[0].via, u"Tarn Gazette"_s);
    QCOMPARE(analysis.statements[1].parent, analysis.statements[0].id);
}

void ActorResolverTest::givesTheSpeakerOfI()
{
    const Analysis analysis = read(u"“I said that it rains,” Ana Ruiz said."_s);
    for (const Statement &statement : analysis.statements) {
        QCOMPARE(statement.actors.size(), 1);
        QCOMPARE(statement.actors, analysis.statements.first().actors);
    }
}

void ActorResolverTest::isSurerOfANameThanOfAPronoun()
{
    const Analysis named = read(u"Ana Ruiz left Tarn. “It rains,” Ana Ruiz said."_s);
    const Analysis meant =
        read(u"Ana Ruiz met Clara Oake in Tarn on Friday. “It rains,” she said."_s);
    QCOMPARE(named.statements.size(), 1);
    QCOMPARE(meant.statements.size(), 1);
    QVERIFY(named.statements.first().speakerConfidence
            > meant.statements.first().speakerConfidence);
    QCOMPARE(meant.statements.first().candidates.size(), 2);
    QVERIFY(!meant.statements.first().evidence.isEmpty());
}

/// Whom a statement may be given to is among the actors, also where the actor says nothing.
void ActorResolverTest::listsWhomItOffers()
{
    const Analysis read = this->read(
        u"The school wrote to the council. The council has replied, according to its website. A "
        u"spokesman said there was room."_s);
    QStringList listed;
    for (const Actor &actor : read.actors)
        listed.append(actor.id);
    QStringList offered;
    for (const Statement &statement : read.statements) {
        for (const Candidate &candidate : statement.candidates) {
            QVERIFY(listed.contains(candidate.actor));
            if (!statement.actors.contains(candidate.actor))
                offered.append(candidate.actor);
        }
    }
    QVERIFY(!offered.isEmpty()); // the school, which says nothing
}

/// A list of a family of thousands is read as quickly as any other text.
void ActorResolverTest::takesManyNamesakesInTime()
{
    QString text;
    for (int i = 0; i < 3000; ++i)
        text += u"Ana %1 Ruiz left Tarn. “It rains,” she said.\n\n"_s.arg(
            QString(QChar(u'A' + i % 26)) + QChar(u'a' + i / 26 % 26) + QChar(u'a' + i / 676));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(read(text).statements.size(), 3000);
    QVERIFY(timer.elapsed() < 60'000); // a list gone through for each name would take far longer
}

ONRECORD_TEST(ActorResolverTest)
#include "tst_actorresolver.moc"
