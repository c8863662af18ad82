// SPDX-License-Identifier: GPL-3.0-or-later
// Corrections that were saved or exported, laid over an article by the built program.

#include "core/corrections/anchoring.h"
#include "core/storage/sessionfile.h"
#include "tests/contract/cli.h"
#include "tests/support/roomtests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

namespace {

/// A saved file that says of any article: it was published on \a day.
QByteArray savedDay(QDate day)
{
    Correction correction = correctionOf(SetPublished{day});
    correction.made = QDateTime(QDate(2026, 11, 18), QTime(9, 0), Qt::UTC);
    SavedSession session;
    session.article.text = u"Another article 😀."_s;
    session.log.append(correction, correction.made);
    return toSessionJson(session);
}

/// A page whose analysis found nothing, which no analysis made today would say of the article.
QByteArray pageWithoutFindings(const CommandLineBench &bench)
{
    bench.write(u"orlow.txt"_s, sampleArticle());
    const QByteArray page =
        bench.call({u"annotate"_s, u"--to"_s, u"html"_s, u"orlow.txt"_s}).output;
    SavedSession session = readExportedPage(page, {}).value();
    session.analysis = {};
    return "<html>" + toScriptBlock(toSessionJson(session));
}

/// What the words \a words of an article in JSON mean as a date; empty where they are none.
QString dateOf(const QByteArray &json, const QString &words)
{
    const QJsonObject article = QJsonDocument::fromJson(json).object();
    const QList<uint> text = article.value(u"text").toString().toUcs4();
    for (const QJsonValue &date : article.value(u"dates").toArray()) {
        const qsizetype begin = date[u"span"][0].toInteger();
        const qsizetype end = date[u"span"][1].toInteger();
        const QList<uint> found = text.mid(begin, end - begin);
        if (QString::fromUcs4(reinterpret_cast<const char32_t *>(found.constData()), found.size())
            == words)
            return date[u"value"].toString();
    }
    return {};
}

qsizetype statementsIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json)[u"statements"].toArray().size();
}

} // namespace

class MergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysCorrectionsOver();
    void readsDatesAgainstTheCorrectedDay();
    void keepsAPagesAnalysisForItsDay();
    void readsAPageAgainForAnotherDay();
    void tellsWhatHasNoPlace();
    void saysWhatTakesOtherFiles_data();
    void saysWhatTakesOtherFiles();
    void writesNothingWhereNothingIsLaidOver_data();
    void writesNothingWhereNothingIsLaidOver();
    void laysOverWhatItCan();
    void readsAsAnnotateDoes_data();
    void readsAsAnnotateDoes();
};

void MergeTest::laysCorrectionsOver()
{
    const CommandLineBench bench;
    bench.write(u"orlow.txt"_s, sampleArticle());
    bench.call({u"annotate"_s, u"--to"_s, u"html"_s, u"-o"_s, u"a.html"_s, u"orlow.txt"_s});
    const Call merged = bench.call({u"merge"_s, u"orlow.txt"_s, u"a.html"_s});
    QCOMPARE(merged.status, 0);
    QCOMPARE(merged.output, bench.call({u"annotate"_s, u"orlow.txt"_s}).output);
    const Call half = bench.call({u"merge"_s, u"orlow.txt"_s, u"gone.html"_s, u"a.html"_s});
    QCOMPARE(half.status, 1);
    QCOMPARE(half.output, merged.output);
    QCOMPARE(half.errorLines().size(), 1);
}

void MergeTest::readsDatesAgainstTheCorrectedDay()
{
    const CommandLineBench bench;
    bench.write(u"orlow.txt"_s, sampleArticle());
    bench.write(u"day.json"_s, savedDay(QDate(2025, 3, 6)));
    QCOMPARE(dateOf(bench.call({u"annotate"_s, u"orlow.txt"_s}).output, u"Monday"_s),
             u"2026-11-16"_s);
    const Call merged = bench.call({u"merge"_s, u"orlow.txt"_s, u"day.json"_s});
    QVERIFY2(merged.status == 0, merged.errors);
    QCOMPARE(QJsonDocument::fromJson(merged.output)[u"article"][u"published"].toString(),
             u"2025-03-06"_s);
    QCOMPARE(dateOf(merged.output, u"Monday"_s), u"2025-03-03"_s);
}

void MergeTest::keepsAPagesAnalysisForItsDay()
{
    const CommandLineBench bench;
    bench.write(u"page.html"_s, pageWithoutFindings(bench));
    bench.write(u"day.json"_s, savedDay(QDate(2026, 11, 17))); // as the article says itself
    const Call merged = bench.call({u"merge"_s, u"page.html"_s, u"day.json"_s});
    QVERIFY2(merged.status == 0, merged.errors);
    QCOMPARE(statementsIn(merged.output), 0);
}

void MergeTest::readsAPageAgainForAnotherDay()
{
    const CommandLineBench bench;
    bench.write(u"page.html"_s, pageWithoutFindings(bench));
    bench.write(u"day.json"_s, savedDay(QDate(2025, 3, 6)));
    const Call merged = bench.call({u"merge"_s, u"page.html"_s, u"day.json"_s});
    QVERIFY2(merged.status == 0, merged.errors);
    QVERIFY(statementsIn(merged.output) > 0);
    QCOMPARE(dateOf(merged.output, u"Monday"_s), u"2025-03-03"_s);
}

/// The exported corrections are of words that the article does not have.
void MergeTest::tellsWhatHasNoPlace()
{
    const CommandLineBench bench;
    bench.write(u"orlow.txt"_s, sampleArticle());
    SavedSession session;
    session.article.text = u"“We will stay as long as the quay holds,” said Una Rask. 😀"_s;
    const Anchors content = anchorsAt(session.article.text, {{0, 41}});
    Correction correction = correctionOf(AddStatement{content, {}, VerbKind::Says});
    correction.target = content;
    correction.made = QDateTime(QDate(2026, 11, 18), QTime(9, 0), Qt::UTC);
    session.log.append(correction, correction.made);
    bench.write(u"una.json"_s, toSessionJson(session));
    const Call merged = bench.call({u"merge"_s, u"orlow.txt"_s, u"una.json"_s});
    QVERIFY2(merged.status == 0, merged.errors);
    QCOMPARE(merged.errorLines().size(), 1);
    QVERIFY2(merged.errors.contains("orlow.txt: ") && merged.errors.contains("all 1 corrections"),
             merged.errors);
    QCOMPARE(QJsonDocument::fromJson(merged.output)[u"orphans"].toArray().size(), 1);
}

void MergeTest::saysWhatTakesOtherFiles_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("what");
    for (const char *const format : {"json", "jsonl", "w3c", "brat", "csv", "tei", "refi"})
        QTest::newRow(format) << QString::fromLatin1(
            format) << QByteArray(" statements import lays over the article; merge takes ");
    for (const char *const format : {"markdown", "dates", "dna", "graphml"})
        QTest::newRow(format) << QString::fromLatin1(format)
                              << QByteArray(", which is not read back; merge takes ");
    QTest::newRow("excerpts") << u"excerpts"_s
                              << QByteArray("a page of Onrecord’s without what opens it again; ");
}

/// What holds statements, and not what somebody said of ours, is named for what it is.
void MergeTest::saysWhatTakesOtherFiles()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, what);
    const CommandLineBench bench;
    bench.write(u"orlow.txt"_s, sampleArticle());
    bench.write(
        u"other"_s,
        bench.call({u"annotate"_s, u"--to"_s, format, u"-o"_s, u"-"_s, u"orlow.txt"_s}).output);
    const Call merged = bench.call({u"merge"_s, u"orlow.txt"_s, u"other"_s});
    QCOMPARE(merged.status, 1);
    QCOMPARE(merged.output, QByteArray());
    QCOMPARE(merged.errorLines().size(), 1);
    QVERIFY2(merged.errors.startsWith("onrecord-cli: other: a"), merged.errors);
    QVERIFY2(merged.errors.contains(what), merged.errors);
    QVERIFY2(merged.errors.endsWith(
                 "; merge takes pages and corrections that Onrecord exported or saved\n"),
             merged.errors);
}

void MergeTest::writesNothingWhereNothingIsLaidOver_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not there") << QByteArray();
    QTest::newRow("an article") << sampleArticle();
    QTest::newRow("other JSON") << QByteArray("{\"quay\": 1}");
    QTest::newRow("cut in the middle") << toSessionJson({}).chopped(9);
}

/// What stood at the place of the outcome stays.
void MergeTest::writesNothingWhereNothingIsLaidOver()
{
    QFETCH(QByteArray, bytes);
    const CommandLineBench bench;
    bench.write(u"orlow.txt"_s, sampleArticle());
    bench.write(u"before.json"_s, "as it was");
    if (!bytes.isEmpty())
        bench.write(u"bad"_s, bytes);
    for (const QString &place : {u"before.json"_s, u"after.json"_s, u"folder/"_s}) {
        const Call merged = bench.call({u"merge"_s, u"-o"_s, place, u"orlow.txt"_s, u"bad"_s});
        QCOMPARE(merged.status, 1);
        QCOMPARE(merged.output, QByteArray());
        QCOMPARE(merged.errorLines().size(), 1);
        QVERIFY2(merged.errors.startsWith("onrecord-cli: bad: "), merged.errors);
    }
    QCOMPARE(bench.read(u"before.json"_s), QByteArray("as it was"));
    QVERIFY(bench.read(u"after.json"_s).isNull());
    QVERIFY(!QDir(bench.path(u"folder"_s)).exists());
}

/// Of several files the sound ones count, wherever the other one stands among them.
void MergeTest::laysOverWhatItCan()
{
    const CommandLineBench bench;
    bench.write(u"orlow.txt"_s, sampleArticle());
    bench.write(u"day.json"_s, savedDay(QDate(2025, 3, 6)));
    bench.call({u"annotate"_s, u"--to"_s, u"csv"_s, u"-o"_s, u"table.csv"_s, u"orlow.txt"_s});
    const QByteArray all = bench.call({u"merge"_s, u"orlow.txt"_s, u"day.json"_s}).output;
    for (const QStringList &files :
         {QStringList{u"table.csv"_s, u"day.json"_s}, QStringList{u"day.json"_s, u"table.csv"_s}}) {
        const Call merged = bench.call(QStringList{u"merge"_s, u"orlow.txt"_s} + files);
        QCOMPARE(merged.status, 1);
        QCOMPARE(merged.output, all);
        QCOMPARE(merged.errorLines().size(), 1);
        QVERIFY2(merged.errors.startsWith("onrecord-cli: table.csv: an export in the format CSV"),
                 merged.errors);
    }
}

void MergeTest::readsAsAnnotateDoes_data()
{
    QTest::addColumn<QStringList>("reading");
    QTest::addColumn<bool>("isCareful");
    QTest::newRow("as usual") << QStringList{} << false;
    QTest::newRow("quickly") << QStringList{u"--reading"_s, u"quick"_s} << false;
    QTest::newRow("carefully") << QStringList{u"--reading"_s, u"careful"_s} << true;
}

void MergeTest::readsAsAnnotateDoes()
{
    QFETCH(QStringList, reading);
    QFETCH(bool, isCareful);
    const CommandLineBench bench;
    bench.write(u"ferry.txt"_s, reportedArticle());
    bench.write(u"nothing.json"_s, toSessionJson({}));
    const auto read = [&bench](const QString &care) {
        return bench.call({u"annotate"_s, u"--reading"_s, care, u"ferry.txt"_s}).output;
    };
    const QByteArray quick = read(u"quick"_s);
    const QByteArray careful = read(u"careful"_s);
    QVERIFY(quick != careful);
    const Call merged = bench.call(QStringList{u"merge"_s} + reading
                                   + QStringList{u"ferry.txt"_s, u"nothing.json"_s});
    QVERIFY2(merged.status == 0, merged.errors);
    QCOMPARE(merged.output, isCareful ? careful : quick);
    const Call without = bench.call(
        {u"merge"_s, u"--model"_s, u"nowhere.model"_s, u"ferry.txt"_s, u"nothing.json"_s});
    QVERIFY2(without.errors.contains("nowhere.model"), without.errors);
    QCOMPARE(without.status, 1); // the rest was done
    QVERIFY(!without.output.isEmpty());
}

ONRECORD_TEST(MergeTest)
#include "tst_merge.moc"
