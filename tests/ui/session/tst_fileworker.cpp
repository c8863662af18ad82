// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/fileworker.h"

#include "tests/support/manyarticles.h"
#include "tests/support/roomtests.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class FileWorkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersWithWhatIsInTheFile();
    void answersTheNewestRequestAlone();
    void answersNothingOnceItIsStopped();
    void saysWhyItFails();
    void endsWhileItIsAtWork();

private:
    QTemporaryDir m_folder;
    QString m_rain;
    QString m_ferries;
};

void FileWorkerTest::initTestCase()
{
    const auto write = [this](const QString &name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(name));
        return file.fileName();
    };
    m_rain = write(u"rain.txt"_s, "It rains.");
    m_ferries = write(u"ferries.jsonl"_s, linesOfArticles(500));
}

void FileWorkerTest::answersWithWhatIsInTheFile()
{
    FileWorker worker;
    QList<OpenedFile> answers;
    connect(&worker, &FileWorker::answered, this, [&](const OpenedFile &file) {
        answers.append(file);
        QCOMPARE(worker.path(), m_ferries); // until everybody has been told
    });
    const QSignalSpy changed(&worker, &FileWorker::pathChanged);
    worker.read(m_ferries);
    QCOMPARE(worker.path(), m_ferries);
    QVERIFY(answers.isEmpty()); // never before the caller has returned to its loop
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers.first().bundle.size(), 500);
    QTRY_VERIFY(worker.path().isEmpty());
    QCOMPARE(changed.size(), 2);
}

void FileWorkerTest::answersTheNewestRequestAlone()
{
    FileWorker worker;
    QStringList paths;
    connect(&worker, &FileWorker::answered, this,
            [&](const OpenedFile &file) { paths.append(file.path); });
    for (int request = 0; request < 5; ++request)
        worker.read(m_ferries);
    worker.read(m_rain);
    QTRY_COMPARE(paths, QStringList{m_rain});
}

void FileWorkerTest::answersNothingOnceItIsStopped()
{
    FileWorker worker;
    QSignalSpy answered(&worker, &FileWorker::answered);
    worker.read(m_ferries);
    worker.stop();
    QVERIFY(worker.path().isEmpty());
    // One thread, in order: with the next answer the one before would have come.
    worker.read(m_rain);
    QTRY_COMPARE(answered.size(), 1);
}

void FileWorkerTest::saysWhyItFails()
{
    FileWorker worker;
    QList<Error> errors;
    connect(&worker, &FileWorker::failed, this, [&](const Error &error) { errors.append(error); });
    worker.read(m_folder.filePath(u"nowhere.txt"_s));
    QTRY_COMPARE(errors.size(), 1);
    QCOMPARE(errors.first().fault, Fault::Missing);
}

void FileWorkerTest::endsWhileItIsAtWork()
{
    for (int round = 0; round < 5; ++round) {
        FileWorker worker;
        worker.read(m_ferries);
        worker.read(m_ferries);
    }
}

} // namespace onrecord

ONRECORD_TEST(onrecord::FileWorkerTest)
#include "tst_fileworker.moc"
