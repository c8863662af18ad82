// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historymodel.h"

#include "tests/support/roomtests.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class HistoryModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void ordersByTheLog_data();
    void ordersByTheLog();
};

/// "a17@19": said by a on the 17th of November 2026, after something of the 19th; where nothing was later, "a17".
static QList<wording::HistoryLine> linesOf(const QString &drawn)
{
    QList<wording::HistoryLine> lines;
    for (const QString &each : drawn.split(u' ')) {
        const auto noonOf = [](const QString &day) {
            return QDateTime(QDate(2026, 11, day.toInt()), QTime(12, 0), Qt::UTC);
        };
        const QStringList days = each.mid(1).split(u'@');
        wording::HistoryLine line;
        line.correction = QUuid::createUuidV5(QUuid(), QString::number(lines.size()));
        line.by = each.left(1);
        line.made = noonOf(days.first());
        line.time = {noonOf(days.last()), days.size() > 1};
        line.sentence = each + u" 😀"_s;
        lines.append(line);
    }
    return lines;
}

void HistoryModelTest::ordersByTheLog_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("byDay");
    QTest::addColumn<QString>("byReader");
    QTest::newRow("one reader") << u"a16 a17 a17"_s << u"a17 a17 a16"_s << u"a17 a17 a16"_s;
    QTest::newRow("two, days apart, mixed up by their clocks")
        << u"a16 b17 a16 b17"_s << u"b17 b17 a16 a16"_s << u"b17 b17 a16 a16"_s;
    QTest::newRow("two on one day") << u"a17 b17 a17"_s << u"a17 a17 b17"_s << u"a17 a17 b17"_s;
    QTest::newRow("a clock that was set back")
        << u"a16 a19 a17@19 a18@19"_s << u"a18@19 a17@19 a19 a16"_s << u"a18@19 a17@19 a19 a16"_s;
    QTest::newRow("… to the day before")
        << u"a18 a19 a18@19"_s << u"a18@19 a19 a18"_s << u"a18@19 a19 a18"_s;
    QTest::newRow("… and another reader then")
        << u"a19 b17@19 a17@19"_s << u"a17@19 b17@19 a19"_s << u"a17@19 a19 b17@19"_s;
    QTest::newRow("… and right again")
        << u"a19 a17@19 a20"_s << u"a20 a17@19 a19"_s << u"a20 a17@19 a19"_s;
}

void HistoryModelTest::ordersByTheLog()
{
    QFETCH(QString, lines);
    QFETCH(QString, byDay);
    QFETCH(QString, byReader);
    HistoryModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLines(linesOf(lines));
    const auto shown = [&model] {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row).data().toString().section(u' ', 0, 0));
        return all.join(u' ');
    };
    QCOMPARE(shown(), byDay);
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool isSetBack = model.index(row).data().toString().contains(u'@');
        QCOMPARE(!model.index(row).data(HistoryModel::NoteRole).toString().isEmpty(), isSetBack);
    }
    model.setOrder(HistoryOrder::Reader);
    QCOMPARE(shown(), byReader);
}

} // namespace onrecord

ONRECORD_TEST(onrecord::HistoryModelTest)
#include "tst_historymodel.moc"
