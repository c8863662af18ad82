// SPDX-License-Identifier: GPL-3.0-or-later
// Sequences of what happens to an article and its library, drawn at random and played through
// store-driver, against a plain list of what was acknowledged. Each sequence is of its seed alone.
//
//     ONRECORD_SEQUENCES=1000 build/release/bin/tst_contract storesequences
#include "tests/contract/storesequence.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;

class StoreSequencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesAndDoublesNothing();
};

void StoreSequencesTest::losesAndDoublesNothing()
{
    const int count = std::max(20, qEnvironmentVariableIntValue("ONRECORD_SEQUENCES"));
    const int first = qEnvironmentVariableIntValue("ONRECORD_FIRST_SEQUENCE");
    for (int seed = first; seed < first + count; ++seed) {
        test::Sequence sequence{quint32(seed)};
        const QString failure = sequence.play();
        QVERIFY2(failure.isEmpty(), qPrintable(failure));
    }
}

ONRECORD_TEST(StoreSequencesTest)
#include "tst_storesequences.moc"
