// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/webarchives/httpanswer.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplewarc.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Answers of servers as archives keep them, whatever their headers say.
class HttpAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHeaders();
    void readsBodies_data();
    void readsBodies();
    void keepsTheBeginningOfTornBodies();
    void saysWhatItCannotRead();
    void refusesWhatIsNoAnswer();
};

void HttpAnswerTest::readsHeaders()
{
    const auto answer = readHttpAnswer(
        "HTTP/1.1 404 Not Found\r\nContent-type: Text/HTML; charset=\"Windows-1252\"\r\n\r\nGone");
    QVERIFY(answer);
    QCOMPARE(answer->status, 404);
    QCOMPARE(answer->type, QByteArray("text/html"));
    QCOMPARE(answer->charset.toLower(), QByteArray("windows-1252"));
    QCOMPARE(answer->body, QByteArray("Gone"));
    QCOMPARE(readHttpAnswer("HTTP/2 200\n\nIt")->body, QByteArray("It"));
    QCOMPARE(readHttpAnswer("HTTP/2 200\n\nIt")->type, QByteArray());
}

void HttpAnswerTest::readsBodies_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");

    const QByteArray page = "<p>It rained 😀 all of the week.";
    const QByteArray chunked = "5\r\n<p>It\r\n0A;x=1\r\n" + page.sliced(5, 10) + "\r\n"
        + QByteArray::number(page.size() - 15, 16) + "\r\n" + page.sliced(15) + "\r\n0\r\n\r\n";
    const QByteArray packed = gzipOf(page);
    const QByteArray packedChunk =
        QByteArray::number(packed.size(), 16) + "\r\n" + packed + "\r\n0\r\n\r\n";
    QTest::newRow("as it is") << QByteArray() << page;
    QTest::newRow("chunks") << QByteArray("Transfer-Encoding: chunked\r\n") << chunked;
    QTest::newRow("chunks that are not said") << QByteArray() << chunked;
    QTest::newRow("no chunks, though it says so")
        << QByteArray("Transfer-Encoding: chunked\r\n") << page;
    QTest::newRow("packed") << QByteArray("Content-Encoding: gzip\r\n") << packed;
    QTest::newRow("packed, not said") << QByteArray() << packed;
    QTest::newRow("not packed, though it says so")
        << QByteArray("Content-Encoding: gzip\r\n") << QByteArray(page).replace("😀", "");
    QTest::newRow("packed in chunks")
        << QByteArray("Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n") << packedChunk;
    QTest::newRow("deflate") << QByteArray("Content-Encoding: deflate\r\n")
                             << qCompress(page).sliced(4);
    QTest::newRow("deflate without header")
        << QByteArray("Content-Encoding: deflate\r\n") << qCompress(page).sliced(6).chopped(4);
    QTest::newRow("brotli") << QByteArray("Content-Encoding: br\r\n")
                            << QByteArray::fromHex(
                                   "8b10803c703e4974207261696e656420f09f988020616c6c20"
                                   "6f6620746865207765656b2e03");
    QTest::newRow("zstd") << QByteArray("Content-Encoding: zstd\r\n")
                          << QByteArray::fromHex(
                                 "28b52ffd20221101003c703e4974207261696e656420f09f98"
                                 "8020616c6c206f6620746865207765656b2e");
    QTest::newRow("brotli in name only")
        << QByteArray("Content-Encoding: br\r\n") << QByteArray(page).replace("😀", "");
}

void HttpAnswerTest::readsBodies()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    const auto answer = readHttpAnswer("HTTP/1.1 200 OK\r\n" + header + "\r\n" + body);
    QVERIFY(answer && answer->body);
    QCOMPARE(QByteArray(*answer->body).replace("😀", ""),
             QByteArray("<p>It rained  all of the week."));
}

void HttpAnswerTest::keepsTheBeginningOfTornBodies()
{
    const auto torn =
        readHttpAnswer("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n<p>It rained");
    QCOMPARE(torn->body, QByteArray("<p>It rained"));
    QByteArray words;
    for (int i = 0; i < 4000; ++i)
        words += QByteArray::number(i * 7919) + ' ';
    const auto packed = readHttpAnswer("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"
                                       + gzipOf(words).chopped(2000));
    QVERIFY(packed->body->size() > 8000);
    QVERIFY(words.startsWith(*packed->body));
}

void HttpAnswerTest::saysWhatItCannotRead()
{
    const auto answer =
        readHttpAnswer("HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\n\x01\x02\x83\x04");
    QVERIFY(answer);
    QVERIFY(!answer->body);
}

void HttpAnswerTest::refusesWhatIsNoAnswer()
{
    QVERIFY(!readHttpAnswer("GET / HTTP/1.1\r\n\r\n"));
    QVERIFY(!readHttpAnswer("HTTP/1.1"));
    QVERIFY(!readHttpAnswer(""));
}

ONRECORD_TEST(HttpAnswerTest)
#include "tst_httpanswer.moc"
