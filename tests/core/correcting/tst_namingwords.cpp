// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/correcting/namingwords.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class NamingWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheName_data();
    void findsTheName();
    void looksAtTheWordsAlone();
};

void NamingWordsTest::findsTheName_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("name");
    const auto row = [](const char16_t *words, const char16_t *name) {
        const QString said = QString::fromUtf16(words);
        QTest::newRow(qPrintable(said)) << said << QString::fromUtf16(name);
    };
    row(u"Ingrid Vall", u"Ingrid Vall");
    row(u"Ingrid Vall’s", u"Ingrid Vall");
    row(u"Ingrid Vall's", u"Ingrid Vall");
    row(u"Mats Rhys’", u"Mats Rhys");
    row(u"Mats Rhys’s", u"Mats Rhys");
    row(u"Ingrid Vall,", u"Ingrid Vall");
    row(u"“Ingrid Vall”", u"Ingrid Vall");
    row(u"(Ingrid Vall)", u"Ingrid Vall");
    row(u"Ingrid Vall, the mayor,", u"Ingrid Vall");
    row(u"Ingrid Vall, the mayor’s deputy", u"Ingrid Vall");
    row(u"mayor Ingrid Vall", u"Ingrid Vall");
    row(u"the mayor, Ingrid Vall", u"Ingrid Vall");
    row(u"the harbour master Ingrid Vall’s", u"Ingrid Vall");
    row(u"Harbour master Ingrid Vall", u"Ingrid Vall");
    row(u"the union’s chairman Bo Lund", u"Bo Lund");
    row(u"mayor van der Vall", u"van der Vall");
    row(u"Ingrid van der Vall", u"Ingrid van der Vall");
    row(u"Zoë 😀 Åkerø", u"Zoë 😀 Åkerø");
    row(u"Marie-Claire O’Neill’s", u"Marie-Claire O’Neill");
    row(u"the Harbour Board", u"Harbour Board");
    row(u"The Harbour Board,", u"Harbour Board");
    // What is no name of one person, or may be more than one, stays as it is.
    row(u"the crews", u"the crews");
    row(u"the crews’", u"the crews");
    row(u"a spokesman", u"a spokesman");
    row(u"Ingrid Vall and Bo Lund", u"Ingrid Vall and Bo Lund");
    row(u"head of the Harbour Board", u"head of the Harbour Board");
    row(u"the mayor of Vall", u"the mayor of Vall");
    row(u"Ingrid Vall’s deputy", u"Ingrid Vall’s deputy");
    row(u"", u"");
}

void NamingWordsTest::findsTheName()
{
    QFETCH(QString, words);
    QFETCH(QString, name);
    QCOMPARE(nameIn(words, {0, words.size()}), name);
}

/// Not at what stands beside them in the text.
void NamingWordsTest::looksAtTheWordsAlone()
{
    const QString text = u"“No,” said mayor Ingrid Vall’s deputy, Bo Lund."_s;
    const qsizetype begin = text.indexOf(u"Ingrid");
    QCOMPARE(nameIn(text, {begin, begin + 11}), u"Ingrid Vall"_s);
    QCOMPARE(nameIn(text, {begin, begin + 13}), u"Ingrid Vall"_s);
    QCOMPARE(nameIn(text, {text.indexOf(u"Bo"), text.size()}), u"Bo Lund"_s);
}

ONRECORD_TEST(NamingWordsTest)
#include "tst_namingwords.moc"
