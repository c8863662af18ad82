// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/symbolfonts.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class SymbolFontsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatSymbolsMean();
};

void SymbolFontsTest::saysWhatSymbolsMean()
{
    QCOMPARE(symbolText(u"Symbol"_s, 0x61), u"α"_s);
    QCOMPARE(symbolText(u"symbol"_s, 0xF0B7), u"•"_s);
    QCOMPARE(symbolText(u"Symbol"_s, 0xD6), u"√"_s);
    QCOMPARE(symbolText(u"Symbol"_s, 0xF5), u"⌡"_s);
    QCOMPARE(symbolText(u"Symbol"_s, 0x20), u" "_s);
    QCOMPARE(symbolText(u"Symbol"_s, 0xFE), QString());
    QCOMPARE(symbolText(u"Symbol"_s, 0x1F600), QString());
    QCOMPARE(symbolText(u"Wingdings"_s, 0xF0E0), u"→"_s);
    QCOMPARE(symbolText(u"Wingdings"_s, 0xA7), QString()); // an ornament
    QCOMPARE(symbolText(u"Times"_s, 0x61), QString());
    QVERIFY(isSymbolFont(u"Wingdings 2"_s));
    QVERIFY(!isSymbolFont(u"Symbola"_s));
}

ONRECORD_TEST(SymbolFontsTest)
#include "tst_symbolfonts.moc"
