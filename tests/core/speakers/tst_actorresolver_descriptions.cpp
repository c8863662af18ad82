// SPDX-License-Identifier: GPL-3.0-or-later
// Who speaks where the source is a description: an office, a group, a report, somebody's lawyer.
#include "tests/core/speakers/speakersread.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class DescribedSpeakersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesWhoSpeaks_data();
    void namesWhoSpeaks();

private:
    Resources m_resources;
};

void DescribedSpeakersTest::initTestCase()
{
    Result<Resources> loaded = Resources::load();
    QVERIFY(loaded);
    m_resources = *loaded;
}

void DescribedSpeakersTest::namesWhoSpeaks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("speakers");
    QTest::newRow("the company of what companies publish")
        << u"Torvo Marine, Inc. (NYSE: TRV) said that it would open a yard. The Company said that "
           u"it "
           u"would hire. “We grow,” said Ana Ruiz, its chief. The Group expects to grow."_s
        << u"Torvo Marine, Inc; Torvo Marine, Inc; Ana Ruiz; Torvo Marine, Inc"_s;
    QTest::newRow("the chief of whom two offices were told")
        << u"They met Nordkyst founder and co-CEO Ana Ruiz on Friday.\n\nBo Lind came too. "
           u"Nordkyst’s CEO said it was late."_s
        << u"Ana Ruiz"_s;
    QTest::newRow("he who says what he does himself")
        << u"Martin Oake denies theft. Constable Peter Lind said that police had found three rings "
           u"at "
           u"Oake’s home. He said he could not say more."_s
        << u"Martin Oake; Peter Lind; Peter Lind"_s;
    QTest::newRow("who filed what says it, and where")
        << u"A lawsuit filed by Ana Ruiz in Tarn says that the firm lied."_s << u"Ana Ruiz"_s;
    QTest::newRow("the paper, of a newspaper")
        << u"The mayor quit on Monday, according to the Tarn Courant. The paper said that he was ill. The newspaper also said that he had left."_s
        << u"Tarn Courant; Tarn Courant; Tarn Courant"_s;
    QTest::newRow("the paper, of something called a newspaper")
        << u"The Kurier newspaper said that the mayor was ill. The paper said that he had left."_s
        << u"the Kurier newspaper; the Kurier newspaper"_s;
    QTest::newRow("the paper, of no newspaper")
        << u"The mayor quit on Monday, according to the Hydro Council. The paper said that he was ill."_s
        << u"Hydro Council; the paper"_s;
    QTest::newRow("it of hearsay behind a company")
        << u"Nordkyst Inc. has closed its mill. It’s reported that the mill had lost money for years."_s
        << u"-"_s;
    QTest::newRow("it of hearsay behind an institution without a name")
        << u"The commission met on Monday. It’s reported that it will close the port."_s << u"-"_s;
    QTest::newRow("it that has said so")
        << u"Nordkyst Inc. fired a clerk. Nordkyst said that he was late. It has claimed that he took money."_s
        << u"Nordkyst Inc; Nordkyst Inc"_s;
    QTest::newRow("a relative who was named before")
        << u"Bo Lind was cleared on Friday. His sister, Ana Lind, wept. His sister said the family "
           u"would sue."_s
        << u"Ana Lind"_s;
    QTest::newRow("a wife who was named before")
        << u"Bo Lind runs a farm. His wife, Ida Moen, left.\n\nHis wife said she would sue."_s
        << u"Ida Moen"_s;
    QTest::newRow("another relative")
        << u"Bo Lind was cleared on Friday. His sister, Ana Lind, wept. His mother said the family "
           u"would sue."_s
        << u"his mother"_s;

    QTest::newRow("the website of an institution without a name, and its spokeswoman")
        << u"The building firm Tolworth won the contract last year. The county council has "
           u"promised a "
           u"footpath, according to its website. A spokeswoman said the work would end by May."_s
        << u"the county council; the county council"_s;
    QTest::newRow("the spokeswoman of an institution with a name")
        << u"Brightwater Ltd has started to drill. Tarn Council approved it in March, according to "
           u"its "
           u"minutes. A spokesman said the wells were safe."_s
        << u"Tarn Council; Tarn Council"_s;
    QTest::newRow("a website is no institution that has a spokesman")
        << u"The museum will close for a year, its website says. A spokesman said the roof leaked."_s
        << u"its website; a spokesman"_s;
    QTest::newRow("a spokesman of one of two") << u"Brightwater Ltd and Tarn Council signed a "
                                                  u"contract on Monday. A spokesman said the wells "
                                                  u"were too close to the school."_s
                                               << u"a spokesman"_s;
    QTest::newRow("it of an institution without a name")
        << u"The firm Nordkyst owns ten farms near Oakby. The council is clearing the farms, which "
           u"it says "
           u"are idle."_s
        << u"the council"_s;
    QTest::newRow("the hospital, of no company")
        << u"Brightwater Ltd is drilling. The hospital said that it rained."_s << u"the hospital"_s;
    QTest::newRow("the company, introduced as one")
        << u"The hospital Sankt Olav and the label Sunvik met. The label said that it rained."_s
        << u"Sunvik"_s;

    QTest::newRow("an apposition")
        << u"Ana Ruiz, the mayor of Tarn, left on Friday. “It rains,” the mayor said."_s
        << u"Ana Ruiz"_s;
    QTest::newRow("the mayor of another town")
        << u"Ana Ruiz, the mayor of Tarn, left on Friday. “It rains,” the mayor of Oakby said."_s
        << u"the mayor of Oakby"_s;
    QTest::newRow("a name behind a description")
        << u"“It rains,” said the commissioner, Ana Ruiz."_s << u"Ana Ruiz"_s;
    QTest::newRow("a company and its chief")
        << u"“It rains,” Nordkyst CEO Ana Ruiz said."_s << u"Ana Ruiz"_s;
    QTest::newRow("an office and its holder")
        << u"“It rains,” Minister of Education Stefa Ginni said."_s << u"Stefa Ginni"_s;
    QTest::newRow("an office abroad and its holder")
        << u"According to Norrland Ambassador to the United States Hamdo Mohibi, the team showed "
           "what it could do in two years."_s
        << u"Hamdo Mohibi"_s;
    QTest::newRow("an office without capitals and its holder")
        << u"The director of public health Ida Brandt said that it was late."_s << u"Ida Brandt"_s;
    QTest::newRow("the holder known by the office")
        << u"“It rains,” Minister of Education Stefa Ginni said. “It pours,” the minister said."_s
        << u"Stefa Ginni; Stefa Ginni"_s;
    QTest::newRow("who is spoken for is not the speaker")
        << u"A spokesman for President Ana Ruiz said that it was late."_s
        << u"a spokesman for President Ana Ruiz"_s;
    QTest::newRow("what somebody says is no apposition")
        << u"According to Norman Ham, the minister was late. “It rains,” Pavel Oake said. “It "
           "pours,” the minister said."_s
        << u"Norman Ham; Pavel Oake; the minister"_s;
    QTest::newRow("authors of a report") << u"Children sleep too little, researchers say. The "
                                            u"report’s authors say that nobody knows "
                                            "why."_s
                                         << u"researchers; researchers"_s;
    QTest::newRow("a report with a name") << u"The Norrland Health Study found that one in four "
                                             u"had no bread. The report says that it "
                                             "is getting worse."_s
                                          << u"Norrland Health Study; Norrland Health Study"_s;
    QTest::newRow("the airline")
        << u"The boats of Nordkyst Inc. are late. The old ferry company said that it rained."_s
        << u"Nordkyst Inc"_s;
    QTest::newRow("the rival airline")
        << u"The boats of Nordkyst Inc. are late. The rival company said that it rained."_s
        << u"the rival company"_s;
    QTest::newRow("the only senator")
        << u"Sen. Ana Ruiz left Tarn. “It rains,” the Norrland senator said."_s << u"Ana Ruiz"_s;
    QTest::newRow("one of two senators")
        << u"Sen. Ana Ruiz met Sen. Pavel Oake. “It rains,” the Norrland senator said."_s
        << u"the Norrland senator"_s;
    QTest::newRow("the senator of elsewhere")
        << u"Sen. Ana Ruiz left Tarn. “It rains,” the senator of Oakby said."_s
        << u"the senator of Oakby"_s;
    QTest::newRow("an office before a comma")
        << u"Nordkyst’s chief executive, Mari Lund, left. “It rains,” the chief executive said."_s
        << u"Mari Lund"_s;
    QTest::newRow("an office of nobody known before a comma")
        << u"A chief executive, Mari Lund and Ida Brandt left. “It rains,” the chief executive "
           "said."_s
        << u"the chief executive"_s;
    QTest::newRow("a club of its own")
        << u"The boats of Nordkyst Inc. are late. The mountain club said that it rained."_s
        << u"the mountain club"_s;
    QTest::newRow("a long description")
        << u"Members of the council for the old harbour of Tarn said that it was late."_s
        << u"members of the council for the old harbour of Tarn"_s;
    QTest::newRow("a description that begins with a name")
        << u"“It rains,” said Norrland’s officials."_s << u"Norrland’s officials"_s;
    QTest::newRow("a spokeswoman without a name")
        << u"“It rains,” a spokeswoman for Nordkyst said."_s << u"Nordkyst"_s;
    QTest::newRow("the government is no company")
        << u"Nordkyst Inc. closed. The government said that it rained."_s << u"the government"_s;
    QTest::newRow("some of the same group")
        << u"Analysts say that it rains. Some analysts say that it pours."_s
        << u"analysts; analysts"_s;
    QTest::newRow("a director of a film with a name")
        << u"Lord of the Boats director Ana Ruiz said that it rained."_s << u"Ana Ruiz"_s;
    QTest::newRow("what cannot speak") << u"The bad deal claimed the late ferry."_s << QString();
    QTest::newRow("what cannot speak, with a clause")
        << u"The bad deal said that it was late."_s << u"-"_s;
    QTest::newRow("what cannot speak, with words in marks")
        << u"The bad deal said that it was “very late”."_s << u"-"_s;
    QTest::newRow("a spokeswoman with one")
        << u"“It rains,” Nordkyst spokeswoman Ana Ruiz said. “It pours,” the spokeswoman said."_s
        << u"Ana Ruiz; Ana Ruiz"_s;
    QTest::newRow("anonymous sources")
        << u"Ana Ruiz left Tarn. “It rains,” two officials said."_s << u"two officials"_s;
    QTest::newRow("anybody") << u"Ana Ruiz left Tarn. “It rains,” someone said."_s << u"someone"_s;
    QTest::newRow("a party’s member")
        << u"A senior Tory MP said it was late."_s << u"a senior Tory MP"_s;
    QTest::newRow("a people before an office")
        << u"Nicaraguan government spokeswoman Rosa Murill said it was small."_s
        << u"Rosa Murill"_s;
    QTest::newRow("people of two lands")
        << u"US and Yemeni officials said it was late."_s << u"US and Yemeni officials"_s;
    QTest::newRow("who did research")
        << u"Research by analytics firm Nordkyst found that 500 sites were hit. It said they were old."_s
        << u"Nordkyst; Nordkyst"_s;
    QTest::newRow("whose report it is")
        << u"A report by UK think-tank Demost said a quarter used it."_s << u"Demost"_s;
    QTest::newRow("whose data it is")
        << u"Data from Tarn Fund Research showed it fell."_s << u"Tarn Fund Research"_s;
    QTest::newRow("who has somebody’s letter")
        << u"Documents obtained by Reuters said it was late."_s
        << u"documents obtained by Reuters"_s;
    QTest::newRow("what a report is from")
        << u"A report from the front said it was late."_s << u"a report from the front"_s;
    QTest::newRow("whose verdict it is")
        << u"The verdict of the judge was blunt: “Guilty.”"_s << u"the judge"_s;
    QTest::newRow("whose reply it is")
        << u"The reply of Ana Ruiz was short: “No.”"_s << u"Ana Ruiz"_s;
    QTest::newRow("a wish for no name") << u"A senior official said it was four. The official, who "
                                           u"asked not to be named, said more "
                                           "would follow."_s
                                        << u"a senior official; a senior official"_s;
    QTest::newRow("a contract") << u"The lease says that pets may stay."_s << u"the lease"_s;
    QTest::newRow("an owner is not the speaker")
        << u"Ana Ruiz left Tarn. “It rains,” Ruiz’s lawyer said."_s << u"Ruiz’s lawyer"_s;
    QTest::newRow("who, behind a place")
        << u"Bo Lind saw a dermatologist in Tarn, who told him that it rained."_s
        << u"a dermatologist in Tarn"_s;
    QTest::newRow("who, behind two groups")
        << u"The flood angered local officials and customers who said that nobody came."_s
        << u"local officials and customers"_s;
    QTest::newRow("her lawyer")
        << u"Ana Ruiz left Tarn on Friday. Her lawyer said that the mill leaks."_s
        << u"her lawyer"_s;
    QTest::newRow("somebody of a party")
        << u"Then came a Tory. A senior Tory MP said that it rained."_s << u"a senior Tory MP"_s;
    QTest::newRow("a player by the position")
        << u"Lund told Channel Six he had been held down. “I could not move,” the front-rower said."_s
        << u"Lund; Lund"_s;
    QTest::newRow("a teenager")
        << u"Petro Okafor, 19, said that Lucy Farrow had told him to wait. The "
           u"teenager added: “So I went.”"_s
        << u"Petro Okafor; Petro Okafor"_s;
    QTest::newRow("a youngster")
        << u"Goalkeeper Leo Dunn, 20, said that coach Rita Voss had told him to stay. "
           u"The youngster added: “So I did.”"_s
        << u"Leo Dunn; Leo Dunn"_s;
    QTest::newRow("an age")
        << u"Karl Lund, 61, and his boss, Erik Holm, 34, met. The 61-year-old said: "
           u"“It rained.”"_s
        << u"Karl Lund"_s;
    QTest::newRow("a pensioner")
        << u"Ida Moen, 81, said her doctor, Karl Lund, had told her to walk. The "
           u"pensioner added: “So I walked.”"_s
        << u"Ida Moen; Ida Moen"_s;
    QTest::newRow("another mother")
        << u"The widow of one of the men, Teresa Quill, accused the company of hiding "
           u"it. The mother of the other victim, who asked not to be named, said: “My "
           u"boy is dead.”"_s
        << u"Teresa Quill; the mother"_s;
    QTest::newRow("a mother without a name")
        << u"Ana Ruiz left on Friday. The mother, who declined to be named, said: “It "
           u"rains.”"_s
        << u"the mother"_s;
    QTest::newRow("a shadow")
        << u"Minister Clara Booth told MPs that money would come. Her shadow, Neil "
           u"Assad, says that is “half of it”."_s
        << u"Clara Booth; Neil Assad"_s;
    QTest::newRow("a predecessor")
        << u"Minister Julia Roth said taxes would fall. Her predecessor, Mona Weiss, "
           u"warned of “chaos”."_s
        << u"Julia Roth; Mona Weiss"_s;
    QTest::newRow("a successor")
        << u"Julia Roth resigned on Monday. Her successor, Omar Diaz, promised calm. "
           u"“Nobody will go,” he said."_s
        << u"Omar Diaz; Omar Diaz"_s;
    QTest::newRow("a mentor")
        << u"Karl Lund said it rained. His mentor, Ida Moen, called that “nonsense”."_s
        << u"Karl Lund; Ida Moen"_s;
    QTest::newRow("a rival of theirs")
        << u"The miners said it rained. Their tormentor, Ida Moen, called that "
           u"“nonsense”."_s
        << u"the miners; Ida Moen"_s;
}

void DescribedSpeakersTest::namesWhoSpeaks()
{
    QFETCH(QString, text);
    QTEST(test::speakersOf(test::analysisOf(text, m_resources)), "speakers");
}

ONRECORD_TEST(DescribedSpeakersTest)
#include "tst_actorresolver_descriptions.moc"
