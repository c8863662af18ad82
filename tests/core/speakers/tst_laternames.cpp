// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/laternames.h"

#include "tests/core/speakers/speakersread.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class LaterNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsWhoHoldsTheOffice_data();
    void tellsWhoHoldsTheOffice();

private:
    Resources m_resources;
};

void LaterNamesTest::initTestCase()
{
    Result<Resources> loaded = Resources::load();
    QVERIFY(loaded);
    m_resources = *loaded;
}

void LaterNamesTest::tellsWhoHoldsTheOffice_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("speakers");
    QTest::newRow("a headline") << u"Dam repairs will cost $40m, says minister\n\nEnergy minister "
                                   u"Olaf Renn gave the figure in "
                                   "a written answer."_s
                                << u"Olaf Renn"_s;
    QTest::newRow("whoever is named first")
        << u"Dam repairs will cost $40m, says minister\n\nEnergy minister Olaf Renn gave the "
           u"figure in "
           "a written answer.\n\nFinance minister Ada Holm was not there."_s
        << u"Olaf Renn"_s;
    QTest::newRow("the lead")
        << u"A judge said that the boat was empty.\n\nIt rains.\n\nJudge Ida Moen "
           "sat in Tarn."_s
        << u"Ida Moen"_s;
    QTest::newRow("of elsewhere")
        << u"The Oakby mayor said that the boat was empty.\n\nIt rains.\n\nTarn mayor Ida Moen left."_s
        << u"the Oakby mayor"_s;
    QTest::newRow("once")
        << u"The mayor said that the boat was empty.\n\nIt rains.\n\nThe former mayor, Ida Moen, left."_s
        << u"the mayor"_s;
    QTest::newRow("one of several who left")
        << u"A lawyer who has met the family said it was sad.\n\nIt rains.\n\nLawyer Ida Moen left."_s
        << u"a lawyer who has met the family"_s;
    QTest::newRow("who asked not to be named") << u"A judge, who asked not to be named, said that "
                                                  u"the boat was empty.\n\nIt rains.\n\nJudge "
                                                  "Ida Moen sat in Tarn."_s
                                               << u"a judge"_s;
    QTest::newRow("beyond the BMP")
        << u"😀 A judge said 😀 that the boat was empty.\n\nIt rains.\n\nJudge "
           "Ida Moen sat in Tarn."_s
        << u"Ida Moen"_s;
}

void LaterNamesTest::tellsWhoHoldsTheOffice()
{
    QFETCH(QString, text);
    QTEST(test::speakersOf(test::analysisOf(text, m_resources)), "speakers");
}

QTEST_GUILESS_MAIN(LaterNamesTest)
#include "tst_laternames.moc"
