// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/dataformat.h"

#include "core/formats/articlereader.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class DataFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsDataFromProse_data();
    void tellsDataFromProse();
    void looksAtTheBeginningOfALongTable();
    void isRefusedBeforeItIsRead();
};

void DataFormatTest::tellsDataFromProse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("format"); // empty: prose

    const QString xml = u"application/xml"_s;
    const QString json = u"application/json"_s;
    const QString lines = u"application/x-ndjson"_s;
    const QString csv = u"text/csv"_s;
    const QString tsv = u"text/tab-separated-values"_s;

    QTest::newRow("XML") << u"<?xml version=\"1.0\"?>\n<a>We stay 😀.</a>"_s << xml;
    QTest::newRow("XML behind a mark") << u"\uFEFF<?xml version='1.0'?><a/>"_s << xml;
    QTest::newRow("a feed") << u"<rss version=\"2.0\"><channel><title>Vik</title></channel></rss>"_s
                            << xml;
    QTest::newRow("Atom") << u"<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry>cut off"_s << xml;
    QTest::newRow("an agency's item")
        << u"<!-- sent -->\n<nitf><body>We stay.</body></nitf>\n"_s << xml;
    QTest::newRow("an item of a type of its own")
        << u"<!DOCTYPE nitf SYSTEM \"nitf.dtd\">\n<nitf>\n<head/></nitf>"_s << xml;
    QTest::newRow("elements named as those of HTML")
        << u"<a><b>We stay 😀</b><c>“No,” said Ana Ruiz.</c></a>"_s << xml;
    QTest::newRow("… cut off") << u"<a><b>We stay</b><c>“No,” said Ana Ruiz.</c><b"_s << xml;
    QTest::newRow("records that are cut off")
        << u"<rows>\n  <row><name>Ana Ruiz</name><says>“We stay.”</says></row>\n  <ro"_s << xml;
    QTest::newRow("records side by side")
        << u"<row><says>We stay</says></row>\n<row><says>They go</says></row>\n<row/>"_s << xml;
    QTest::newRow("a link with what is bold in it")
        << u"<a href=\"https://vik.example\"><b>Ferry</b></a> sails, said Ana Ruiz."_s << QString();
    QTest::newRow("what is bold and slanted")
        << u"<b><i>We stay,</i></b> said Ana Ruiz."_s << QString();
    QTest::newRow("a transcript") << u"<applause> <music plays> “We stay,” said Ana Ruiz."_s
                                  << QString();
    QTest::newRow("an address") << u"<ana@vik.example> <bo@vik.example> wrote: we stay."_s
                                << QString();
    QTest::newRow("prose that begins with a tag of its own")
        << u"<sigh> The ferry is late again, said Ana Ruiz."_s << QString();
    QTest::newRow("prose that begins with a tag and ends otherwise")
        << u"<update> The ferry is late.</update> It rained."_s << QString();
    QTest::newRow("Markdown in a division") << u"<div>\n\nWe stay.\n\n</div>"_s << QString();
    QTest::newRow("a heading as HTML") << u"<h1>Ferry</h1>\n\nWe stay.\n"_s << QString();
    QTest::newRow("less than") << u"< 3 boats came, said Ana Ruiz."_s << QString();

    QTest::newRow("an object") << u"{\"title\": \"Ferry 😀\", \"body\": \"We stay.\"}"_s << json;
    QTest::newRow("an object over lines") << u"{\n  \"a\": [1, 2],\n  \"b\": {}\n}\n"_s << json;
    QTest::newRow("a list") << u"[{\"title\": \"Ferry\"}, {\"title\": \"Quay\"}]"_s << json;
    QTest::newRow("a list of numbers") << u"[1, 2, 3]"_s << json;
    QTest::newRow("an object that was cut off") << u"{\"title\": \"Ferry\", \"bo"_s << json;
    QTest::newRow("an object a line") << u"{\"a\": 1}\n{\"a\": 2}\n"_s << lines;
    QTest::newRow("a time stamp") << u"[00:01:12] Ana Ruiz: We stay.\n[00:01:20] Bo: Why?"_s
                                  << QString();
    QTest::newRow("an editor's word")
        << u"[Correction: the ferry sails on Monday.]\n\nVik – …"_s << QString();
    QTest::newRow("a bracket") << u"{Updated} The ferry sails."_s << QString();
    QTest::newRow("a link") << u"[Ferry](https://vik.example) sails, said Ana Ruiz."_s << QString();
    QTest::newRow("front matter") << u"---\ntitle: Ferry\ndate: 2026-11-17\n---\nWe stay."_s
                                  << QString();

    QTest::newRow("a table") << u"id,title,text\n1,Ferry,We stay\n2,Quay,They leave\n"_s << csv;
    QTest::newRow("quoted fields")
        << u"id,title,text\r\n1,Ferry,\"We stay, she said\"\r\n2,Quay,\"“No,”\nhe said\"\r\n"_s
        << csv;
    QTest::newRow("doubled marks") << u"a,b,c\n1,\"say \"\"no\"\"\",x\n2,y,z\n"_s << csv;
    QTest::newRow("a mark that is never closed")
        << u"title,source,date,text\n\"Ferry,Gazette,2026-11-17,We stay 😀\n"_s << csv;
    QTest::newRow("… in a later row")
        << u"title,date,text\nFerry,2026-11-17,We stay\nQuay,2026-11-18,\"They leave\n"_s << csv;
    QTest::newRow("… by semicolons") << u"title;date;text\n\"Ferry;2026;We stay"_s << csv;
    QTest::newRow("… below prose") << u"Ruiz, Lind, Berg\n\"We stay, said Ruiz.\n"_s << QString();
    QTest::newRow("… below a short line")
        << u"Ferry,Quay\n\"We stay,\" said Ruiz, \"No"_s << QString();
    QTest::newRow("semicolons") << u"id;title;text\n1;Ferry;We stay\n2;Quay;They leave\n"_s << csv;
    QTest::newRow("tabs") << u"id\ttitle\ttext\n1\tFerry\tWe stay, she said\n2\tQuay\tNo\n"_s
                          << tsv;
    QTest::newRow("two columns are a transcript")
        << u"Ruiz:\tWe stay.\nLind:\tWhy?\nRuiz:\tWe like it.\nLind:\tSo.\n"_s << QString();
    QTest::newRow("two columns by commas") << u"Ruiz,We stay\nLind,Why\nRuiz,So\n"_s << QString();
    QTest::newRow("lists with commas")
        << u"Boats, nets, ropes\nBread, fish, milk\nRain, wind, snow\n"_s << QString();
    QTest::newRow("prose with commas")
        << u"The ferry, which is old, sailed.\nThe quay, which is new, held.\nShe, who knew, left.\n"_s
        << QString();
    QTest::newRow("numbers with commas")
        << u"The town has 1,200,300 crowns.\nIt wants 2,300,400 crowns.\nIt gets 3,400,500 crowns.\n"_s
        << QString();
    QTest::newRow("a line with tabs among others")
        << u"Ferry\n\nRuiz\tHolm\tLind\n\nWe stay, she said.\n"_s << QString();
    QTest::newRow("semicolons of prose")
        << u"It rained; it blew; it froze.\nHe came; he saw; he left.\nShe sat; she ate; she slept.\n"_s
        << QString();
    QTest::newRow("a table of one record") << u"name,place,age\nAna Ruiz,Vik 😀,54\n"_s << csv;
    QTest::newRow("… by semicolons, quoted")
        << u"\"id\";\"title\";\"said on\"\r\n1;\"“We stay,” she said.\";Monday\r\n"_s << csv;
    QTest::newRow("… by tabs") << u"name\tplace\tage\nAna Ruiz\tVik\t54\n"_s << tsv;
    QTest::newRow("two lines with commas")
        << u"Boats, nets, ropes\nBread, fish, milk\n"_s << QString();
    QTest::newRow("two lines of numbers with commas")
        << u"1,200,300 crowns\n2,300,400 crowns\n"_s << QString();
    QTest::newRow("a line without blanks and a sentence")
        << u"Vik,Osen,Tarn\nFerries are late, said Ana Ruiz, who waits.\n"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("one line") << u"a,b,c"_s << QString();
}

void DataFormatTest::tellsDataFromProse()
{
    QFETCH(QString, text);
    QFETCH(QString, format);
    QCOMPARE(dataFormatOf(text).value_or(QString()), format);
}

void DataFormatTest::looksAtTheBeginningOfALongTable()
{
    const QString row = u"7,Ferry,\"We stay, as long as the quay holds\"\n"_s;
    QVERIFY(dataFormatOf(u"id,title,text\n"_s + row.repeated(100'000)).has_value());
    QVERIFY(!dataFormatOf(QString(u"We stay, she said.\n"_s).repeated(100'000)));
}

void DataFormatTest::isRefusedBeforeItIsRead()
{
    const Result<Article> article = readArticle("{\"title\": \"Ferry\"}", u"ferry.txt"_s);
    QVERIFY(!article);
    QCOMPARE(article.error().fault, Fault::UnknownFormat);
    QCOMPARE(article.error().detail, u"application/json"_s);
    QVERIFY(readArticle("The ferry, the quay, the town.", u"ferry.csv"_s)); // no name decides
}

ONRECORD_TEST(DataFormatTest)
#include "tst_dataformat.moc"
