// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/correctionlog.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplelog.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 17), QTime(12, 0), Qt::UTC);

Correction note(const QString &text, int second)
{
    Correction correction;
    correction.id = QUuid::createUuidV5(QUuid(), text);
    correction.change = SetNote{text};
    correction.made = noon.addSecs(second);
    return correction;
}

/// The notes in force, as one line.
QString notesIn(const CorrectionLog &log)
{
    QStringList notes;
    for (const Correction &correction : log.inForce())
        notes.append(std::get<SetNote>(correction.change).text);
    return notes.join(u' ');
}

/// Draws a log: "a b -a +a" makes a and b, takes a back, puts it in force again; a second each.
CorrectionLog drawn(const QString &lines)
{
    CorrectionLog log;
    int second = 0;
    for (const QString &line : lines.split(u' ', Qt::SkipEmptyParts)) {
        const QString name = line.at(0) != u'-' && line.at(0) != u'+' ? line : line.mid(1);
        if (line.startsWith(u'-'))
            log.withdraw(note(name, 0).id, noon.addSecs(second));
        else
            log.append(note(name, second), noon.addSecs(second));
        ++second;
    }
    return log;
}

} // namespace

class CorrectionLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsInForce_data();
    void tellsWhatIsInForce();
    void onlyGrows();
    void keepsTheNameOfALine();
    void isRebuiltFromWhatWasStored();
    void doesWithoutWhatIsNotThere();
    void unites_data();
    void unites();
    void unitesManyAtOnce();
    void ordersByClocksAndNotByTime();
    void unitesTwoWriters();
    void unitesInAnyOrder();
    void takesALineFromElsewhere();
    void putsWhatBecomesKnownInItsPlace();
    void passesOverUnknownCorrections();
    void keepsAWithdrawalForLater();
    void leavesOutTheWordsOfOthers();
};

void CorrectionLogTest::tellsWhatIsInForce_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("inForce");
    QTest::addColumn<int>("entries");

    QTest::newRow("nothing said") << u""_s << u""_s << 0;
    QTest::newRow("in the order they were said") << u"b 😀 c"_s << u"b 😀 c"_s << 3;
    QTest::newRow("taken back") << u"a b -a"_s << u"b"_s << 3;
    QTest::newRow("in force again, at its old place") << u"a b -a +a"_s << u"a b"_s << 4;
    QTest::newRow("taken back twice") << u"a -a -a"_s << u""_s << 2;
    QTest::newRow("said twice") << u"a a"_s << u"a"_s << 1;
    QTest::newRow("unknown") << u"a -b"_s << u"a"_s << 1;
    QTest::newRow("back and forth") << u"a -a +a -a +a -a"_s << u""_s << 6;
}

void CorrectionLogTest::tellsWhatIsInForce()
{
    QFETCH(QString, lines);
    QFETCH(QString, inForce);
    QFETCH(int, entries);
    const CorrectionLog log = drawn(lines);
    QCOMPARE(notesIn(log), inForce);
    QCOMPARE(log.entries().size(), entries);
    QCOMPARE(log.isEmpty(), entries == 0);
    QCOMPARE(log.areInForce().size(), log.corrections().size());
    for (qsizetype number = 0; number < log.corrections().size(); ++number)
        QCOMPARE(log.areInForce()[number], log.isInForce(log.corrections()[number].id));
}

void CorrectionLogTest::onlyGrows()
{
    CorrectionLog log = drawn(u"a b"_s);
    const QList<LogEntry> before = log.entries();
    log.withdraw(note(u"b"_s, 0).id, noon);
    log.append(note(u"b"_s, 0), noon);
    QVERIFY(log.entries().mid(0, before.size()) == before);
    QVERIFY(log.entries().last().kind == LogEntry::Kind::Restored);
    QCOMPARE(log.corrections().size(), 2);
}

void CorrectionLogTest::isRebuiltFromWhatWasStored()
{
    const CorrectionLog log = sampleLog();
    QVERIFY(CorrectionLog::fromStored(log.corrections(), log.entries()) == log);
}

void CorrectionLogTest::doesWithoutWhatIsNotThere()
{
    const Correction a = note(u"a"_s, 0);
    const QUuid unknown = QUuid::createUuid();
    const CorrectionLog log =
        CorrectionLog::fromStored({a, note(u"b"_s, 1), a},
                                  {{LogEntry::Kind::Made, unknown, noon, 0, {}},
                                   {LogEntry::Kind::Made, a.id, noon, 0, {}},
                                   {LogEntry::Kind::Withdrawn, unknown, noon, 0, {}}});
    QCOMPARE(notesIn(log), u"a b"_s); // b was cut off from its history
    QCOMPARE(log.corrections().size(), 2);
    QCOMPARE(log.entries().size(), 3); // a withdrawal may still find its correction
}

void CorrectionLogTest::unites_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("inForce");
    QTest::addColumn<int>("entries");

    QTest::newRow("with nothing") << u"a b"_s << u""_s << u"a b"_s << 2;
    QTest::newRow("with itself") << u"a b -a"_s << u"a b -a"_s << u"b"_s << 3;
    QTest::newRow("what either has") << u"a b"_s << u"a c"_s << u"a b c"_s << 3;
    QTest::newRow("taken back in one") << u"a b"_s << u"a b -a"_s << u"b"_s << 3;
    QTest::newRow("taken back and restored in one") << u"a b"_s << u"a b -a +a"_s << u"a b"_s << 4;
    QTest::newRow("the same line twice") << u"a -a +a"_s << u"a -a +a -a"_s << u""_s << 4;
}

void CorrectionLogTest::unites()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(QString, inForce);
    QFETCH(int, entries);
    const CorrectionLog united = drawn(one).unitedWith(drawn(other));
    QStringList notes = notesIn(united).split(u' ');
    notes.sort(); // lines without an origin that have the same clock are in any order
    QCOMPARE(notes.join(u' '), inForce);
    QCOMPARE(united.entries().size(), entries);
    QVERIFY(united == drawn(other).unitedWith(drawn(one)));
    QVERIFY(united.unitedWith(drawn(other)) == united);
}

void CorrectionLogTest::unitesManyAtOnce()
{
    CorrectionLog one;
    CorrectionLog other;
    for (int number = 0; number < 3000; ++number) {
        one.append(note(QString::number(2 * number), number), noon.addSecs(number));
        other.append(note(QString::number(3 * number), number), noon.addSecs(number));
    }
    QCOMPARE(one.unitedWith(other).corrections().size(), 3000 + 2000);
}

/// The computer's clock was set back before b and c were said.
void CorrectionLogTest::ordersByClocksAndNotByTime()
{
    CorrectionLog log;
    log.append(note(u"a"_s, 100), noon.addSecs(100));
    log.append(note(u"b"_s, 50), noon.addSecs(50));
    log.withdraw(note(u"a"_s, 0).id, noon.addSecs(40));
    CorrectionLog other = log;
    log.append(note(u"c"_s, 10), noon.addSecs(10));
    for (const CorrectionLog &united : {log.unitedWith(other), other.unitedWith(log)}) {
        QVERIFY(united == log);
        QCOMPARE(notesIn(united), u"b c"_s);
    }
    QVERIFY(CorrectionLog::fromStored(log.corrections(), log.entries()) == log);
}

static LogEntry lineOf(LogEntry::Kind kind, const QString &name, qint64 clock, QUuid origin)
{
    return {kind, note(name, 0).id, noon, clock, origin};
}

void CorrectionLogTest::unitesTwoWriters()
{
    const QUuid one = QUuid::createUuidV5(QUuid(), u"one"_s);
    const QUuid two = QUuid::createUuidV5(QUuid(), u"two"_s);
    const auto made = [](CorrectionLog &log, const QString &name, qint64 clock, QUuid origin) {
        log.add(lineOf(LogEntry::Kind::Made, name, clock, origin), note(name, 0));
    };
    CorrectionLog base;
    made(base, u"a"_s, 1, one);
    CorrectionLog mine = base;
    CorrectionLog theirs = base;
    mine.add(lineOf(LogEntry::Kind::Withdrawn, u"a"_s, 2, one));
    made(theirs, u"b"_s, 2, two);
    made(theirs, u"c"_s, 3, two);
    mine.add(lineOf(LogEntry::Kind::Restored, u"a"_s, 3, one));
    mine.add(lineOf(LogEntry::Kind::Withdrawn, u"a"_s, 4, one));
    const CorrectionLog united = mine.unitedWith(theirs);
    QVERIFY(united == theirs.unitedWith(mine));
    QCOMPARE(notesIn(united), u"b c"_s);
    QCOMPARE(united.entries().size(), 6);
    QCOMPARE(united.clock(), 4);
    QCOMPARE(united.linesBeyond(mine).size(), 2);
    QVERIFY(mine.linesBeyond(united).isEmpty());
}

void CorrectionLogTest::takesALineFromElsewhere()
{
    const QUuid there = QUuid::createUuidV5(QUuid(), u"there"_s);
    CorrectionLog log = drawn(u"a b"_s);
    log.add(lineOf(LogEntry::Kind::Withdrawn, u"b"_s, 9, there));
    log.add(lineOf(LogEntry::Kind::Made, u"c"_s, 1, there), note(u"c"_s, 0)); // of long ago
    QCOMPARE(notesIn(log), u"a c"_s);
    QCOMPARE(log.entries().last().clock, 9);
    log.append(note(u"d"_s, 0), noon);
    QCOMPARE(log.entries().last().clock, 10);
}

void CorrectionLogTest::unitesInAnyOrder()
{
    const QUuid there = QUuid::createUuidV5(QUuid(), u"there"_s);
    const auto stored = [](const QString &names, const QList<LogEntry> &lines) {
        QList<Correction> corrections;
        for (const QString &name : names.split(u' '))
            corrections.append(note(name, 0));
        return CorrectionLog::fromStored(corrections, lines);
    };
    // Old lines, each with another clock here and there, and two lines that are given one clock.
    const LogEntry madeA = lineOf(LogEntry::Kind::Made, u"a"_s, 1, {});
    const LogEntry madeB = lineOf(LogEntry::Kind::Made, u"b"_s, 2, {});
    LogEntry laterB = madeB;
    laterB.clock = 7;
    const CorrectionLog a =
        stored(u"a b"_s, {madeA, madeB, lineOf(LogEntry::Kind::Withdrawn, u"a"_s, 3, {})});
    const CorrectionLog b =
        stored(u"a b"_s, {madeA, laterB, lineOf(LogEntry::Kind::Restored, u"a"_s, 3, {})});
    const CorrectionLog c = stored(u"c d"_s,
                                   {lineOf(LogEntry::Kind::Made, u"c"_s, 3, there),
                                    lineOf(LogEntry::Kind::Made, u"d"_s, 3, there)});
    QVERIFY(a.unitedWith(b) == b.unitedWith(a));
    QVERIFY(a.unitedWith(b).unitedWith(c) == c.unitedWith(b).unitedWith(a));
    QVERIFY(a.unitedWith(b.unitedWith(c)) == a.unitedWith(b).unitedWith(c));
    QCOMPARE(a.unitedWith(b).entries().size(), 4);
    QVERIFY(a.unitedWith(b).isInForce(note(u"a"_s, 0).id)); // rather kept than lost
}

/// What is applied first must not depend on whether the log was read whole or line by line.
void CorrectionLogTest::putsWhatBecomesKnownInItsPlace()
{
    const QUuid there = QUuid::createUuidV5(QUuid(), u"there"_s);
    CorrectionLog log;
    log.add(lineOf(LogEntry::Kind::Withdrawn, u"a"_s, 2, there));
    log.add(lineOf(LogEntry::Kind::Made, u"b"_s, 3, there), note(u"b"_s, 0));
    log.add(lineOf(LogEntry::Kind::Restored, u"a"_s, 4, there), note(u"a"_s, 0));
    QCOMPARE(notesIn(log), u"a b"_s);
    QVERIFY(CorrectionLog::fromStored(log.corrections(), log.entries()) == log);
}

void CorrectionLogTest::passesOverUnknownCorrections()
{
    CorrectionLog log;
    log.add(lineOf(LogEntry::Kind::Made, u"a"_s, 2, QUuid::createUuidV5(QUuid(), u"there"_s)));
    QVERIFY(log.isEmpty());
}

void CorrectionLogTest::keepsAWithdrawalForLater()
{
    CorrectionLog log;
    const QUuid there = QUuid::createUuidV5(QUuid(), u"there"_s);
    log.add(lineOf(LogEntry::Kind::Withdrawn, u"a"_s, 5, there));
    QVERIFY(!log.isEmpty());
    QVERIFY(log.inForce().isEmpty());
    QCOMPARE(notesIn(log.unitedWith(drawn(u"a b"_s))), u"b"_s);
    log.add(lineOf(LogEntry::Kind::Restored, u"a"_s, 6, there));
    QCOMPARE(notesIn(CorrectionLog::fromStored({}, log.entries()).unitedWith(drawn(u"a b"_s))),
             u"a b"_s);
}

void CorrectionLogTest::leavesOutTheWordsOfOthers()
{
    const CorrectionLog log = drawn(u"a b c -b -c +c"_s).inForceOnly([](const Correction &each) {
        return std::get<SetNote>(each.change).text != u"a";
    });
    QCOMPARE(notesIn(log), u"c"_s);
    QCOMPARE(log.corrections().size(), 1); // no word of a and b
    QVERIFY(log.lastKind(note(u"b"_s, 0).id) == LogEntry::Kind::Withdrawn);
    QVERIFY(!log.lastKind(note(u"a"_s, 0).id));
}

/// An older program passes a line on without its name: that is the same line.
void CorrectionLogTest::keepsTheNameOfALine()
{
    const QUuid origin = QUuid::createUuid();
    const auto logWith = [&](const QString &by) {
        CorrectionLog log;
        const Correction made = note(u"a"_s, 0);
        log.add({LogEntry::Kind::Made, made.id, noon, 1, origin, {}}, made);
        log.add({LogEntry::Kind::Withdrawn, made.id, noon, 2, origin, by});
        return log;
    };
    const CorrectionLog named = logWith(u"Una 😀 Rask"_s);
    const CorrectionLog nameless = logWith({});
    QVERIFY(named.unitedWith(nameless) == named);
    QVERIFY(nameless.unitedWith(named) == named);
    QVERIFY(named.linesBeyond(nameless).isEmpty());
    QVERIFY(nameless.linesBeyond(named).isEmpty());
    QVERIFY(named.unitedWith(logWith(u"Bo Lind"_s)) == logWith(u"Bo Lind"_s).unitedWith(named));
    CorrectionLog said = logWith({});
    said.append(note(u"a"_s, 0), noon, u"Bo Lind"_s);
    QCOMPARE(said.entries().last().by, u"Bo Lind"_s);
    said.withdraw(note(u"a"_s, 0).id, noon, u"Ada"_s);
    QCOMPARE(said.entries().last().by, u"Ada"_s);
}

ONRECORD_TEST(CorrectionLogTest)
#include "tst_correctionlog.moc"
