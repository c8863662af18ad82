// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/databases/recordday.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Days as databases write them, in the languages of their menus.
class RecordDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsDays_data();
    void findsDays();
    void tellsLinesOfDays_data();
    void tellsLinesOfDays();
};

void RecordDayTest::findsDays_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QDate>("day");

    const QDate day(2026, 2, 18);
    QTest::newRow("English") << u"February 18, 2026 Wednesday 9:20 AM GMT"_s << day;
    QTest::newRow("shortened") << u"Feb. 18, 2026"_s << day;
    QTest::newRow("day first") << u"18 February 2026"_s << day;
    QTest::newRow("French") << u"Labour, mercredi 18 février 2026, p. 03"_s << day;
    QTest::newRow("the first in French") << u"1er août 2026"_s << QDate(2026, 8, 1);
    QTest::newRow("German") << u"Mittwoch 18. Februar 2026"_s << day;
    QTest::newRow("Spanish") << u"18 de febrero de 2026"_s << day;
    QTest::newRow("Portuguese") << u"18 de fevereiro de 2026"_s << day;
    QTest::newRow("Italian") << u"18 febbraio 2026"_s << day;
    QTest::newRow("Dutch") << u"18 maart 2026"_s << QDate(2026, 3, 18);
    QTest::newRow("Chinese") << u"2026年2月18日"_s << day;
    QTest::newRow("as machines write it") << u"2026-02-18T10:00"_s << day;
    QTest::newRow("figures with stops") << u"18.02.2026"_s << day;
    QTest::newRow("figures with strokes") << u"2/18/2026"_s << day;
    QTest::newRow("either order") << u"2/3/2026"_s << QDate();
    QTest::newRow("a blank within the year") << u"Feb 18, 2 026"_s << day;
    QTest::newRow("right behind a bracket") << u"Courier [Vestby]18 Feb 2026: A.1."_s << day;
    QTest::newRow("beyond the BMP") << u"😀 18 February 2026"_s << day;
    QTest::newRow("no such day") << u"31 February 2026"_s << QDate();
    QTest::newRow("a number and a word") << u"At 4 mostly 2000 came"_s << QDate();
    QTest::newRow("none") << u"Covid-19, part 1"_s << QDate();
}

void RecordDayTest::findsDays()
{
    QFETCH(QString, words);
    QTEST(dayInAnyLanguage(words), "day");
}

void RecordDayTest::tellsLinesOfDays_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isLine");
    QTest::addColumn<QDate>("day");

    QTest::newRow("with an edition")
        << u"October 7, 2026, Wednesday, Late Edition - Final"_s << true << QDate(2026, 10, 7);
    QTest::newRow("with an hour") << u"March 12, 2026 Thursday 9:20 AM GMT"_s << true
                                  << QDate(2026, 3, 12);
    QTest::newRow("weekday first") << u"Donnerstag, 12. März 2026"_s << true << QDate(2026, 3, 12);
    QTest::newRow("a month alone") << u"March 2026"_s << true << QDate();
    QTest::newRow("two months") << u"March/April 2026"_s << true << QDate();
    QTest::newRow("a season") << u"Spring 2026"_s << true << QDate();
    QTest::newRow("a headline that begins with a day")
        << u"March 12, 2026: the day the lagoon came back"_s << false << QDate();
    QTest::newRow("a day within a headline")
        << u"What we learnt on 12 March 2026"_s << false << QDate();
    QTest::newRow("a word and a year") << u"Election 2026"_s << false << QDate();
    QTest::newRow("a cover") << u"Date and Time: Friday, 27. November 2026 09:31"_s << false
                             << QDate();
}

void RecordDayTest::tellsLinesOfDays()
{
    QFETCH(QString, line);
    const auto day = dayOfLine(line);
    QTEST(day.has_value(), "isLine");
    QTEST(day.value_or(QDate()), "day");
}

ONRECORD_TEST(RecordDayTest)
#include "tst_recordday.moc"
