// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/letterwidths.h"

#include "tests/support/roomtests.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class LetterWidthsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesJoinedLettersToShaping();
};

void LetterWidthsTest::leavesJoinedLettersToShaping()
{
    LetterWidths widths{QApplication::font()};
    QVERIFY(widths.of(u"“We will” → ✕ …").has_value());
    QVERIFY(!widths.of(u"لن").has_value());
    QVERIFY(!widths.of(u"😀").has_value());
    QVERIFY(!widths.of(u"e\u0301").has_value()); // the accent stands over the letter
    QCOMPARE(widths.of(u""), std::optional(0.0));
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::LetterWidthsTest)
#include "tst_letterwidths.moc"
