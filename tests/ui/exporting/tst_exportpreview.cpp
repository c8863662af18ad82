// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/exportpreview.h"

#include "tests/support/roomtests.h"
#include "tests/support/samplereading.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

/// What the dialog shows of a file before it is written.
class ExportPreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhoSaysWhat();
    void isAsLongAsItMayBe();
};

void ExportPreviewTest::listsWhoSaysWhat()
{
    const SampleReading drawn(
        u"⟦s-a:“We stay 😀,”⟧ ⟦q-a:⟦m-ana:Ana⟧⟧ ⟦k-a:said⟧. ⟦s-b:“All.”⟧ The words stood there."_s);
    const QStringList lines = listedPositions(drawn.read(), 20).split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines[0].startsWith(u"1 "), qPrintable(lines[0]));
    QCOMPARE(lines[1], u"    1a “We stay 😀”  ¶1"_s); // without the comma, as the sidebar lists it
    QVERIFY2(lines[3].contains(u"“All.”  ¶1"), qPrintable(lines[3]));
}

void ExportPreviewTest::isAsLongAsItMayBe()
{
    const SampleReading drawn(
        u"⟦s-a:“We stay,”⟧ ⟦q-a:⟦m-ana:Ana⟧⟧ ⟦k-a:said⟧. ⟦s-b:“All.”⟧ The words stood there."_s);
    const QStringList lines = listedPositions(drawn.read(), 3).split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.last(), u"…"_s);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ExportPreviewTest)
#include "tst_exportpreview.moc"
