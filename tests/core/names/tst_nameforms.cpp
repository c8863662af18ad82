// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/nameforms.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class NameFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesWhateverTheCase();
    void keepsScriptsApart();
    void knowsSuffixesOfPeople();
    void knowsOwners();
    void takesTheLastName_data();
    void takesTheLastName();
    void makesInitials();
    void knowsAbbreviations();
    void comparesGivenNames_data();
    void comparesGivenNames();
};

void NameFormsTest::comparesWhateverTheCase()
{
    QCOMPARE(foldedName(u" ANA  Ruiz "_s), foldedName(u"Ana Ruiz"_s));
    QCOMPARE(foldedName(u"Zoe\u0308"_s), foldedName(u"ZO\u00cb"_s)); // an accent of its own
    QCOMPARE(foldedName(u"\U00010400na"_s), foldedName(u"\U00010428NA"_s)); // beyond the BMP
}

void NameFormsTest::keepsScriptsApart()
{
    QVERIFY(foldedName(u"Oake"_s) != foldedName(u"\u041eake"_s)); // a Cyrillic O
    QVERIFY(foldedName(u"Ruiz"_s) != foldedName(u"\uff32uiz"_s)); // a wide R
}

void NameFormsTest::knowsSuffixesOfPeople()
{
    for (const QString &word : {u"Jr"_s, u"Jr."_s, u"SR"_s, u"II"_s, u"III"_s, u"IV"_s})
        QVERIFY2(isNameSuffix(word), qPrintable(word));
    for (const QString &word : {u"iii"_s, u"Ruiz"_s, u"V"_s, u""_s})
        QVERIFY2(!isNameSuffix(word), qPrintable(word));
}

void NameFormsTest::knowsOwners()
{
    for (const QString &word : {u"Ruiz’s"_s, u"Ruiz's"_s, u"officials’"_s, u"😀’s"_s})
        QVERIFY2(isPossessiveEnd(word), qPrintable(word));
    QVERIFY(!isPossessiveEnd(u"officials"));
    QVERIFY(!isPossessiveEnd(u"’"));
}

void NameFormsTest::takesTheLastName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("last");
    QTest::newRow("two words") << u"Ana Ruiz"_s << u"Ruiz"_s;
    QTest::newRow("a suffix") << u"Pavel Oake Jr"_s << u"Oake"_s;
    QTest::newRow("two suffixes") << u"Pavel Oake Jr III"_s << u"Oake"_s;
    QTest::newRow("nothing but a suffix") << u"Jr"_s << u"Jr"_s;
    QTest::newRow("beyond the BMP") << u"Ana \U00010400uiz"_s << u"\U00010400uiz"_s;
}

void NameFormsTest::takesTheLastName()
{
    QFETCH(QString, name);
    const QStringList words = name.split(u' ');
    QTEST(lastNameOf(words), "last");
}

void NameFormsTest::makesInitials()
{
    QCOMPARE(initialsOf({u"Norrfell"_s, u"Hydro"_s, u"Council"_s}), u"NHC"_s);
    QCOMPARE(initialsOf({u"Council"_s, u"of"_s, u"Norrfell"_s}), u"CN"_s);
    QCOMPARE(initialsOf({u"van"_s}), QString());
}

void NameFormsTest::knowsAbbreviations()
{
    for (const QString &word : {u"NHC"_s, u"R&D"_s, u"N.H.C."_s, u"G20"_s})
        QVERIFY2(isAbbreviation(word), qPrintable(word));
    for (const QString &word : {u"N"_s, u"NhC"_s, u"Ruiz"_s})
        QVERIFY2(!isAbbreviation(word), qPrintable(word));
}

void NameFormsTest::comparesGivenNames_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("one name") << u"Ana"_s << u"ANA"_s << true;
    QTest::newRow("an initial") << u"M."_s << u"Maria"_s << true;
    QTest::newRow("an initial without a stop") << u"Maria"_s << u"m"_s << true;
    QTest::newRow("another initial") << u"M."_s << u"Ana"_s << false;
    QTest::newRow("two names") << u"Ana"_s << u"Anna"_s << false;
}

void NameFormsTest::comparesGivenNames()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(mayBeSameGivenName(a, b), "same");
}

ONRECORD_TEST(NameFormsTest)
#include "tst_nameforms.moc"
