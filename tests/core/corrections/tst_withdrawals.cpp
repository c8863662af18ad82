// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/withdrawals.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class WithdrawalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoTookBackWhat_data();
    void tellsWhoTookBackWhat();
};

static QUuid idOf(const QString &name)
{
    return QUuid::createUuidV5(QUuid(), name);
}

void WithdrawalsTest::tellsWhoTookBackWhat_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("takenBack");
    QTest::newRow("nothing") << u"S+a:Jon"_s << u""_s;
    QTest::newRow("in one sitting") << u"S+a:Jon S-a"_s << u"a:Jon"_s;
    QTest::newRow("by another reader") << u"S+a:Jon T+b:Ada T-a"_s << u"a:Ada"_s;
    QTest::newRow("before that reader made one") << u"S+a:Jon T-a T+b:Ada"_s << u"a:Ada"_s;
    QTest::newRow("in a sitting without a correction") << u"S+a:Jon T-a"_s << u"a:"_s;
    QTest::newRow("by the reader of that time")
        << u"S+a:Jon S+b:Ada S-a S+c:Jon S-b"_s << u"a:Ada b:Jon"_s;
    QTest::newRow("the last one counts") << u"S+a:Jon S-a S^a T+b:Ada T-a"_s << u"a:Ada"_s;
    QTest::newRow("without a sitting") << u"-+a:Jon --a"_s << u"a:"_s;
    QTest::newRow("as the line says") << u"S+a:Jon T-a:Ada T+b:Una"_s << u"a:Ada"_s;
    QTest::newRow("as the last line says") << u"S+a:Jon S-a:Jon S^a:Ada T-a:Una"_s << u"a:Una"_s;
    QTest::newRow("of a page without sittings") << u"-+a:Jon --a:Ada"_s << u"a:Ada"_s;
}

/// "S+a:Jon": in sitting S Jon made a; "S-a" took it back, "S^a" put it in force again.
void WithdrawalsTest::tellsWhoTookBackWhat()
{
    QFETCH(QString, lines);
    QFETCH(QString, takenBack);
    CorrectionLog log;
    qint64 clock = 0;
    QStringList names;
    for (const QString &line : lines.split(u' ', Qt::SkipEmptyParts)) {
        const QString name = line.mid(2, 1);
        LogEntry entry;
        entry.kind = line.at(1) == u'+' ? LogEntry::Kind::Made
            : line.at(1) == u'-'        ? LogEntry::Kind::Withdrawn
                                        : LogEntry::Kind::Restored;
        entry.correction = idOf(name);
        entry.clock = ++clock;
        entry.origin = line.at(0) == u'-' ? QUuid() : idOf(line.left(1));
        if (entry.kind == LogEntry::Kind::Made) {
            Correction made;
            made.id = entry.correction;
            made.by = line.section(u':', 1);
            made.change = SetNote{u"😀"_s};
            log.add(entry, made);
            names.append(name);
        } else {
            entry.by = line.section(u':', 1);
            log.add(entry);
        }
    }
    const QHash<QUuid, Withdrawal> found = withdrawalsIn(log);
    QStringList told;
    for (const QString &name : std::as_const(names)) {
        if (const auto withdrawal = found.constFind(idOf(name)); withdrawal != found.cend())
            told.append(name + u':' + withdrawal->by);
    }
    QCOMPARE(told.join(u' '), takenBack);
}

ONRECORD_TEST(WithdrawalsTest)
#include "tst_withdrawals.moc"
