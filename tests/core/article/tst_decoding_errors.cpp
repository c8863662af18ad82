// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/decoding.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Bytes that are not what they should be: replaced, counted, and the rest survives.
class DecodingErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesAndCounts_data();
    void replacesAndCounts();
    void countsNoReplacementThatWasThere();
    void replacesLoneSurrogates_data();
    void replacesLoneSurrogates();
};

void DecodingErrorsTest::replacesAndCounts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("replaced");

    QTest::newRow("one bad byte in good UTF-8") << QByteArray("Zo\xC3\xAB M\xC3\xBCller \xFF said.")
                                                << u"Zoë Müller \uFFFD said."_s << qsizetype(1);
    QTest::newRow("the last character cut") << QByteArray("Zo\xC3\xAB M\xC3\xBCller said \xC3")
                                            << u"Zoë Müller said \uFFFD"_s << qsizetype(1);
    QTest::newRow("half a unit of UTF-16")
        << QByteArray("\xFF\xFEN\0o\0x", 7) << u"No\uFFFD"_s << qsizetype(1);
    QTest::newRow("half a pair of UTF-16") << QByteArray("\xFF\xFE"
                                                         "a\0\x00\xD8"
                                                         "b\0",
                                                         8)
                                           << u"a\uFFFDb"_s << qsizetype(1);
    QTest::newRow("beyond Unicode in UTF-32")
        << QByteArray("\xFF\xFE\0\0a\0\0\0\0\0\x20\0", 12) << u"a\uFFFD"_s << qsizetype(1);
}

void DecodingErrorsTest::replacesAndCounts()
{
    QFETCH(QByteArray, bytes);
    const DecodedText decoded = decode(bytes);
    QTEST(decoded.text, "text");
    QTEST(decoded.decoding.replaced, "replaced");
}

void DecodingErrorsTest::countsNoReplacementThatWasThere()
{
    const DecodedText decoded = decode("Zo\xC3\xAB M\xC3\xBCller \xEF\xBF\xBD said \xFF");
    QCOMPARE(decoded.text, u"Zoë Müller \uFFFD said \uFFFD"_s);
    QCOMPARE(decoded.decoding.replaced, 1);
}

void DecodingErrorsTest::replacesLoneSurrogates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sound");

    const QChar high(0xD83D);
    const QChar low(0xDE00);
    QTest::newRow("none") << u"a😀b"_s << u"a😀b"_s;
    QTest::newRow("high at the end") << u"a"_s + high << u"a\uFFFD"_s;
    QTest::newRow("low at the beginning") << low + u"a"_s << u"\uFFFDa"_s;
    QTest::newRow("the wrong way round") << QString(low) + high << u"\uFFFD\uFFFD"_s;
    QTest::newRow("high before a pair") << high + u"😀"_s << u"\uFFFD😀"_s;
}

void DecodingErrorsTest::replacesLoneSurrogates()
{
    QFETCH(QString, text);
    QFETCH(QString, sound);
    const auto expected = sound.count(QChar(QChar::ReplacementCharacter));
    QCOMPARE(replaceLoneSurrogates(text), expected);
    QCOMPARE(text, sound);
}

ONRECORD_TEST(DecodingErrorsTest)
#include "tst_decoding_errors.moc"
