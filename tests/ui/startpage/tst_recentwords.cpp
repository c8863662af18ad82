// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startpage/recentwords.h"

#include "ui/startpage/namesapart.h"

#include "tests/support/roomtests.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class RecentWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysHeadlineOutletDayAndCounts();
    void saysTheNameOfWhatHasNoHeadline();
    void countsTheArticlesOfAFile();
    void tellsOnesOfOneHeadlineApart();
    void saysThatAPageWasExported();
    void namesEachOnlyOnce();
    void showsNothingThatObeys();
    void saysWhenItWasOpened_data();
    void saysWhenItWasOpened();
};

static const QDateTime now(QDate(2026, 11, 28), QTime(20, 0), Qt::UTC);

static RecentFile ferry()
{
    RecentFile file;
    file.path = u"/news/ferry.html"_s;
    file.headline = u"Harbour council splits over  the night ferry 😀"_s;
    file.outlet = u"Vestby Courier"_s;
    file.published = QDate(2026, 11, 17);
    file.opened = now;
    file.counts = {12, 5, 7};
    return file;
}

void RecentWordsTest::init()
{
    QLocale::setDefault(QLocale::c());
}

void RecentWordsTest::saysHeadlineOutletDayAndCounts()
{
    const RecentWords words = wordsOf({ferry()}, now).first();
    QCOMPARE(words.title, u"Harbour council splits over the night ferry 😀"_s);
    QCOMPARE(words.source, u"Vestby Courier · Tue 17 Nov 2026"_s);
    // In the words of the source; the program's translator makes plurals of them.
    QCOMPARE(words.counts, u"12 statement(s) · 5 actor(s) · 7 to review"_s);
    RecentFile reviewed = ferry();
    reviewed.counts->toReview = 0;
    QVERIFY(wordsOf({reviewed}, now).first().counts.endsWith(u" · nothing to review"));
}

void RecentWordsTest::saysTheNameOfWhatHasNoHeadline()
{
    RecentFile file;
    file.path = QDir::homePath() + u"/Texts/holm.txt"_s;
    file.opened = now;
    const RecentWords words = wordsOf({file}, now).first();
    QCOMPARE(words.title, u"holm.txt"_s);
    QCOMPARE(words.source, u"~/Texts/holm.txt"_s);
    QCOMPARE(words.counts, QString());
}

void RecentWordsTest::countsTheArticlesOfAFile()
{
    RecentFile file;
    file.path = u"/news/ferry-2026.zip"_s;
    file.articles = 24;
    const RecentWords words = wordsOf({file}, now).first();
    QCOMPARE(words.title, u"ferry-2026: 24 article(s)"_s);
    QCOMPARE(words.source, u"/news/ferry-2026.zip"_s);
}

void RecentWordsTest::tellsOnesOfOneHeadlineApart()
{
    RecentFile copy = ferry();
    copy.path = u"/copies/ferry.html"_s;
    const QList<RecentWords> words = wordsOf({ferry(), copy}, now);
    QCOMPARE(words.at(0).source, u"Vestby Courier · Tue 17 Nov 2026 · /news/ferry.html"_s);
    QCOMPARE(words.at(1).source, u"Vestby Courier · Tue 17 Nov 2026 · /copies/ferry.html"_s);
}

void RecentWordsTest::saysThatAPageWasExported()
{
    RecentFile page = ferry();
    page.isExport = true;
    QCOMPARE(wordsOf({page}, now).first().title, wordsOf({ferry()}, now).first().title);
    QCOMPARE(wordsOf({page}, now).first().source,
             u"exported page · Vestby Courier · Tue 17 Nov 2026 · /news/ferry.html"_s);
}

void RecentWordsTest::namesEachOnlyOnce()
{
    const QString title = u"Quay to close"_s;
    QCOMPARE(namesApart({{title, u"/news/quay.txt"_s}, {u"Ferry"_s, u"/news/ferry.txt"_s}}),
             QStringList({title, u"Ferry"_s}));
    QCOMPARE(namesApart({{title, u"/news/quay.txt"_s}, {title, u"/news/quay.html"_s, true}}),
             QStringList({title, u"Quay to close (exported page)"_s}));
    QCOMPARE(namesApart({{title, u"/news/quay.txt"_s},
                         {title, u"/copies/quay.txt"_s},
                         {title, QDir::homePath() + u"/a/one.html"_s, true},
                         {title, QDir::homePath() + u"/a/two.html"_s, true}}),
             QStringList({u"Quay to close in /news"_s, u"Quay to close in /copies"_s,
                          u"Quay to close (exported page) in ~/a: one.html"_s,
                          u"Quay to close (exported page) in ~/a: two.html"_s}));
}

void RecentWordsTest::showsNothingThatObeys()
{
    RecentFile file = ferry();
    file.headline = u"Quay to \u202Eclose"_s;
    file.outlet = u"Post\u200B"_s;
    const RecentWords words = wordsOf({file}, now).first();
    QVERIFY(!words.title.contains(QChar(0x202e)));
    QVERIFY(!words.source.contains(QChar(0x200b)));
}

void RecentWordsTest::saysWhenItWasOpened_data()
{
    QTest::addColumn<QDateTime>("opened");
    QTest::addColumn<QString>("said");
    const auto at = [](int year, int month, int day) {
        return QDateTime(QDate(year, month, day), QTime(14, 6), Qt::UTC);
    };
    QTest::newRow("today") << at(2026, 11, 28) << u"today 14:06"_s;
    QTest::newRow("yesterday") << at(2026, 11, 27) << u"yesterday"_s;
    QTest::newRow("this week") << at(2026, 11, 23) << u"Mon 23 Nov"_s;
    QTest::newRow("a week ago") << at(2026, 11, 21) << u"21 Nov"_s;
    QTest::newRow("last year") << at(2025, 11, 9) << u"9 Nov 2025"_s;
    QTest::newRow("later than now, the clock was wrong") << at(2026, 12, 2) << u"2 Dec"_s;
    QTest::newRow("nobody knows") << QDateTime() << QString();
}

void RecentWordsTest::saysWhenItWasOpened()
{
    QFETCH(QDateTime, opened);
    QFETCH(QString, said);
    RecentFile file = ferry();
    file.opened = opened;
    QCOMPARE(wordsOf({file}, now).first().opened, said);
}

} // namespace onrecord

ONRECORD_TEST(onrecord::RecentWordsTest)
#include "tst_recentwords.moc"
