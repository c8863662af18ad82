// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/decoding.h"
#include "core/article/legacycharsets.h"

#include "tests/support/roomtests.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class DecodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void believesMarks_data();
    void believesMarks();
    void readsUtf8WithoutAMark();
    void keepsASecondMark();
    void findsUnmarkedUtf16_data();
    void findsUnmarkedUtf16();
    void guessesOldEncodings_data();
    void guessesOldEncodings();
    void readsMarksOfWindowsUnderOtherNames_data();
    void readsMarksOfWindowsUnderOtherNames();
    void keepsWhatFollowsAZero();
    void doesNotBelieveAMarkBeforeUtf8();
};

static const QString sample =
    u"“We can’t pay £9,000 – or €4,000,” said Zoë Müller 🚢.\r\n\nNobody answered her.\n"_s;

void DecodingTest::believesMarks_data()
{
    QTest::addColumn<QStringConverter::Encoding>("encoding");
    QTest::addColumn<QString>("name");

    QTest::newRow("UTF-8") << QStringConverter::Utf8 << u"UTF-8"_s;
    QTest::newRow("UTF-16, little end first") << QStringConverter::Utf16LE << u"UTF-16LE"_s;
    QTest::newRow("UTF-16, big end first") << QStringConverter::Utf16BE << u"UTF-16BE"_s;
    QTest::newRow("UTF-32, little end first") << QStringConverter::Utf32LE << u"UTF-32LE"_s;
    QTest::newRow("UTF-32, big end first") << QStringConverter::Utf32BE << u"UTF-32BE"_s;
}

void DecodingTest::believesMarks()
{
    QFETCH(QStringConverter::Encoding, encoding);
    QFETCH(QString, name);
    QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
    const DecodedText decoded = decode(encode(sample));
    QCOMPARE(decoded.text, sample);
    QCOMPARE(decoded.decoding, (Decoding{name, false, 0}));
}

void DecodingTest::readsUtf8WithoutAMark()
{
    const DecodedText decoded = decode(sample.toUtf8());
    QCOMPARE(decoded.text, sample);
    QCOMPARE(decoded.decoding, (Decoding{u"UTF-8"_s, false, 0}));
}

void DecodingTest::keepsASecondMark()
{
    QCOMPARE(decode("\xEF\xBB\xBF\xEF\xBB\xBFYes").text, u"\uFEFFYes"_s);
}

void DecodingTest::findsUnmarkedUtf16_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("English") << sample;
    QTest::newRow("Russian") << u"Мост откроют в июне, сказала Анна.\n\nЖители ждут.\n"_s;
    QTest::newRow("Japanese")
        << u"橋は六月に開く、と市長は述べた。\n\n「費用は高い」と話した。\n"_s;
}

void DecodingTest::findsUnmarkedUtf16()
{
    QFETCH(QString, text);
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encode(encoding);
        const DecodedText decoded = decode(encode(text));
        QCOMPARE(decoded.text, text);
        QVERIFY(decoded.decoding.guessed);
    }
}

void DecodingTest::guessesOldEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");

    QTest::newRow("Windows-1252")
        << QByteArray("\x93We can\x92t pay \xA3"
                      "9,000 \x96 or \x80"
                      "4,000,\x94 said Zo\xEB M\xFCller, "
                      "who runs the caf\xE9 at the quay.\n")
        << u"“We can’t pay £9,000 – or €4,000,” said Zoë Müller, who runs the café at the quay.\n"_s;
    QTest::newRow("Windows-1251") << QByteArray(
        "\xCC\xEE\xF1\xF2 \xEE\xF2\xEA\xF0\xEE\xFE\xF2 \xE2 \xE8\xFE\xED\xE5, "
        "\xF1\xEA\xE0\xE7\xE0\xEB\xE0 \xC0\xED\xED\xE0. \xC6\xE8\xF2\xE5\xEB\xE8 "
        "\xE6\xE4\xF3\xF2.\n") << u"Мост откроют в июне, сказала Анна. Жители ждут.\n"_s;
    QTest::newRow("ISO-2022-JP") << QByteArray("\x1B$B66$O\x1B(B 6 \x1B$B7n\x1B(B.\n")
                                 << u"橋は 6 月.\n"_s;
}

void DecodingTest::guessesOldEncodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const DecodedText decoded = decode(bytes);
    QCOMPARE(decoded.text, text);
    QVERIFY(decoded.decoding.guessed);
    QCOMPARE(decoded.decoding.replaced, 0);
}

void DecodingTest::readsMarksOfWindowsUnderOtherNames_data()
{
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QString>("text");
    QTest::newRow("Latin 9") << QByteArray("ISO-8859-15") << u"“We can’t pay €9 – yet…”"_s;
    QTest::newRow("Latin 9, in small letters")
        << QByteArray("iso-8859-15") << u"“We can’t pay €9 – yet…”"_s;
    QTest::newRow("Latin 2") << QByteArray("ISO-8859-2") << u"“We can’t pay ¤9 – yet…”"_s;
    QTest::newRow("Latin 1") << QByteArray("ISO-8859-1") << u"“We can’t pay ¤9 – yet…”"_s;
}

/// Programs write quotation marks and dashes as Windows has them and name an encoding that has control characters
/// there.
void DecodingTest::readsMarksOfWindowsUnderOtherNames()
{
    QFETCH(QByteArray, charset);
    const DecodedText decoded =
        decodeLegacy("\x93We can\x92t pay \xA4\x39 \x96 yet\x85\x94", widestCharset(charset));
    QTEST(decoded.text, "text");
    QCOMPARE(decoded.decoding.replaced, 0);
}

void DecodingTest::keepsWhatFollowsAZero()
{
    const QByteArray bytes = QByteArray("It rained.\0It stopped.", 22);
    QCOMPARE(decode(bytes).text, QString::fromLatin1(bytes));
}

void DecodingTest::doesNotBelieveAMarkBeforeUtf8()
{
    const QByteArray bytes = sample.toUtf8();
    QCOMPARE(decode("\xFF\xFE" + bytes).text, sample);
}

ONRECORD_TEST(DecodingTest)
#include "tst_decoding.moc"
