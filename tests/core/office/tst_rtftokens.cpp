// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rtftokens.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// The pieces of an RTF file, written down one behind the other.
class RtfTokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cuts_data();
    void cuts();
};

void RtfTokensTest::cuts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("pieces");
    QTest::newRow("words and text")
        << QByteArray("{\\par\\fs24 a b\\b0c}") << u"{ par fs=24 'a b' b=0 'c' }"_s;
    QTest::newRow("a number below zero") << QByteArray("\\u-3 x\\b-y") << u"u=-3 'x' b '-y'"_s;
    QTest::newRow("bytes and symbols") << QByteArray("\\'e9\\~\\'zz") << u"#233 ~ \\' 'zz'"_s;
    QTest::newRow("raw bytes") << QByteArray("\\bin2 {}a\\bin9 b") << u"bin 'a' bin"_s;
}

void RtfTokensTest::cuts()
{
    QFETCH(QByteArray, bytes);
    RtfTokens tokens(bytes);
    QStringList pieces;
    for (RtfToken token = tokens.next(); token.type != RtfToken::Type::End; token = tokens.next()) {
        const QString words = QString::fromLatin1(token.bytes.toByteArray());
        switch (token.type) {
        case RtfToken::Type::GroupBegin: pieces += u"{"_s; break;
        case RtfToken::Type::GroupEnd: pieces += u"}"_s; break;
        case RtfToken::Type::Word:
            pieces += token.hasValue ? u"%1=%2"_s.arg(words).arg(token.value) : words;
            break;
        case RtfToken::Type::Symbol:
            pieces += token.value == '\'' ? u"\\'"_s : QString(QLatin1Char(char(token.value)));
            break;
        case RtfToken::Type::Byte: pieces += u"#%1"_s.arg(token.value); break;
        case RtfToken::Type::Text: pieces += u"'%1'"_s.arg(words); break;
        case RtfToken::Type::Binary: pieces += u"bin"_s; break;
        case RtfToken::Type::End: break;
        }
    }
    QTEST(pieces.join(u' '), "pieces");
}

ONRECORD_TEST(RtfTokensTest)
#include "tst_rtftokens.moc"
