// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/jsonwriter.h"

#include "tests/support/roomtests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace onrecord;

class JsonWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readersGetTheTextBack_data();
    void readersGetTheTextBack();
    void nothingIsObeyed();
    void scriptsCannotBeEnded();
    void loneSurrogatesAreReplaced();
    void numbersAreShort_data();
    void numbersAreShort();
    void laysOutTheFirstLevels();
};

static QByteArray written(const QString &text, JsonWriter::Frame frame = JsonWriter::Frame::File)
{
    JsonWriter out(JsonWriter::Layout::OneLine, frame);
    out.beginArray();
    out.string(text);
    out.endArray();
    return out.take();
}

void JsonWriterTest::readersGetTheTextBack_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("quotes and backslashes") << u"\"C:\\new\" said"_s;
    QTest::newRow("two and three bytes") << u"Łódź – “déjà”"_s;
    QTest::newRow("beyond the BMP") << u"a😀b👩‍🚒c"_s;
    QTest::newRow("markup") << u"</script><!-- & -->"_s;
    QTest::newRow("line ends") << u"a\r\nb\tc\n"_s;
    QString all;
    for (char16_t unit = 0; unit < 0xd800; ++unit)
        all += QChar(unit);
    QTest::newRow("everything below the surrogates") << all;
}

void JsonWriterTest::readersGetTheTextBack()
{
    QFETCH(QString, text);
    for (const auto frame : {JsonWriter::Frame::File, JsonWriter::Frame::Script}) {
        const QJsonDocument read = QJsonDocument::fromJson(written(text, frame));
        QVERIFY(read.isArray());
        QCOMPARE(read.array().at(0).toString(), text);
    }
}

void JsonWriterTest::nothingIsObeyed()
{
    const QByteArray json = written(u"\u001b[31m\u0000\u007f\u0085\u2028\u202e\u2066"_s);
    QCOMPARE(json, QByteArray("[\"\\u001b[31m\\u0000\\u007f\\u0085\\u2028\\u202e\\u2066\"]"));
}

void JsonWriterTest::scriptsCannotBeEnded()
{
    const QByteArray json = written(u"</script>&amp;"_s, JsonWriter::Frame::Script);
    QVERIFY2(!json.contains('<') && !json.contains('>') && !json.contains('&'), json);
}

void JsonWriterTest::loneSurrogatesAreReplaced()
{
    const QString lone = QString(QChar(0xd83d)) + u'x' + QChar(0xde00);
    QCOMPARE(written(lone), QByteArray("[\"\xef\xbf\xbdx\xef\xbf\xbd\"]"));
}

void JsonWriterTest::numbersAreShort_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("none") << 0.0 << QByteArray("0");
    QTest::newRow("whole") << 1.0 << QByteArray("1");
    QTest::newRow("four decimals") << 0.123456 << QByteArray("0.1235");
    QTest::newRow("a sum that is not quite") << 0.1 + 0.2 << QByteArray("0.3");
    QTest::newRow("less than nothing") << -0.00001 << QByteArray("0");
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << QByteArray("0");
}

void JsonWriterTest::numbersAreShort()
{
    QFETCH(double, number);
    JsonWriter out;
    out.number(number);
    QTEST(out.take(), "json");
}

void JsonWriterTest::laysOutTheFirstLevels()
{
    JsonWriter out(JsonWriter::Layout::Indented);
    out.beginObject();
    out.key("list");
    out.beginArray();
    for (int row = 0; row < 2; ++row) {
        out.beginObject();
        out.member("row", qint64(row));
        out.member("twice", qint64(2 * row));
        out.endObject();
    }
    out.endArray();
    out.key("empty");
    out.beginArray();
    out.endArray();
    out.endObject();
    QCOMPARE(out.take(),
             QByteArray("{\n \"list\": [\n  {\"row\": 0, \"twice\": 0},\n"
                        "  {\"row\": 1, \"twice\": 2}\n ],\n \"empty\": []\n}"));
}

ONRECORD_TEST(JsonWriterTest)
#include "tst_jsonwriter.moc"
