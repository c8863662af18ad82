// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/officefields.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class OfficeFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsResultsThatAreText();
    void hidesWhatIsWithinAnInstruction();
    void takesWhatDoesNotMatch();
};

void OfficeFieldsTest::showsResultsThatAreText()
{
    QVERIFY(isFieldShown(u" HYPERLINK \"x\" "_s));
    QVERIFY(!isFieldShown(u" PAGE "_s));
    QVERIFY(!isFieldShown(u"toc \\o"_s));
    OfficeFields fields;
    QVERIFY(fields.isShown());
    fields.begin();
    QVERIFY(!fields.isShown());
    fields.addInstruction(u" HYPER");
    fields.addInstruction(u"LINK x");
    fields.beginResult();
    QVERIFY(fields.isShown());
    fields.end();
    QVERIFY(fields.isShown());
}

void OfficeFieldsTest::hidesWhatIsWithinAnInstruction()
{
    OfficeFields fields;
    fields.begin(); // IF
    fields.begin(); // a value to compare
    fields.beginResult();
    QVERIFY(!fields.isShown());
    fields.end();
    QVERIFY(fields.isInInstruction());
    fields.beginResult();
    QVERIFY(fields.isShown());
}

void OfficeFieldsTest::takesWhatDoesNotMatch()
{
    OfficeFields fields;
    fields.end();
    fields.beginResult();
    QVERIFY(fields.isShown());
    for (int count = 0; count < 1000; ++count)
        fields.begin();
    for (int count = 0; count < 1000; ++count)
        fields.end();
    QVERIFY(fields.isShown());
}

ONRECORD_TEST(OfficeFieldsTest)
#include "tst_officefields.moc"
