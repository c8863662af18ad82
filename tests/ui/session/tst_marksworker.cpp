// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/marksworker.h"

#include "core/corrections/statementlookup.h"
#include "core/exporting/json.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class MarksWorkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsShortFilesAtOnce();
    void readsLongFilesBeside();
    void answersTheNewestAlone();
    void answersNothingOnceItIsStopped();
    void saysWhyItFails_data();
    void saysWhyItFails();
    void endsWhileItIsAtWork();

private:
    QString write(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
    Reading m_reading;
    QString m_short;
    QString m_long; ///< the same marks, and blanks behind them
};

QString MarksWorkerTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(name));
    return file.fileName();
}

void MarksWorkerTest::initTestCase()
{
    m_reading = sampleReading();
    const QByteArray marks = toJson(m_reading);
    m_short = write(u"short.json"_s, marks);
    m_long = write(u"long.json"_s, marks + QByteArray(300 << 10, ' '));
}

void MarksWorkerTest::readsShortFilesAtOnce()
{
    MarksWorker worker;
    QSignalSpy answered(&worker, &MarksWorker::answered);
    worker.read(m_short, m_reading.document);
    QCOMPARE(answered.size(), 1); // no line comes and goes for it
    const auto marks = answered.first().first().value<PlacedMarks>();
    QCOMPARE(marks.path, m_short);
    QCOMPARE(marks.reading.statements.size(), m_reading.statements.size());
}

void MarksWorkerTest::readsLongFilesBeside()
{
    MarksWorker worker;
    QSignalSpy answered(&worker, &MarksWorker::answered);
    worker.read(m_long, m_reading.document);
    QCOMPARE(worker.path(), m_long);
    QCOMPARE(answered.size(), 0); // the window lives meanwhile
    QTRY_COMPARE(answered.size(), 1);
    QVERIFY(worker.path().isEmpty());
    const auto marks = answered.first().first().value<PlacedMarks>();
    QCOMPARE(marks.path, m_long);
    QCOMPARE(marks.reading.statements.size(), m_reading.statements.size());
    for (const ImportedStatement &each : marks.reading.statements)
        QVERIFY(!wordsOf(each).isEmpty());
}

void MarksWorkerTest::answersTheNewestAlone()
{
    MarksWorker worker;
    QStringList paths;
    connect(&worker, &MarksWorker::answered, this,
            [&](const PlacedMarks &marks) { paths.append(marks.path); });
    const QString newest = write(u"newest.json"_s, toJson(m_reading) + QByteArray(300 << 10, '\n'));
    for (int request = 0; request < 5; ++request)
        worker.read(m_long, m_reading.document);
    worker.read(newest, m_reading.document);
    QTRY_COMPARE(paths, QStringList{newest});

    // One that is read at once makes what is under way superfluous, too.
    worker.read(m_long, m_reading.document);
    worker.read(m_short, m_reading.document);
    worker.read(newest, m_reading.document);
    QTRY_COMPARE(paths, (QStringList{newest, m_short, newest}));
}

void MarksWorkerTest::answersNothingOnceItIsStopped()
{
    MarksWorker worker;
    QSignalSpy answered(&worker, &MarksWorker::answered);
    worker.read(m_long, m_reading.document);
    worker.stop();
    QVERIFY(worker.path().isEmpty());
    MarksWorker other; // which has as much to do, and begins later
    QSignalSpy later(&other, &MarksWorker::answered);
    other.read(m_long, m_reading.document);
    QTRY_COMPARE(later.size(), 1);
    QCOMPARE(answered.size(), 0);
}

void MarksWorkerTest::saysWhyItFails_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no marks") << QByteArray("Rain.\n");
    QTest::newRow("no marks in a long file") << QByteArray(300 << 10, 'r');
    QTest::newRow("a JSON cut short") << toJson(sampleReading()).chopped(40);
}

void MarksWorkerTest::saysWhyItFails()
{
    QFETCH(QByteArray, bytes);
    MarksWorker worker;
    const QSignalSpy answered(&worker, &MarksWorker::answered);
    QList<Error> errors;
    connect(&worker, &MarksWorker::failed, this, [&](const Error &error) { errors.append(error); });
    worker.read(write(u"odd.json"_s, bytes), m_reading.document);
    QTRY_COMPARE(errors.size(), 1);
    QCOMPARE(answered.size(), 0);
    QVERIFY(worker.path().isEmpty());
    worker.read(m_folder.filePath(u"nowhere.json"_s), m_reading.document);
    QCOMPARE(errors.size(), 2);
    QCOMPARE(errors.last().fault, Fault::Missing);
}

void MarksWorkerTest::endsWhileItIsAtWork()
{
    for (int round = 0; round < 5; ++round) {
        MarksWorker worker;
        worker.read(m_long, m_reading.document);
        worker.read(m_long, m_reading.document);
    }
}

} // namespace onrecord

ONRECORD_TEST(onrecord::MarksWorkerTest)
#include "tst_marksworker.moc"
