// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/strictjson.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class StrictJsonErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsLists();
    void agreesWithTheTestSuite();
};

void StrictJsonErrorsTest::reads_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("nothing in it") << QByteArray("{}");
    QTest::newRow("blanks") << QByteArray(" \r\n\t{ \"a\" : [ 1 , { } , [ ] ] } \n");
    QTest::newRow("a byte-order mark") << QByteArray("\xEF\xBB\xBF{}");
    QTest::newRow("every number") << QByteArray("{\"a\":[0,-0,-1,10.25,1e5,1E-5,0e+1]}");
    QTest::newRow("every escape") << QByteArray("{\"a\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e5\"}");
    QTest::newRow("an astral character") << QByteArray("{\"😀\":\"😀\"}");
    QTest::newRow("a lone surrogate, escaped") << QByteArray("{\"a\":\"\\ud800\"}");
    QTest::newRow("two of one name") << QByteArray("{\"a\":1,\"a\":2}");
    QTest::newRow("deep") << "{\"a\":" + QByteArray(250, '[') + QByteArray(250, ']') + '}';
}

void StrictJsonErrorsTest::reads()
{
    QFETCH(QByteArray, json);
    const Result<QJsonObject> read = readJsonObject(json, {});
    QVERIFY2(read, read ? "" : QByteArray::number(read.error().place));
}

void StrictJsonErrorsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("place");

    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("a second value") << QByteArray("{} {}") << 3;
    QTest::newRow("a comma too many") << QByteArray("{\"a\":1,}") << 7;
    QTest::newRow("no number before the point") << QByteArray("{\"a\":.5}") << 5;
    QTest::newRow("no number after the point") << QByteArray("{\"a\":5.}") << 7;
    QTest::newRow("a zero in front") << QByteArray("{\"a\":05}") << 6;
    QTest::newRow("a raw line break") << QByteArray("{\"a\":\"\n\"}") << 6;
    QTest::newRow("an unknown escape") << QByteArray("{\"a\":\"\\x\"}") << 7;
    QTest::newRow("half an escape") << QByteArray("{\"a\":\"\\u00G0\"}") << 10;
    QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xED\xA0\x80\"}") << -1;
    QTest::newRow("a word cut short") << QByteArray("{\"a\":tru") << 5;
    QTest::newRow("too deep") << QByteArray(100'000, '[') << 256;
    QTest::newRow("after a byte-order mark") << QByteArray("\xEF\xBB\xBF{,}") << 4;
}

void StrictJsonErrorsTest::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(int, place);
    const Result<QJsonObject> read = readJsonObject(json, u"x"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().fault, Fault::Damaged);
    QCOMPARE(read.error().place, place);
}

void StrictJsonErrorsTest::readsLists()
{
    const Result<QJsonDocument> list = readJson("\xEF\xBB\xBF[{\"a\": \"😀\"}]", {});
    QVERIFY(list);
    QCOMPARE(list->array().size(), 1);
    QVERIFY(readJson("5", {}));
    QVERIFY(readJson("5", {})->isNull());
    QCOMPARE(readJson("[1,]", {}).error().place, 3);
    QCOMPARE(readJsonObject("[1]", {}).error().fault, Fault::NotOurs);
}

/// The files of JSONTestSuite, each as a member of an object, as a sidecar would hold them.
void StrictJsonErrorsTest::agreesWithTheTestSuite()
{
    const QDir suite(qEnvironmentVariable("ONRECORD_SHARED") + u"/eval/hostile/json_parsing"_s);
    if (!suite.exists())
        QSKIP("the shared test data is not here");
    const QStringList names = suite.entryList({u"*.json"_s});
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QFile file(suite.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = "{\"member\": " + file.readAll() + '}';
        const bool read = readJsonObject(json, name).has_value();
        if (!name.startsWith(u'i'))
            QVERIFY2(read == name.startsWith(u'y'), qPrintable(name));
    }
}

ONRECORD_TEST(StrictJsonErrorsTest)
#include "tst_strictjson_errors.moc"
