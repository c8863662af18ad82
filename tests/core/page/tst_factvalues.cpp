// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pagefacts.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Names, days and entities in what pages say.
class FactValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAuthors_data();
    void readsAuthors();
    void joinsAuthors();
    void readsDays_data();
    void readsDays();
    void readsDaysOfAddresses();
    void resolvesEntities();
    void readsLanguages_data();
    void readsLanguages();
};

void FactValuesTest::readsAuthors_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("authors");

    QTest::newRow("one") << u"Ida Lund"_s << QStringList{u"Ida Lund"_s};
    QTest::newRow("by") << u"By Ida Lund"_s << QStringList{u"Ida Lund"_s};
    QTest::newRow("written by") << u"Written by: Ida Lund"_s << QStringList{u"Ida Lund"_s};
    QTest::newRow("a name that begins so") << u"Bya Lund"_s << QStringList{u"Bya Lund"_s};
    QTest::newRow("Spanish") << u"por Ida Lund"_s << QStringList{u"Ida Lund"_s};
    QTest::newRow("German, and a noble name")
        << u"Von Ida von Lund"_s << QStringList{u"Ida von Lund"_s};
    QTest::newRow("several") << u"By Ida Lund, Ole Berg, and Ane Vik"_s
                             << QStringList{u"Ida Lund"_s, u"Ole Berg"_s, u"Ane Vik"_s};
    QTest::newRow("with what one does")
        << u"By Ida Lund, Arts Correspondent"_s << QStringList{u"Ida Lund"_s};
    QTest::newRow("a ministry") << u"Tarn & Vestby"_s << QStringList{u"Tarn & Vestby"_s};
    QTest::newRow("an entity") << u"Ida L&uuml;nd &amp; Ole Berg"_s
                               << QStringList{u"Ida Lünd"_s, u"Ole Berg"_s};
    QTest::newRow("a mail address") << u"ida@courier.example"_s << QStringList();
    QTest::newRow("beyond the BMP") << u"By 𝔄ne Vik"_s << QStringList{u"𝔄ne Vik"_s};
    QTest::newRow("places between commas") << u"By Ida Lund, Corran, and Ole Berg, Pellam"_s
                                           << QStringList{u"Ida Lund"_s, u"Ole Berg"_s};
    QTest::newRow("places behind in") << u"Ida Lund in Corran and Ole Berg in Port Pellam"_s
                                      << QStringList{u"Ida Lund"_s, u"Ole Berg"_s};
    QTest::newRow("with somebody")
        << u"Ida Lund, with Ole Berg"_s << QStringList{u"Ida Lund"_s, u"Ole Berg"_s};
    QTest::newRow("one of them has one name")
        << u"Ida Lund, Suharto, Ole Berg"_s
        << QStringList{u"Ida Lund"_s, u"Suharto"_s, u"Ole Berg"_s};
}

void FactValuesTest::readsAuthors()
{
    QFETCH(QString, words);
    QTEST(authorsIn(words), "authors");
}

void FactValuesTest::joinsAuthors()
{
    QCOMPARE(bylineOf({}), QString());
    QCOMPARE(bylineOf({u"Ida Lund"_s}), u"Ida Lund"_s);
    QCOMPARE(bylineOf({u"Ida Lund"_s, u"Ole Berg"_s, u"Ane Vik"_s}),
             u"Ida Lund, Ole Berg and Ane Vik"_s);
}

void FactValuesTest::readsDays_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QDate>("day");

    const QDate day(2026, 11, 7);
    QTest::newRow("ISO") << u"2026-11-07T23:30:00-05:00"_s << day;
    QTest::newRow("without hyphens") << u"20261107"_s << day;
    QTest::newRow("mail") << u"Sat, 07 Nov 2026 08:00:00 +0100"_s << day;
    QTest::newRow("old mail") << u"Sat, 07 Nov 26 08:00:00 GMT+1"_s << day;
    QTest::newRow("a zone nobody knows") << u"Sat, 7 Nov 2026 08:00 MEZ"_s << day;
    QTest::newRow("the last century") << u"7 Nov 96 08:00"_s << QDate(1996, 11, 7);
    QTest::newRow("in words") << u"7 November 2026"_s << day;
    QTest::newRow("in another language") << u"7 de noviembre de 2026"_s << day;
    QTest::newRow("no day") << u"2026-13-41"_s << QDate();
    QTest::newRow("a number") << u"1794038400000"_s << QDate();
    QTest::newRow("nothing") << QString() << QDate();
}

void FactValuesTest::readsDays()
{
    QFETCH(QString, words);
    QTEST(dayIn(words), "day");
}

void FactValuesTest::readsDaysOfAddresses()
{
    const QDate day(2026, 11, 7);
    QCOMPARE(dayInAddress(u"https://courier.example/2026/11/07/ferry"_s), day);
    QCOMPARE(dayInAddress(u"https://courier.example/sea/2026/nov/7/ferry😀"_s), day);
    QCOMPARE(dayInAddress(u"https://courier.example/ferry/2026/11/7"_s), day);
    QCOMPARE(dayInAddress(u"https://courier.example/2026/13/07/ferry"_s), QDate());
    QCOMPARE(dayInAddress(u"https://courier.example/2026/11/ferry"_s), QDate());
    QCOMPARE(dayInAddress(u"https://courier.example/?page=/2026/11/07/"_s), QDate());
    QCOMPARE(dayInAddress({}), QDate());
}

void FactValuesTest::resolvesEntities()
{
    QCOMPARE(withoutEntities(u" Ferry &amp;#8211; &lsquo;stays&rsquo;  & more"_s),
             u"Ferry – ‘stays’ & more"_s);
    QCOMPARE(withoutEntities(u"A&B; &nothing; 😀"_s), u"A&B; &nothing; 😀"_s);
}

void FactValuesTest::readsLanguages_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("language");

    QTest::newRow("a tag") << u"en"_s << u"en"_s;
    QTest::newRow("a longer one") << u"en-GB"_s << u"en"_s;
    QTest::newRow("three letters") << u"eng"_s << u"en"_s;
    QTest::newRow("one of several in three") << u"nb_NO"_s << u"nb"_s;
    QTest::newRow("a name") << u"English"_s << u"en"_s;
    QTest::newRow("another") << u"german"_s << u"de"_s;
    QTest::newRow("none") << u"Vestby"_s << QString();
}

void FactValuesTest::readsLanguages()
{
    QFETCH(QString, words);
    QTEST(languageIn(words), "language");
}

ONRECORD_TEST(FactValuesTest)
#include "tst_factvalues.moc"
