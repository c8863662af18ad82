// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/headabroad.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Lines around a headline in other languages than English.
class HeadAbroadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDays_data();
    void readsDays();
    void readsAuthors_data();
    void readsAuthors();
    void endsBeforeChanges();
    void tellsLines_data();
    void tellsLines();
};

void HeadAbroadTest::readsDays_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QDate>("day");

    const QDate day(2026, 11, 7);
    QTest::newRow("German") << u"Samstag, 7. November 2026"_s << day;
    QTest::newRow("French") << u"Publié le 7 novembre 2026 à 18h05"_s << day;
    QTest::newRow("Spanish") << u"Vestby, 7 de noviembre de 2026"_s << day;
    QTest::newRow("Italian") << u"7 novembre 2026"_s << day;
    QTest::newRow("Norwegian") << u"Publisert 7. desember 2026 kl. 9"_s << QDate(2026, 12, 7);
    QTest::newRow("in capitals") << u"7 NOVEMBRE 2026"_s << day;
    QTest::newRow("beyond the BMP") << u"😀 7. März 2026"_s << QDate(2026, 3, 7);
    QTest::newRow("figures with stops") << u"07.11.2026, 20:31 Uhr"_s << day;
    QTest::newRow("no day") << u"31.02.2026"_s << QDate();
    QTest::newRow("a version") << u"Version 2.07.11.2026"_s << QDate();
    QTest::newRow("no month") << u"7 bateaux 2026"_s << QDate();
}

void HeadAbroadTest::readsDays()
{
    QFETCH(QString, words);
    QTEST(dayAbroad(words), "day");
}

void HeadAbroadTest::readsAuthors_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("authors");

    QTest::newRow("German") << u"Von Ida Lund"_s << QStringList{u"Ida Lund"_s};
    QTest::newRow("behind the hour")
        << u"17.11.2026, 20:31 Uhr von Ida Lund"_s << QStringList{u"Ida Lund"_s};
    QTest::newRow("behind the day")
        << u"Publié le 17 novembre 2026 à 18h05, par Åse Lund"_s << QStringList{u"Åse Lund"_s};
    QTest::newRow("before a word about the day")
        << u"Av Ida Lund Publisert 17. november 2026"_s << QStringList{u"Ida Lund"_s};
    QTest::newRow("two") << u"Av Ida Lund og Ole Berg"_s
                         << QStringList{u"Ida Lund"_s, u"Ole Berg"_s};
    QTest::newRow("before the day")
        << u"Door Ida van den Berg, 17 november 2026"_s << QStringList{u"Ida van den Berg"_s};
    QTest::newRow("a mayor of a place") << u"Die Bürgermeisterin von Groß Tarn"_s << QStringList();
    QTest::newRow("a sentence") << u"Von Tarn aus sieht man die Insel 😀"_s << QStringList();
}

void HeadAbroadTest::readsAuthors()
{
    QFETCH(QString, words);
    QTEST(authorsAbroad(words), "authors");
}

void HeadAbroadTest::endsBeforeChanges()
{
    QCOMPARE(beforeChange(u"Publié le 7 novembre 2026, mis à jour le 8 novembre 2026"_s),
             u"Publié le 7 novembre 2026, "_s);
    QCOMPARE(beforeChange(u"Aktualisiert am 8. November 2026 😀"_s), QString());
    QCOMPARE(beforeChange(u"7. November 2026"_s), u"7. November 2026"_s);
}

void HeadAbroadTest::tellsLines_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("tells");

    QTest::newRow("English") << u"By Ida Lund, 17 November 2026"_s << true;
    QTest::newRow("a day with its label") << u"Veröffentlicht am 17. November 2026"_s << true;
    QTest::newRow("a name") << u"Por Ida Lund"_s << true;
    QTest::newRow("both") << u"Publicado el 17 de noviembre de 2026 por Ida Lund"_s << true;
    QTest::newRow("a sentence with a day")
        << u"Die Fähre fährt seit dem 17. November 2026 wieder jede Nacht."_s << false;
    QTest::newRow("a long line with a day")
        << u"Am 17. November 2026 fährt die Fähre von Vestby nach Tarn zum letzten Mal in der Nacht"_s
        << false;
    QTest::newRow("other words") << u"Die Fähre bleibt 😀"_s << false;
}

void HeadAbroadTest::tellsLines()
{
    QFETCH(QString, words);
    QTEST(tellsOfArticle(words), "tells");
}

ONRECORD_TEST(HeadAbroadTest)
#include "tst_headabroad.moc"
