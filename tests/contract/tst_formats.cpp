// SPDX-License-Identifier: GPL-3.0-or-later
// What comes out of the built program, format by format, as CONTRACT has it.

#include "tests/contract/cli.h"
#include "tests/support/roomtests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace onrecord;

class FormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonHasEveryField_data();
    void jsonHasEveryField();
    void jsonCountsCodePoints();
    void bratCanBeReadBack();
    void bratBringsItsTextAlong();
    void bratWritesOverNoOtherText();
    void datesAreALineEach();
    void pageOpensAgainAsTheSameBytes();
    void pageRunsNothing();
    void teiIsWellFormed();
    void w3cGivesEachPlaceTwice();
    void csvStopsFormulas();
    void sameInputGivesSameBytes_data();
    void sameInputGivesSameBytes();
    void dnaHasItsTextBesideIt();
    void overwritesNoInput();
    void textIsWhatTheReaderShows();
};

static QJsonObject jsonOf(const QByteArray &article)
{
    const CommandLineBench bench;
    bench.write(u"orlow.txt"_s, article);
    return QJsonDocument::fromJson(bench.call({u"annotate"_s, u"orlow.txt"_s}).output).object();
}

void FormatsTest::jsonHasEveryField_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QStringList>("fields");

    QTest::newRow("object") << QString()
                            << u"generator offsets sha256 sourceSha256 article text actors "
                               "statements dates claims positions"_s.split(u' ');
    QTest::newRow("article") << u"article"_s
                             << u"title byline outlet published url language"_s.split(u' ');
    QTest::newRow("actors") << u"actors"_s
                            << u"id name kind aliases descriptions mentions"_s.split(u' ');
    QTest::newRow("statements")
        << u"statements"_s
        << u"id kind content cue source actor actors parent verb polarity certainty via saidOn "
           "confidence speakerConfidence margin rule reason candidates state"_s.split(u' ');
    QTest::newRow("dates") << u"dates"_s << u"span type value anchor role"_s.split(u' ');
    QTest::newRow("positions") << u"positions"_s << u"actor topic statements"_s.split(u' ');
}

void FormatsTest::jsonHasEveryField()
{
    QFETCH(QString, list);
    QFETCH(QStringList, fields);
    const QJsonObject whole = jsonOf(sampleArticle());
    QJsonObject object = whole;
    if (whole.value(list).isArray())
        object = whole.value(list).toArray().first().toObject();
    else if (!list.isEmpty())
        object = whole.value(list).toObject();
    for (const QString &field : fields)
        QVERIFY2(object.contains(field), qPrintable(field));
}

void FormatsTest::jsonCountsCodePoints()
{
    const QJsonObject whole = jsonOf(sampleArticle());
    QCOMPARE(whole.value(u"text").toString(), QString::fromUtf8(sampleArticle()));
    QCOMPARE(whole.value(u"article").toObject().value(u"published").toString(), u"2026-11-17"_s);
    const QList<uint> points = whole.value(u"text").toString().toUcs4();
    QStringList words;
    for (const QJsonValue statement : whole.value(u"statements").toArray()) {
        const QJsonArray span = statement.toObject().value(u"content").toArray().first().toArray();
        const int begin = span[0].toInt();
        words << QString::fromUcs4(reinterpret_cast<const char32_t *>(points.data()) + begin,
                                   span[1].toInt() - begin);
    }
    QVERIFY2(words.contains(u"“We never promised a free bridge,”"), qPrintable(words.join(u'|')));
    QVERIFY2(words.contains(u"“It was a gift to the boats,”"), qPrintable(words.join(u'|')));
}

void FormatsTest::bratCanBeReadBack()
{
    const CommandLineBench bench;
    bench.write(u"orlow.txt"_s, sampleArticle());
    const QByteArray ann = bench.call({u"annotate"_s, u"--to"_s, u"brat"_s, u"orlow.txt"_s}).output;
    const QList<uint> points = QString::fromUtf8(sampleArticle()).toUcs4();
    static const QRegularExpression bound(
        u"^(T\\d+)\\t(Source|Cue|Content|Attribution|Attribution-no-source) (\\d+) (\\d+)\\t(.*)$"_s);
    static const QRegularExpression event(
        u"^E\\d+\\tAttribution(-no-source)?:T\\d+( (Content|Cue|Source):T\\d+)+$"_s);
    QStringList known;
    int events = 0;
    for (const QString &line : QString::fromUtf8(ann).split(u'\n', Qt::SkipEmptyParts)) {
        if (event.match(line).hasMatch()) {
            ++events;
            for (const QString &argument : line.section(u'\t', 1).split(u' '))
                QVERIFY2(known.contains(argument.section(u':', 1)), qPrintable(line));
            continue;
        }
        const auto match = bound.match(line);
        QVERIFY2(match.hasMatch(), qPrintable(line));
        const int begin = match.captured(3).toInt();
        const QString words =
            QString::fromUcs4(reinterpret_cast<const char32_t *>(points.data()) + begin,
                              match.captured(4).toInt() - begin);
        QCOMPARE(match.captured(5), words);
        known << match.captured(1);
    }
    QVERIFY(events >= 3);
}

/// Nobody named the text that comes along, so it takes no other file's place, but that of an earlier export.
void FormatsTest::bratWritesOverNoOtherText()
{
    const CommandLineBench bench;
    bench.write(u"orlow.html"_s,
                "<h1>The bridge</h1><p>“We never promised that,” said Ida Lund.</p>");
    const auto exported = [&bench](const QString &name) {
        return bench
            .call({u"annotate"_s, u"--to"_s, u"brat"_s, u"-o"_s, name + u".ann"_s, u"orlow.html"_s})
            .status;
    };
    bench.write(u"mine.txt"_s, "My own notes.");
    QCOMPARE(exported(u"mine"_s), 1);
    QCOMPARE(bench.read(u"mine.txt"_s), "My own notes.");
    QVERIFY(!bench.names().contains(u"mine.ann"_s));
    QCOMPARE(exported(u"first"_s), 0);
    QVERIFY(bench.read(u"first.txt"_s).contains("Ida Lund"));
    bench.write(u"orlow.html"_s,
                "<h1>The bridge</h1><p>“We never promised it,” said Ida Lund.</p>");
    QCOMPARE(exported(u"first"_s), 0);
    QVERIFY(bench.read(u"first.txt"_s).contains("promised it"));
}

void FormatsTest::bratBringsItsTextAlong()
{
    const CommandLineBench bench;
    bench.write(u"orlow.txt"_s, sampleArticle());
    QCOMPARE(bench.call({u"annotate"_s, u"--to"_s, u"brat"_s, u"-o"_s, u"out/"_s, u"orlow.txt"_s})
                 .status,
             0);
    // Plain text stands beside its own file; there is nothing to bring.
    QCOMPARE(bench.names(u"out"_s), QStringList{u"orlow.ann"_s});
}

void FormatsTest::datesAreALineEach()
{
    const CommandLineBench bench;
    bench.write(u"orlow.txt"_s, sampleArticle());
    const QByteArray lines =
        bench.call({u"annotate"_s, u"--to"_s, u"dates"_s, u"orlow.txt"_s}).output;
    QStringList values;
    for (const QByteArray &line : lines.trimmed().split('\n')) {
        const QJsonObject date = QJsonDocument::fromJson(line).object();
        QCOMPARE(date.keys(), (QStringList{u"end"_s, u"start"_s, u"type"_s, u"value"_s}));
        values << date.value(u"value").toString();
    }
    QVERIFY2(values.contains(u"2026-11-16"), qPrintable(values.join(u' '))); // Monday
}

void FormatsTest::pageOpensAgainAsTheSameBytes()
{
    const CommandLineBench bench;
    bench.write(u"orlow.txt"_s, sampleArticle());
    QCOMPARE(bench.call({u"annotate"_s, u"--to"_s, u"html"_s, u"-o"_s, u"a.html"_s, u"orlow.txt"_s})
                 .status,
             0);
    QCOMPARE(
        bench.call({u"annotate"_s, u"--to"_s, u"html"_s, u"-o"_s, u"b.html"_s, u"a.html"_s}).status,
        0);
    QVERIFY(!bench.read(u"a.html"_s).isEmpty());
    QCOMPARE(bench.read(u"b.html"_s), bench.read(u"a.html"_s));
    const Call checked = bench.call({u"check"_s, u"a.html"_s});
    QCOMPARE(checked.status, 0);
    // All other formats come from the page as from the article.
    QCOMPARE(bench.call({u"annotate"_s, u"a.html"_s}).output,
             bench.call({u"annotate"_s, u"orlow.txt"_s}).output);
}

void FormatsTest::pageRunsNothing()
{
    const CommandLineBench bench;
    bench.write(u"orlow.txt"_s,
                sampleArticle()
                    + "\n\xe2\x80\x9c</script><script>alert(1)</script><img src=x onerror=alert(2)>"
                      "\xe2\x80\x9d said Bo Lind \xe2\x80\xae gnitirw\x1b[31m.\n");
    const QByteArray page =
        bench.call({u"annotate"_s, u"--to"_s, u"html"_s, u"orlow.txt"_s}).output;
    QVERIFY(page.contains("default-src 'none'"));
    QVERIFY(!page.contains("<script>"));
    QVERIFY(!page.contains("<img"));
    QVERIFY(!page.contains("\xe2\x80\xae"));
    QVERIFY(!page.contains('\x1b'));
    QVERIFY(page.contains("&lt;img"));
}

void FormatsTest::teiIsWellFormed()
{
    const CommandLineBench bench;
    bench.write(u"orlow.txt"_s, sampleArticle() + "\nA < B & C \x01 said.\n");
    const QByteArray tei = bench.call({u"annotate"_s, u"--to"_s, u"tei"_s, u"orlow.txt"_s}).output;
    QXmlStreamReader xml(tei);
    QStringList said;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"said")
            said << xml.attributes().value("direct"_L1).toString();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(said.contains(u"true"_s) && said.contains(u"false"_s));
}

void FormatsTest::w3cGivesEachPlaceTwice()
{
    const CommandLineBench bench;
    bench.write(u"orlow.txt"_s, sampleArticle());
    const QByteArray json = bench.call({u"annotate"_s, u"--to"_s, u"w3c"_s, u"orlow.txt"_s}).output;
    const QJsonObject page = QJsonDocument::fromJson(json).object();
    QCOMPARE(page.value(u"type").toString(), u"AnnotationPage"_s);
    const QJsonArray selectors = page.value(u"items")[0][u"target"][u"selector"].toArray();
    QCOMPARE(selectors.size(), 2);
    QCOMPARE(selectors[0].toObject().value(u"exact").toString(),
             u"“We never promised a free bridge,”"_s);
    QCOMPARE(selectors[1].toObject().value(u"type").toString(), u"TextPositionSelector"_s);
}

void FormatsTest::csvStopsFormulas()
{
    const CommandLineBench bench;
    bench.write(u"orlow.txt"_s,
                "=HYPERLINK(1) said the bridge, the mayor, would close.\n"
                "\n\xe2\x80\x9c=1+1,\xe2\x80\x9d said Ana Ruiz.\n");
    const QByteArray csv = bench.call({u"annotate"_s, u"--to"_s, u"csv"_s, u"orlow.txt"_s}).output;
    QVERIFY(csv.startsWith("id,label,actor,"));
    static const QRegularExpression formula(u"(^|,)\"?[=+\\-@\\t]"_s,
                                            QRegularExpression::MultilineOption);
    QVERIFY2(!formula.match(QString::fromUtf8(csv)).hasMatch(), csv);
}

void FormatsTest::sameInputGivesSameBytes_data()
{
    QTest::addColumn<QString>("format");
    for (const char *const format : {"json", "jsonl", "html", "w3c", "brat", "csv", "tei",
                                     "markdown", "dates", "refi", "dna", "graphml"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void FormatsTest::sameInputGivesSameBytes()
{
    QFETCH(QString, format);
    const CommandLineBench bench;
    bench.write(u"orlow.txt"_s, sampleArticle());
    const QStringList call{u"annotate"_s, u"--to"_s, format, u"orlow.txt"_s};
    const Call first = bench.call(call);
    QCOMPARE(first.status, 0);
    QVERIFY(!first.output.isEmpty());
    QCOMPARE(bench.call(call).output, first.output);
}

void FormatsTest::dnaHasItsTextBesideIt()
{
    const CommandLineBench bench;
    bench.write(u"orlow.txt"_s, sampleArticle());
    const Call call =
        bench.call({u"annotate"_s, u"--to"_s, u"dna"_s, u"-o"_s, u"out/"_s, u"orlow.txt"_s});
    QCOMPARE(call.status, 0);
    QCOMPARE(bench.names(u"out"_s), (QStringList{u"orlow.csv"_s, u"orlow.txt"_s}));
    QCOMPARE(bench.read(u"out/orlow.txt"_s), sampleArticle());
    QVERIFY(bench.read(u"out/orlow.csv"_s).startsWith("\"statement_id\";\"time\";"));
}

void FormatsTest::overwritesNoInput()
{
    const CommandLineBench bench;
    bench.write(u"orlow.txt"_s, sampleArticle());
    const Call call =
        bench.call({u"annotate"_s, u"--to"_s, u"dna"_s, u"-o"_s, u"./"_s, u"orlow.txt"_s});
    QCOMPARE(call.status, 2);
    QCOMPARE(call.errorLines().size(), 1);
    QCOMPARE(bench.names(), (QStringList{u"orlow.txt"_s}));
}

void FormatsTest::textIsWhatTheReaderShows()
{
    const CommandLineBench bench;
    bench.write(u"orlow.txt"_s, sampleArticle());
    const QList<QByteArray> lines = bench.call({u"text"_s, u"orlow.txt"_s}).output.split('\n');
    QCOMPARE(lines[0], QByteArray("Orlow council splits over the bridge toll"));
    QCOMPARE(lines[1], QByteArray());
    QVERIFY(lines.contains("\xe2\x80\x9cIt was a gift to the boats,\xe2\x80\x9d Bo Lind said."));
}

ONRECORD_TEST(FormatsTest)
#include "tst_formats.moc"
