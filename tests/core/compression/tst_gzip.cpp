// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compression/gzip.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// gzip in pieces, members one after another.
class GzipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unpacksMembersAsOneStream();
    void unpacksInPieces();
    void refusesWhatIsTooLarge();
    void noticesDamage();
};

namespace {

/// "It rained.\n" and "It poured.\n" as gzip writes them.
const QByteArray rained =
    QByteArray::fromHex("1f8b0800000000000203f32c51284acccc4b4dd1e302003af368d90b000000");
const QByteArray poured =
    QByteArray::fromHex("1f8b0800000000000203f32c5128c82f2d4a4dd1e302007937761a0b000000");

} // namespace

void GzipTest::unpacksMembersAsOneStream()
{
    QVERIFY(isGzip(rained));
    QVERIFY(!isGzip("It rained."));
    QCOMPARE(gunzip(rained, 100).value(), QByteArray("It rained.\n"));
    QCOMPARE(gunzip(rained + poured + QByteArray(9, '\0'), 100).value(),
             QByteArray("It rained.\nIt poured.\n"));
}

void GzipTest::unpacksInPieces()
{
    GzipReader reader(rained + poured);
    QByteArray all;
    while (!reader.atEnd()) {
        const auto piece = reader.read(3);
        QVERIFY(piece);
        QVERIFY(piece->size() <= 3);
        all += *piece;
    }
    QCOMPARE(all, QByteArray("It rained.\nIt poured.\n"));
    QCOMPARE(reader.read(3).value(), QByteArray());
}

void GzipTest::refusesWhatIsTooLarge()
{
    QCOMPARE(gunzip(rained + poured, 21).error().fault, Fault::TooLarge);
    QVERIFY(gunzip(rained + poured, 22));
}

void GzipTest::noticesDamage()
{
    QCOMPARE(gunzip(rained.chopped(4), 100).error().fault, Fault::Damaged);
    QByteArray wrongSum = rained;
    wrongSum[rained.size() - 6] = char(wrongSum[rained.size() - 6] ^ 1);
    QCOMPARE(gunzip(wrongSum, 100).error().fault, Fault::Damaged);
    QCOMPARE(gunzip(rained + "no member", 100).error().fault, Fault::Damaged);
}

ONRECORD_TEST(GzipTest)
#include "tst_gzip.moc"
