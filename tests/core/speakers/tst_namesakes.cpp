// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/namesakes.h"

#include "tests/core/speakers/speakersread.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class NamesakesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsTheElderFromTheYounger_data();
    void tellsTheElderFromTheYounger();
    void tellsByWhatStandsAround_data();
    void tellsByWhatStandsAround();
    void doubtsWhereNothingTells_data();
    void doubtsWhereNothingTells();

private:
    Resources m_resources;
};

void NamesakesTest::initTestCase()
{
    Result<Resources> loaded = Resources::load();
    QVERIFY(loaded);
    m_resources = *loaded;
}

void NamesakesTest::tellsTheElderFromTheYounger_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("speakers");
    QTest::newRow("a son") << u"Karl Lund and his son, Erik Lund, run the port. “We are tired,” "
                              u"the elder Lund said. “I am "
                              "not,” the younger Lund said. “He never is,” Lund senior added."_s
                           << u"Karl Lund; Erik Lund; Karl Lund"_s;
    QTest::newRow("a mother") << u"Ida Moen runs the mill with her mother, Ada Moen. “I am tired,” "
                                 u"the younger Moen said. The "
                                 "elder Moen said she was not."_s
                              << u"Ida Moen; Ada Moen"_s;
    QTest::newRow("suffixes") << u"Karl Lund Sr. and Karl Lund Jr. run the port. Lund senior said "
                                 u"it rains. Lund junior said it "
                                 "pours."_s
                              << u"Karl Lund Sr.; Karl Lund Jr."_s;
    QTest::newRow("the only one") << u"Erik Holm runs the port. The younger Holm said it rains."_s
                                  << u"Erik Holm"_s;
    QTest::newRow("beyond the BMP")
        << u"😀 Karl Lund and his son, Erik Lund, run the port. “I am not,” the younger Lund said."_s
        << u"Erik Lund"_s;
}

void NamesakesTest::tellsTheElderFromTheYounger()
{
    QFETCH(QString, text);
    QTEST(test::speakersOf(test::analysisOf(text, m_resources)), "speakers");
}

void NamesakesTest::tellsByWhatStandsAround_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("speakers");
    QTest::newRow("he of two")
        << u"The chef Marco Oake is being sued by his sister, the baker Rosa Oake. "
           u"“It is mine,” Rosa said. Oake said he was sad."_s
        << u"Rosa Oake; Marco Oake"_s;
    QTest::newRow("he of a couple")
        << u"The novelist John Karr was mocked by his wife, the poet Mia Karr. “He "
           u"cannot spell,” Mia said. Karr said he was amused."_s
        << u"Mia Karr; John Karr"_s;
    QTest::newRow("she of two")
        << u"The novelist John Karr was mocked by his sister, the poet Mia Karr. “She "
           u"cannot spell,” John said. Karr said she was amused."_s
        << u"John Karr; Mia Karr"_s;
    QTest::newRow("a party")
        << u"Tory MP Ben Hill accused Labour’s Joan Hill of lying. “She made it up,” "
           u"he said. Hill, the Labour MP for Kent, said it was true."_s
        << u"Ben Hill; Ben Hill; Joan Hill"_s;
    QTest::newRow("a knight and a plain one")
        << u"Sir Ian Oake said the ferry was safe. Tony Oake, the minister, left on Friday. Mr "
           u"Oake said "
           u"he was tired."_s
        << u"Sir Ian Oake; Tony Oake"_s;
    QTest::newRow("a trade")
        << u"The chef Ida Moen and the poet Ada Moen met on Friday. Moen, the chef, "
           u"said it rained. Moen, the poet, said it poured."_s
        << u"Ida Moen; Ada Moen"_s;
}

void NamesakesTest::tellsByWhatStandsAround()
{
    QFETCH(QString, text);
    QTEST(test::speakersOf(test::analysisOf(text, m_resources)), "speakers");
}

void NamesakesTest::doubtsWhereNothingTells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("doubted");
    QTest::newRow("nothing")
        << u"Nell Ross and her brother, Todd Ross, met on Friday. “It rains,” Ross said."_s << true;
    QTest::newRow("one bore the name first")
        << u"Nell Ross left on Friday. Ross is a poet. Todd Ross is her brother. “It rains,” Ross said."_s
        << false;
    QTest::newRow("a form of address")
        << u"Nell Ross and her brother, Todd Ross, met on Friday. “It rains,” Ms Ross said."_s
        << false;
    QTest::newRow("a form of address that no knight has")
        << u"Tony Ross and Sir Ian Ross met on Friday. “It rains,” Mr Ross said."_s << false;
    QTest::newRow("a knight, and nothing tells")
        << u"Tony Ross and Sir Ian Ross met on Friday. “It rains,” Ross said."_s << true;
    QTest::newRow("nobody else") << u"Nell Ross left on Friday. “It rains,” Ross said."_s << false;
}

void NamesakesTest::doubtsWhereNothingTells()
{
    constexpr double doubted = 0.6;
    QFETCH(QString, text);
    const Analysis analysis = test::analysisOf(text, m_resources);
    QCOMPARE(analysis.statements.size(), 1);
    QTEST(analysis.statements.first().speakerConfidence < doubted, "doubted");
}

ONRECORD_TEST(NamesakesTest)
#include "tst_namesakes.moc"
