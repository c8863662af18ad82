// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/hyphens.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class HyphensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsLines_data();
    void joinsLines();
};

void HyphensTest::joinsLines_data()
{
    QTest::addColumn<QString>("known"); // other words of the text
    QTest::addColumn<QString>("upper");
    QTest::addColumn<QString>("lower");
    QTest::addColumn<QString>("joined");

    const auto row = [](const char *title, const QString &upper, const QString &lower,
                        const QString &joined, const QString &known = {}) {
        QTest::newRow(title) << known << upper << lower << joined;
    };
    row("two words", u"It"_s, u"rained"_s, u"It rained"_s);
    row("a word in two parts", u"the swim-"_s, u"mers left"_s, u"the swimmers left"_s);
    row("a name of two", u"said Prys-"_s, u"Harker, who"_s, u"said Prys-Harker, who"_s);
    row("a name parted", u"Marchet-"_s, u"ti-Boyd said"_s, u"Marchetti-Boyd said"_s);
    row("a hyphen that the text has", u"a stop-"_s, u"log and"_s, u"a stop-log and"_s,
        u"the stop-log there"_s);
    row("a word that the text has", u"a stop-"_s, u"log and"_s, u"a stoplog and"_s,
        u"the stoplog there"_s);
    row("a letter between hyphens", u"y a-t-"_s, u"il plu"_s, u"y a-t-il plu"_s);
    row("a number before", u"a 31-"_s, u"hour week"_s, u"a 31-hour week"_s);
    row("a number in words and figures", u"the mid-1990-"_s, u"era pier"_s,
        u"the mid-1990-era pier"_s);
    row("the first of two hyphens", u"a fly-"_s, u"by-night firm"_s, u"a fly-by-night firm"_s);
    row("the second of two hyphens", u"a fly-by-"_s, u"night firm"_s, u"a fly-by-night firm"_s);
    row("a relation", u"her brother-"_s, u"in-law said"_s, u"her brother-in-law said"_s);
    row("a day and another", u"the day-to-"_s, u"day work"_s, u"the day-to-day work"_s);
    row("a word that only begins so", u"self-in-"_s, u"flicted"_s, u"self-inflicted"_s);
    row("a word parted behind a hyphen", u"post-of-"_s, u"fice hours"_s, u"post-office hours"_s);
    row("a word parted before a hyphen", u"nation-"_s, u"al-level talks"_s,
        u"national-level talks"_s);
    row("a word that is usually joined by one", u"the one-"_s, u"off payment"_s,
        u"the one-off payment"_s, u"switched off there"_s);
    row("an ending behind such a word", u"the long-"_s, u"ing for it"_s, u"the longing for it"_s,
        u"there ing there"_s);
    row("soft hyphen", u"the swim\u00AD"_s, u"mers"_s, u"the swimmers"_s);
    row("hyphen of its own", u"emergen\u2010"_s, u"cy"_s, u"emergency"_s);
    row("a blank before it", u"had re -"_s, u"ceived"_s, u"had received"_s);
    row("a dash", u"the rain —"_s, u"or snow"_s, u"the rain — or snow"_s);
    row("a dash without blanks", u"the rain—"_s, u"or snow"_s, u"the rain—or snow"_s);
    row("beyond the BMP", u"the 🌊 swim-"_s, u"mers"_s, u"the 🌊 swimmers"_s);
}

void HyphensTest::joinsLines()
{
    QFETCH(QString, known);
    QFETCH(QString, upper);
    QFETCH(QString, lower);
    LineJoiner joiner;
    joiner.learn(known);
    QTEST(joiner.joined(upper, lower), "joined");
}

ONRECORD_TEST(HyphensTest)
#include "tst_hyphens.moc"
