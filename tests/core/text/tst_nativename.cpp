// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/nativename.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class NativeNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheBytesBack_data();
    void givesTheBytesBack();
    void takesBytesApartFromNames();
    void readsAddresses();
};

void NativeNameTest::givesTheBytesBack_data()
{
    QTest::addColumn<QByteArray>("native");
    QTest::addColumn<bool>("odd");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("stored");

    QTest::newRow("ASCII") << "/a b.txt"_ba << false << u"/a b.txt"_s << u"/a b.txt"_s;
    QTest::newRow("UTF-8") << "/caf\xc3\xa9 \xf0\x9f\x98\x80.txt"_ba << false << u"/café 😀.txt"_s
                           << u"/café 😀.txt"_s;
    QTest::newRow("Latin-1") << "/caf\xe9.txt"_ba << true << u"/caf\ufffd.txt"_s
                             << u"file:///caf%E9.txt"_s;
    QTest::newRow("both") << "/\xc3\xa9/caf\xe9%41.txt"_ba << true << u"/é/caf\ufffd%41.txt"_s
                          << u"file:///%C3%A9/caf%E9%2541.txt"_s;
    QTest::newRow("half a character")
        << "/\xf0\x9f"_ba << true << u"/\ufffd\ufffd"_s << u"file:///%F0%9F"_s;
    QTest::newRow("a surrogate as UTF-8")
        << "/\xed\xb3\xa9"_ba << true << u"/\ufffd\ufffd\ufffd"_s << u"file:///%ED%B3%A9"_s;
}

void NativeNameTest::givesTheBytesBack()
{
    QFETCH(QByteArray, native);
    QFETCH(bool, odd);
    QFETCH(QString, shown);
    QFETCH(QString, stored);
    const QString name = fromNative(native);
    QCOMPARE(toNative(name), native);
    QCOMPARE(isOddName(name), odd);
    QCOMPARE(shownName(name), shown);
    QCOMPARE(storableName(name), stored);
    QCOMPARE(fromStorable(stored), name);
    QCOMPARE(storableName(name).toUtf8(), QString(stored).toUtf8()); // no lone surrogates
}

void NativeNameTest::takesBytesApartFromNames()
{
    const QString pair = u"/😀"_s + QChar(0xdce9);
    QVERIFY(isOddName(pair));
    QVERIFY(!isOddName(u"/\U0001F4E9"_s)); // whose second half is U+DCE9
}

void NativeNameTest::readsAddresses()
{
    QCOMPARE(pathInAddress("file:///tmp/one%20%F0%9F%98%80.txt"), u"/tmp/one 😀.txt"_s);
    QCOMPARE(toNative(pathInAddress("file:///tmp/caf%E9%23.txt")), "/tmp/caf\xe9#.txt"_ba);
    QCOMPARE(pathInAddress("file://localhost/tmp/a.txt"), u"/tmp/a.txt"_s);
}

} // namespace onrecord

ONRECORD_TEST(onrecord::NativeNameTest)
#include "tst_nativename.moc"
