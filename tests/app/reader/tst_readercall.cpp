// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/readercall.h"

#include "app/reader/englishplurals.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class ReaderCallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsWanted();
    void beginsAsUsual();
    void passesOverQtsOwnOptions_data();
    void passesOverQtsOwnOptions();
    void answersHelpAndVersion_data();
    void answersHelpAndVersion();
    void saysOneSentenceOfAWrongCall_data();
    void saysOneSentenceOfAWrongCall();
    void wordsPluralsInEnglish_data();
    void wordsPluralsInEnglish();
};

void ReaderCallTest::readsWhatIsWanted()
{
    const auto call = readCall({u"onrecord"_s, u"--library"_s, u"/l.sqlite"_s, u"one 😀.txt"_s,
                                u"--snapshot=out.png"_s, u"--pdf"_s, u"out.pdf"_s, u"--size"_s,
                                u"800x600"_s, u"--theme"_s, u"dark"_s, u"--language"_s, u"de"_s,
                                u"--reading"_s, u"careful"_s, u"--"_s, u"--two.txt"_s});
    const ReaderCall expected{u"/l.sqlite"_s,  u"out.png"_s, u"out.pdf"_s,
                              QSize(800, 600), u"dark"_s,    {u"one 😀.txt"_s, u"--two.txt"_s},
                              u"de"_s,         Care::Careful};
    QCOMPARE(std::get<ReaderCall>(call), expected);
}

void ReaderCallTest::beginsAsUsual()
{
    const auto call = readCall({u"onrecord"_s});
    const auto &line = std::get<ReaderCall>(call);
    QVERIFY(line.library.endsWith(u"/onrecord/library.sqlite"));
    QVERIFY(!line.size);
    QVERIFY(line.articles.isEmpty() && line.snapshot.isEmpty() && line.pdf.isEmpty());
    QVERIFY(line.theme.isEmpty());
    QVERIFY(!line.care);
}

void ReaderCallTest::passesOverQtsOwnOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("with a value") << QStringList{u"-platform"_s, u"offscreen"_s};
    QTest::newRow("with two dashes") << QStringList{u"--platform"_s, u"offscreen"_s};
    QTest::newRow("with a value behind a sign") << QStringList{u"-style=fusion"_s};
    QTest::newRow("without") << QStringList{u"-reverse"_s};
}

void ReaderCallTest::passesOverQtsOwnOptions()
{
    QFETCH(QStringList, options);
    const auto call = readCall(QStringList{u"onrecord"_s} + options + QStringList{u"a.txt"_s});
    QCOMPARE(std::get<ReaderCall>(call).articles, QStringList{u"a.txt"_s});
}

void ReaderCallTest::answersHelpAndVersion_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("begin");
    QTest::newRow("help") << u"--help"_s << u"Usage: "_s;
    QTest::newRow("help, short") << u"-h"_s << u"Usage: "_s;
    QTest::newRow("version") << u"--version"_s << u"onrecord "_s;
    QTest::newRow("version, short") << u"-v"_s << u"onrecord "_s;
}

void ReaderCallTest::answersHelpAndVersion()
{
    QFETCH(QString, option);
    QFETCH(QString, begin);
    const auto call = readCall({u"onrecord"_s, option, u"a.txt"_s});
    const auto &answer = std::get<ReaderAnswer>(call);
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.text.startsWith(begin), qPrintable(answer.text));
    QVERIFY(answer.text.endsWith(u'\n'));
}

void ReaderCallTest::saysOneSentenceOfAWrongCall_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown") << QStringList{u"--frobnicate"_s} << u"frobnicate"_s;
    QTest::newRow("unknown, short") << QStringList{u"-x"_s} << u"'x'"_s;
    QTest::newRow("no value") << QStringList{u"--theme"_s} << u"theme"_s;
    QTest::newRow("no care") << QStringList{u"--reading"_s, u"slow"_s} << u"--reading"_s;
    QTest::newRow("no size") << QStringList{u"--size"_s, u"large"_s} << u"--size"_s;
    QTest::newRow("half a size") << QStringList{u"--size"_s, u"800x"_s} << u"--size"_s;
}

void ReaderCallTest::saysOneSentenceOfAWrongCall()
{
    QFETCH(QStringList, options);
    QFETCH(QString, named);
    const auto call = readCall(QStringList{u"onrecord"_s} + options);
    const auto &answer = std::get<ReaderAnswer>(call);
    QCOMPARE(answer.status, 2);
    QVERIFY2(answer.text.contains(named), qPrintable(answer.text));
    QVERIFY2(answer.text.endsWith(u'.') && !answer.text.contains(u'\n'), qPrintable(answer.text));
}

void ReaderCallTest::wordsPluralsInEnglish_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("worded");
    QTest::newRow("none") << 0 << u"%n statements 😀"_s;
    QTest::newRow("one") << 1 << u"%n statement 😀"_s;
    QTest::newRow("two") << 2 << u"%n statements 😀"_s;
    QTest::newRow("no number") << -1 << QString(); // the source as it stands
}

void ReaderCallTest::wordsPluralsInEnglish()
{
    QFETCH(int, n);
    QFETCH(QString, worded);
    QCOMPARE(EnglishPlurals().translate("context", "%n statement(s) 😀", nullptr, n), worded);
}

} // namespace onrecord

ONRECORD_TEST(onrecord::ReaderCallTest)
#include "tst_readercall.moc"
