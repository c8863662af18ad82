// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speakers/officetable.h"

#include "core/lexicon/lexicon.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class OfficeTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsHolders_data();
    void findsHolders();
    void takesWhoSharesMost();
    void takesWhoHoldsTheOfficeNow();
    void takesTheLatestOfEquals();
    void keepsTheLatestEight();
    void knowsTheOnlyHolder();
    void knowsAllHolders();

private:
    Description read(QStringView head, QStringView rest = {}) const
    {
        return descriptionOf(head, rest, *m_lexicon);
    }

    std::optional<Lexicon> m_lexicon;
};

void OfficeTableTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

void OfficeTableTest::findsHolders_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<bool>("found");
    QTest::newRow("the office") << u"the Tarn mayor"_s << u"the mayor"_s << u""_s << true;
    QTest::newRow("the office and where")
        << u"the Tarn mayor"_s << u"the mayor"_s << u"of Tarn"_s << true;
    QTest::newRow("of elsewhere") << u"the Tarn mayor"_s << u"the mayor"_s << u"of Oakby"_s
                                  << false;
    QTest::newRow("another office") << u"the Tarn mayor"_s << u"the envoy"_s << u""_s << false;
    QTest::newRow("another word for it") << u"the Tarn boss"_s << u"the head"_s << u""_s << true;
    QTest::newRow("a woman by a man’s")
        << u"the spokeswoman"_s << u"the spokesman"_s << u""_s << false;
    QTest::newRow("another rank") << u"the shadow chancellor"_s << u"the chancellor"_s << u""_s
                                  << false;
    QTest::newRow("of one of another rank")
        << u"the chancellor"_s << u"the shadow chancellor"_s << u""_s << false;
    QTest::newRow("the same rank")
        << u"the Tarn vice president"_s << u"the vice president"_s << u""_s << true;
    QTest::newRow("no noun") << u""_s << u""_s << u""_s << false;
    QTest::newRow("beyond the BMP")
        << u"the \U00010400arn mayor"_s << u"the mayor"_s << u"of \U00010400arn"_s << true;
}

void OfficeTableTest::findsHolders()
{
    QFETCH(QString, known);
    QFETCH(QString, head);
    QFETCH(QString, rest);
    OfficeTable table;
    table.add(7, read(known));
    QTEST(table.find(read(head, rest)).has_value(), "found");
}

void OfficeTableTest::takesWhoSharesMost()
{
    OfficeTable table;
    table.add(0, read(u"the old harbour chief"));
    table.add(1, read(u"the old chief"));
    QCOMPARE(table.find(read(u"the old harbour chief")), 0);
}

void OfficeTableTest::takesWhoHoldsTheOfficeNow()
{
    OfficeTable table;
    table.add(0, read(u"the transport minister"));
    table.add(1, read(u"a former transport minister"));
    QCOMPARE(table.find(read(u"the minister")), 0);
    QCOMPARE(table.find(read(u"the transport minister")), 0);
    QCOMPARE(table.find(read(u"the former minister")), 1);

    OfficeTable onlyFormer;
    onlyFormer.add(1, read(u"a retired harbour chief"));
    QCOMPARE(onlyFormer.find(read(u"the chief")), 1);
}

void OfficeTableTest::takesTheLatestOfEquals()
{
    OfficeTable table;
    table.add(0, read(u"the Tarn mayor"));
    table.add(1, read(u"the Oakby mayor"));
    QCOMPARE(table.find(read(u"the mayor")), 1);
    QCOMPARE(table.find(read(u"the Tarn mayor")), 0);
}

void OfficeTableTest::keepsTheLatestEight()
{
    OfficeTable table;
    table.add(0, read(u"the Tarn mayor"));
    for (int i = 1; i <= 8; ++i)
        table.add(i, read(u"the mayor"));
    QVERIFY(!table.find(read(u"the Tarn mayor")));
    QCOMPARE(table.find(read(u"the mayor")), 8);
}

void OfficeTableTest::knowsTheOnlyHolder()
{
    OfficeTable table;
    table.add(0, read(u"the senator"));
    QCOMPARE(table.onlyHolder(read(u"the Norrland senator")), 0);
    QVERIFY(!table.onlyHolder(read(u"the senator", u"of Oakby")));
    QVERIFY(!table.onlyHolder(read(u"Norrland’s senator")));
    QVERIFY(!table.onlyHolder(read(u"the envoy")));
    table.add(1, read(u"the senator"));
    QVERIFY(!table.onlyHolder(read(u"the Norrland senator")));
}

void OfficeTableTest::knowsAllHolders()
{
    OfficeTable table;
    table.add(0, read(u"the Tarn mayor"));
    table.add(1, read(u"the Oakby mayor"));
    table.add(1, read(u"the mayor of Oakby"));
    table.add(2, read(u"the former mayor"));
    QCOMPARE(table.holders(read(u"the mayor")), (QList<qsizetype>{0, 1}));
    QCOMPARE(table.holders(read(u"the Tarn mayor")), QList<qsizetype>{0});
    QCOMPARE(table.holders(read(u"the former mayor")), QList<qsizetype>{2});
    QCOMPARE(table.holders(read(u"the envoy")), QList<qsizetype>{});
}

ONRECORD_TEST(OfficeTableTest)
#include "tst_officetable.moc"
