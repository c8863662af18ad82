// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/webarchives/warcreader.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplewarc.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

namespace {

QList<QByteArray> blocksOf(const QByteArray &bytes)
{
    WarcReader reader(bytes);
    QList<QByteArray> blocks;
    while (const auto record = reader.next())
        blocks.append(record->block);
    return blocks;
}

} // namespace

/// Records of WARC files, whole and broken.
class WarcReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesFiles();
    void readsRecords_data();
    void readsRecords();
    void readsHeaders();
    void passesOverWhatNobodyWants();
    void goesOnBehindBrokenRecords();
    void goesOnBehindDamagedMembers();
    void saysWhereItBreaksOff();
    void refusesWhatUnpacksToTooMuch();
};

void WarcReaderTest::recognisesFiles()
{
    const QByteArray file = warcRecord("warcinfo", {}, "software: x");
    QVERIFY(isWarc(file));
    QVERIFY(isWarc(gzipOf(file)));
    QVERIFY(isWarc(zstdOf(file)));
    QVERIFY(!isWarc(zstdOf("It rained.")));
    QVERIFY(!isWarc("It said WARC/1.0"));
    QVERIFY(!isWarc(gzipOf("It rained.")));
    QVERIFY(!isWarc("\x1F\x8B\x08"));
}

void WarcReaderTest::readsRecords_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray one = warcRecord("resource", {}, "one\r\n\r\n😀");
    const QByteArray two = warcRecord("resource", {}, "");
    const QByteArray three = warcRecord("resource", {}, "WARC/1.0 is a version");
    QTest::newRow("plain") << one + two + three;
    QTest::newRow("a member each") << gzipOf(one) + gzipOf(two) + gzipOf(three);
    QTest::newRow("one member") << gzipOf(one + two + three);
    QTest::newRow("a frame each") << zstdOf(one) + zstdOf(two) + zstdOf(three);
    const QByteArray words = zstdDictionary();
    QTest::newRow("frames with a dictionary") << frameOfDictionary(zstdOf(words))
            + zstdOf(one, words) + zstdOf(two, words) + zstdOf(three, words);
    QByteArray barely = one + two + three;
    QTest::newRow("single line breaks")
        << barely.replace("one\r\n\r\n", "ONE").replace("\r\n", "\n").replace("ONE", "one\r\n\r\n");
    QByteArray older = one + two + three;
    QTest::newRow("an older version") << older.replace("WARC/1.1", "WARC/0.18");
}

void WarcReaderTest::readsRecords()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(blocksOf(bytes), (QList<QByteArray>{"one\r\n\r\n😀", "", "WARC/1.0 is a version"}));
}

void WarcReaderTest::readsHeaders()
{
    WarcReader reader(warcRecord("response",
                                 "WARC-target-uri: <https://a.example/>\r\nX-Long: one\r\n two\r\n",
                                 "HTTP/1.1 200 OK\r\n\r\n"));
    const auto record = reader.next();
    QVERIFY(record);
    QCOMPARE(record->address(), QByteArray("https://a.example/"));
    QCOMPARE(record->field("x-long"), QByteArray("one two"));
    QCOMPARE(record->field("warc-type"), QByteArray("response"));
}

void WarcReaderTest::passesOverWhatNobodyWants()
{
    QCOMPARE(blocksOf(gzipOf(warcRecord("request", {}, QByteArray(100'000, 'x'))
                             + warcRecord("resource", {}, "one"))),
             (QList<QByteArray>{"", "one"}));
}

void WarcReaderTest::goesOnBehindBrokenRecords()
{
    QCOMPARE(blocksOf("WARC/1.1\r\nWARC-Type: resource\r\nContent-Length: many\r\n\r\nrubbish\r\n"
                      "WARC/1.1\r\nWARC-Type: resource\r\nContent-Length: -4\r\n\r\n"
                      + QByteArray(200'000, 'x') + "\r\n" + warcRecord("resource", {}, "one")),
             QList<QByteArray>{"one"});
}

/// Archives are packed record by record, so that what is damaged costs no more than its record.
void WarcReaderTest::goesOnBehindDamagedMembers()
{
    QByteArray noise;
    for (int at = 0; at < 40'000; ++at)
        noise += char(at * at >> 3);
    QByteArray damaged = gzipOf(warcRecord("resource", {}, noise));
    const qsizetype middle = damaged.size() / 2;
    for (qsizetype at = middle; at < middle + 60; ++at)
        damaged[at] = char(damaged[at] ^ 0x5A);
    const QByteArray one = gzipOf(warcRecord("resource", {}, "one"));
    const QByteArray two = gzipOf(warcRecord("resource", {}, "two"));
    const QByteArray last = gzipOf(warcRecord("resource", {}, "last"));
    QCOMPARE(blocksOf(one + damaged + two + damaged + damaged + last),
             (QList<QByteArray>{"one", "two", "last"}));
    QCOMPARE(blocksOf(one + damaged.first(middle) + two), (QList<QByteArray>{"one", "two"}));
}

void WarcReaderTest::saysWhereItBreaksOff()
{
    const QByteArray file =
        warcRecord("resource", {}, "one") + warcRecord("resource", {}, "second");
    const QByteArray frames =
        zstdOf(file.first(file.indexOf("second") - 4)) + zstdOf("\r\n\r\nsecond");
    for (const QByteArray &bytes : {file.chopped(6), gzipOf(file).chopped(12), frames.chopped(4)}) {
        WarcReader reader(bytes);
        QCOMPARE(reader.next()->block, QByteArray("one"));
        while (reader.next()) { }
        QVERIFY(reader.fault());
        QCOMPARE(reader.fault()->fault, Fault::Damaged);
    }
}

void WarcReaderTest::refusesWhatUnpacksToTooMuch()
{
    const QByteArray bomb = warcRecord("request", {}, QByteArray(qsizetype(100) << 20, ' '));
    for (const QByteArray &bytes : {gzipOf(bomb), zstdOf(bomb)}) {
        WarcReader reader(bytes);
        while (reader.next()) { }
        QVERIFY(reader.fault());
        QCOMPARE(reader.fault()->fault, Fault::TooLarge);
    }
}

ONRECORD_TEST(WarcReaderTest)
#include "tst_warcreader.moc"
