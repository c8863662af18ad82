// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rtf.h"
#include "tests/support/officelines.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// RTF as Word, LibreOffice, pandoc and others write it: which words are read, and as what.
class RtfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCharacters_data();
    void readsCharacters();
    void readsBlocks_data();
    void readsBlocks();
    void saysWhatTheFileSaysOfItself();
    void tellsRtf();
    void takesAnything_data();
    void takesAnything();
};

namespace {

QStringList rtfLinesOf(const QByteArray &rtf)
{
    const auto document = readRtf(rtf);
    return document ? officeLines(document->blocks) : QStringList();
}

} // namespace

void RtfTest::readsCharacters_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const char *words, const char16_t *text) {
        QTest::newRow(name) << QByteArray(words) << QString::fromUtf16(text);
    };
    row("a byte of the code page", R"(caf\'e9)", u"café");
    row("the code page of a font", R"({\f1 \'ea\'ee\'f2} k)", u"кот k");
    row("a character of two bytes", R"({\f2 \'93\'8c\'8b\'9e})", u"東京");
    row("a character of two bytes, one of them a letter", R"({\f2 \'83e\'83X\'83g})", u"テスト");
    row("the font Symbol", R"({\f3 abg\'b7})", u"αβγ•");
    row("Unicode, and a byte for others", R"(\u8220\'93We stay\u8221\'94)", u"“We stay”");
    row("Unicode, and a letter for others", R"(at\u225?s \u8212- so)", u"atás — so");
    row("Unicode below zero", R"(\u-10179?\u-8704?)", u"😀");
    row("Unicode beyond 16 bits in two positive halves", R"(\u55357?\u56832?)", u"😀");
    row("Unicode without others", R"({\uc0\u233 t\u233 }x\u233?)", u"étéxé");
    row("Unicode and two bytes for others", R"({\uc2\u26481\'93\'8c}.)", u"東.");
    row("Unicode and a word for others", R"(a\u8212\emdash b)", u"a—b");
    row("Unicode and nothing for others", R"({\u233}a)", u"éa");
    row("a word in a language of Unicode", R"({\upr{plain}{\*\ud{pl\u228?in}}})", u"pläin");
    row("words for characters",
        R"(\ldblquote a\rdblquote\~b\_c\-d\emdash e\endash f\lquote g\rquote)",
        u"“a”\u00A0b\u2011cd—e–f‘g’");
    row("marks that mean themselves", R"(\{a\}\\b)", u"{a}\\b");
    row("a break of lines in the file", "a\r\nb", u"ab");
    row("a break of lines and a tab", R"(a\line b\tab c)", u"a/b\tc");
    row("raw bytes", "a{\\*\\blob\\bin5 }}{\\x}b", u"ab");
    row("raw bytes in the text", "a\\bin3 }}}b", u"ab");
    row("deleted and inserted", R"(a{\deleted\revauthdel1 no}{\revised\revauth1 b})", u"ab");
    row("hidden", R"(a{\v no}b\v no\v0 c)", u"abc");
    row("a field", R"({\field{\*\fldinst HYPERLINK "x"}{\fldrslt linked}})", u"linked");
    row("the number of the page", R"(a{\field{\*\fldinst  PAGE }{\fldrslt 7}})", u"a");
    row("a comment", R"(a{\*\atnid X}{\*\annotation{\*\atndate 1}no}b)", u"ab");
    row("what nobody knows", R"(a{\*\unknown{no}no}b\unknown c)", u"abc");
    row("a picture and an object", R"(a{\pict 0123}{\*\shppict{\pict 45}}{\object{\result no}}b)",
        u"ab");
    row("bookmarks and entries of an index", R"(a{\*\bkmkstart x}{\xe no}{\tc no}b)", u"ab");
}

void RtfTest::readsCharacters()
{
    QFETCH(QByteArray, words);
    const QByteArray head = R"({\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Times;})"
                            R"({\f1\fcharset204 Times Cyr{\*\falt no};}{\f2\fcharset128 Mincho;})"
                            R"({\f3\fcharset2 Symbol;}}{\colortbl;\red0;})";
    QTEST(rtfLinesOf(head + words + "}").join(u'|'), "text");
}

void RtfTest::readsBlocks_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("lines");

    const auto row = [](const char *name, const char *body, const QStringList &lines) {
        QTest::newRow(name) << QByteArray(body) << lines;
    };
    row("paragraphs", R"({\pard a\par}\pard b\par\par c)", {u"a"_s, u"b"_s, u"c"_s});
    row("a paragraph by an old custom", "a\\\nb", {u"a"_s, u"b"_s});
    row("styles", R"(\pard\s1 Ferry stays\par\pard\s2 The cost\par\pard\s3 We stay.\par\pard a)",
        {u"title: Ferry stays"_s, u"h2: The cost"_s, u"quotation: We stay."_s, u"a"_s});
    row("an outline", R"(\pard\outlinelevel2 The cost\par\pard a)", {u"h3: The cost"_s, u"a"_s});
    row("items of a list",
        R"(\pard{\listtext\tab *}\ls1 a\par\pard{\pntext 1.}{\*\pn{\pntxta .}}b\par\pard c)",
        {u"item: a"_s, u"item: b"_s, u"c"_s});
    row("a heading with a number", R"(\pard\s2{\listtext 1}\ls1 The cost\par)",
        {u"h2: The cost"_s});
    row("a table",
        R"(\trowd\pard\intbl Day\cell Rain\cell\row\trowd\intbl\cell 4\cell\row\pard It rained.\par)",
        {u"[0,0] Day"_s, u"[0,1] Rain"_s, u"[1,1] 4"_s, u"It rained."_s});
    row("a table of pandoc",
        R"({\trowd{{\pard\intbl Day\par}\cell}{{\pard\intbl Rain\par}\cell}\intbl\row}{\pard a\par})",
        {u"[0,0] Day"_s, u"[0,1] Rain"_s, u"a"_s});
    row("notes",
        R"(It rained{\super\chftn{\footnote\pard\chftn  At sea.}} again.{\*\footnote\ftnalt All.}\par)",
        {u"It rained again."_s, u"note: At sea."_s, u"note: All."_s});
    row("a text box",
        R"(It {\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt\pard Rain at sea\par}}{\shprslt no}}rained.)",
        {u"It rained."_s, u"[box] Rain at sea"_s});
    row("headers and footers", R"({\header no\par}{\footerr no}a\par{\*\ftnsep no}b)",
        {u"a"_s, u"b"_s});
    row("the end of a paragraph deleted", R"(a{\deleted no\par}b\par c)", {u"ab"_s, u"c"_s});
    row("a letter drawn over several lines", R"(\pard\dropcapli3 I\par\pard t rained.\par)",
        {u"It rained."_s});
}

void RtfTest::readsBlocks()
{
    QFETCH(QByteArray, body);
    const QByteArray head = R"({\rtf1\ansi{\stylesheet{\s0 Normal;}{\s1\sbasedon0 Title;})"
                            R"({\s2\outlinelevel1 heading 2;}{\s3 Quotations;}{\*\cs4 Title;}})";
    QTEST(rtfLinesOf(head + body + "}"), "lines");
}

void RtfTest::saysWhatTheFileSaysOfItself()
{
    const auto document =
        readRtf(R"({\rtf1\ansi\ansicpg1251{\info{\title \'ea\'ee\'f2}{\author desk 4})"
                R"({\author desk 5}{\creatim\yr2026}}\lang1033 a{\lang1031 b} c\par})");
    QVERIFY(document);
    QCOMPARE(document->title, u"кот"_s);
    QCOMPARE(document->creator, u"desk 4"_s);
    QCOMPARE(document->language, u"en"_s);
    QCOMPARE(officeLines(document->blocks), QStringList{u"ab c"_s});
}

void RtfTest::tellsRtf()
{
    QVERIFY(isRtf("{\\rtf1\\ansi a}"));
    QVERIFY(isRtf("\n {\\rtf a}"));
    QVERIFY(!isRtf("It is {\\rtf1}"));
    QVERIFY(!isRtf(""));
}

void RtfTest::takesAnything_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("groups that are not closed")
        << QByteArray("{\\rtf1 {{{a{\\footnote b{\\shptxt c");
    QTest::newRow("groups that are closed too often") << QByteArray("{\\rtf1 a}}}}b\\par}");
    QTest::newRow("groups in groups")
        << "{\\rtf1 " + QByteArray("{").repeated(1000000) + "a" + QByteArray("}").repeated(1000000);
    QTest::newRow("boxes in boxes") << "{\\rtf1 " + QByteArray("{\\shptxt a").repeated(100000);
    QTest::newRow("large numbers")
        << QByteArray("{\\rtf1\\bin99999999999 \\u99999999999 \\uc-5 \\s-9999999999999 a");
    QTest::newRow("the end behind a backslash") << QByteArray("{\\rtf1 a\\");
    QTest::newRow("the end within a byte") << QByteArray("{\\rtf1 a\\'e");
}

void RtfTest::takesAnything()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(readRtf(bytes));
}

ONRECORD_TEST(RtfTest)
#include "tst_rtf.moc"
