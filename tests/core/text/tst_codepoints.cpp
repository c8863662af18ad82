// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/codepoints.h"
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class CodePointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void convertsSpans_data();
    void convertsSpans();
    void convertsEveryOffsetBack_data();
    void convertsEveryOffsetBack();
    void countsAPairAsNotYetBegunInside();
    void clampsToTheText();
    void agreesWithOtherUnits_data();
    void agreesWithOtherUnits();
};

void CodePointsTest::convertsSpans_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<Span>("codePoints");

    QTest::newRow("plain") << u"She ⟦said⟧ so"_s << Span{4, 8};
    QTest::newRow("accents are one each") << u"Zoë ⟦Núñez⟧"_s << Span{4, 9};
    QTest::newRow("after two pairs") << u"😀😀 ⟦said⟧"_s << Span{3, 7};
    QTest::newRow("around a pair") << u"⟦go 🚀 now⟧"_s << Span{0, 8};
    QTest::newRow("between pairs") << u"𝒜⟦b⟧𝒞"_s << Span{1, 2};
    QTest::newRow("at the end of the text") << u"ends 🚀⟦⟧"_s << Span{6, 6};
}

void CodePointsTest::convertsSpans()
{
    QFETCH(QString, marked);
    QFETCH(Span, codePoints);
    const MarkedText sample = MarkedText::parse(marked);
    const CodePoints converter(sample.text);
    QCOMPARE(converter.fromUtf16(sample.spans.first()), codePoints);
    QCOMPARE(converter.toUtf16(codePoints), sample.spans.first());
}

void CodePointsTest::convertsEveryOffsetBack_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << u""_s;
    QTest::newRow("plain") << u"It rained."_s;
    QTest::newRow("only pairs") << u"😀🚀👩"_s;
    QTest::newRow("a family joined") << u"a👩‍👩‍👧 b"_s;
    QTest::newRow("lone surrogates count one each")
        << u"a"_s + QChar(0xD83D) + u"b"_s + QChar(0xDE00) + QChar(0xD83D);
}

void CodePointsTest::convertsEveryOffsetBack()
{
    QFETCH(QString, text);
    const CodePoints converter(text);
    const qsizetype count = text.toUcs4().size();
    QCOMPARE(converter.fromUtf16(text.size()), count);
    for (qsizetype codePoint = 0; codePoint <= count; ++codePoint)
        QCOMPARE(converter.fromUtf16(converter.toUtf16(codePoint)), codePoint);
}

void CodePointsTest::countsAPairAsNotYetBegunInside()
{
    const CodePoints converter(u"a😀b");
    QCOMPARE(converter.fromUtf16(2), 1);
    QCOMPARE(converter.fromUtf16(3), 2);
}

void CodePointsTest::clampsToTheText()
{
    const CodePoints converter(u"a😀b");
    QCOMPARE(converter.toUtf16(99), 4);
    QCOMPARE(converter.toUtf16(-1), 0);
    QCOMPARE(converter.fromUtf16(99), 3);
    QCOMPARE(converter.fromUtf16(-1), 0);
}

static QJsonArray sharedOffsets()
{
    QFile file(qEnvironmentVariable("ONRECORD_SHARED") + u"/eval/hostile/unicode_offsets.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array()
                                          : QJsonArray();
}

void CodePointsTest::agreesWithOtherUnits_data()
{
    QTest::addColumn<QJsonObject>("sample");
    const QJsonArray samples = sharedOffsets();
    for (const QJsonValue &sample : samples)
        QTest::newRow(qPrintable(sample[u"name"].toString())) << sample.toObject();
    if (samples.isEmpty())
        QTest::newRow("no samples") << QJsonObject();
}

void CodePointsTest::agreesWithOtherUnits()
{
    QFETCH(QJsonObject, sample);
    if (sample.isEmpty())
        QSKIP("ONRECORD_SHARED names no folder with eval/hostile/unicode_offsets.json");
    const auto spanOf = [&sample](QStringView unit) {
        return Span{sample[unit][0].toInt(), sample[unit][1].toInt()};
    };
    const QString text = sample[u"text"].toString();
    const CodePoints converter(text);
    QCOMPARE(converter.fromUtf16(spanOf(u"utf16")), spanOf(u"codepoint"));
    QCOMPARE(converter.toUtf16(spanOf(u"codepoint")), spanOf(u"utf16"));
    QCOMPARE(spanOf(u"utf16").in(text).toString(), sample[u"span"].toString());
}

ONRECORD_TEST(CodePointsTest)
#include "tst_codepoints.moc"
