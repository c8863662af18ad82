// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/headpatterns.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class HeadPatternsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDatelines_data();
    void readsDatelines();
    void findsTheDayOfAPlace();
    void tellsLinesApart_data();
    void tellsLinesApart();
    void findsASectionBehindAHeadline();
};

void HeadPatternsTest::readsDatelines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("place"); // null: no dateline
    QTest::addColumn<QString>("outlet");
    QTest::newRow("a place") << u"VESTBY — The harbour closed."_s << u"VESTBY"_s << QString();
    QTest::newRow("an agency") << u"VESTBY, Nov. 17 (Tarn Press) -- It closed."_s << u"VESTBY"_s
                               << u"Tarn Press"_s;
    QTest::newRow("a release") << u"VESTBY, Norland, Nov. 17, 2026 /Tarn Wire/ -- It closed."_s
                               << u"VESTBY, Norland"_s << u"Tarn Wire"_s;
    QTest::newRow("small letters") << u"Vestby — The harbour closed."_s << QString() << QString();
    QTest::newRow("no dash") << u"VESTBY closed its harbour."_s << QString() << QString();
    QTest::newRow("beyond the BMP") << u"VESTBY — 😀"_s << u"VESTBY"_s << QString();
}

void HeadPatternsTest::readsDatelines()
{
    QFETCH(QString, line);
    const QRegularExpressionMatch match = datelineAt(line);
    QTEST(match.captured(u"place"_s).trimmed(), "place");
    QTEST(match.captured(u"outlet"_s), "outlet");
}

void HeadPatternsTest::findsTheDayOfAPlace()
{
    QCOMPARE(dayOfPlaceAt(u"Vestby, 17 November 2026 – It closed.")->day, QDate(2026, 11, 17));
    QVERIFY(!dayOfPlaceAt(u"It closed on 17 November 2026 – or so."));
    QVERIFY(!dayOfPlaceAt(u"Vestby, 17 November 2026."));
    QVERIFY(!dayOfPlaceAt(u"😀"));
}

void HeadPatternsTest::tellsLinesApart_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("kinds");
    QTest::newRow("a section in capitals") << u"ROADS & LAW"_s << u"kicker"_s;
    QTest::newRow("a place") << u"NEW VESTBY"_s << u"kicker place"_s;
    QTest::newRow("sections") << u"News | Local"_s << u"section"_s;
    QTest::newRow("buttons") << u"Share on Facebook"_s << u"furniture"_s;
    QTest::newRow("a press release") << u"For Immediate Release"_s << u"furniture"_s;
    QTest::newRow("a day it is held back to")
        << u"Press release – embargoed until 00:01 on 3 October 2024"_s << u"furniture"_s;
    QTest::newRow("news of a release") << u"News release of hostages delayed"_s << QString();
    QTest::newRow("a slug and its version")
        << u"BC-FERRY-VOTE, 1st Ld-Writethru"_s << u"dispatch"_s;
    QTest::newRow("a slug and its length") << u"AM-Ferry-Vote,0312"_s << u"dispatch"_s;
    QTest::newRow("a slug of capitals") << u"FERRY-VOTE/ (UPDATE 2)"_s << u"dispatch"_s;
    QTest::newRow("an urgency") << u"URGENT"_s << u"kicker place dispatch"_s;
    QTest::newRow("a dispatch's number") << u"a0123 05:15 GMT, 14/10/26"_s << u"dispatch"_s;
    QTest::newRow("a headline with a hyphen") << u"PM-led talks on ferry fail"_s << QString();
    QTest::newRow("a headline in capitals")
        << u"NIGHT-FERRY VOTE SPLITS COUNCIL 5-4"_s << QString();
    QTest::newRow("a headline of one word") << u"Half-time"_s << QString();
    QTest::newRow("a headline with a number") << u"Covid-19 closes 12 schools"_s << QString();
    QTest::newRow("a count of comments") << u"12 comments"_s << u"furniture"_s;
    QTest::newRow("an outlet") << u"The Vestby Courier"_s << u"outlet"_s;
    QTest::newRow("an address") << u"courier.example"_s << u"outlet"_s;
    QTest::newRow("a headline") << u"Ferry firm to raise fares in May"_s << u""_s;
    QTest::newRow("a sentence") << u"Share this."_s << u""_s;
    QTest::newRow("beyond the BMP") << u"😀 | 😀"_s << u""_s;
}

void HeadPatternsTest::tellsLinesApart()
{
    QFETCH(QString, line);
    QStringList kinds;
    if (looksLikeKicker(line))
        kinds.append(u"kicker"_s);
    if (looksLikePlace(line))
        kinds.append(u"place"_s);
    if (namesSections(line))
        kinds.append(u"section"_s);
    if (looksLikeFurniture(line))
        kinds.append(u"furniture"_s);
    if (labelsDispatch(line))
        kinds.append(u"dispatch"_s);
    if (looksLikeOutlet(line))
        kinds.append(u"outlet"_s);
    QTEST(kinds.join(u' '), "kinds");
}

void HeadPatternsTest::findsASectionBehindAHeadline()
{
    QCOMPARE(sectionBehind(u"Ferry firm to raise fares | Opinion"), 10);
    QCOMPARE(sectionBehind(u"Ferry firm to raise fares – Ida Lund"), 0);
    QCOMPARE(sectionBehind(u"News"), 0);
}

ONRECORD_TEST(HeadPatternsTest)
#include "tst_headpatterns.moc"
