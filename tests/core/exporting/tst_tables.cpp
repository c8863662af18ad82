// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applying/growingreading.h"
#include "core/exporting/csv.h"

#include "core/article/plainblocks.h"
#include "core/exporting/markdown.h"
#include "core/exporting/plaintext.h"
#include "core/exporting/tei.h"
#include "core/html/w3c.h"
#include "tests/support/drawnreading.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace onrecord;

class TablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreGuarded_data();
    void cellsAreGuarded();
    void aRowForEachStatement();
    void wordsOfAMarkdownArticleHaveNoMarks();
    void aLineBreakIsOneBlank_data();
    void aLineBreakIsOneBlank();
    void markdownHoldsWordsNotMarkup();
    void markdownListsAJointStatementUnderBoth();
    void teiTiesPartsTogether();
    void anInterruptedQuotationIsOneTarget();
    void contextNeverHalvesALetter();
    void plainTextShowsWhatWouldBeObeyed();
};

void TablesTest::cellsAreGuarded_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("csv");

    QTest::newRow("plain") << u"says"_s << QByteArray("says");
    QTest::newRow("comma") << u"a, b"_s << QByteArray("\"a, b\"");
    QTest::newRow("quotes") << u"a \"b\""_s << QByteArray("\"a \"\"b\"\"\"");
    QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("formula after blanks") << u"  @SUM(A1)"_s << QByteArray("'  @SUM(A1)");
    QTest::newRow("formula after a mark") << u"\ufeff-2"_s << QByteArray("'\xef\xbb\xbf-2");
    QTest::newRow("formula with a comma")
        << u"+cmd|' /C calc'!A0,1"_s << QByteArray("\"'+cmd|' /C calc'!A0,1\"");
    QTest::newRow("full-width") << u"＝1"_s
                                << QByteArray("'\xef\xbc\x9d"
                                              "1");
    QTest::newRow("beyond the BMP") << u"😀"_s << QByteArray("\xf0\x9f\x98\x80");
}

void TablesTest::cellsAreGuarded()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, csv);
    QCOMPARE(toCsv({{u"c"_s}, {{cell}}}), "c\r\n" + csv + "\r\n");
}

void TablesTest::aRowForEachStatement()
{
    Reading reading = sampleReading();
    reading.statements[1].state = State::Rejected;
    const qsizetype quay = reading.document.text().indexOf(u"the quay");
    reading.statements.first().statement.addressee = {quay, quay + 8};
    QVERIFY(toMarkdown(reading).contains("to the quay"));
    const Table table = toTable(reading);
    QCOMPARE(table.rows.size(), 5);
    for (const QStringList &row : table.rows)
        QCOMPARE(row.size(), table.columns.size());
    const auto cell = [&table](qsizetype row, const QString &column) {
        return table.rows[row][table.columns.indexOf(column)];
    };
    QCOMPARE(cell(0, u"actor"_s), u"Ana Ruiz"_s);
    QCOMPARE(cell(0, u"words"_s), u"“We never promised a free bridge,” … “and we never will.”"_s);
    QCOMPARE(cell(0, u"topic"_s), u"free bridge"_s);
    QCOMPARE(cell(0, u"addressee"_s), u"the quay"_s);
    QCOMPARE(cell(1, u"addressee"_s), QString());
    QCOMPARE(cell(4, u"actor"_s), QString());
}

void TablesTest::wordsOfAMarkdownArticleHaveNoMarks()
{
    const Reading reading = test::markdownReadingOf(
        u"⟦s1-content:&ldquo;We \n  *stay* 😀&rdquo;⟧, ⟦s1-cue:s`ai`d⟧ [⟦s1-source:Ana "
        "**Ruiz⟧**](https://example.org)[^1].",
        {{u"s1"_s}}, {u"Ana Ruiz"_s});
    const Table table = toTable(reading);
    const auto cell = [&table](const QString &column) {
        return table.rows[0][table.columns.indexOf(column)];
    };
    QCOMPARE(cell(u"words"_s), u"“We stay 😀”"_s);
    QCOMPARE(cell(u"cue"_s), u"said"_s);
    QCOMPARE(cell(u"source"_s), u"Ana Ruiz"_s);
    QVERIFY(toMarkdown(reading).contains("> “We stay 😀”\n"));
    QVERIFY(toTei(reading).contains(">“We stay 😀”</said>"));
    QCOMPARE(toPlainText(reading.document), "“We stay 😀”, said Ana Ruiz.\n");
}

void TablesTest::aLineBreakIsOneBlank_data()
{
    QTest::addColumn<QString>("lineBreak");
    QTest::newRow("of Unix") << u"\n"_s;
    QTest::newRow("of Windows") << u"\r\n"_s;
    QTest::newRow("of old Macs") << u"\r"_s;
}

/// Within a hard-wrapped paragraph, whatever the system it was written on.
void TablesTest::aLineBreakIsOneBlank()
{
    QFETCH(QString, lineBreak);
    MarkedText marked = MarkedText::parse(
        QString(u"⟦s1-content:“We stay as long\nas the quay holds 😀”⟧, ⟦s1-cue:said⟧ the\n"
                "tall ⟦s1-source:Ana\nRuiz⟧."_s)
            .replace(u'\n', lineBreak));
    Reading reading = test::readingOf(marked, {{u"s1"_s}}, {u"Ana Ruiz"_s});
    Article article = bareArticle(marked.text);
    article.blocks = {{{0, article.text.size()}}};
    reading.document = Document(article);
    reading.makeLookups();
    const Table table = toTable(reading);
    QCOMPARE(table.rows[0][table.columns.indexOf(u"words"_s)],
             u"“We stay as long as the quay holds 😀”"_s);
    QCOMPARE(table.rows[0][table.columns.indexOf(u"source"_s)], u"Ana Ruiz"_s);
    QVERIFY(toMarkdown(reading).contains("> “We stay as long as the quay holds 😀”\n"));
    QCOMPARE(toPlainText(reading.document),
             "“We stay as long as the quay holds 😀”, said the tall Ana Ruiz.\n");
}

void TablesTest::markdownHoldsWordsNotMarkup()
{
    SavedSession session = sampleSession();
    session.article.title = u"# [Toll](javascript:x) <b>*up*</b>\n1. row"_s;
    const QString markdown =
        QString::fromUtf8(toMarkdown(readingOf(Document(session.article), session.analysis, {})));
    QVERIFY2(
        markdown.startsWith(u"# \\# \\[Toll\\](javascript:x) \\<b\\>\\*up\\*\\</b\\> 1. row\n"),
        qPrintable(markdown.left(80)));
    QVERIFY(markdown.contains(u"> “No toll \\<b\\>\\& no"));
    QVERIFY(markdown.contains(u"- that the toll had been raised in secret"));
    QVERIFY(markdown.contains(u"### free bridge"));
}

void TablesTest::markdownListsAJointStatementUnderBoth()
{
    SavedSession session = sampleSession();
    session.analysis.statements[3].actors = {u"a3"_s, u"a1"_s}; // “a gift to the boats”
    const QString markdown =
        QString::fromUtf8(toMarkdown(readingOf(Document(session.article), session.analysis, {})));
    const auto sectionOf = [&](const QString &name) {
        return markdown.section(name + u'\n', 1).section(u"\n## "_s, 0, 0);
    };
    QVERIFY2(sectionOf(u"Bo Lind"_s).contains(u"a gift to the boats"), qPrintable(markdown));
    QVERIFY2(sectionOf(u"Ana Ruiz"_s).contains(u"a gift to the boats"), qPrintable(markdown));
    QVERIFY(!sectionOf(u"two officials"_s).contains(u"> “a gift to the boats"));
}

void TablesTest::teiTiesPartsTogether()
{
    QXmlStreamReader xml(toTei(sampleReading()));
    QHash<QString, QXmlStreamAttributes> said;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"said")
            said.insert(xml.attributes().value("xml:id"_L1).toString(), xml.attributes());
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(said.value(u"statement-s1.1"_s).value("next"_L1), u"#statement-s1.2");
    QCOMPARE(said.value(u"statement-s1.2"_s).value("prev"_L1), u"#statement-s1.1");
    QCOMPARE(said.value(u"statement-s2.1"_s).value("direct"_L1), u"false");
    QVERIFY(!said.value(u"statement-s6.1"_s).hasAttribute("who"_L1));
}

void TablesTest::anInterruptedQuotationIsOneTarget()
{
    const QJsonObject page = QJsonDocument::fromJson(toW3c(sampleReading())).object();
    const QJsonObject target = page[u"items"][0][u"target"].toObject();
    QCOMPARE(target[u"type"].toString(), u"List"_s);
    QCOMPARE(target[u"items"].toArray().size(), 2);
    QCOMPARE(page[u"items"][0][u"body"][0][u"value"].toString(), u"Ana Ruiz"_s);
    QCOMPARE(page[u"items"][1][u"body"][1][u"value"].toString(), u"denies"_s);
}

void TablesTest::contextNeverHalvesALetter()
{
    const QString text = u"“"_s + u"😀"_s.repeated(40) + u"stop"_s + u"😀"_s.repeated(40) + u'”';
    const auto article = sampleSession().article;
    Article made = article;
    made.text = text;
    made.titleSpan = made.publishedSpan = {};
    made.blocks = plainBlocks(text, {});
    for (const qsizetype shift : {0, 1}) {
        Analysis analysis;
        Statement statement;
        statement.id = u"s"_s;
        const qsizetype at = text.indexOf(u"stop");
        statement.content = {{at + shift, at + 4 - shift}};
        analysis.statements = {statement};
        const QByteArray json = toW3c(readingOf(Document(made), analysis, {}));
        QVERIFY(!json.contains("\xef\xbf\xbd"));
    }
}

void TablesTest::plainTextShowsWhatWouldBeObeyed()
{
    Article article = sampleSession().article;
    article.text = u"One\u001b[31m red \u202e li\u200bne.\n"_s;
    article.title.clear();
    article.titleSpan = article.publishedSpan = {};
    article.blocks = plainBlocks(article.text, {});
    QCOMPARE(QString::fromUtf8(toPlainText(Document(article))),
             u"One␛[31m red [U+202E] li[U+200B]ne.\n"_s);
}

ONRECORD_TEST(TablesTest)
#include "tst_tables.moc"
