// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/logtimes.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

namespace {

const QDateTime loggedNoon(QDate(2026, 11, 17), QTime(12, 0), Qt::UTC);

QUuid namedId(const QString &name)
{
    return QUuid::createUuidV5(QUuid(), name);
}

} // namespace

class LogTimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheOrderOfLines_data();
    void followsTheOrderOfLines();
    void doesWithoutLinesOfMaking();
};

void LogTimesTest::followsTheOrderOfLines_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("times");

    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("as clocks said") << u"A1:0 A2:5 A3:5"_s << u"0 5 5"_s;
    QTest::newRow("set back at work") << u"A1:0 A2:90 A3:10 A4:20"_s << u"0 90 90! 90"_s;
    QTest::newRow("set back twice") << u"A1:90 A2:50 A3:60 A4:10"_s << u"90 90! 90 90!"_s;
    QTest::newRow("set back between two sittings") << u"A1:90 A2:95 B3:10"_s << u"90 95 95!"_s;
    QTest::newRow("caught up again") << u"A1:90 B2:10 C3:95"_s << u"90 90! 95"_s;
    QTest::newRow("ahead once") << u"A1:0 B2:900 C3:10 D4:20"_s << u"0 900 900! 900"_s;
    QTest::newRow("two who did not know of each other")
        << u"A1:90 B1:10 A2:91 B2:11 B3:12"_s << u"90 10 91 11 12"_s;
    QTest::newRow("… and one who knew of both")
        << u"A1:90 B1:10 A2:91 C3:40"_s << u"90 10 91 91!"_s;
    QTest::newRow("lines without a writer") << u"-1:90 -2:10 -3:95"_s << u"90 90! 95"_s;
    QTest::newRow("set right by some seconds") << u"A1:10 A2:9.5"_s << u"10 10"_s;
    QTest::newRow("a withdrawal in between counts as known")
        << u"A1:90 A2:- B3:10"_s << u"90 90!"_s;
}

/// "A2:90": writer A, clock 2, made 90 minutes after noon; "-" for the writer: none, for the time: a withdrawal.
void LogTimesTest::followsTheOrderOfLines()
{
    QFETCH(QString, lines);
    QFETCH(QString, times);
    CorrectionLog log;
    QList<QUuid> made;
    for (const QString &line : lines.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = line.mid(1).split(u':');
        LogEntry entry;
        entry.clock = parts.at(0).toLongLong();
        entry.origin = line.at(0) == u'-' ? QUuid() : namedId(line.left(1));
        Correction correction;
        correction.id = namedId(line);
        correction.change = SetNote{u"😀"_s};
        if (parts.at(1) == u"-") {
            entry.kind = LogEntry::Kind::Withdrawn;
            correction = log.correction(made.last());
        } else {
            correction.made = loggedNoon.addSecs(qint64(60 * parts.at(1).toDouble()));
            made.append(correction.id);
        }
        entry.correction = correction.id;
        entry.at = correction.made;
        log.add(entry, correction);
    }
    const QHash<QUuid, LogTime> found = logTimes(log);
    QCOMPARE(found.size(), made.size());
    QStringList told;
    for (const QUuid &id : std::as_const(made)) {
        const LogTime time = found.value(id);
        told.append(QString::number(double(loggedNoon.secsTo(time.atLeast)) / 60)
                    + (time.isSetBack ? u"!"_s : QString()));
    }
    QCOMPARE(told.join(u' '), times);
}

/// A log whose lines came without the corrections they speak of.
void LogTimesTest::doesWithoutLinesOfMaking()
{
    CorrectionLog log;
    log.add({LogEntry::Kind::Made, namedId(u"unknown"_s), loggedNoon, 1, namedId(u"A"_s)});
    QVERIFY(logTimes(log).isEmpty());
}

ONRECORD_TEST(LogTimesTest)
#include "tst_logtimes.moc"
