// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/docx.h"
#include "tests/support/officelines.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplezip.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Documents of Word: which words are read, and as what.
class DocxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsText_data();
    void readsText();
    void readsStyles();
    void readsSizes();
    void putsNotesAtTheEnd();
    void saysWhatThePackageSaysOfItself();
    void followsRelationships();
    void readsTheStrictNamespace();
};

namespace {

const QByteArray wordNamespaces =
    R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" )"
    R"(xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" )"
    R"(xmlns:v="urn:schemas-microsoft-com:vml" )"
    R"(xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math")";

QByteArray bodyXml(const QByteArray &body)
{
    return "<w:document " + wordNamespaces + "><w:body>" + body + "</w:body></w:document>";
}

QByteArray paragraph(const QByteArray &words, const QByteArray &properties = {})
{
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
}

QByteArray styled(const QByteArray &style, const QByteArray &words)
{
    return paragraph(words, "<w:pStyle w:val=\"" + style + "\"/>");
}

OfficeDocument read(const QByteArray &body, const QList<ZipMember> &others = {})
{
    const auto document = readDocx(zipOf(
        QList<ZipMember>{{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", bodyXml(body)}}
        + others));
    return document ? *document : OfficeDocument();
}

} // namespace

void DocxTest::readsText_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("lines");

    const auto row = [](const char *name, const QByteArray &body, const QStringList &lines) {
        QTest::newRow(name) << body << lines;
    };
    row("words cut over runs",
        "<w:p><w:r><w:t>It rai</w:t></w:r><w:proofErr/><w:r><w:rPr><w:b/></w:rPr><w:t>ned 😀"
        "</w:t></w:r><w:r><w:t xml:space=\"preserve\"> all day.</w:t></w:r></w:p>",
        {u"It rained 😀 all day."_s});
    row("tracked changes",
        "<w:p><w:ins><w:r><w:t>It</w:t></w:r></w:ins><w:del><w:r><w:delText>never</w:delText>"
        "<w:t>never</w:t></w:r></w:del><w:r><w:t> rained</w:t></w:r><w:moveFrom><w:r><w:t>x</w:t>"
        "</w:r></w:moveFrom><w:moveTo><w:r><w:t> again</w:t></w:r></w:moveTo></w:p>",
        {u"It rained again"_s});
    row("the end of a paragraph deleted",
        paragraph("It rained", "<w:rPr><w:del/></w:rPr>") + paragraph(" and blew.")
            + paragraph("Then not."),
        {u"It rained and blew."_s, u"Then not."_s});
    row("hidden text",
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r><w:r><w:rPr><w:vanish "
        "w:val=\"0\"/></w:rPr><w:t>yes</w:t></w:r></w:p>",
        {u"yes"_s});
    row("characters of their own",
        "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</"
        "w:t>"
        "<w:softHyphen/><w:t>e</w:t><w:sym w:font=\"Symbol\" w:char=\"F061\"/></w:r></w:p>",
        {u"a\tb/c\u2011deα"_s});
    row("links, tags and controls",
        "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:p><w:hyperlink><w:r><w:t>"
        "linked "
        "</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>tagged</w:t></w:r></w:smartTag></w:p>"
        "</w:sdtContent></w:sdt>",
        {u"linked tagged"_s});
    row("a control that nothing is filled in",
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + paragraph("Enter text here")
            + "</w:sdtContent></w:sdt>" + paragraph("It rained."),
        {u"It rained."_s});
    row("a table of contents",
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of "
        "Contents\"/></w:docPartObj>"
        "</w:sdtPr><w:sdtContent>"
            + paragraph("Rain … 2") + "</w:sdtContent></w:sdt>" + paragraph("It rained."),
        {u"It rained."_s});
    row("fields",
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK x "
        "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>It rained"
        "</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:fldSimple w:instr=\" PAGE \">"
        "<w:r><w:t>7</w:t></w:r></w:fldSimple><w:r><w:t>.</w:t></w:r></w:p>",
        {u"It rained."_s});
    row("a field that never ends",
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> X </w:instrText>"
        "</w:r></w:p>"
            + paragraph("It rained."),
        {u"It rained."_s});
    row("a text box, written in two ways",
        "<w:p><w:r><w:t>It </w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>"
            + paragraph("Rain at sea")
            + "</w:txbxContent></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
            + paragraph("Rain at sea")
            + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r>"
              "<w:t>rained.</w:t></w:r></w:p>",
        {u"It rained."_s, u"[box] Rain at sea"_s});
    row("a table",
        "<w:tbl><w:tr><w:tc>" + paragraph("Day") + "</w:tc><w:tc>" + paragraph("Rain")
            + "</w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + paragraph("gone")
            + "</w:tc></w:tr><w:tr><w:tc>" + paragraph("Monday") + "</w:tc><w:tc>" + paragraph("4")
            + "</w:tc></w:tr></w:tbl>" + paragraph("It rained."),
        {u"[0,0] Day"_s, u"[0,1] Rain"_s, u"[2,0] Monday"_s, u"[2,1] 4"_s, u"It rained."_s});
    row("a table in a table",
        "<w:tbl><w:tr><w:tc>" + paragraph("Day") + "<w:tbl><w:tr><w:tc>" + paragraph("inner")
            + "</w:tc></w:tr></w:tbl></w:tc><w:tc>" + paragraph("Rain") + "</w:tc></w:tr></w:tbl>",
        {u"[0,0] Day"_s, u"[0,0] inner"_s, u"[0,1] Rain"_s});
    row("a letter drawn over several lines",
        paragraph("I", "<w:framePr w:dropCap=\"drop\"/>") + paragraph("t rained."),
        {u"It rained."_s});
    row("a formula", "<w:p><m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath></w:p>", {u"x=2"_s});
    row("how a word is pronounced",
        "<w:p><w:ruby><w:rt><w:r><w:t>tō</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東</w:t></w:r>"
        "</w:rubyBase></w:ruby></w:p>",
        {u"東"_s});
}

void DocxTest::readsText()
{
    QFETCH(QByteArray, body);
    QTEST(officeLines(read(body).blocks), "lines");
}

void DocxTest::readsStyles()
{
    const QByteArray styles = "<w:styles " + wordNamespaces + R"(>
        <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
        <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/>
            <w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Ours"><w:name w:val="Courier crosshead"/>
            <w:basedOn w:val="berschrift2"/></w:style>
        <w:style w:type="paragraph" w:styleId="Points"><w:name w:val="Points"/>
            <w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
    </w:styles>)";
    const QByteArray body = styled("Titel", "Ferry stays") + styled("Ours", "The cost")
        + styled("Points", "one") + styled("TOC1", "The cost … 2")
        + paragraph("two", "<w:numPr><w:numId w:val=\"4\"/></w:numPr>")
        + paragraph("not three",
                    "<w:pStyle w:val=\"Points\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
        + styled("IntenseQuote", "We stay.") + paragraph("It rained.")
        + paragraph("By its level", "<w:outlineLvl w:val=\"2\"/>");
    QCOMPARE(officeLines(read(body, {{"word/styles.xml", styles}}).blocks),
             (QStringList{u"title: Ferry stays"_s, u"h2: The cost"_s, u"item: one"_s,
                          u"furniture: The cost … 2"_s, u"item: two"_s, u"not three"_s,
                          u"quotation: We stay."_s, u"It rained."_s, u"h3: By its level"_s}));
}

void DocxTest::readsSizes()
{
    const OfficeDocument document =
        read("<w:p><w:r><w:rPr><w:b/><w:sz w:val=\"36\"/></w:rPr><w:t>Ferry stays</w:t></w:r></w:p>"
             + paragraph("It rained."));
    QCOMPARE(document.blocks.size(), 2);
    QCOMPARE(document.blocks[0].size, 36);
    QVERIFY(document.blocks[0].isBold);
    QCOMPARE(document.blocks[1].size, 20);
    QVERIFY(!document.blocks[1].isBold);
}

void DocxTest::putsNotesAtTheEnd()
{
    const QByteArray body =
        "<w:p><w:r><w:t>It rained</w:t></w:r><w:r><w:footnoteReference "
        "w:id=\"3\"/></w:r><w:r><w:t>."
        "</w:t></w:r><w:del><w:r><w:footnoteReference w:id=\"4\"/></w:r></w:del><w:r>"
        "<w:footnoteReference w:id=\"2\"/><w:endnoteReference w:id=\"2\"/></w:r></w:p>";
    const auto note = [](const QByteArray &id, const QByteArray &words) {
        return "<w:footnote w:id=\"" + id + "\">" + paragraph(words) + "</w:footnote>";
    };
    const QByteArray notes = "<w:footnotes " + wordNamespaces
        + "><w:footnote w:type=\"separator\" w:id=\"0\">" + paragraph("---") + "</w:footnote>"
        + note("2", "Seven days.") + note("3", "At sea.") + note("4", "Struck out.")
        + "</w:footnotes>";
    const QByteArray ends = "<w:endnotes " + wordNamespaces + "><w:endnote w:id=\"2\">"
        + paragraph("In all.") + "</w:endnote></w:endnotes>";
    QCOMPARE(officeLines(
                 read(body, {{"word/footnotes.xml", notes}, {"word/endnotes.xml", ends}}).blocks),
             (QStringList{u"It rained."_s, u"note: At sea."_s, u"note: Seven days."_s,
                          u"note: In all."_s}));
}

void DocxTest::saysWhatThePackageSaysOfItself()
{
    const OfficeDocument document = read(
        paragraph("It rained."),
        {{"docProps/core.xml",
          "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:title> Ferry  stays </dc:title>"
          "<dc:creator>desk 4</dc:creator><dc:language>de-AT</dc:language></cp:coreProperties>"}});
    QCOMPARE(document.title, u"Ferry stays"_s);
    QCOMPARE(document.creator, u"desk 4"_s);
    QCOMPARE(document.language, u"de"_s);
}

void DocxTest::followsRelationships()
{
    const QByteArray relationship =
        "<Relationships><Relationship Type=\"http://schemas.example/officeDocument\" "
        "Target=\"/main/text.xml\"/></Relationships>";
    const auto document =
        readDocx(zipOf({{"_rels/.rels", relationship},
                        {"word/document.xml", bodyXml(paragraph("the wrong one"))},
                        {"main\\text.xml", bodyXml(paragraph("It rained."))}}));
    QVERIFY(document);
    QCOMPARE(officeLines(document->blocks), QStringList{u"It rained."_s});
}

void DocxTest::readsTheStrictNamespace()
{
    QByteArray xml = bodyXml(paragraph("It rained."));
    xml.replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main");
    const auto document = readDocx(zipOf({{"word/document.xml", xml}}));
    QVERIFY(document);
    QCOMPARE(officeLines(document->blocks), QStringList{u"It rained."_s});
}

ONRECORD_TEST(DocxTest)
#include "tst_docx.moc"
