// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/docx.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplezip.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Packages that are no documents of Word, or no longer.
class DocxErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void readsNoOtherFile();
    void takesWhatIsDeeplyNested();
};

void DocxErrorsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("fault");

    const QByteArray root =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
    const auto row = [](const char *name, const QByteArray &bytes, Fault fault) {
        QTest::newRow(name) << bytes << int(fault);
    };
    row("no ZIP", "It rained.", Fault::Damaged);
    row("no document", zipOf({{"[Content_Types].xml", ""}}), Fault::Damaged);
    row("XML that breaks off", zipOf({{"word/document.xml", root + "<w:body><w:p>"}}),
        Fault::Damaged);
    row("a password", zipOf({{"word/document.xml", root + "0123456789", true}}), Fault::Locked);
    row("a spreadsheet",
        zipOf({{"_rels/.rels",
                "<Relationships><Relationship Type=\"x/officeDocument\" "
                "Target=\"xl/workbook.xml\"/></Relationships>"},
               {"xl/workbook.xml", "<workbook/>"}}),
        Fault::UnknownFormat);
    row("an entity of many entities",
        zipOf(
            {{"word/document.xml",
              "<!DOCTYPE d [<!ENTITY a '0123456789'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
              "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY e "
              "'&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>]>"
                  + root + "<w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>"}}),
        Fault::Damaged);
}

void DocxErrorsTest::refuses()
{
    QFETCH(QByteArray, bytes);
    const auto document = readDocx(bytes);
    QVERIFY(!document);
    QTEST(int(document.error().fault), "fault");
}

void DocxErrorsTest::readsNoOtherFile()
{
    const QByteArray xml = "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><w:document "
                           "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/"
                           "main\"><w:body><w:p><w:r>"
                           "<w:t>before &a; behind</w:t></w:r></w:p></w:body></w:document>";
    const auto document = readDocx(zipOf({{"word/document.xml", xml}}));
    if (document)
        QCOMPARE(document->blocks.value(0).text.simplified(), u"before behind"_s);
}

void DocxErrorsTest::takesWhatIsDeeplyNested()
{
    const int depth = 50000;
    const QByteArray xml =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        "<w:body>"
        + QByteArray("<w:tbl><w:tr><w:tc><w:p><w:txbxContent>").repeated(depth)
        + "<w:p><w:r><w:t>It rained.</w:t></w:r></w:p>"
        + QByteArray("</w:txbxContent></w:p></w:tc></w:tr></w:tbl>").repeated(depth)
        + "</w:body></w:document>";
    const auto document = readDocx(zipOf({{"word/document.xml", xml}}));
    QVERIFY(document);
    QCOMPARE(document->blocks.size(), 1);
}

ONRECORD_TEST(DocxErrorsTest)
#include "tst_docx_errors.moc"
