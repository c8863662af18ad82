// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/cutmarks.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// A file that breaks off is told from one that ends, also where another program wrote it.
class CutMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsXml_data();
    void tellsXml();
    void tellsTables_data();
    void tellsTables();
    void tellsBrat_data();
    void tellsBrat();
};

void CutMarksTest::tellsXml_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isCut");
    const auto row = [](const char *title, const QString &text, bool isCut) {
        QTest::newRow(title) << text << isCut;
    };
    row("whole", u"<TEI><p>Pier 😀</p></TEI>"_s, false);
    row("lines behind it", u"<TEI></TEI>\n\n"_s, false);
    row("a comment and an instruction behind it", u"<TEI></TEI>\n<!-- of\n Vik --><?end?>\n"_s,
        false);
    row("a prefix", u"<t:TEI xmlns:t='x'></t:TEI >"_s, false);
    row("within a text", u"<TEI><p>Pie"_s, true);
    row("within a tag", u"<TEI><p>Pier</p></TE"_s, true);
    row("before the last tag", u"<TEI><p>Pier</p>"_s, true);
    row("an end that is spoken of", u"<TEI><p>It says </TEI> here"_s, true);
    row("in a comment behind it", u"<TEI></TEI><!-- of"_s, true);
    row("another element's end", u"<TEI><p></TEIx>"_s, true);
    row("nothing", {}, true);
}

void CutMarksTest::tellsXml()
{
    QFETCH(QString, text);
    QFETCH(bool, isCut);
    QCOMPARE(isCutXml(text, u"TEI"), isCut);
}

void CutMarksTest::tellsTables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isCut");
    QTest::addColumn<bool>("isCutWhereAllRowsEnd");
    const auto row = [](const char *title, const QString &text, bool isCut, bool isCutElse) {
        QTest::newRow(title) << text << isCut << isCutElse;
    };
    row("whole", u"a,b,c\n1,2,3\n"_s, false, false);
    row("ends of Windows", u"a,b,c\r\n1,2,3\r\n"_s, false, false);
    row("no end of the last row", u"a,b,c\n1,2,3"_s, false, true);
    row("empty cells left out", u"a,b,c\n1,2,3\n4\n"_s, false, false);
    row("a cell over lines", u"a,b,c\n1,2,\"3\n4\"\n"_s, false, false);
    row("too few cells", u"a,b,c\n1,2,3\n4,5"_s, true, true);
    row("in the first cell", u"a,b,c\n1,2,3\n4"_s, true, true);
    row("in a quoted cell", u"a,b,c\n1,\"2 and"_s, true, true);
    row("in a quoted cell, at the end of a line of it", u"a,b,c\n1,\"2 and\n"_s, true, true);
    row("in the head alone", u"a,b,c"_s, false, true);
}

void CutMarksTest::tellsTables()
{
    QFETCH(QString, text);
    QFETCH(bool, isCut);
    QFETCH(bool, isCutWhereAllRowsEnd);
    const TableForm form{u',', true};
    QCOMPARE(isCutTable(text, form, false), isCut);
    QCOMPARE(isCutTable(text, form, true), isCutWhereAllRowsEnd);
}

void CutMarksTest::tellsBrat_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isCut");
    const auto row = [](const char *title, const QString &text, bool isCut) {
        QTest::newRow(title) << text << isCut;
    };
    const QString said =
        u"T1\tSource 0 8\tAna Ruiz\nT2\tContent 9 13\tstay\nT3\tCue 14 18\tsaid\n"_s;
    row("whole", said + u"E1\tCue:T3 Content:T2 Source:T1\n"_s, false);
    row("no end of the last line", said + u"E1\tCue:T3 Content:T2 Source:T1"_s, false);
    row("words alone without an end", u"T1\tContent 9 13\tstay"_s, false);
    row("two parts", u"T1\tContent 9 13;20 24\tstay here"_s, false);
    row("beyond the BMP", u"T1\tContent 9 12\tis😀"_s, false);
    row("an attribute", u"E1\tCue:T1\nA1\tVerb E1 denies"_s, false);
    row("an attribute of others", u"E1\tCue:T1\nA1\tTone E1"_s, false);
    row("somebody's note", u"#1\tAnnotatorNotes T1\task her"_s, false);
    row("within an id", u"T1\tContent 9 13\tstay\nT"_s, true);
    row("within the words", u"T1\tContent 9 13\tsta"_s, true);
    row("within a character of them", u"T1\tContent 9 13\tsta\uFFFD"_s, true);
    row("within the numbers", u"T1\tContent 9 1"_s, true);
    row("one of two parts", u"T1\tContent 9 13;20 24\tstay"_s, true);
    row("within an event", said + u"E1\tCue:T3 Content:T"_s, true);
    row("between the parts of an event", said + u"E1\tCue:T3 Content:T2"_s, true);
    row("half a value", u"E1\tCue:T1\nA1\tVerb E1 den"_s, true);
    row("no value", u"E1\tCue:T1\nA1\tState E1"_s, true);
    row("a note without words", u"#1\tAnnotatorNotes T1"_s, true);
    row("a note of Onrecord", u"E1\tCue:T1\n#1\tSpeaker-person E1\tAna Ru"_s, true);
}

void CutMarksTest::tellsBrat()
{
    QFETCH(QString, text);
    QFETCH(bool, isCut);
    QCOMPARE(isCutBrat(text), isCut);
}

ONRECORD_TEST(CutMarksTest)
#include "tst_cutmarks.moc"
