// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/delimited.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Tables as text: rows and cells.
class DelimitedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRows_data();
    void readsRows();
    void takesGuardsAway_data();
    void takesGuardsAway();
};

void DelimitedTest::readsRows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isQuoted");
    QTest::addColumn<QString>("rows"); // cells parted by |, rows by /

    QTest::newRow("plain") << u"a,b\nc,d\n"_s << true << u"a|b/c|d"_s;
    QTest::newRow("no end of the last line") << u"a,b\nc,d"_s << true << u"a|b/c|d"_s;
    QTest::newRow("Windows") << u"a,b\r\nc,d\r\n"_s << true << u"a|b/c|d"_s;
    QTest::newRow("old Macs") << u"a,b\rc,d\r"_s << true << u"a|b/c|d"_s;
    QTest::newRow("empty cells and lines") << u"a,,b\n\n,,\n,c\n"_s << true << u"a||b/|c"_s;
    QTest::newRow("quoted") << u"\"a, 😀\",\"b\nc\",\"say \"\"no\"\"\"\nd"_s << true
                            << u"a, 😀|b\nc|say \"no\"/d"_s;
    QTest::newRow("a mark within")
        << u"\"say \"no\" twice\",b\n"_s << true << u"say \"no\" twice|b"_s;
    QTest::newRow("a mark in a bare cell") << u"say \"no\",b\n"_s << true << u"say \"no\"|b"_s;
    QTest::newRow("lines in a cell") << u"\"a\r\nb\rc\",d\r\n"_s << true << u"a\nb\nc|d"_s;
    QTest::newRow("nobody quotes") << u"\"We stay,b\nc,d\n"_s << false << u"\"We stay|b/c|d"_s;
    QTest::newRow("open to the end") << u"a,\"b\nc"_s << true << u"a|b\nc"_s;
    QTest::newRow("nothing") << QString() << true << QString();
}

void DelimitedTest::readsRows()
{
    QFETCH(QString, text);
    QFETCH(bool, isQuoted);
    TableRows rows(text, {u',', isQuoted});
    QStringList read;
    while (const auto row = rows.next())
        read.append(row->join(u'|'));
    QTEST(read.join(u'/'), "rows");
    QCOMPARE(rows.place(), text.size());
}

void DelimitedTest::takesGuardsAway_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("words");

    QTest::newRow("an apostrophe") << u"'=1+1"_s << u"=1+1"_s;
    QTest::newRow("a formula of text") << u"=\"0012\""_s << u"0012"_s;
    QTest::newRow("a word") << u"'tis"_s << u"'tis"_s;
    QTest::newRow("a dash") << u"- Ida"_s << u"- Ida"_s;
}

void DelimitedTest::takesGuardsAway()
{
    QFETCH(QString, cell);
    QTEST(withoutGuard(cell), "words");
}

ONRECORD_TEST(DelimitedTest)
#include "tst_delimited.moc"
