// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mimepart.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;

/// Headers, parts and their transport encodings.
class MimePartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAHeader();
    void decodesQuotedPrintable_data();
    void decodesQuotedPrintable();
    void decodesBase64();
    void findsTheParts();
    void readsWhatIsTornOff();
    void endsInNestedParts();
};

void MimePartTest::readsAHeader()
{
    const MimePart part =
        readMimePart("Subject: It\r\n rained\r\nContent-Type: Text/HTML;\r\n\tcharset=\"koi8-r\"; "
                     "name=a\r\nsubject: again\r\n\r\nbody\r\n");
    QCOMPARE(part.field("subject"), QByteArray("It rained"));
    QCOMPARE(part.mediaType(), QByteArray("text/html"));
    QCOMPARE(part.parameter("charset"), QByteArray("koi8-r"));
    QCOMPARE(part.parameter("name"), QByteArray("a"));
    QCOMPARE(part.parameter("boundary"), QByteArray());
    QCOMPARE(part.body, QByteArray("body\r\n"));
    QCOMPARE(readMimePart("no header at all").mediaType(), QByteArray("text/plain"));
}

void MimePartTest::decodesQuotedPrintable_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QByteArray>("plain");

    QTest::newRow("bytes") << QByteArray("=C3=85se =f0=9f=98=80") << QByteArray("Åse 😀");
    QTest::newRow("a soft break") << QByteArray("It ra=\r\nined=  \nin Tarn")
                                  << QByteArray("It rainedin Tarn");
    QTest::newRow("a sign that is no code") << QByteArray("1 = 2, =zz") << QByteArray("1 = 2, =zz");
    QTest::newRow("at the end") << QByteArray("It=") << QByteArray("It");
    QTest::newRow("half a code") << QByteArray("It=C") << QByteArray("It=C");
}

void MimePartTest::decodesQuotedPrintable()
{
    QFETCH(QByteArray, encoded);
    QTEST(decodeQuotedPrintable(encoded), "plain");
}

void MimePartTest::decodesBase64()
{
    const MimePart part = readMimePart("Content-Transfer-Encoding: BASE64\n\nSXQg\ncmFpbmVk\n");
    QCOMPARE(part.decoded(), QByteArray("It rained"));
}

void MimePartTest::findsTheParts()
{
    const MimePart whole = readMimePart(
        "Content-Type: multipart/related; boundary=\"-x\"\r\n\r\nnot read\r\n---x\r\n"
        "Content-Type: multipart/alternative; boundary=y\r\n\r\n--y\r\n\r\none\r\n--y--\r\n"
        "---x\r\nContent-Type: text/html\r\n\r\ntwo\r\n---x--\r\nnot read\r\n");
    const QList<MimePart> leaves = whole.leaves();
    QCOMPARE(leaves.size(), 2);
    QCOMPARE(leaves[0].body.trimmed(), QByteArray("one"));
    QCOMPARE(leaves[1].mediaType(), QByteArray("text/html"));
    QCOMPARE(leaves[1].body.trimmed(), QByteArray("two"));
}

void MimePartTest::readsWhatIsTornOff()
{
    const MimePart whole = readMimePart(
        "Content-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>It rai");
    QCOMPARE(whole.leaves().size(), 1);
    QCOMPARE(whole.leaves()[0].body, QByteArray("<p>It rai"));
}

void MimePartTest::endsInNestedParts()
{
    QByteArray bytes;
    for (int at = 0; at < 1000; ++at)
        bytes += "Content-Type: multipart/mixed; boundary=x\n\n--x\n";
    QVERIFY(readMimePart(bytes).leaves().size() <= 1);
}

ONRECORD_TEST(MimePartTest)
#include "tst_mimepart.moc"
