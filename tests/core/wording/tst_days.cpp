// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/days.h"

#include "tests/support/roomtests.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;
using wording::DayForm;

class DaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsSoMuchOfADay_data();
    void tellsSoMuchOfADay();
    void isTheOnlyPlaceWithPatterns();
};

void DaysTest::tellsSoMuchOfADay_data()
{
    QTest::addColumn<DayForm>("form");
    QTest::addColumn<QString>("words");
    QTest::newRow("long") << DayForm::Long << u"Tuesday 17 November 2026"_s;
    QTest::newRow("long, of this year") << DayForm::LongOfYear << u"Tuesday 17 November"_s;
    QTest::newRow("date") << DayForm::Date << u"17 November 2026"_s;
    QTest::newRow("date of this year") << DayForm::DateOfYear << u"17 November"_s;
    QTest::newRow("short, weekday") << DayForm::ShortWithWeekday << u"Tue 17 Nov 2026"_s;
    QTest::newRow("short, weekday, of this year")
        << DayForm::ShortWithWeekdayOfYear << u"Tue 17 Nov"_s;
    QTest::newRow("short") << DayForm::Short << u"17 Nov 2026"_s;
    QTest::newRow("short, of this year") << DayForm::ShortOfYear << u"17 Nov"_s;
}

void DaysTest::tellsSoMuchOfADay()
{
    QFETCH(DayForm, form);
    QFETCH(QString, words);
    QCOMPARE(wording::shownDay(QDate(2026, 11, 17), form), words);
    QCOMPARE(wording::shownDay(QDate(), form), QString());
}

/// What the window shows has no pattern of its own, which no translation could put right.
void DaysTest::isTheOnlyPlaceWithPatterns()
{
    const QString root = QStringLiteral(ONRECORD_SOURCE_DIR);
    int looked = 0;
    for (const QString &folder : {root + u"/ui"_s, root + u"/core/wording"_s}) {
        QDirIterator files(folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            // The page that is exported writes its days with the names of no language.
            if (file.fileName().endsWith(u"/days.cpp") || file.fileName().endsWith(u"/page.cpp"))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray source = file.readAll();
            QVERIFY2(!source.contains("d MMM") && !source.contains("d. MMM")
                         && !source.contains("QLocale::LongFormat")
                         && !source.contains("QLocale::ShortFormat"),
                     qPrintable(file.fileName()));
            ++looked;
        }
    }
    QVERIFY(looked > 200);
}

ONRECORD_TEST(DaysTest)
#include "tst_days.moc"
