// SPDX-License-Identifier: GPL-3.0-or-later
// Who is meant by “she” where a paragraph names somebody and another one did before.
#include "tests/core/speakers/speakersread.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class ParagraphSpeakersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesWhoSpeaks_data();
    void namesWhoSpeaks();

private:
    Resources m_resources;
};

void ParagraphSpeakersTest::initTestCase()
{
    Result<Resources> loaded = Resources::load();
    QVERIFY(loaded);
    m_resources = *loaded;
}

void ParagraphSpeakersTest::namesWhoSpeaks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("speakers");

    QTest::newRow("who is named here")
        << u"Tess Ward left on Friday. “I am tired,” she said.\n\nThe ferry was full.\n\nBo Lind "
           u"backed the plan. The Greens’ Gail Moen did not. “He is a dinosaur,” she said of the "
           u"union leader."_s
        << u"Tess Ward; Bo Lind; Gail Moen"_s;
    QTest::newRow("who is named here, a paragraph later")
        << u"Tess Ward left on Friday. “I am tired,” she said.\n\nThe harbour has a new master, "
           u"Kim "
           u"Dray. “It is late,” she said."_s
        << u"Tess Ward; Kim Dray"_s;
    QTest::newRow("whose gender nothing told")
        << u"The film director Nell Ross left. “It is a comedy,” Ross said.\n\nNordkyst’s chief "
           u"executive, Dana Fox, resigned on Monday. Her successor, Omar Diaz, was named. She did "
           u"not comment."_s
        << u"Nell Ross; Dana Fox"_s;
    QTest::newRow("who is named with a title")
        << u"Tess Ward left on Friday. “I am tired,” she said.\n\nOn Monday Dr Ine Falk came to "
           u"Tarn. “It is a fine town,” she said."_s
        << u"Tess Ward; Dr Ine Falk"_s;
    QTest::newRow("another gender here")
        << u"Ida Moen left on Friday.\n\nBo Lind stayed behind. “It rains too much,” she said."_s
        << u"Ida Moen"_s;
    QTest::newRow("named in her words alone")
        << u"Ida Moen left on Friday.\n\n“Rosa Dray will come,” she said."_s << u"Ida Moen"_s;
    QTest::newRow("nobody here")
        << u"Ida Moen left on Friday.\n\nThe ferry was full. “It rains too much,” she said."_s
        << u"Ida Moen"_s;
    QTest::newRow("one word at the beginning of a sentence")
        << u"Asked again, Lund said yes. Kroll left the room. She said never."_s
        << u"Lund; Kroll"_s;
    QTest::newRow("one word that does more")
        << u"Norrgard stayed behind. Dray, who had come late, took a seat. She said the plan was dead."_s
        << u"Dray"_s;
    QTest::newRow("one word that anybody may have")
        << u"Ida Moen said the plan was late. Nothing came of it. She said it was dead."_s
        << u"Ida Moen; Ida Moen"_s;
    QTest::newRow("told by one who is he")
        << u"Prof. Hiro Tanka said the plan was late. Tanka told Ingrid Moe he would quit if it "
           u"failed. “I told him to get some sleep,” she recalled."_s
        << u"Prof. Hiro Tanka; Prof. Hiro Tanka; Ingrid Moe"_s;
    QTest::newRow("beside one who is he")
        << u"Kim Lund said the ferry was late. Lund told Rosa Dray he was ill. “I did not believe "
           u"him,” she said."_s
        << u"Kim Lund; Kim Lund; Rosa Dray"_s;
    QTest::newRow("beside one who is she") << u"Kim Lund said the ferry was late. Lund told Martin "
                                              u"Dray she was ill. “I did not believe "
                                              u"her,” he said."_s
                                           << u"Kim Lund; Kim Lund; Martin Dray"_s;
    QTest::newRow("beside one who is he and spoke last")
        << u"Rosa Dray met Hiro Tanka on Friday. Tanka said he was ill. “I did not believe him,” "
           u"she "
           u"said."_s
        << u"Hiro Tanka; Rosa Dray"_s;
    QTest::newRow("nobody else is here") << u"Rosa Dray left on Friday.\n\nThe ferry was "
                                            u"full.\n\nKim Lund came late. “I am tired,” she "
                                            u"said."_s
                                         << u"Kim Lund"_s;
    QTest::newRow("introduced right before")
        << u"Manager Bo Lind said he was proud. “They ran,” he added. His captain, Martin Dahl, "
           u"agreed. “We ran a lot,” he said."_s
        << u"Bo Lind; Bo Lind; Martin Dahl"_s;
    QTest::newRow("introduced right before, of another mind")
        << u"Mayor Ida Moen said she was proud. Rosa Dray, a nurse, was less happy. “It does not "
           u"work,” she said."_s
        << u"Ida Moen; Rosa Dray"_s;
    QTest::newRow("a sister by her first name")
        << u"“I have booked,” said Rosa Dray, 34, a nurse.\n\nHer sister Ingrid, who stood with "
           u"friends, agreed. “It is always late,” she said."_s
        << u"Rosa Dray; Ingrid"_s;
    QTest::newRow("a colleague by her first name")
        << u"Ida Moen teaches in Tarn. “The roof leaks,” she said.\n\nHer colleague Joan agreed. "
           u"“It has leaked since May,” she said."_s
        << u"Ida Moen; Joan"_s;
    QTest::newRow("whom a relative spoke to")
        << u"Ida Moen teaches in Tarn. “The roof leaks,” she said.\n\nShe met her sister Ingrid. "
           u"“It has leaked since May,” she said."_s
        << u"Ida Moen; Ida Moen"_s;
    QTest::newRow("who is spoken of")
        << u"Manager Bo Lind said the team was tired. Martin Dahl scored twice. “He ran a lot,” he "
           u"said."_s
        << u"Bo Lind; Bo Lind"_s;
    QTest::newRow("who does not speak but is praised")
        << u"Mayor Ida Falk praised Rosa Kolb. “It works,” she said."_s << u"Ida Falk; Ida Falk"_s;
    QTest::newRow("they of one") << u"Nordkyst Ltd said the book would be printed.\n\nThe singer "
                                    u"Jude Fenn wrote: “It was me.” "
                                    u"Fenn later deleted it. “I was hacked,” they told fans."_s
                                 << u"Nordkyst Ltd; Jude Fenn; Jude Fenn"_s;
    QTest::newRow("they of one who owns something")
        << u"Nordkyst Ltd said the book would be printed.\n\nThe singer Kim Fenn said it was late. "
           u"“My "
           u"name is on it,” they said."_s
        << u"Nordkyst Ltd; Kim Fenn; Kim Fenn"_s;
    QTest::newRow("they of an institution")
        << u"The singer Kim Fenn said it was late.\n\nNordkyst Ltd said the book would be printed. "
           u"“We stand by it,” they said."_s
        << u"Kim Fenn; Nordkyst Ltd; Nordkyst Ltd"_s;
    QTest::newRow("they of a place that denies something")
        << u"Her post got the attention of two senators. They criticised the label. Marrow Bay has "
           u"twice denied doing anything wrong.\n\n“At no point did we say she could not sing,” "
           u"they "
           u"said in a statement on their website."_s
        << u"two senators; Marrow Bay; Marrow Bay"_s;
    QTest::newRow("beyond the BMP")
        << u"😀 Tess Ward left on Friday. “I am tired,” she said.\n\n😀 The Greens’ Gail Moen came. "
           u"“It is late,” she said."_s
        << u"Tess Ward; Gail Moen"_s;
}

void ParagraphSpeakersTest::namesWhoSpeaks()
{
    QFETCH(QString, text);
    QTEST(test::speakersOf(test::analysisOf(text, m_resources)), "speakers");
}

ONRECORD_TEST(ParagraphSpeakersTest)
#include "tst_actorresolver_paragraphs.moc"
