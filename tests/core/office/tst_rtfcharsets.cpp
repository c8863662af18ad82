// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/legacycharsets.h"
#include "core/office/rtfcharsets.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class RtfCharsetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatTheConverterKnows();
    void namesLanguages();
};

void RtfCharsetsTest::namesWhatTheConverterKnows()
{
    for (const int page : {437,  850,  852,  866,  874,  932,  936,  949,   950,   1250, 1251,
                           1252, 1253, 1254, 1255, 1256, 1257, 1258, 10000, 10007, 65001})
        QVERIFY2(isKnownCharset(charsetOfCodePage(page)), charsetOfCodePage(page));
    QCOMPARE(charsetOfCodePage(1251), QByteArray("windows-1251"));
    QCOMPARE(charsetOfCodePage(12345), QByteArray("windows-1252"));
    QCOMPARE(charsetOfFont(204), QByteArray("windows-1251"));
    QCOMPARE(charsetOfFont(1), QByteArray());
}

void RtfCharsetsTest::namesLanguages()
{
    QCOMPARE(languageOfWindows(1033), u"en"_s);
    QCOMPARE(languageOfWindows(2057), u"en"_s);
    QCOMPARE(languageOfWindows(1031), u"de"_s);
    QCOMPARE(languageOfWindows(0), QString());
}

ONRECORD_TEST(RtfCharsetsTest)
#include "tst_rtfcharsets.moc"
