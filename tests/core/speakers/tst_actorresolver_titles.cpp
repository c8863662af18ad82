// SPDX-License-Identifier: GPL-3.0-or-later
// Who speaks where a title stands before the name, or a name looks like one or like a small word.
#include "tests/core/speakers/speakersread.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class TitledSpeakersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesWhoSpeaks_data();
    void namesWhoSpeaks();

private:
    Resources m_resources;
};

void TitledSpeakersTest::initTestCase()
{
    Result<Resources> loaded = Resources::load();
    QVERIFY(loaded);
    m_resources = *loaded;
}

void TitledSpeakersTest::namesWhoSpeaks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("speakers");

    QTest::newRow("a given name that is a small word")
        << u"Per Berg said the ward was full. “We have no beds,” Berg said. An Nguyen, a nurse, "
           u"said she "
           "was tired."_s
        << u"Per Berg; Per Berg; An Nguyen"_s;
    QTest::newRow("a given name that is a small word, within")
        << u"“We have no beds,” said Per Berg. According to An Nguyen, the ward was closed."_s
        << u"Per Berg; An Nguyen"_s;
    QTest::newRow("a given name that is an adjective")
        << u"Long Tran said the boats were late. “They never come,” Tran said."_s
        << u"Long Tran; Long Tran"_s;
    QTest::newRow("a name of three words that begins with a small one")
        << u"“They never come,” said So Hyun Park. “It is bad,” Park said."_s
        << u"So Hyun Park; So Hyun Park"_s;
    QTest::newRow("small words that lead to a name")
        << u"Even Ruiz agreed that it rained. So Ana Park said that she would go."_s
        << u"Ruiz; Ana Park"_s;
    QTest::newRow("a given name that is an auxiliary")
        << u"Will Kroll said he did not."_s << u"Will Kroll"_s;
    QTest::newRow("small words that are no names")
        << u"An Oakby firm said it was sorry. Per capita income fell, Lund said. Will Oake wait?"_s
        << u"an Oakby firm; Lund"_s;
    QTest::newRow("a lord and his seat")
        << u"Lord Dray of Harrow said the bill was bad. “It will not do,” Lord Dray said."_s
        << u"Lord Dray of Harrow; Lord Dray of Harrow"_s;
    QTest::newRow("a lord whose seat is told later")
        << u"Lord Dray spoke. “It rains,” said Lord Dray of Harrow."_s << u"Lord Dray of Harrow"_s;
    QTest::newRow("councillors")
        << u"Cllr Ida Moen said the park was safe. Cllr Karl Moen called it “a "
           u"jungle”. “I would not walk there,” he said."_s
        << u"Ida Moen; Karl Moen; Karl Moen"_s;
    QTest::newRow("councillors in brackets")
        << u"Cllr Linda Holm (Lib Dem, North Ward) said it rained. Cllr Geoff Holm "
           u"(Con, South Ward), no relation, called it “a flood”."_s
        << u"Linda Holm; Geoff Holm"_s;
    QTest::newRow("who, behind a bracket")
        << u"Cllr Linda Holm (Lib Dem, North Ward), who proposed the plan, said it rained."_s
        << u"Linda Holm; Linda Holm"_s;
    QTest::newRow("councillors cut short")
        << u"Coun Alice Roe said the park was safe. Coun Brian Roe called it “a "
           u"jungle”."_s
        << u"Alice Roe; Brian Roe"_s;
    QTest::newRow("with a full stop")
        << u"Cllr. Alice Roe said the park was safe. Cllr. Brian Roe called it “a "
           u"jungle”. Coun. Brian Roe said it would be shut."_s
        << u"Alice Roe; Brian Roe; Brian Roe"_s;
    QTest::newRow("members of a house")
        << u"The Ranking Member on the Committee on Mills, Hon. Mara Roe, told the House that it "
           u"rained. The "
           u"Honourable Ida Moen said it was late. “It was,” said Rt. Hon. Karl Lowe. Minority "
           u"Leader Carl Kay said he was wet."_s
        << u"Mara Roe; Ida Moen; Karl Lowe; Carl Kay"_s;
    QTest::newRow("leaders without a name")
        << u"The Opposition Leader said he would wait."_s << u"the Opposition Leader"_s;
    QTest::newRow("a group that has the word")
        << u"The Minority Rights Group said it rained."_s << u"Minority Rights Group"_s;
    QTest::newRow("aldermen")
        << u"Alderman Joe Finch said the bill was fair. Alderwoman Mary Finch called "
           u"it “theft”."_s
        << u"Joe Finch; Mary Finch"_s;
    QTest::newRow("officers")
        << u"PC Dan Lowe said nobody was hurt. DC Ann Lowe said a man had run away. "
           u"“He was fast,” PC Lowe said."_s
        << u"Dan Lowe; Ann Lowe; Ann Lowe"_s;
    QTest::newRow("superintendents")
        << u"Supt Ros Kay said the road was shut. Insp Carl Kay called it “a mess”."_s
        << u"Ros Kay; Carl Kay"_s;
    QTest::newRow("sergeants")
        << u"Sgt Bo Lind said the road was shut. Constable Ada Lind said it was not."_s
        << u"Bo Lind; Ada Lind"_s;
    QTest::newRow("clergy")
        << u"The Rev Tom Daly said it was late. Fr Sean Daly said it was early."_s
        << u"Rev Tom Daly; Sean Daly"_s;
    QTest::newRow("knights")
        << u"Sir Ian Oake said it was late. Lady Ada Oake said it was early. Dame "
           u"Rosa Oake said it was neither."_s
        << u"Sir Ian Oake; Lady Ada Oake; Dame Rosa Oake"_s;
    QTest::newRow("a lord")
        << u"Lord Ian Dray said it was late. Baroness Ada Dray said it was early."_s
        << u"Lord Ian Dray; Baroness Ada Dray"_s;
    QTest::newRow("professors")
        << u"Prof Hiro Tan said it was late. Dr Mei Tan called it “early”."_s
        << u"Prof Hiro Tan; Dr Mei Tan"_s;
    QTest::newRow("members of parliaments")
        << u"MEP Anna Kolb said it was late. MSP Fergus Kolb said it was early. TD "
           u"Sean Kolb said it was neither."_s
        << u"Anna Kolb; Fergus Kolb; Sean Kolb"_s;
    QTest::newRow("abroad")
        << u"Herr Karl Lund said it was late. Frau Ida Lund said it was early."_s
        << u"Karl Lund; Ida Lund"_s;
    QTest::newRow("a title and the last name")
        << u"Cllr Ida Moen left on Friday. “It rains,” Cllr Moen said."_s << u"Ida Moen"_s;
    QTest::newRow("a last name that looks like a title")
        << u"Pavel Oake told the Gazette’s Amol Sen it rained. Sen asked if it would "
           u"stop. Sen said he was wet."_s
        << u"Pavel Oake; Amol Sen; Amol Sen"_s;
    QTest::newRow("another such last name")
        << u"Mervyn King left on Friday. “It rains,” King said."_s << u"Mervyn King"_s;
    QTest::newRow("a noun for somebody, and a name that no list has")
        << u"Presenter Mishal Grey said it was late. Archer Daniels Midland said it was early."_s
        << u"Mishal Grey; Archer Daniels Midland"_s;
    QTest::newRow("no title") << u"DC Comics said it was late. Constable said it was early."_s
                              << u"DC Comics; Constable"_s;
}

void TitledSpeakersTest::namesWhoSpeaks()
{
    QFETCH(QString, text);
    QTEST(test::speakersOf(test::analysisOf(text, m_resources)), "speakers");
}

ONRECORD_TEST(TitledSpeakersTest)
#include "tst_actorresolver_titles.moc"
