// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/dna.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// The event list of Discourse Network Analyzer.
class DnaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasARowForEachSpeaker();
    void countsCodeUnits();
    void saysWhoIsAnOrganisation();
    void saysWhoAgrees();
    void givesADay();
    void writesMarksAsDnaDoes();
};

static QList<QStringList> rowsOf(const QByteArray &list)
{
    QList<QStringList> rows;
    for (const QByteArray &line : list.trimmed().split('\n')) {
        QStringList cells;
        for (const QByteArray &cell : line.split(';'))
            cells.append(QString::fromUtf8(cell.sliced(1, cell.size() - 2)));
        rows.append(cells);
    }
    return rows;
}

/// The cell of the row \a at (from 1) called \a column.
static QString cell(const QList<QStringList> &rows, qsizetype at, const QString &column)
{
    return rows.value(at).value(rows.first().indexOf(column));
}

void DnaTest::hasARowForEachSpeaker()
{
    Reading reading = sampleReading();
    const QList<QStringList> rows = rowsOf(toDna(reading, u"quay"_s));
    qsizetype wanted = 0;
    for (const ReadStatement &read : reading.statements)
        wanted += std::max<qsizetype>(1, read.statement.actors.size());
    QCOMPARE(rows.size(), wanted + 1);
    for (const QStringList &row : rows)
        QCOMPARE(row.size(), rows.first().size());
    QCOMPARE(cell(rows, 1, u"person"_s), u"Ana Ruiz"_s);
    QCOMPARE(cell(rows, 1, u"concept"_s), u"free bridge"_s);
    QCOMPARE(cell(rows, 1, u"document_id"_s), u"quay"_s);

    reading.statements.first().state = State::Rejected;
    QCOMPARE(rowsOf(toDna(reading, {})).size(), wanted);
}

void DnaTest::countsCodeUnits()
{
    const Reading reading = sampleReading();
    const QList<QStringList> rows = rowsOf(toDna(reading, {}));
    const Span last = hull(reading.statements.last().statement.content);
    QCOMPARE(cell(rows, rows.size() - 1, u"start_position"_s), QString::number(last.begin));
    QCOMPARE(cell(rows, rows.size() - 1, u"stop_position"_s), QString::number(last.end));
}

void DnaTest::saysWhoIsAnOrganisation()
{
    Reading reading = sampleReading();
    for (ReadActor &actor : reading.actors)
        actor.actor.kind = ActorKind::Organisation;
    const QList<QStringList> rows = rowsOf(toDna(reading, {}));
    QCOMPARE(cell(rows, 1, u"person"_s), QString());
    QCOMPARE(cell(rows, 1, u"organization"_s), u"Ana Ruiz"_s);
}

void DnaTest::saysWhoAgrees()
{
    Reading reading = sampleReading();
    reading.statements[0].statement.polarity = Polarity::Against;
    reading.statements[1].statement.verb = VerbKind::Denies;
    reading.statements[1].statement.polarity = Polarity::Neutral;
    const QList<QStringList> rows = rowsOf(toDna(reading, {}));
    QCOMPARE(cell(rows, 1, u"agreement"_s), u"0"_s);
    QCOMPARE(cell(rows, 2, u"agreement"_s), u"0"_s);
    QCOMPARE(cell(rows, 3, u"agreement"_s), u"1"_s);
}

void DnaTest::givesADay()
{
    Reading reading = sampleReading();
    reading.statements[0].statement.saidOn = u"2026-11-12"_s;
    reading.statements[1].statement.saidOn = u"2026-11"_s;
    const QList<QStringList> rows = rowsOf(toDna(reading, {}));
    QCOMPARE(cell(rows, 1, u"time"_s), u"2026-11-12 00:00:00"_s);
    QCOMPARE(cell(rows, 2, u"time"_s),
             reading.document.article().published.toString(Qt::ISODate) + u" 00:00:00"_s);
}

void DnaTest::writesMarksAsDnaDoes()
{
    Reading reading = sampleReading();
    reading.positions.first().topic = u"a; \"b\"\nc 😀"_s;
    const QList<QStringList> rows = rowsOf(toDna(reading, {}));
    QCOMPARE(cell(rows, 1, u"concept"_s), u"a, 'b' c 😀"_s);
}

ONRECORD_TEST(DnaTest)
#include "tst_dna.moc"
