// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compression/webpacking.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;

/// What servers pack pages with besides gzip.
class WebPackingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unpacks();
    void keepsTheBeginningOfWhatIsTorn();
    void stopsWhereItIsTooLong();
    void takesNothingElse();
};

namespace {

/// "It rained.\n", and "It rained. " 40,000 times, as brotli and zstd write them.
const QByteArray brotli = QByteArray::fromHex("0b05804974207261696e65642e0a03");
const QByteArray zstd = QByteArray::fromHex("28b52ffd200b5900004974207261696e65642e0a");
const QByteArray longBrotli =
    QByteArray::fromHex("5bbfb686df9160e362d7a153922548925cbb8495d149b234b7383002e8cdd5a06d07");
const QByteArray longZstd =
    QByteArray::fromHex("28b52ffda0c0b606009c0000584974207261696e65642e200100f2ffce8b174c00000865"
                        "0100fcff3910024c000008720100fcff3910024d000008200100bc361d0801");

constexpr qsizetype whole = 440'000;

} // namespace

void WebPackingTest::unpacks()
{
    QCOMPARE(unpackedBrotli(brotli, 100), QByteArray("It rained.\n"));
    QCOMPARE(unpackedZstd(zstd, 100), QByteArray("It rained.\n"));
    QCOMPARE(unpackedZstd(zstd + zstd, 100), QByteArray("It rained.\nIt rained.\n"));
    QCOMPARE(unpackedBrotli(longBrotli, 2 * whole), QByteArray("It rained. ").repeated(40'000));
    QCOMPARE(unpackedZstd(longZstd, 2 * whole), QByteArray("It rained. ").repeated(40'000));
}

void WebPackingTest::keepsTheBeginningOfWhatIsTorn()
{
    QCOMPARE(unpackedZstd(zstd + zstd.chopped(9), 100), QByteArray("It rained.\nIt"));
    QCOMPARE(unpackedBrotli(brotli.chopped(1), 100), QByteArray("It rained.\n"));
}

void WebPackingTest::stopsWhereItIsTooLong()
{
    QCOMPARE(unpackedBrotli(longBrotli, 1000).size(), 1000);
    QCOMPARE(unpackedZstd(longZstd, 1000).size(), 1000);
}

void WebPackingTest::takesNothingElse()
{
    QCOMPARE(unpackedBrotli({}, 100), QByteArray());
    QCOMPARE(unpackedZstd({}, 100), QByteArray());
    QCOMPARE(unpackedZstd("It rained.", 100), QByteArray());
}

ONRECORD_TEST(WebPackingTest)
#include "tst_webpacking.moc"
