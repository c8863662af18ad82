// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compression/zstdreader.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplewarc.h"

#include <QTest>

using namespace onrecord;

namespace {

struct Unpacked
{
    QByteArray bytes;
    std::optional<Error> fault;
};

Unpacked unpack(const QByteArray &packed, qsizetype step = 7)
{
    ZstdReader reader(packed);
    Unpacked unpacked;
    while (!reader.atEnd()) {
        const Result<QByteArray> piece = reader.read(step);
        if (!piece) {
            unpacked.fault = piece.error();
            break;
        }
        unpacked.bytes += *piece;
    }
    return unpacked;
}

} // namespace

/// Zstandard in pieces, frames one after another, with a dictionary and without.
class ZstdReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unpacksFramesAsOneStream();
    void takesTheDictionaryOfTheFirstFrame_data();
    void takesTheDictionaryOfTheFirstFrame();
    void noticesDamage_data();
    void noticesDamage();
    void goesOnBehindDamagedFrames();
};

void ZstdReaderTest::unpacksFramesAsOneStream()
{
    const QByteArray rained = zstdOf("It rained.\n");
    QVERIFY(isZstd(rained));
    QVERIFY(!isZstd("It rained."));
    const QByteArray note("\x50\x2A\x4D\x18\x03\0\0\0any", 11); // a frame to be passed over
    const Unpacked all = unpack(rained + zstdOf({}) + note + zstdOf("It poured.\n"));
    QCOMPARE(all.bytes, QByteArray("It rained.\nIt poured.\n"));
    QVERIFY(!all.fault);
    QVERIFY(ZstdReader({}).atEnd());
}

void ZstdReaderTest::takesTheDictionaryOfTheFirstFrame_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("plain") << frameOfDictionary(zstdDictionary());
    QTest::newRow("packed") << frameOfDictionary(zstdOf(zstdDictionary()));
}

void ZstdReaderTest::takesTheDictionaryOfTheFirstFrame()
{
    QFETCH(QByteArray, first);
    const QByteArray dictionary = zstdDictionary();
    QVERIFY(!dictionary.isEmpty());
    const QByteArray page = samplePage("Ferry stays");
    const QByteArray packed = zstdOf(page, dictionary);
    QVERIFY(packed.size() < zstdOf(page).size());
    QVERIFY(isZstd(first));
    const Unpacked all = unpack(first + packed + packed);
    QCOMPARE(all.bytes, page + page);
    QVERIFY(!all.fault);
}

void ZstdReaderTest::noticesDamage_data()
{
    const QByteArray page = samplePage("Ferry stays");
    const QByteArray packed = zstdOf(page, zstdDictionary());
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("torn off") << zstdOf(page).chopped(4);
    QTest::newRow("no frame behind") << zstdOf("It rained.") + "no frame";
    QTest::newRow("without its dictionary") << packed;
    QTest::newRow("with another") << frameOfDictionary("Not one.") + packed;
    QTest::newRow("torn within the dictionary") << frameOfDictionary(zstdDictionary()).first(100);
    QTest::newRow("longer than the file")
        << QByteArray("\x5D\x2A\x4D\x18\xFF\xFF\xFF\xFF", 8) + packed;
}

void ZstdReaderTest::noticesDamage()
{
    QFETCH(QByteArray, bytes);
    const Unpacked all = unpack(bytes);
    QVERIFY(all.fault);
    QCOMPARE(all.fault->fault, Fault::Damaged);
}

void ZstdReaderTest::goesOnBehindDamagedFrames()
{
    const QByteArray torn = zstdOf(samplePage("Ferry stays")).first(60);
    ZstdReader reader(torn + zstdOf("It rained."));
    bool isDamaged = false;
    while (!isDamaged)
        isDamaged = !reader.read(1 << 14);
    QVERIFY(reader.skipDamaged());
    QCOMPARE(reader.read(100).value(), QByteArray("It rained."));
    QVERIFY(reader.atEnd());
    QVERIFY(!reader.skipDamaged());
}

ONRECORD_TEST(ZstdReaderTest)
#include "tst_zstdreader.moc"
