// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/repeatedwords.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class RepeatedWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTexts_data();
    void findsTexts();
};

void RepeatedWordsTest::findsTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isWithin");

    QTest::newRow("once") << u"“A DRY winter is”"_s << true;
    QTest::newRow("in both") << u"is not a plan"_s << true;
    QTest::newRow("all of a text") << u"It is not a plan!"_s << false;
    QTest::newRow("longer") << u"winter is not a plan, said Ole"_s << true;
    QTest::newRow("over the end of a text") << u"said Ole It is not"_s << false;
    QTest::newRow("another end") << u"is not a planet"_s << false;
    QTest::newRow("three words") << u"a dry winter"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("beyond the BMP") << u"it is not 𝔞 plan"_s << false;
}

void RepeatedWordsTest::findsTexts()
{
    QFETCH(QString, text);
    RepeatedWords words;
    words.add(u"“A dry winter is not a plan”, said Ole."_s);
    words.add(u"It is not a plan."_s);
    words.add(QString());
    QTEST(words.haveWithin(text), "isWithin");
}

ONRECORD_TEST(RepeatedWordsTest)
#include "tst_repeatedwords.moc"
