// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/odf.h"
#include "tests/support/officelines.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplezip.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Documents of OpenDocument, packed and as one file: which words are read, and as what.
class OdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsText_data();
    void readsText();
    void readsStyles();
    void readsFlatFiles();
    void saysWhatTheFileSaysOfItself();
    void refuses_data();
    void refuses();
};

namespace {

const QByteArray odfNamespaces =
    R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
    R"(xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" )"
    R"(xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
    R"(xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" )"
    R"(xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" )"
    R"(xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" )"
    R"(xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" )"
    R"(xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" )"
    R"(xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" )"
    R"(xmlns:dc="http://purl.org/dc/elements/1.1/")";

QByteArray contentXml(const QByteArray &body, const QByteArray &styles = {})
{
    return "<office:document-content " + odfNamespaces + "><office:automatic-styles>" + styles
        + "</office:automatic-styles><office:body><office:text>" + body
        + "</office:text></office:body></office:document-content>";
}

Result<OfficeDocument> readMembers(const QList<ZipMember> &members)
{
    const auto archive = ZipArchive::open(zipOf(members));
    if (!archive)
        return archive.error();
    return readOdt(*archive);
}

QStringList linesOf(const QByteArray &body, const QByteArray &styles = {})
{
    const auto document = readMembers({{"content.xml", contentXml(body, styles)}});
    return document ? officeLines(document->blocks) : QStringList(document.error().detail);
}

} // namespace

void OdfTest::readsText_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("lines");

    const auto row = [](const char *name, const QByteArray &body, const QStringList &lines) {
        QTest::newRow(name) << body << lines;
    };
    row("words in pieces",
        "<text:p>It <text:span>rai</text:span>ned 😀<text:s text:c=\"2000000000\"/>all\n day."
        "<text:soft-page-break/></text:p>",
        {u"It rained 😀 all  day."_s});
    row("breaks and tabs", "<text:p>a<text:tab/>b<text:line-break/>c</text:p>", {u"a\tb/c"_s});
    row("tracked changes",
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>no</text:p>"
        "</text:deletion></text:changed-region></text:tracked-changes><text:p>It "
        "<text:change-start/>"
        "rained<text:change-end/>.<text:change/></text:p>",
        {u"It rained."_s});
    row("a comment",
        "<text:p>It <office:annotation><dc:creator>x</dc:creator><text:p>no</text:p>"
        "</office:annotation>rained<office:annotation-end/>.</text:p>",
        {u"It rained."_s});
    row("a heading, a list",
        "<text:h text:outline-level=\"2\">The cost</text:h><text:list><text:list-item><text:p>one"
        "</text:p></text:list-item><text:list-item><text:list><text:list-item><text:p>two</text:p>"
        "</text:list-item></text:list></text:list-item></text:list><text:p>three</text:p>",
        {u"h2: The cost"_s, u"item: one"_s, u"item: two"_s, u"three"_s});
    row("a numbered heading",
        "<text:list><text:list-item><text:h text:outline-level=\"1\">The cost</text:h>"
        "</text:list-item></text:list>",
        {u"h1: The cost"_s});
    row("notes",
        "<text:p>It rained<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        "<text:p>At sea.</text:p></text:note-body></text:note>.</text:p><text:p>Then not.</text:p>",
        {u"It rained."_s, u"Then not."_s, u"note: At sea."_s});
    row("a text box",
        "<text:p>It <draw:frame><svg:title>no</svg:title><draw:text-box><text:p>Rain at "
        "sea</text:p>"
        "</draw:text-box></draw:frame>rained.</text:p>",
        {u"It rained."_s, u"[box] Rain at sea"_s});
    row("a picture",
        "<text:p>It <draw:frame><draw:image><office:binary-data>AAAA</office:binary-data>"
        "<text:p/></draw:image><svg:desc>no</svg:desc></draw:frame>rained.</text:p>",
        {u"It rained."_s});
    row("a table",
        "<table:table><table:table-column/><table:table-header-rows><table:table-row>"
        "<table:table-cell><text:p>Day</text:p></table:table-cell><table:table-cell><text:p>Rain"
        "</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row "
        "table:number-rows-repeated=\"2000000000\"><table:covered-table-cell/><table:table-cell>"
        "<text:p>4</text:p></table:table-cell></table:table-row></table:table><text:p>a</text:p>",
        {u"[0,0] Day"_s, u"[0,1] Rain"_s, u"[1,1] 4"_s, u"a"_s});
    row("fields and a table of contents",
        "<text:table-of-content><text:index-body><text:p>no</text:p></text:index-body>"
        "</text:table-of-content><text:p>Page <text:page-number>7</text:page-number>: "
        "<text:date>17 November</text:date></text:p>",
        {u"Page : 17 November"_s});
    row("hidden text",
        "<text:section text:display=\"none\"><text:p>no</text:p></text:section><text:p>a"
        "<text:hidden-text text:string-value=\"no\">no</text:hidden-text></text:p><text:p>"
        "<text:hidden-paragraph text:is-hidden=\"true\"/>no</text:p>",
        {u"a"_s});
    row("what LibreOffice adds",
        "<text:p>It <loext:content-control><text:span>rained</text:span></loext:content-control>."
        "</text:p>",
        {u"It rained."_s});
}

void OdfTest::readsText()
{
    QFETCH(QByteArray, body);
    QTEST(linesOf(body), "lines");
}

void OdfTest::readsStyles()
{
    const QByteArray styles = R"(
        <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
        <style:style style:name="P2" style:family="paragraph" style:parent-style-name="Ours"/>
        <style:style style:name="Ours" style:display-name="Pull Quote" style:family="paragraph"/>
        <style:style style:name="T1" style:family="text">
            <style:text-properties text:display="none"/></style:style>)";
    QCOMPARE(linesOf("<text:p text:style-name=\"P1\">Ferry stays</text:p>"
                     "<text:p text:style-name=\"P2\">We stay</text:p>"
                     "<text:p text:style-name=\"Quotations\">a"
                     "<text:span text:style-name=\"T1\">no</text:span></text:p>",
                     styles),
             (QStringList{u"title: Ferry stays"_s, u"pull quote: We stay"_s, u"quotation: a"_s}));
}

void OdfTest::readsFlatFiles()
{
    const QByteArray xml = "<?xml version=\"1.0\"?>\n<office:document " + odfNamespaces
        + "><office:meta><dc:title>Ferry</dc:title><dc:language>de-AT</dc:language></office:meta>"
          "<office:master-styles><style:master-page><style:header><text:p>no</text:p></"
          "style:header>"
          "</style:master-page></office:master-styles><office:body><office:text><text:p>It rained."
          "</text:p></office:text></office:body></office:document>";
    QVERIFY(isFlatOpenDocument(QString::fromUtf8(xml)));
    QVERIFY(!isFlatOpenDocument(u"<html><p>urn:oasis:names:tc:opendocument"));
    const auto document = readFlatOdt(xml);
    QVERIFY(document);
    QCOMPARE(officeLines(document->blocks), QStringList{u"It rained."_s});
    QCOMPARE(document->title, u"Ferry"_s);
    QCOMPARE(document->language, u"de"_s);
}

void OdfTest::saysWhatTheFileSaysOfItself()
{
    const QByteArray meta = "<office:document-meta " + odfNamespaces
        + "><office:meta><dc:title> Ferry  stays </dc:title><meta:initial-creator>desk 4"
          "</meta:initial-creator><dc:creator>desk 5</dc:creator></office:meta>"
          "</office:document-meta>";
    const auto document = readMembers({{"mimetype", "application/vnd.oasis.opendocument.text"},
                                       {"meta.xml", meta},
                                       {"styles.xml", "<broken"},
                                       {"content.xml", contentXml("<text:p>a</text:p>")}});
    QVERIFY(document);
    QCOMPARE(document->title, u"Ferry stays"_s);
    QCOMPARE(document->creator, u"desk 4"_s);
}

void OdfTest::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("manifest");
    QTest::addColumn<int>("fault");
    QTest::newRow("XML that breaks off")
        << contentXml("<text:p>a</text:p>").chopped(30) << QByteArray() << int(Fault::Damaged);
    QTest::newRow("a password") << QByteArray("\x01\x02")
                                << QByteArray("<manifest:encryption-data/>") << int(Fault::Locked);
    QTest::newRow("a spreadsheet") << "<office:document-content " + odfNamespaces
            + "><office:body><office:spreadsheet/></office:body></office:document-content>"
                                   << QByteArray() << int(Fault::UnknownFormat);
}

void OdfTest::refuses()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, manifest);
    const auto document =
        readMembers({{"content.xml", content}, {"META-INF/manifest.xml", manifest}});
    QVERIFY(!document);
    QTEST(int(document.error().fault), "fault");
}

ONRECORD_TEST(OdfTest)
#include "tst_odf.moc"
