// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datevocabulary.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class DateVocabularyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looksWordsUp_data();
    void looksWordsUp();
    void tellsClassesAsWritten();
    void triesLongerNamesOfHolidaysFirst();
    void knowsTheFirstWordOfEveryHoliday();
    void namesTheDamagedLine_data();
    void namesTheDamagedLine();

private:
    std::optional<DateVocabulary> m_vocabulary;
};

void DateVocabularyTest::initTestCase()
{
    Result<DateVocabulary> vocabulary = DateVocabulary::fromResources();
    QVERIFY(vocabulary);
    m_vocabulary = std::move(*vocabulary);
}

void DateVocabularyTest::looksWordsUp_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<DateWordKind>("kind");
    QTest::addColumn<int>("value");
    QTest::addColumn<bool>("plural");

    const auto row = [](const QString &word, DateWordKind kind, int value, bool plural = false) {
        QTest::newRow(qPrintable(word)) << word << kind << value << plural;
    };
    row(u"Friday"_s, DateWordKind::Weekday, 5);
    row(u"FRIDAYS"_s, DateWordKind::Weekday, 5, true);
    row(u"sept"_s, DateWordKind::Month, 9);
    row(u"nineties"_s, DateWordKind::Decade, 199);
    row(u"centuries"_s, DateWordKind::Unit, int(DateUnit::Century), true);
    row(u"second"_s, DateWordKind::Ordinal, 2);
    row(u"seconds"_s, DateWordKind::Unit, int(DateUnit::Second), true);
    row(u"yesterday"_s, DateWordKind::Today, -1);
    row(u"overnight"_s, DateWordKind::DayPart, int(DayPart::Night));
    row(u"approximately"_s, DateWordKind::Approximate, int(Approximation::About));
    row(u"nearly"_s, DateWordKind::Approximate, int(Approximation::LessThan));
    row(u"recent"_s, DateWordKind::Relative, int(DateRelation::Latest));
    row(u"p.m"_s, DateWordKind::Meridiem, 1);
    row(u"ferry"_s, DateWordKind::Other, 0);
    row(u"people"_s, DateWordKind::Other, 0);
    row(u"𝒜 𝒷"_s, DateWordKind::Other, 0);
    row(u"day"_s.repeated(1000), DateWordKind::Other, 0);
    row({}, DateWordKind::Other, 0);
}

void DateVocabularyTest::looksWordsUp()
{
    QFETCH(QString, word);
    QFETCH(DateWordKind, kind);
    QFETCH(int, value);
    QFETCH(bool, plural);
    const DateEntry entry = m_vocabulary->look(word);
    QCOMPARE(entry.kind, kind);
    QCOMPARE(entry.value, value);
    QCOMPARE(entry.plural, plural);
}

void DateVocabularyTest::tellsClassesAsWritten()
{
    QVERIFY(m_vocabulary->has(u"will", DateWordClass::Modal));
    QVERIFY(!m_vocabulary->has(u"Will", DateWordClass::Modal));
    QVERIFY(m_vocabulary->has(u"Will", DateWordClass::Modal, Qt::CaseInsensitive));
    QVERIFY(m_vocabulary->has(u"Times", DateWordClass::NameEnding));
    QVERIFY(!m_vocabulary->has(u"times", DateWordClass::NameEnding));
    QVERIFY(m_vocabulary->has(u"times", DateWordClass::Counted)); // three times
    QVERIFY(m_vocabulary->has(u"times", DateWordClass::Rate));
    QVERIFY(!m_vocabulary->has(u"times", DateWordClass::Modal));
    QVERIFY(!m_vocabulary->has(u"", DateWordClass::Modal));
}

void DateVocabularyTest::triesLongerNamesOfHolidaysFirst()
{
    qsizetype longest = 10;
    for (const HolidayName &name : m_vocabulary->holidayNames()) {
        QVERIFY(name.words.size() <= longest);
        longest = name.words.size();
    }
    QCOMPARE(longest, 1);
}

void DateVocabularyTest::knowsTheFirstWordOfEveryHoliday()
{
    for (const HolidayName &name : m_vocabulary->holidayNames())
        QCOMPARE(m_vocabulary->look(name.words.first()).kind, DateWordKind::Holiday);
}

void DateVocabularyTest::namesTheDamagedLine_data()
{
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("no colon") << QByteArray("month 1 january");
    QTest::newRow("no such kind") << QByteArray("moon: full");
    QTest::newRow("no such value") << QByteArray("unit moon: moon | moons");
    QTest::newRow("no number") << QByteArray("month first: january");
    QTest::newRow("a class with a value") << QByteArray("modal 1: can");
    QTest::newRow("no such holiday") << QByteArray("holiday moon-day: Moon Day");
    QTest::newRow("a holiday without a name") << QByteArray("holiday easter:");
    QTest::newRow("a word of two kinds") << QByteArray("ordinal 2: second");
    QTest::newRow("a holiday whose first word is of another kind")
        << QByteArray("holiday easter: Second Easter");
}

void DateVocabularyTest::namesTheDamagedLine()
{
    QFETCH(QByteArray, line);
    const Result<DateVocabulary> vocabulary =
        DateVocabulary::read("# Units\nunit second: second | seconds\n" + line + "\n");
    QVERIFY(!vocabulary);
    QCOMPARE(vocabulary.error().fault, Fault::Internal);
    QCOMPARE(vocabulary.error().subject, u"dates.txt"_s);
    QCOMPARE(vocabulary.error().place, 3);
}

ONRECORD_TEST(DateVocabularyTest)
#include "tst_datevocabulary.moc"
