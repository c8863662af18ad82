// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/sharedvalue.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class SharedValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAbsentAtFirst();
    void equalsByWhatItHolds();
    void isSharedByCopies();
    void leavesCopiesTheirValue();
};

void SharedValueTest::isAbsentAtFirst()
{
    const SharedValue<QString> none;
    QVERIFY(!none);
    QVERIFY(!none.has_value());
    QCOMPARE(none.value_or(u"nobody"_s), u"nobody"_s);
    QCOMPARE(SharedValue(u"Marta Holm"_s).value_or(u"nobody"_s), u"Marta Holm"_s);
}

void SharedValueTest::equalsByWhatItHolds()
{
    const SharedValue<QString> none;
    const SharedValue holm(u"Marta Holm"_s);
    QVERIFY(none == SharedValue<QString>());
    QVERIFY(holm == SharedValue(u"Marta Holm"_s));
    QVERIFY(holm != SharedValue(u"Ana Ruiz"_s));
    QVERIFY(holm != none);
    QVERIFY(none != holm);
}

void SharedValueTest::isSharedByCopies()
{
    const SharedValue holm(u"Marta Holm"_s);
    const SharedValue<QString> copy = holm; // NOLINT(performance-unnecessary-copy-initialization)
    QVERIFY(&*copy == &*holm);
    QVERIFY(copy == holm);
}

void SharedValueTest::leavesCopiesTheirValue()
{
    SharedValue holm(u"Marta Holm"_s);
    const SharedValue<QString> before = holm;
    holm = u"Ana Ruiz"_s;
    QCOMPARE(*before, u"Marta Holm"_s);
    QCOMPARE(*holm, u"Ana Ruiz"_s);
    holm.reset();
    QVERIFY(!holm);
    QCOMPARE(before->size(), 10);
}

ONRECORD_TEST(SharedValueTest)
#include "tst_sharedvalue.moc"
