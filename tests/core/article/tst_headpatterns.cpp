// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/headpatterns.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class HeadPatternsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBylines_data();
    void readsBylines();
    void readsDatelines_data();
    void readsDatelines();
    void tellsLinesApart_data();
    void tellsLinesApart();
    void partsCredits();
};

void HeadPatternsTest::readsBylines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("names"); // null: no byline
    QTest::newRow("a name") << u"By Ida Lund"_s << u"Ida Lund"_s;
    QTest::newRow("two") << u"BY IDA LUND AND PAVEL OAKE"_s << u"IDA LUND AND PAVEL OAKE"_s;
    QTest::newRow("emphasis") << u"*By Ida Lund*"_s << u"Ida Lund"_s;
    QTest::newRow("an outlet behind") << u"By Ida Lund | Vestby Courier"_s << u"Ida Lund"_s;
    QTest::newRow("a sentence") << u"By noon the harbour was empty"_s << QString();
    QTest::newRow("beyond the BMP") << u"By 😀"_s << QString();
    QTest::newRow("nothing") << u""_s << QString();
}

void HeadPatternsTest::readsBylines()
{
    QFETCH(QString, line);
    QTEST(bylineAt(line).captured(u"names"_s), "names");
}

void HeadPatternsTest::readsDatelines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("place"); // null: no dateline
    QTest::addColumn<QString>("outlet");
    QTest::newRow("a place") << u"VESTBY — The harbour closed."_s << u"VESTBY"_s << QString();
    QTest::newRow("an agency") << u"VESTBY, Nov. 17 (Tarn Press) -- It closed."_s << u"VESTBY"_s
                               << u"Tarn Press"_s;
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

void HeadPatternsTest::tellsLinesApart_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("kinds");
    QTest::newRow("a day") << u"Published: 17 November 2026, 10:30 GMT"_s << u"day"_s;
    QTest::newRow("a later day") << u"Last updated November 17, 2026"_s << u"day updated"_s;
    QTest::newRow("a day and more") << u"On 17 November 2026 the harbour closed"_s << u""_s;
    QTest::newRow("a section") << u"POLITICS & LAW"_s << u"kicker"_s;
    QTest::newRow("credits") << u"Ida Lund | Vestby Courier | 17 November 2026"_s << u"credits"_s;
    QTest::newRow("bars without a day") << u"Ida Lund | Vestby Courier"_s << u""_s;
    QTest::newRow("beyond the BMP") << u"😀 | 😀"_s << u""_s;
}

void HeadPatternsTest::tellsLinesApart()
{
    QFETCH(QString, line);
    QStringList kinds;
    if (isDayAlone(line))
        kinds.append(u"day"_s);
    if (saysUpdated(line))
        kinds.append(u"updated"_s);
    if (looksLikeKicker(line))
        kinds.append(u"kicker"_s);
    if (looksLikeCredits(line))
        kinds.append(u"credits"_s);
    QTEST(kinds.join(u' '), "kinds");
}

void HeadPatternsTest::partsCredits()
{
    const QString line = u"Ida Lund · 😀 | 17 November"_s;
    QStringList parts;
    for (const Span part : creditsIn(line))
        parts.append(part.in(line).toString());
    QCOMPARE(parts, (QStringList{u"Ida Lund"_s, u"😀"_s, u"17 November"_s}));
}

QTEST_GUILESS_MAIN(HeadPatternsTest)
#include "tst_headpatterns.moc"
