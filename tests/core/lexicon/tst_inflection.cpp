// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/inflection.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class InflectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inflects_data()
    {
        QTest::addColumn<VerbForms>("forms");
        QTest::addColumn<VerbForms>("expected");

        QTest::newRow("regular") << inflected(u"claim"_s)
                                 << VerbForms{u"claim"_s, u"claims"_s, u"claimed"_s, u"claimed"_s,
                                              u"claiming"_s};
        QTest::newRow("silent e") << inflected(u"announce"_s)
                                  << VerbForms{u"announce"_s, u"announces"_s, u"announced"_s,
                                               u"announced"_s, u"announcing"_s};
        QTest::newRow("y after a consonant")
            << inflected(u"deny"_s)
            << VerbForms{u"deny"_s, u"denies"_s, u"denied"_s, u"denied"_s, u"denying"_s};
        QTest::newRow("irregular, y after a vowel")
            << inflected(u"say"_s, u"said"_s)
            << VerbForms{u"say"_s, u"says"_s, u"said"_s, u"said"_s, u"saying"_s};
        QTest::newRow("participle of its own")
            << inflected(u"write"_s, u"wrote"_s, u"written"_s)
            << VerbForms{u"write"_s, u"writes"_s, u"wrote"_s, u"written"_s, u"writing"_s};
        QTest::newRow("doubled") << inflected(u"admit"_s, {}, {}, true)
                                 << VerbForms{u"admit"_s, u"admits"_s, u"admitted"_s, u"admitted"_s,
                                              u"admitting"_s};
        QTest::newRow("hissing") << inflected(u"stress"_s)
                                 << VerbForms{u"stress"_s, u"stresses"_s, u"stressed"_s,
                                              u"stressed"_s, u"stressing"_s};
        QTest::newRow("ee stays") << inflected(u"agree"_s)
                                  << VerbForms{u"agree"_s, u"agrees"_s, u"agreed"_s, u"agreed"_s,
                                               u"agreeing"_s};
    }

    void inflects()
    {
        QFETCH(VerbForms, forms);
        QFETCH(VerbForms, expected);
        QCOMPARE(forms.third, expected.third);
        QCOMPARE(forms.past, expected.past);
        QCOMPARE(forms.participle, expected.participle);
        QCOMPARE(forms.gerund, expected.gerund);
    }
};

ONRECORD_TEST(InflectionTest)
#include "tst_inflection.moc"
