// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/generations.h"

#include "tests/core/speakers/speakersread.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class GenerationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsTheElderFromTheYounger_data();
    void tellsTheElderFromTheYounger();

private:
    Resources m_resources;
};

void GenerationsTest::initTestCase()
{
    Result<Resources> loaded = Resources::load();
    QVERIFY(loaded);
    m_resources = *loaded;
}

void GenerationsTest::tellsTheElderFromTheYounger_data()
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

void GenerationsTest::tellsTheElderFromTheYounger()
{
    QFETCH(QString, text);
    QTEST(test::speakersOf(test::analysisOf(text, m_resources)), "speakers");
}

QTEST_GUILESS_MAIN(GenerationsTest)
#include "tst_generations.moc"
