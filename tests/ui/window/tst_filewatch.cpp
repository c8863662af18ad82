// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filewatch.h"

#include "tests/support/roomtests.h"

#include <QCryptographicHash>
#include <QDir>
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
    void noticesAFileThatIsGone_data();
    void noticesAFileThatIsGone();
    void ignoresAFileThatIsGoneForAMoment();
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

void FileWatchTest::noticesAFileThatIsGone_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("deleted") << u"delete"_s;
    QTest::newRow("moved") << u"move"_s;
    QTest::newRow("with its folder") << u"folder"_s;
}

/// Told once; that it is back, too.
void FileWatchTest::noticesAFileThatIsGone()
{
    QFETCH(QString, how);
    QVERIFY(QDir(m_folder->path()).mkdir(u"in"_s));
    const QString path = m_folder->filePath(u"in/quay.txt"_s);
    write("We stay 😀.", u"in/quay.txt"_s);
    FileWatch watched(nullptr);
    const QSignalSpy changed(&watched, &FileWatch::changed);
    const QSignalSpy gone(&watched, &FileWatch::gone);
    const QSignalSpy back(&watched, &FileWatch::back);
    watched.watch(path, QCryptographicHash::hash("We stay 😀.", QCryptographicHash::Sha256).toHex());
    const QString elsewhere = m_folder->filePath(u"elsewhere"_s);
    const QString folder = m_folder->filePath(u"in"_s);
    if (how == u"delete")
        QVERIFY(QFile::remove(path));
    else
        QVERIFY(QFile::rename(how == u"folder" ? folder : path, elsewhere));
    if (how == u"folder")
        watched.check(); // which the system does not tell of
    QTRY_COMPARE(gone.size(), 1);
    QVERIFY(watched.isGone());
    watched.check();
    QTest::qWait(2500);
    QCOMPARE(gone.size(), 1);
    QCOMPARE(back.size(), 0);

    if (how == u"delete")
        write("We stay 😀.", u"in/quay.txt"_s);
    else
        QVERIFY(QFile::rename(elsewhere, how == u"folder" ? folder : path));
    watched.check();
    QCOMPARE(back.size(), 1);
    QVERIFY(!watched.isGone());
    QCOMPARE(changed.size(), 0);
    QVERIFY(QFile::remove(path));
    QTRY_COMPARE(gone.size(), 2);
    write("We go.", u"in/quay.txt"_s);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(back.size(), 2);
}

/// Editors write beside it and rename, or move the former one away first.
void FileWatchTest::ignoresAFileThatIsGoneForAMoment()
{
    FileWatch watched(nullptr);
    const QSignalSpy changed(&watched, &FileWatch::changed);
    const QSignalSpy gone(&watched, &FileWatch::gone);
    watch(watched, "We stay.");
    write("We go.", u"new.txt"_s);
    QVERIFY(QFile::rename(path(), m_folder->filePath(u"quay.txt~"_s)));
    watched.check();
    QTest::qWait(700);
    QVERIFY(QFile::rename(m_folder->filePath(u"new.txt"_s), path()));
    QTRY_COMPARE(changed.size(), 1);
    QTest::qWait(2500);
    QCOMPARE(gone.size(), 0);
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

ONRECORD_TEST(onrecord::FileWatchTest)
#include "tst_filewatch.moc"
