// SPDX-License-Identifier: GPL-3.0-or-later
// What the built program says of each of its exports when that is named as an article.
#include "tests/contract/cli.h"
#include "tests/support/roomtests.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class OwnExportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesWhatHoldsNoArticle_data();
    void refusesWhatHoldsNoArticle();
    void doesTheRest();
    void readsTheArticleInTheOthers_data();
    void readsTheArticleInTheOthers();

private:
    QByteArray exportedTo(const QString &format) const
    {
        return m_bench.call({u"annotate"_s, u"--to"_s, format, u"-o"_s, u"-"_s, u"orlow.txt"_s})
            .output;
    }

    CommandLineBench m_bench;
};

void OwnExportsTest::initTestCase()
{
    m_bench.write(u"orlow.txt"_s, sampleArticle());
    m_bench.write(u"orlow.html"_s, exportedTo(u"html"_s));
}

void OwnExportsTest::refusesWhatHoldsNoArticle_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("says");
    const QByteArray statements =
        "holds statements from an article, not the article; open the article itself";
    const auto row = [](const char *format, const QString &suffix, const QByteArray &says) {
        QTest::newRow(format) << QString::fromLatin1(format) << suffix << says;
    };
    row("brat", u".ann"_s, statements + ", then import this file over it (brat).");
    row("csv", u".csv"_s, statements + ", then import this file over it (CSV).");
    row("w3c", u".w3c.json"_s, statements + ", then import this file over it (W3C).");
    row("markdown", u".md"_s, statements + " (Markdown).");
    row("dna", u".dna.csv"_s, statements + " (DNA).");
    row("graphml", u".graphml"_s, statements + " (GraphML).");
    row("dates", u".jsonl"_s,
        "holds dates from an article, not the article; open the article itself (dates).");
}

/// One sentence, and nothing written, by its own name and by any other.
void OwnExportsTest::refusesWhatHoldsNoArticle()
{
    QFETCH(QString, format);
    QFETCH(QString, suffix);
    QFETCH(QByteArray, says);
    const QByteArray bytes = exportedTo(format);
    QVERIFY(!bytes.isEmpty());
    for (const QString &name : {u"export"_s + suffix, u"export.txt"_s, u"noname"_s}) {
        m_bench.write(name, bytes);
        const QByteArray line = "onrecord-cli: " + name.toUtf8() + ": The file " + says + '\n';
        for (const QStringList &call :
             {QStringList{u"annotate"_s, name}, QStringList{u"text"_s, name},
              QStringList{u"annotate"_s, u"-o"_s, u"outcome.json"_s, name},
              QStringList{u"annotate"_s, u"--to"_s, u"jsonl"_s, name},
              QStringList{u"import"_s, u"-o"_s, u"outcome.json"_s, name, u"orlow.html"_s},
              QStringList{u"merge"_s, name, u"orlow.html"_s}}) {
            const Call refused = m_bench.call(call);
            QCOMPARE(refused.status, 1);
            QCOMPARE(refused.output, QByteArray());
            QCOMPARE(refused.errors, line);
        }
        QVERIFY(m_bench.read(u"outcome.json"_s).isNull());
    }
}

/// Beside articles, each named or all in a folder.
void OwnExportsTest::doesTheRest()
{
    m_bench.write(u"in/a.txt"_s, sampleArticle());
    m_bench.write(u"in/b.csv"_s, exportedTo(u"csv"_s));
    m_bench.write(u"in/c.txt"_s, sampleArticle());
    const Call named = m_bench.call(
        {u"annotate"_s, u"-o"_s, u"named"_s, u"in/a.txt"_s, u"in/b.csv"_s, u"in/c.txt"_s});
    QCOMPARE(named.status, 1);
    QCOMPARE(named.errorLines().size(), 1);
    QVERIFY2(named.errors.startsWith("onrecord-cli: in/b.csv: "), named.errors);
    QCOMPARE(m_bench.names(u"named"_s), (QStringList{u"a.json"_s, u"c.json"_s}));
    m_bench.call({u"annotate"_s, u"-o"_s, u"folder"_s, u"in"_s});
    QCOMPARE(m_bench.names(u"folder"_s), (QStringList{u"a.json"_s, u"c.json"_s}));
}

void OwnExportsTest::readsTheArticleInTheOthers_data()
{
    QTest::addColumn<QString>("format");
    for (const char *const format : {"json", "jsonl", "html", "excerpts", "tei", "refi"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void OwnExportsTest::readsTheArticleInTheOthers()
{
    QFETCH(QString, format);
    m_bench.write(u"whole"_s, exportedTo(format));
    const Call call = m_bench.call({u"annotate"_s, u"whole"_s});
    QVERIFY2(call.status == 0, call.errors);
    const QJsonDocument read = QJsonDocument::fromJson(call.output);
    const QJsonDocument first = QJsonDocument::fromJson(exportedTo(u"json"_s));
    for (const QString &field : {u"title"_s, u"byline"_s, u"published"_s})
        QCOMPARE(read[u"article"][field], first[u"article"][field]);
    QVERIFY(
        read[u"text"].toString().contains(u"😀 “We never promised a free bridge,” said Ana Ruiz"));
}

ONRECORD_TEST(OwnExportsTest)
#include "tst_ownexports.moc"
