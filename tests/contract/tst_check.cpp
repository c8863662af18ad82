// SPDX-License-Identifier: GPL-3.0-or-later
// `onrecord-cli check` knows whatever Onrecord exports, whole or cut, alone or within another file.
#include "tests/contract/cli.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplezip.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class CheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsEachExport_data();
    void knowsEachExport();
    void knowsExportsThatWereCut_data();
    void knowsExportsThatWereCut();
    void saysWhatIsLeftOfAPage();
    void looksIntoOtherFiles();
    void takesNoOtherFileForAnExport();

private:
    QByteArray exportedTo(const QString &format) const
    {
        return m_bench.call({u"annotate"_s, u"--to"_s, format, u"-o"_s, u"-"_s, u"orlow.txt"_s})
            .output;
    }
    /// The line that check writes on \a bytes, with its name taken off; empty where it writes several or something else.
    QByteArray said(const QString &name, const QByteArray &bytes) const
    {
        m_bench.write(name, bytes);
        const Call call = m_bench.call({u"check"_s, name});
        const QByteArray before = "onrecord-cli: " + name.toUtf8() + ": ";
        const bool isOne = call.status == 1 && call.output.isEmpty()
            && call.errorLines().size() == 1 && call.errors.startsWith(before);
        return isOne ? call.errorLines().first().mid(before.size()) : QByteArray();
    }

    CommandLineBench m_bench;
};

void CheckTest::initTestCase()
{
    m_bench.write(u"orlow.txt"_s, sampleArticle());
}

void CheckTest::knowsEachExport_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("what");

    const auto row = [](const char *format, const QString &name, const QByteArray &what) {
        QTest::newRow(format) << QString::fromLatin1(format) << name << what;
    };
    row("json", u"a.json"_s, "an export in the format JSON, whose ");
    row("jsonl", u"a.jsonl"_s, "an export in the format JSON Lines, whose ");
    row("w3c", u"a.w3c.json"_s, "an export in the format W3C Web Annotation, whose ");
    row("brat", u"a.ann"_s, "an export in the format brat, whose ");
    row("csv", u"a.csv"_s, "an export in the format CSV, whose ");
    row("tei", u"a.tei.xml"_s, "an export in the format TEI, whose ");
    row("refi", u"a.qdpx"_s, "an export in the format REFI-QDA, whose ");
    row("markdown", u"a.md"_s, "an export in the format Markdown, which is not read back");
    row("dates", u"a.dates.jsonl"_s,
        "an export in the format dates as JSON Lines, which is not read back");
    row("dna", u"a.dna.csv"_s, "an export in the format DNA, which is not read back");
    row("graphml", u"a.graphml"_s, "an export in the format GraphML, which is not read back");
    row("excerpts", u"a.html"_s, "a page of Onrecord’s without what opens it again");
}

void CheckTest::knowsEachExport()
{
    QFETCH(QString, format);
    QFETCH(QString, name);
    QFETCH(QByteArray, what);
    const QByteArray bytes = exportedTo(format);
    QVERIFY(!bytes.isEmpty());
    const QByteArray line = said(name, bytes);
    QVERIFY2(line.startsWith(what), line);
    QVERIFY2(line.contains("check takes"), line);
    QVERIFY2(!line.contains("whose 0 "), line);
    // By content: whatever it is called.
    const QByteArray otherwise = said(u"noname"_s, bytes);
    QVERIFY2(otherwise.startsWith(what), otherwise);
}

void CheckTest::knowsExportsThatWereCut_data()
{
    QTest::addColumn<QString>("format");
    for (const char *const format :
         {"json", "jsonl", "w3c", "brat", "csv", "tei", "markdown", "dna", "graphml", "refi"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void CheckTest::knowsExportsThatWereCut()
{
    QFETCH(QString, format);
    QByteArray bytes = exportedTo(format);
    bytes.truncate(bytes.size() * 3 / 5);
    while (bytes.endsWith('\n'))
        bytes.chop(1);
    const QByteArray line = said(u"cut"_s, bytes);
    QVERIFY2(line.startsWith("a damaged export in the format "), line);
}

void CheckTest::saysWhatIsLeftOfAPage()
{
    const QByteArray page = exportedTo(u"html"_s);
    m_bench.write(u"whole.html"_s, page);
    QCOMPARE(m_bench.call({u"check"_s, u"whole.html"_s}).status, 0);
    const qsizetype session = page.indexOf("id=\"onrecord-session\"");
    QVERIFY(session > 0);

    const QByteArray half = said(u"half.html"_s, page.first(page.size() / 2));
    QVERIFY2(half.startsWith("a damaged page of Onrecord’s: its end is missing"), half);
    QVERIFY2(half.contains("annotate still reads the article"), half);
    QCOMPARE(m_bench.call({u"annotate"_s, u"half.html"_s}).status, 0);

    const QByteArray within = said(u"within.html"_s, page.first(session + 500));
    QVERIFY2(within.startsWith("a damaged page of Onrecord’s, which cannot be opened"), within);
    QVERIFY2(within.contains("in a browser"), within);

    QByteArray without = page;
    const qsizetype begin = page.lastIndexOf("<script", session);
    without.remove(begin, page.indexOf("</script>", begin) + 9 - begin);
    const QByteArray taken = said(u"without.html"_s, without);
    QVERIFY2(taken.startsWith("a page of Onrecord’s without what opens it again"), taken);
}

void CheckTest::looksIntoOtherFiles()
{
    const QByteArray page = exportedTo(u"html"_s);
    m_bench.write(u"in.zip"_s, zipOf({{"page.html", page}, {"orlow.txt", sampleArticle()}}));
    const Call call = m_bench.call({u"check"_s, u"in.zip"_s});
    QCOMPARE(call.status, 0);
    QVERIFY2(call.output.startsWith("in.zip: 1 of the 2 articles in it are pages of Onrecord’s"),
             call.output);
}

void CheckTest::takesNoOtherFileForAnExport()
{
    QCOMPARE(said(u"a.txt"_s, sampleArticle()).left(11), QByteArray("an article,"));
    const QByteArray markdown = "# Notes 😀\n\n**says** · 1 May · nobody\n\nMore of it.\n";
    QVERIFY(said(u"a.md"_s, markdown).startsWith("an article,"));
    const QByteArray graph = "<?xml version=\"1.0\"?><graphml "
                             "xmlns=\"http://graphml.graphdrawing.org/xmlns\"><graph/></graphml>";
    QVERIFY2(!said(u"a.graphml"_s, graph).contains("export in"), said(u"a.graphml"_s, graph));
}

ONRECORD_TEST(CheckTest)
#include "tst_check.moc"
