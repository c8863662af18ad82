// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/goldcorpus.h"

#include "tests/support/roomtests.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace onrecord;
using namespace onrecord::training;
using namespace Qt::StringLiterals;

class GoldCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStatements_data();
    void readsStatements();
    void readsAFolderInOrder();
    void saysWhatIsMissing();

private:
    static void write(const QDir &folder, const QString &name, const QByteArray &bytes);
};

static QString words(const QString &text, const Spans &spans)
{
    QStringList parts;
    for (const Span span : spans)
        parts.append(span.in(text).toString());
    return parts.join(u'|');
}

void GoldCorpusTest::readsStatements_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("annotations");
    QTest::addColumn<QStringList>("statements"); // content < cue < source

    QTest::newRow("one")
        << u"Ruiz said it rained."_s
        << u"T1\tSource 0 4\tRuiz\nT2\tCue 5 9\tsaid\nT3\tContent 10 19\tit rained\n"
           "E1\tAttribution:T2 Content:T3 Cue:T2 Source:T1\n"_s
        << QStringList{u"it rained < said < Ruiz"_s};
    QTest::newRow("in parts, as they stand in the text")
        << u"“No,” she said, “none.”"_s
        << u"T1\tContent 16 23;0 5\t…\nT2\tCue 10 14\tsaid\nE1\tAttribution:T2 Content:T1 Cue:T2\n"_s
        << QStringList{u"“No,”|“none.” < said < "_s};
    QTest::newRow("offsets are code points")
        << u"😀 Ruiz said 𝒾t rained."_s
        << u"T1\tSource 2 6\tRuiz\nT2\tCue 7 11\tsaid\nT3\tContent 12 21\t…\n"
           "E1\tAttribution:T2 Content:T3 Cue:T2 Source:T1\n"_s
        << QStringList{u"𝒾t rained < said < Ruiz"_s};
    QTest::newRow("two contents of one cue")
        << u"Ruiz said yes or no."_s
        << u"T1\tContent 10 13\tyes\nT2\tContent 17 19\tno\nT3\tCue 5 9\tsaid\n"
           "E1\tAttribution:T3 Content:T1 Content2:T2 Cue:T3\n"_s
        << QStringList{u"yes|no < said < "_s};
    QTest::newRow("a source alone is no statement")
        << u"Ruiz left."_s << u"T1\tSource 0 4\tRuiz\nE1\tAttribution:T1 Source:T1\n"_s
        << QStringList{};
    QTest::newRow("a span that ends behind the text")
        << u"Ruiz left."_s << u"T1\tContent 5 99\t…\nE1\tAttribution:T1 Content:T1\n"_s
        << QStringList{u"left. <  < "_s};
    QTest::newRow("a span behind the text")
        << u"Ruiz left."_s << u"T1\tContent 50 99\t…\nE1\tAttribution:T1 Content:T1\n"_s
        << QStringList{};
    QTest::newRow("numbers that are none")
        << u"Ruiz left."_s << u"T1\tContent five 9\t…\nT2\tContent 5\t…\nE1\tA:T2 Content:T2\n"_s
        << QStringList{};
    QTest::newRow("other lines") << u"Ruiz left."_s << u"#1\tNote\tx\n\nR1\tx\nT\n"_s
                                 << QStringList{};
}

void GoldCorpusTest::readsStatements()
{
    QFETCH(QString, text);
    QFETCH(QString, annotations);
    QStringList told;
    for (const GoldStatement &each : readStandoff(annotations, text))
        told.append(u"%1 < %2 < %3"_s.arg(words(text, each.content), words(text, each.cue),
                                          words(text, each.source)));
    QTEST(told, "statements");
}

void GoldCorpusTest::write(const QDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void GoldCorpusTest::readsAFolderInOrder()
{
    const QTemporaryDir place;
    const QDir folder(place.path());
    write(folder, u"b.txt"_s, "It snowed.\n");
    write(folder, u"b.ann"_s, "");
    write(folder, u"a.txt"_s, "Ruiz said it rained.\n");
    write(folder, u"a.ann"_s, "T1\tContent 10 19\tx\nE1\tAttribution:T1 Content:T1\n");
    write(folder, u"unmarked.txt"_s, "It froze.\n");
    const auto articles = readGoldCorpus(folder.path());
    QVERIFY(articles);
    QCOMPARE(articles->size(), 2);
    QCOMPARE(articles->at(0).name, u"a"_s);
    QCOMPARE(articles->at(0).statements.size(), 1);
    QCOMPARE(articles->at(1).name, u"b"_s);
    QVERIFY(articles->at(1).statements.isEmpty());
}

void GoldCorpusTest::saysWhatIsMissing()
{
    const QTemporaryDir place;
    const QDir folder(place.path());
    QCOMPARE(readGoldCorpus(folder.filePath(u"gone"_s)).error().fault, Fault::Missing);
    QCOMPARE(readGoldCorpus(folder.path()).error().fault, Fault::NothingToRead);
    write(folder, u"lost.ann"_s, "");
    const auto articles = readGoldCorpus(folder.path());
    QVERIFY(!articles);
    QCOMPARE(articles.error().fault, Fault::Missing);
    QCOMPARE(articles.error().subject, folder.filePath(u"lost.txt"_s));
}

ONRECORD_TEST(GoldCorpusTest)
#include "tst_goldcorpus.moc"
