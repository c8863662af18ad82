// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/correcting/namingedges.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class NamingEdgesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOutWhatNamesNobody_data();
    void leavesOutWhatNamesNobody();
    void countsFromTheTextsStart();
    void leavesOutWhatIsQuoted_data();
    void leavesOutWhatIsQuoted();
    void tellsNames_data();
    void tellsNames();
};

void NamingEdgesTest::leavesOutWhatNamesNobody_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("left");
    const auto row = [](const char16_t *words, const char16_t *left) {
        const QString said = QString::fromUtf16(words);
        QTest::newRow(qPrintable(said)) << said << QString::fromUtf16(left);
    };
    row(u"the union’s chairman said", u"the union’s chairman");
    row(u"Ingrid Vall of", u"Ingrid Vall");
    row(u"Ingrid Vall, who", u"Ingrid Vall");
    row(u"Ingrid Vall and", u"Ingrid Vall");
    row(u"Ingrid Vall has", u"Ingrid Vall");
    row(u"Ingrid Vall has also said", u"Ingrid Vall");
    row(u"Ingrid Vall said on Monday", u"Ingrid Vall");
    row(u"Ingrid Vall told", u"Ingrid Vall");
    row(u"according to Ingrid Vall", u"Ingrid Vall");
    row(u"According to Ingrid Vall,", u"Ingrid Vall,");
    row(u"said Ingrid Vall", u"Ingrid Vall");
    row(u"said the mayor, Ingrid Vall", u"the mayor, Ingrid Vall");
    row(u"But Ingrid Vall", u"Ingrid Vall");
    row(u"by Zoë 😀 Åkerø", u"Zoë 😀 Åkerø");
    row(u"of the Harbour Board", u"the Harbour Board");
    row(u"Ingrid Vall told the", u"Ingrid Vall");
    row(u"Ingrid Vall a", u"Ingrid Vall");
    row(u"On Monday Ingrid Vall", u"Ingrid Vall");
    row(u"On Monday, Ingrid Vall", u"Ingrid Vall");
    row(u"said on Monday Ingrid Vall", u"Ingrid Vall");
    row(u"Ingrid Vall said yesterday", u"Ingrid Vall");
    row(u"Ingrid Vall. Then", u"Ingrid Vall");
    row(u"Ingrid Vall 😀! But", u"Ingrid Vall 😀");
    row(u"said Ingrid “Inge” Vall", u"Ingrid “Inge” Vall");
    row(u"said “Inge” Vall", u"“Inge” Vall");
    row(u"Vall “Inge” of", u"Vall “Inge”");
    row(u"Ingrid Vall. The", u"Ingrid Vall");
    row(u"Ingrid Vall. He", u"Ingrid Vall");
    // These name somebody, or there is nothing else.
    row(u"Mr. Vall", u"Mr. Vall");
    row(u"Mr. Then", u"Mr. Then");
    row(u"by Monday Club", u"Monday Club");
    row(u"I. Then", u"I. Then");
    row(u"Ingrid Then", u"Ingrid Then");
    row(u"Monday Club", u"Monday Club");
    row(u"the Monday Club", u"the Monday Club");
    row(u"man of the year", u"man of the year");
    row(u"all the crews", u"all the crews");
    row(u"both", u"both");
    row(u"Ingrid Vall", u"Ingrid Vall");
    row(u"Ingrid Vall,", u"Ingrid Vall,");
    row(u"May Lund", u"May Lund");
    row(u"Will Said", u"Will Said");
    row(u"head of the Harbour Board", u"head of the Harbour Board");
    row(u"a spokesman for Vall", u"a spokesman for Vall");
    row(u"she", u"she");
    row(u"said on Monday", u"said on Monday");
    row(u"", u"");
}

void NamingEdgesTest::leavesOutWhatNamesNobody()
{
    QFETCH(QString, words);
    QFETCH(QString, left);
    QCOMPARE(withoutEdgeWords(words, {0, words.size()}).in(words).toString(), left);
}

void NamingEdgesTest::countsFromTheTextsStart()
{
    const QString text = u"😀 It is so, according to Ingrid Vall of Brekkvik."_s;
    const qsizetype begin = text.indexOf(u"according");
    const qsizetype name = text.indexOf(u"Ingrid");
    QCOMPARE(withoutEdgeWords(text, {begin, text.indexOf(u" Brekkvik")}), (Span{name, name + 11}));
}

void NamingEdgesTest::leavesOutWhatIsQuoted_data()
{
    QTest::addColumn<QString>("selected"); // of the text below
    QTest::addColumn<QString>("source");
    QTest::newRow("words before") << u"crews 😀,” said Ingrid Vall"_s << u"Ingrid Vall"_s;
    QTest::newRow("words behind") << u"Ingrid Vall, “and"_s << u"Ingrid Vall,"_s;
    QTest::newRow("both") << u"crews 😀,” said Ingrid Vall, “and"_s << u"Ingrid Vall,"_s;
    QTest::newRow("a name in marks") << u"said “Bosun” Lund"_s << u"“Bosun” Lund"_s;
    QTest::newRow("half of such a name") << u"Bosun” Lund"_s << u"“Bosun” Lund"_s;
    QTest::newRow("quoted words alone") << u"it burned"_s << u"it burned"_s;
}

void NamingEdgesTest::leavesOutWhatIsQuoted()
{
    QFETCH(QString, selected);
    const QString text = u"“Nobody asked the crews 😀,” said Ingrid Vall, “and it burned,” "
                         "said “Bosun” Lund."_s;
    const qsizetype begin = text.indexOf(selected);
    QVERIFY(begin >= 0);
    QTEST(sourceWords(text, {begin, begin + selected.size()}).in(text).toString(), "source");
}

void NamingEdgesTest::tellsNames_data()
{
    QTest::addColumn<bool>("may");
    const auto row = [](const char16_t *words, bool may) {
        QTest::newRow(qPrintable(QString::fromUtf16(words))) << may;
    };
    row(u"Ingrid Vall", true);
    row(u"Ingrid van der Vall", true);
    row(u"the crews", true);
    row(u"The crews", true);
    row(u"head of the Harbour Board", true);
    row(u"Ingrid Vall and Bo Lund", true);
    row(u"May Lund", true);
    row(u"Vall’s deputy", true);
    row(u"Vall’s wife", true);
    row(u"the union’s chairman", true);
    row(u"Vall’s Boats", true);
    row(u"McVall’s", true);
    row(u"Vall’s head of staff", true);
    row(u"Vall’s plan", false);
    row(u"Vall’s new plan", false);
    row(u"the mayor’s letter of May", false);
    row(u"Nobody asked the crews", false);
    row(u"We will close the quay", false);
    row(u"tickets of Monday", false);
    row(u"and the", false);
    row(u"the", false);
    row(u"She", false);
    row(u"Ingrid Vall went home with a friend of the mayor", false);
    row(u"", false);
}

void NamingEdgesTest::tellsNames()
{
    QFETCH(bool, may);
    QCOMPARE(mayBeName(QString::fromUtf8(QTest::currentDataTag())), may);
}

ONRECORD_TEST(NamingEdgesTest)
#include "tst_namingedges.moc"
