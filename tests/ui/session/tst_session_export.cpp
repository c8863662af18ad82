// SPDX-License-Identifier: GPL-3.0-or-later
// Exports are made on a thread of their own while the window goes on.
#include "tests/support/roomtests.h"
#include "tests/ui/opensample.h"
#include "ui/exporting/exportwork.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace onrecord {

class SessionExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatStoodWhenItBegan_data();
    void writesWhatStoodWhenItBegan();
    void writesTheNewestAlone();
    void writesNothingOnceItIsStopped();
    void endsWhileItIsAtWork();

private:
    std::function<MadeExport()> making(ExportFormat format)
    {
        return [make = m_sample.session.exportOf(format, u"orlow"_s, {}),
                beside = m_sample.session.textBeside(format)] {
            return MadeExport{make(), beside};
        };
    }

    test::OpenSample m_sample;
};

void SessionExportTest::writesWhatStoodWhenItBegan_data()
{
    QTest::addColumn<ExportFormat>("format");
    const QStringList names = exportFormatNames();
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << *exportFormatNamed(name);
}

/// Whatever is corrected and taken back meanwhile.
void SessionExportTest::writesWhatStoodWhenItBegan()
{
    QFETCH(ExportFormat, format);
    Session &session = m_sample.session;
    const QByteArray before = making(format)().bytes;
    const auto later = making(format);
    ExportWork work;
    QList<MadeExport> made;
    connect(&work, &ExportWork::done, this, [&made](const MadeExport &each) { made.append(each); });
    work.begin(making(format));
    QVERIFY(work.isRunning());
    QVERIFY(session.correct(session.correctionOf(u"s2"_s, Reject{})));
    QVERIFY(session.correct(session.correctionOf(u"s1"_s, Confirm{})));
    QCOMPARE(later().bytes.size(), before.size());
    QVERIFY(making(format)().bytes != before || format == ExportFormat::Dates);
    session.undo();
    session.undo();
    QTRY_COMPARE(made.size(), 1);
    QVERIFY(!work.isRunning());
    // A page tells when it was made.
    QCOMPARE(made.first().bytes.size(), before.size());
    QCOMPARE(made.first().beside, session.textBeside(format));
}

void SessionExportTest::writesTheNewestAlone()
{
    ExportWork work;
    QList<QByteArray> made;
    connect(&work, &ExportWork::done, this,
            [&made](const MadeExport &each) { made.append(each.bytes); });
    for (int request = 0; request < 5; ++request)
        work.begin(making(ExportFormat::Html));
    work.begin(making(ExportFormat::Csv));
    QTRY_COMPARE(made.size(), 1);
    QCOMPARE(made.first(), making(ExportFormat::Csv)().bytes);
}

void SessionExportTest::writesNothingOnceItIsStopped()
{
    ExportWork work;
    QSignalSpy done(&work, &ExportWork::done);
    work.begin(making(ExportFormat::Html));
    work.stop();
    QVERIFY(!work.isRunning());
    ExportWork other; // which has as much to do, and begins later
    QSignalSpy later(&other, &ExportWork::done);
    other.begin(making(ExportFormat::Html));
    QTRY_COMPARE(later.size(), 1);
    QCOMPARE(done.size(), 0);
}

void SessionExportTest::endsWhileItIsAtWork()
{
    for (int round = 0; round < 5; ++round) {
        ExportWork work;
        work.begin(making(ExportFormat::Html));
        work.begin(making(ExportFormat::Html));
    }
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::SessionExportTest)
#include "tst_session_export.moc"
