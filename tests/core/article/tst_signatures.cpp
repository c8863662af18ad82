// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/signatures.h"

#include "tests/support/markedtext.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class SignaturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNames_data();
    void readsNames();
    void refusesOtherWords_data();
    void refusesOtherWords();
    void leavesPlacesOut_data();
    void leavesPlacesOut();
};

void SignaturesTest::readsNames_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<bool>("isSigned");
    QTest::newRow("a name") << u"⟦names:Ida Lund⟧"_s << false;
    QTest::newRow("particles") << u"⟦names:Ida van der Berg⟧"_s << false;
    QTest::newRow("many") << u"⟦names:Ida Lund, Per Berg & Una Holt⟧"_s << false;
    QTest::newRow("a name and a role") << u"⟦names:Ida Lund⟧ Middle Norland editor"_s << false;
    QTest::newRow("a name and an outlet") << u"⟦names:Ida Lund⟧ for the Courier"_s << false;
    QTest::newRow("signed with an outlet") << u"⟦names:Ida Lund⟧ ⟦outlet:Vestby News⟧"_s << true;
    QTest::newRow("a place in brackets") << u"⟦names:Ida Lund⟧ (New Corran)"_s << false;
    QTest::newRow("places in brackets")
        << u"⟦names:Ida Lund (Corran) and Per Berg⟧ (Port Pellam)"_s << true;
    QTest::newRow("an agency in brackets") << u"⟦names:Ida Lund⟧ (⟦outlet:AP⟧)"_s << true;
    QTest::newRow("one word") << u"⟦names:Vestby⟧"_s << false;
    QTest::newRow("beyond the BMP") << u"⟦names:Ida L𠀀nd⟧"_s << false;
}

void SignaturesTest::readsNames()
{
    QFETCH(QString, marked);
    QFETCH(bool, isSigned);
    const MarkedText sample = MarkedText::parse(marked);
    const auto signature = signatureIn(sample.text, isSigned);
    QVERIFY(signature);
    QCOMPARE(signature->names, sample.spanNamed(u"names"));
    QCOMPARE(signature->outlet, sample.spansNamed(u"outlet").value(0));
}

void SignaturesTest::refusesOtherWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("small letters") << u"ida lund"_s;
    QTest::newRow("a sentence") << u"Ida Lund said no"_s;
    QTest::newRow("figures") << u"Ida Lund 2024"_s;
    QTest::newRow("a question") << u"Why Not Vestby"_s;
}

void SignaturesTest::refusesOtherWords()
{
    QFETCH(QString, words);
    QVERIFY(!signatureIn(words));
}

void SignaturesTest::leavesPlacesOut_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("behind");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &names, const QString &expected, const QString &behind = {}) {
        QTest::addRow("%s%s", qPrintable(names), qPrintable(behind)) << names << behind << expected;
    };
    row(u"Ida Lund in Corran and Per van Berg in Port Pellam"_s, u"Ida Lund and Per van Berg"_s);
    row(u"Ida Lund at the Harbour, Per Berg from Pellam & Ås Ek"_s,
        u"Ida Lund, Per Berg & Ås Ek"_s);
    row(u"Ida Lund in Corran with Per Berg"_s, u"Ida Lund with Per Berg"_s);
    row(u"Ida Lund (Corran), Per Berg (Port Pellam) and Ås Ek"_s,
        u"Ida Lund, Per Berg and Ås Ek"_s);
    row(u"Ida Lund (Corran)"_s, u"Ida Lund (Corran)"_s);
    row(u"Ida Lund, Corran, and Per Berg, Pellam"_s, u"Ida Lund and Per Berg"_s);
    row(u"Ida Lund, Corran and Per van Berg, Pellam"_s, u"Ida Lund and Per van Berg"_s);
    row(u"Ida Lund, Corran, and Per Berg"_s, u"Ida Lund and Per Berg"_s, u", Pellam"_s);
    row(u"Ida Lund, Corran und Per Berg, Köln"_s, u"Ida Lund und Per Berg"_s);
    row(u"Ida Lund, New Corran, and Per Berg, Port Pellam"_s, u"Ida Lund and Per Berg"_s);
    row(u"Ida Lund, Corran, and Per van Berg, Upper Tarn Valley"_s, u"Ida Lund and Per van Berg"_s);
    row(u"Ida Lund, Vik Springs, Ås Ek, Corran & Per Berg, St. Una"_s,
        u"Ida Lund, Ås Ek, and Per Berg"_s);
    row(u"Ida Lund, Una Holt and Per Berg, Port Pellam"_s,
        u"Ida Lund, Una Holt and Per Berg, Port Pellam"_s);
    row(u"Ida Lund, New Corran, Una Holt and Per Berg, Vik Bay"_s,
        u"Ida Lund, New Corran, Una Holt and Per Berg, Vik Bay"_s);
    row(u"Ida Lund, Una Holt and Per Berg, Ås Ek"_s, u"Ida Lund, Una Holt and Per Berg, Ås Ek"_s);
    row(u"Ida Lund, New Corran"_s, u"Ida Lund, New Corran"_s);
    row(u"Ida Lund and Per Berg, Vestby"_s, u"Ida Lund and Per Berg"_s);
    row(u"Ida Lund, Una Holt and Per Berg, Vestby"_s, u"Ida Lund, Una Holt and Per Berg"_s);
    row(u"Ida Lund, Suharto and Per Berg"_s, u"Ida Lund, Suharto and Per Berg"_s);
    row(u"Ida Lund, Suharto and Per Berg"_s, u"Ida Lund, Suharto and Per Berg"_s,
        u", staff writers"_s);
    row(u"Ida Lund and Per Berg, Reuters"_s, u"Ida Lund and Per Berg, Reuters"_s);
    row(u"Ida Lund, Suharto"_s, u"Ida Lund, Suharto"_s);
    row(u"Young Voices in Medicine"_s, u"Young Voices in Medicine"_s);
    row(u"Ida Lund and Per Berg"_s, u"Ida Lund and Per Berg"_s);
    row(u"Ida Lund in and around Corran"_s, u"Ida Lund in and around Corran"_s);
}

void SignaturesTest::leavesPlacesOut()
{
    QFETCH(QString, names);
    QFETCH(QString, behind);
    QTEST(withoutPlaces(names, behind), "expected");
}

ONRECORD_TEST(SignaturesTest)
#include "tst_signatures.moc"
