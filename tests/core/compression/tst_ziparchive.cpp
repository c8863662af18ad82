// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compression/ziparchive.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplezip.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// ZIP files in memory: members by name, and what is refused.
class ZipArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMembersByName();
    void knowsNamesThatAreWrittenOddly();
    void refusesWhatIsNone();
    void asksForAPassword();
    void refusesWhatIsTooLarge();
    void refusesBombs();
    void noticesDamage();
};

void ZipArchiveTest::readsMembersByName()
{
    const QByteArray bytes = zipOf({{"a.txt", "It rained 😀."}, {"empty", ""}});
    QVERIFY(isZip(bytes));
    const Result<ZipArchive> archive = ZipArchive::open(bytes);
    QVERIFY(archive);
    QCOMPARE(archive->names(), (QStringList{u"a.txt"_s, u"empty"_s}));
    QCOMPARE(archive->read(u"a.txt"_s).value(), QByteArray("It rained 😀."));
    QCOMPARE(archive->read(u"empty"_s).value(), QByteArray());
    QCOMPARE(archive->read(u"b.txt"_s).error().fault, Fault::Missing);
}

void ZipArchiveTest::knowsNamesThatAreWrittenOddly()
{
    const auto archive = ZipArchive::open(
        zipOf({{"word\\Document.xml", "1"}, {"/word/styles.xml", "2"}, {"../up", "3"}}));
    QVERIFY(archive);
    QCOMPARE(archive->read(u"word/document.xml"_s).value(), QByteArray("1"));
    QCOMPARE(archive->read(u"/word/styles.xml"_s).value(), QByteArray("2"));
    QCOMPARE(archive->read(u"../up"_s).value(), QByteArray("3")); // a name like any other
}

void ZipArchiveTest::refusesWhatIsNone()
{
    QVERIFY(!isZip("It rained."));
    const QByteArray whole = zipOf({{"a.txt", "It rained."}});
    for (const QByteArray &bytes : {QByteArray("PK\x03\x04 and no more"), whole.first(30)})
        QCOMPARE(ZipArchive::open(bytes).error().fault, Fault::Damaged);
}

void ZipArchiveTest::asksForAPassword()
{
    const auto archive = ZipArchive::open(zipOf({{"a.txt", "0123456789 sealed", true}}));
    QVERIFY(archive);
    QCOMPARE(archive->read(u"a.txt"_s).error().fault, Fault::Locked);
}

void ZipArchiveTest::refusesWhatIsTooLarge()
{
    const auto archive = ZipArchive::open(zipOf({{"a.txt", QByteArray(1000, 'a')}}));
    QVERIFY(archive);
    QCOMPARE(archive->read(u"a.txt"_s, 1000).value().size(), 1000);
    QCOMPARE(archive->read(u"a.txt"_s, 999).error().fault, Fault::TooLarge);
}

void ZipArchiveTest::refusesBombs()
{
    const QByteArray words("It rained. ");
    const auto archive = ZipArchive::open(zipOf({{"bomb", QByteArray(16 << 20, '\0'), false, true},
                                                 {"words", words.repeated(1000), false, true}}));
    QVERIFY(archive);
    QCOMPARE(archive->read(u"bomb"_s).error().fault, Fault::TooLarge);
    QCOMPARE(archive->read(u"words"_s).value(), words.repeated(1000));
}

void ZipArchiveTest::noticesDamage()
{
    QByteArray bytes = zipOf({{"a.txt", "It rained."}});
    bytes.replace("rained", "snowed");
    const auto archive = ZipArchive::open(bytes);
    QVERIFY(archive);
    QCOMPARE(archive->read(u"a.txt"_s).error().fault, Fault::Damaged);
}

ONRECORD_TEST(ZipArchiveTest)
#include "tst_ziparchive.moc"
