// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/typedtext.h"

#include "core/office/docx.h"
#include "core/office/odf.h"
#include "core/office/officedraft.h"
#include "core/office/rtf.h"
#include "tests/support/officelines.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplezip.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// A plain text that an office program saved: all of it is in the style of preformatted text.
class TypedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheTextItself_data();
    void readsTheTextItself();
    void keepsCodeInAnArticle_data();
    void keepsCodeInAnArticle();
    void joinsWrappedLines();
    void leavesTablesAlone();
};

namespace {

const QStringList typed{
    u"Ferry stays in harbour"_s,
    {},
    u"By Ida Lund"_s,
    u"Vestby Courier"_s,
    u"17 November 2026"_s,
    {},
    u"The ferry will stay in its harbour until the storm is over, the harbour "
    "master said on Tuesday, and nobody would have sailed."_s,
    {},
    u"“We stay where we are,” said Ole Berg, who runs the harbour office of the "
    "town, on the quay this morning."_s};

QByteArray joined(const QByteArray &begin, const QByteArray &end)
{
    QByteArray all;
    for (const QString &line : typed)
        all += begin + line.toUtf8() + end;
    return all;
}

std::optional<OfficeDocument> ofDocx()
{
    const QByteArray body =
        joined("<w:p><w:pPr><w:pStyle w:val=\"PreformattedText\"/></w:pPr><w:r><w:t>",
               "</w:t></w:r></w:p>");
    const QByteArray styles =
        "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        "<w:style w:type=\"paragraph\" w:styleId=\"PreformattedText\"><w:name w:val=\"Preformatted "
        "Text\"/></w:style></w:styles>";
    const auto read = readDocx(
        zipOf({{"[Content_Types].xml", "<Types/>"},
               {"word/document.xml",
                "<w:document "
                "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                    + body + "</w:body></w:document>"},
               {"word/styles.xml", styles}}));
    return read ? std::optional(*read) : std::nullopt;
}

std::optional<OfficeDocument> ofOdt()
{
    const QByteArray content =
        "<office:document-content "
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
        + joined("<text:p text:style-name=\"Preformatted_20_Text\">", "</text:p>")
        + "</office:text></office:body></office:document-content>";
    const auto archive = ZipArchive::open(
        zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", content}}));
    const auto read = archive ? readOdt(*archive) : Result<OfficeDocument>(archive.error());
    return read ? std::optional(*read) : std::nullopt;
}

std::optional<OfficeDocument> ofRtf()
{
    QByteArray rtf =
        "{\\rtf1\\ansi\\ansicpg1252{\\stylesheet{\\s0 Normal;}{\\s20 Preformatted Text;}}";
    for (const QString &line : typed) {
        rtf += "\\pard\\plain\\s20 ";
        for (const QChar c : line)
            rtf += c.unicode() < 128 ? QByteArray(1, char(c.unicode()))
                                     : "\\u" + QByteArray::number(c.unicode()) + '?';
        rtf += "\\par\n";
    }
    const auto read = readRtf(rtf + '}');
    return read ? std::optional(*read) : std::nullopt;
}

OfficeBlock block(OfficeRole role, const QString &words, bool isBelowGap = false)
{
    OfficeBlock block;
    block.role = role;
    block.text = words;
    block.isBelowGap = isBelowGap;
    return block;
}

} // namespace

void TypedTextTest::readsTheTextItself_data()
{
    QTest::addColumn<std::optional<OfficeDocument>>("document");
    QTest::newRow("docx") << ofDocx();
    QTest::newRow("odt") << ofOdt();
    QTest::newRow("rtf") << ofRtf();
    OfficeDocument plain;
    for (const QString &line : typed) {
        if (!line.isEmpty())
            plain.blocks.append(block(OfficeRole::Preformatted, line));
    }
    QTest::newRow("without empty paragraphs") << std::optional(plain);
    OfficeDocument one;
    one.blocks = {block(OfficeRole::Preformatted, typed.join(u'\n'))};
    QTest::newRow("all in one paragraph") << std::optional(one);
    one.blocks.prepend(block(OfficeRole::Title, typed.first()));
    one.blocks[1].text = typed.sliced(2).join(u'\n');
    QTest::newRow("below a title") << std::optional(one);
}

void TypedTextTest::readsTheTextItself()
{
    QFETCH(std::optional<OfficeDocument>, document);
    QVERIFY(document);
    const ArticleDraft draft = draftOf(*document);
    QCOMPARE(draft.title, typed.first());
    QCOMPARE(draft.byline, u"Ida Lund"_s);
    QCOMPARE(draft.outlet, u"Vestby Courier"_s);
    QCOMPARE(draft.published, QDate(2026, 11, 17));
    const Article article = articleOf(draft);
    QCOMPARE(article.text, (QStringList{typed[0], typed[6], typed[8]}.join(u"\n\n"_s)));
    for (const Block &each : article.blocks)
        QVERIFY(isRead(each.kind));
}

void TypedTextTest::keepsCodeInAnArticle_data()
{
    QTest::addColumn<int>("prose");
    QTest::addColumn<int>("code");
    QTest::newRow("a little code") << 8 << 1;
    QTest::newRow("half and half") << 3 << 3;
    QTest::newRow("much code") << 1 << 4;
}

void TypedTextTest::keepsCodeInAnArticle()
{
    QFETCH(int, prose);
    QFETCH(int, code);
    const QList<OfficeBlock> blocks = QList<OfficeBlock>(prose, block(OfficeRole::Text, typed[6]))
        + QList<OfficeBlock>(code, block(OfficeRole::Preformatted, typed[8]));
    QCOMPARE(withTypedTextRead(blocks), blocks);
}

void TypedTextTest::joinsWrappedLines()
{
    const QStringList lines{u"The ferry will stay in its harbour until the storm"_s,
                            u"is over, the harbour master said on Tuesday, and"_s,
                            u"nobody who knows the sound would have sailed."_s,
                            u"Three of the boats were hurt where they lay, and the"_s,
                            u"council of the town will meet on Friday to hear of"_s,
                            u"the costs."_s};
    QList<OfficeBlock> blocks;
    for (qsizetype at = 0; at < lines.size(); ++at)
        blocks.append(block(OfficeRole::Preformatted, lines[at], at == 3));
    QCOMPARE(officeLines(withTypedTextRead(blocks)),
             (QStringList{lines.sliced(0, 3).join(u' '), lines.sliced(3).join(u' ')}));
}

void TypedTextTest::leavesTablesAlone()
{
    OfficeBlock cell = block(OfficeRole::Preformatted, typed[6]);
    cell.table = 0;
    const QList<OfficeBlock> blocks{cell, cell};
    QCOMPARE(withTypedTextRead(blocks), blocks);
}

ONRECORD_TEST(TypedTextTest)
#include "tst_typedtext.moc"
