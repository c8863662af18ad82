// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articlereader.h"
#include "core/formats/statementfile.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// What was marked in an article is not taken for one; what only looks like that is still read.
class StatementFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsStatements_data();
    void tellsStatements();
    void readsOtherTexts_data();
    void readsOtherTexts();
};

static const QByteArray bratLines = "T1\tSource 0 8\tAna Ruiz\nT2\tCue 9 13\tsaid\n"
                                    "T3\tContent 14 32;40 44\tthe ferry would stay, too\n"
                                    "T4\tAttribution 9 13\tsaid\n"
                                    "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n";
static const QByteArray tableHead =
    "id,label,actor,actor kind,verb,words,cue,source,topic,start,end,note,article,published,url";
static const QByteArray tableRows =
    "s1,1a,Ana Ruiz,person,says,that the ferry would stay,said,Ana Ruiz,ferry,14,38,,Ferry row in "
    "Orlow,2024-12-04,\r\ns2,2a,Jonas Feld,person,denies,\"“Nobody asked us,”\",said,Feld,,50,67,,"
    "Ferry row in Orlow,2024-12-04,\r\n";

void StatementFileTest::tellsStatements_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");

    const auto row = [](const char *name, const QByteArray &bytes, const char *format) {
        QTest::newRow(name) << bytes << QString::fromLatin1(format);
    };
    row("brat", bratLines, "brat");
    row("brat with the line ends of Windows", QByteArray(bratLines).replace("\n", "\r\n"), "brat");
    row("brat with a byte order mark", "\xef\xbb\xbf" + bratLines, "brat");
    row("brat that is cut", bratLines.first(bratLines.size() - 30), "brat");
    row("brat that is corrected",
        bratLines
            + "A1\tVerb E1 denies\n#1\tSpeaker-person E1\tAna Ruiz\n#2\tAnnotatorNotes E1\tSee "
              "page 3.\n",
        "brat");
    row("brat of another program, events first",
        "E1\tSaid:T2 Who:T1\n*\tEquiv T1 T3\nA1\tNegated E1\nR1\tCoref Arg1:T1 "
        "Arg2:T3\nN1\tReference T1 "
        "Wikipedia:12\tAna Ruiz\nT1\tPerson 0 8\tAna Ruiz\nT2\tVerb 9 13\tsaid\nT3\tPerson 20 "
        "23\tshe\n",
        "brat");
    row("brat with a single line", "T1\tContent 0 5\tWe st\n", "brat");
    const QByteArray date =
        "{\"start\":34,\"end\":40,\"type\":\"DATE\",\"value\":\"2024-12-02\"}\n";
    row("dates", date + date, "dates");
    row("a single date without its line end", date.chopped(1), "dates");
    row("dates of a spelled time, with the line ends of Windows",
        "{\"start\": 4, \"end\": 9, \"type\": \"SET\", \"value\": \"P1D\"}\r\n" + date, "dates");
    row("dates that break off", date + date.first(30), "dates");
    const QByteArray table = tableHead + "\r\n" + tableRows;
    row("a table", table, "CSV");
    row("a table with a byte order mark", "\xef\xbb\xbf" + table, "CSV");
    row("a table with semicolons", QByteArray(table).replace(',', ';'), "CSV");
    row("a table with tabs", QByteArray(table).replace(',', '\t'), "CSV");
    row("a table with what Excel reads", "sep=;\r\n" + QByteArray(table).replace(',', ';'), "CSV");
    row("a table whose names are quoted",
        "\"" + QByteArray(tableHead).replace(",", "\",\"") + "\"\r\n" + tableRows, "CSV");
    row("a table with columns in another order",
        "article,end,start,words,actor\r\nFerry row in Orlow,38,14,that the ferry would stay,Ana "
        "Ruiz\r\n",
        "CSV");
    row("a table of nothing", tableHead + "\r\n", "CSV");
    row("DNA",
        "\"statement_id\";\"time\";\"person\";\"organization\";\"concept\";\"agreement\";\"start_"
        "position\";\"stop_position\";\"text\";\"coder\"\n\"1\";\"2024-12-02 00:00:00\";\"Ana "
        "Ruiz\";\"\";\"ferry\";\"1\";\"14\";\"38\";\"that the ferry would "
        "stay\";\"Onrecord\"\n\"2\";\"2024-12-02 00:00:00\";\"Jonas "
        "Feld\";\"\";\"\";\"1\";\"50\";\"67\";\"“Nobody asked us,”\";\"Onrecord\"\n",
        "DNA");
    row("Markdown",
        "# Ferry row in Orlow\n\n2024-12-04\n\n## 1 Ana Ruiz\n\n- that the ferry would stay\n  "
        "**says** · 1a · indirect · 14–38\n",
        "Markdown");
    row("GraphML",
        "<?xml version=\"1.0\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n<key "
        "id=\"n\" attr.name=\"statements\"/><key id=\"a\" attr.name=\"against\"/></graphml>\n",
        "GraphML");
    row("W3C",
        "{\n\"@context\": [\"http://www.w3.org/ns/anno.jsonld\", {\"onrecord\": "
        "\"urn:onrecord:\"}],\n"
        "\"type\": \"AnnotationCollection\"}\n",
        "W3C");
}

void StatementFileTest::tellsStatements()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    for (const QString &name : {u"h2"_s, u"h2.txt"_s, u"h2.csv"_s, u"h2.md"_s}) {
        qsizetype taken = 0;
        const Result<BundleCounts> read = readArticles(bytes, name, [&taken](Article &&) {
            ++taken;
            return true;
        });
        QVERIFY2(!read, qPrintable(name));
        QCOMPARE(read.error(), (Error{Fault::UnknownFormat, name, -1, format}));
        QCOMPARE(taken, 0);
    }
}

void StatementFileTest::readsOtherTexts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("articles");

    const QByteArray words =
        "“The ferry stays in Orlow for another year,” Ana Ruiz said, and the council agreed.";
    const auto row = [](const char *name, const QByteArray &bytes, int articles) {
        QTest::newRow(name) << bytes << articles;
    };
    row("a table of articles",
        "id,title,text\n1,Ferry,\"" + words + "\"\n2,Quay,\"" + words + "\"\n", 2);
    row("a table of articles with who acts in them",
        "id,actor,words,start,end,text\n1,Ana Ruiz,12,2024-12-01,2024-12-04,\"" + words
            + "\"\n2,Jonas Feld,12,2024-12-01,2024-12-04,\"" + words + "\"\n",
        2);
    row("a table of articles whose ids look like brat's",
        "id\ttitle\ttext\nT1\tFerry 0 5\t" + words + "\nT2\tQuay 0 4\t" + words + "\n", 2);
    row("a transcript with tabs", "T1\tWe stay.\nT2\tNo, you said 0 5 times.\nE1\t" + words + "\n",
        1);
    row("answers with numbers before them", "A1\tThe ferry stays.\nA2\t" + words + "\n", 1);
    row("prose with a line of brat in it",
        "T1\tCue 9 13\tsaid\n\n" + words + "\n\nSo reads a line of a file of marks, he said.\n\n"
            + words + "\n",
        1);
    row("prose that begins with such words", "actor, words, start, end\n\n" + words + "\n\n", 1);
    row("Markdown", "# Ferry row\n\n## 1 Ana Ruiz\n\n" + words + "\n\n**Note** · 4 December\n", 1);
}

void StatementFileTest::readsOtherTexts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, articles);
    for (const QString &name : {u"h2.txt"_s, u"h2.csv"_s, u"h2.md"_s}) {
        qsizetype words = 0;
        const Result<BundleCounts> read = readArticles(bytes, name, [&words](Article &&article) {
            words += article.text.contains(u"the council agreed");
            return true;
        });
        QVERIFY2(read, qPrintable(name + (read ? QString() : read.error().detail)));
        QCOMPARE(read->articles, articles);
        QCOMPARE(words, articles);
    }
}

ONRECORD_TEST(StatementFileTest)
#include "tst_statementfile.moc"
