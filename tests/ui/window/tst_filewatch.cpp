// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filewatch.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class FileWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noticesOtherBytes();
    void noticesAFileThatIsReplaced();
    void noticesWhenAsked();
    void ignoresTheSameBytes();
    void ignoresAFileThatIsGone();
    void tellsOnceForEachContent();
    void leavesTheFormerFile();

private:
    void write(const QByteArray &bytes, const QString &name = u"quay.txt"_s) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// The stamp of a file has a time whose steps may be wider than a test is long.
    void setTime(int seconds) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(seconds),
                                 QFileDevice::FileModificationTime));
    }
    QString path() const { return m_folder->filePath(u"quay.txt"_s); }
    void watch(FileWatch &watch, const QByteArray &bytes) const
    {
        write(bytes);
        watch.watch(path(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FileWatchTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void FileWatchTest::noticesOtherBytes()
{
    FileWatch watched(nullptr);
    QSignalSpy changed(&watched, &FileWatch::changed);
    watch(watched, "We stay 😀.");
    write("We go.");
    QTRY_COMPARE(changed.size(), 1);
}

void FileWatchTest::noticesAFileThatIsReplaced()
{
    FileWatch watched(nullptr);
    QSignalSpy changed(&watched, &FileWatch::changed);
    watch(watched, "We stay.");
    for (const char *bytes : {"We go.", "We may go."}) {
        write(bytes, u"new.txt"_s);
        QVERIFY(QFile::remove(path()));
        QVERIFY(QFile::rename(m_folder->filePath(u"new.txt"_s), path()));
        QTRY_COMPARE(changed.size(), bytes == QByteArray("We go.") ? 1 : 2);
    }
}

void FileWatchTest::noticesWhenAsked()
{
    FileWatch watched(nullptr);
    QSignalSpy changed(&watched, &FileWatch::changed);
    watch(watched, "We stay.");
    write("We go on.");
    watched.check();
    QCOMPARE(changed.size(), 1);
}

void FileWatchTest::ignoresTheSameBytes()
{
    FileWatch watched(nullptr);
    QSignalSpy changed(&watched, &FileWatch::changed);
    watch(watched, "We stay.");
    write("We stay.");
    setTime(60);
    watched.check();
    QCOMPARE(changed.size(), 0);
}

void FileWatchTest::ignoresAFileThatIsGone()
{
    FileWatch watched(nullptr);
    QSignalSpy changed(&watched, &FileWatch::changed);
    watch(watched, "We stay.");
    QVERIFY(QFile::remove(path()));
    watched.check();
    QCOMPARE(changed.size(), 0);
}

void FileWatchTest::tellsOnceForEachContent()
{
    FileWatch watched(nullptr);
    QSignalSpy changed(&watched, &FileWatch::changed);
    watch(watched, "We stay.");
    write("We go on.");
    watched.check();
    setTime(60);
    watched.check();
    QCOMPARE(changed.size(), 1);
    write("We stay.");
    setTime(120);
    watched.check();
    QCOMPARE(changed.size(), 2);
}

void FileWatchTest::leavesTheFormerFile()
{
    FileWatch watched(nullptr);
    QSignalSpy changed(&watched, &FileWatch::changed);
    watch(watched, "We stay.");
    watched.watch({}, {});
    write("We go on.");
    watched.check();
    QCOMPARE(changed.size(), 0);
}

} // namespace onrecord

QTEST_GUILESS_MAIN(onrecord::FileWatchTest)
#include "tst_filewatch.moc"
