// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/commonwords.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class CommonWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsThem_data();
    void tellsThem();
};

void CommonWordsTest::tellsThem_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("common");
    QTest::newRow("listed") << u"End Team Water Director"_s.split(u' ') << true;
    QTest::newRow("verbs") << u"Tell Said Waiting"_s.split(u' ') << true;
    QTest::newRow("numbers") << u"Two Fourteen Ninety"_s.split(u' ') << true;
    QTest::newRow("answers") << u"Yes Okay Oops Yep"_s.split(u' ') << true;
    QTest::newRow("holidays") << u"Christmas Easter Halloween"_s.split(u' ') << true;
    QTest::newRow("several") << u"Trains Batteries Taxes"_s.split(u' ') << true;
    QTest::newRow("with -ing") << u"Taking Switching Hitting Denying"_s.split(u' ') << true;
    QTest::newRow("with -ed") << u"Angered Carried Planned"_s.split(u' ') << true;
    QTest::newRow("manners") << u"Actually Sadly Relentlessly Happily"_s.split(u' ') << true;
    QTest::newRow("qualities") << u"Steadiness Heroism Sequestration"_s.split(u' ') << true;
    QTest::newRow("joined") << u"Fact-checking Semi-conductor"_s.split(u' ') << true;

    QTest::newRow("given names") << u"Ana Grace Lily Emily"_s.split(u' ') << false;
    QTest::newRow("last names") << u"Adams Hastings Brown Jennings"_s.split(u' ') << false;
    QTest::newRow("places") << u"Dublin Brussels Jordan"_s.split(u' ') << false;
    QTest::newRow("institutions") << u"Boeing Netflix Uefa"_s.split(u' ') << false;
    QTest::newRow("nobody knows") << u"Norrgard Kroll Tasker Ockley"_s.split(u' ') << false;
    QTest::newRow("letters, capitals, digits") << u"NHC iPlayer BBC1 D"_s.split(u' ') << false;
}

void CommonWordsTest::tellsThem()
{
    QFETCH(QStringList, words);
    QFETCH(bool, common);
    const Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    for (const QString &word : std::as_const(words))
        QVERIFY2(isCommonWord(word, *lexicon) == common, qPrintable(word));
}

ONRECORD_TEST(CommonWordsTest)
#include "tst_commonwords.moc"
