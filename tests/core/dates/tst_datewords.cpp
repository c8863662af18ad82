// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datewords.h"

#include "tests/support/markedtext.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampledates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class DateWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWords_data();
    void readsWords();
    void readsFigures_data();
    void readsFigures();
    void tellsHowAWordIsWritten();
    void staysWithinItsStretch();
};

/// The first word that is drawn in \a marked, whose bounds it has to have.
static DateWord drawnWord(const QString &marked)
{
    const MarkedText sample = MarkedText::parse(marked);
    for (const DateWord &word :
         findDateWords(sample.text, {0, sample.text.size()}, sampleDateVocabulary())) {
        if (word.span == sample.spans.first())
            return word;
    }
    return {{}, -1};
}

void DateWordsTest::readsWords_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<DateWordKind>("kind");
    QTest::addColumn<int>("value");

    const auto row = [](const QString &marked, DateWordKind kind, int value) {
        QTest::newRow(qPrintable(marked)) << marked << kind << value;
    };
    row(u"On ⟦Friday⟧."_s, DateWordKind::Weekday, 5);
    row(u"🌊 On ⟦Friday⟧ 🌊"_s, DateWordKind::Weekday, 5);
    row(u"In ⟦Sept.⟧ 2024"_s, DateWordKind::Month, 9);
    row(u"In ⟦May⟧. Then"_s, DateWordKind::Month, 5);
    row(u"In ⟦June⟧."_s, DateWordKind::Month, 6);
    row(u"At 5 ⟦p.m.⟧ it"_s, DateWordKind::Meridiem, 1);
    row(u"At 5 ⟦a.m⟧"_s, DateWordKind::Meridiem, 0);
    row(u"In ⟦nineteen ninety-four⟧ it"_s, DateWordKind::Year, 1994);
    row(u"In ⟦two thousand four⟧ it"_s, DateWordKind::Year, 2004);
    row(u"⟦Twenty⟧ twenty-year-olds"_s, DateWordKind::Number, 20);
    row(u"In ⟦’98⟧ it"_s, DateWordKind::YearShort, 1998);
    row(u"Of the ⟦’80s⟧"_s, DateWordKind::Decade, 198);
    row(u"mid⟦-⟧May"_s, DateWordKind::Hyphen, u'-');
    row(u"May⟦,⟧ 2024"_s, DateWordKind::Comma, u',');
    row(u"3⟦–⟧5"_s, DateWordKind::Other, u'–');
    row(u"The ⟦ferry⟧"_s, DateWordKind::Other, 0);
}

void DateWordsTest::readsWords()
{
    QFETCH(QString, marked);
    const DateWord word = drawnWord(marked);
    QTEST(word.kind, "kind");
    QTEST(word.value, "value");
}

void DateWordsTest::readsFigures_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<DateWordKind>("kind");
    QTest::addColumn<int>("value");

    const auto row = [](const QString &marked, DateWordKind kind, int value) {
        QTest::newRow(qPrintable(marked)) << marked << kind << value;
    };
    row(u"In ⟦2024⟧ it"_s, DateWordKind::Year, 2024);
    row(u"Some ⟦12⟧ boats"_s, DateWordKind::Number, 12);
    row(u"The ⟦24th⟧ boat"_s, DateWordKind::Ordinal, 24);
    row(u"The ⟦1990s⟧ and"_s, DateWordKind::Decade, 199);
    row(u"The ⟦90s⟧ and"_s, DateWordKind::Decade, 199);
    row(u"At ⟦10:30⟧ it"_s, DateWordKind::Clock, 630);
    row(u"At ⟦5pm⟧ it"_s, DateWordKind::Clock, 17 * 60);
    row(u"At ⟦25:99⟧ it"_s, DateWordKind::Other, 25 * 60 + 99);
    row(u"Won ⟦10:30⟧:12"_s, DateWordKind::Other, 630);
    row(u"The ⟦1/2⟧ day"_s, DateWordKind::Fraction, 50);
    row(u"The ⟦1/3⟧ day"_s, DateWordKind::Other, 0);
    row(u"⟦2015⟧-18"_s, DateWordKind::Year, 2015);
    row(u"⟦2015-16⟧ it"_s, DateWordKind::Year, 2015);
    row(u"⟦2023/24⟧ it"_s, DateWordKind::Year, 2023);
    row(u"⟦2023/24/25⟧ it"_s, DateWordKind::Other, 0);
    row(u"At ⟦17.30⟧ CET"_s, DateWordKind::Clock, 17 * 60 + 30);
    row(u"At ⟦7.30pm⟧ it"_s, DateWordKind::Clock, 19 * 60 + 30);
    row(u"By ⟦7.30⟧ points"_s, DateWordKind::Other, 0);
    row(u"On ⟦03/04/2024⟧ it"_s, DateWordKind::FiguresDay, 20240304);
    row(u"On ⟦12/4/24⟧ it"_s, DateWordKind::FiguresDay, 20241204);
    row(u"On ⟦43/44/24⟧ it"_s, DateWordKind::Other, 0);
    row(u"In ⟦Q2⟧ it"_s, DateWordKind::YearPart, 2);
    row(u"In ⟦H2⟧ it"_s, DateWordKind::YearPart, 12);
    row(u"In ⟦Q5⟧ it"_s, DateWordKind::Other, 0);
    row(u"In ⟦FY24⟧ it"_s, DateWordKind::Year, 2024);
    row(u"At ⟦2024-11-05T08:15:00+01:00⟧ it"_s, DateWordKind::FullDay,
        int(QDate(2024, 11, 5).toJulianDay()));
    row(u"⟦12⟧-14"_s, DateWordKind::Number, 12);
    row(u"⟦2024-11-05⟧ it"_s, DateWordKind::FullDay, int(QDate(2024, 11, 5).toJulianDay()));
    row(u"⟦24.02.2022⟧."_s, DateWordKind::FullDay, int(QDate(2022, 2, 24).toJulianDay()));
    row(u"⟦2024-02-30⟧ it"_s, DateWordKind::Other, 0);
    row(u"Some ⟦1,984⟧ sheep"_s, DateWordKind::Other, 0);
    row(u"By ⟦19.84⟧ points"_s, DateWordKind::Other, 0);
    row(u"It cost $⟦1999⟧ once"_s, DateWordKind::Other, 0);
    row(u"By ⟦1999⟧% once"_s, DateWordKind::Other, 0);
    row(u"The ⟦99999999999⟧ sheep"_s, DateWordKind::Other, 0);
    row(u"The ⟦12th3⟧ sheep"_s, DateWordKind::Other, -1);
}

void DateWordsTest::readsFigures()
{
    QFETCH(QString, marked);
    const DateWord word = drawnWord(marked);
    QTEST(word.kind, "kind");
    QTEST(word.value, "value");
}

void DateWordsTest::tellsHowAWordIsWritten()
{
    QVERIFY(drawnWord(u"On ⟦Fridays⟧"_s).plural);
    QVERIFY(drawnWord(u"On ⟦Fridays⟧"_s).capital);
    QVERIFY(!drawnWord(u"On ⟦friday⟧"_s).capital);
    QVERIFY(drawnWord(u"The ⟦twelve⟧"_s).written);
    QVERIFY(!drawnWord(u"The ⟦12⟧"_s).written);
    QVERIFY(drawnWord(u"mid-⟦May⟧"_s).joined);
    QVERIFY(!drawnWord(u"in ⟦May⟧"_s).joined);
}

void DateWordsTest::staysWithinItsStretch()
{
    const MarkedText sample = MarkedText::parse(u"On ⟦Friday, 20⟧24"_s);
    const QList<DateWord> words =
        findDateWords(sample.text, sample.spans.first(), sampleDateVocabulary());
    QCOMPARE(words.size(), 3);
    QCOMPARE(words.last().kind, DateWordKind::Number);
    QCOMPARE(words.last().value, 20);
    QVERIFY(findDateWords(sample.text, {}, sampleDateVocabulary()).isEmpty());
}

ONRECORD_TEST(DateWordsTest)
#include "tst_datewords.moc"
