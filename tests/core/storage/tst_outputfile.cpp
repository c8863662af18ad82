// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outputfile.h"

#include "core/storage/sqlitefile.h"
#include "core/text/nativename.h"

#include "tests/support/roomtests.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace onrecord;
using namespace Qt::StringLiterals;

class OutputFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void writesAFileWhole();
    void writesToANameThatIsNotUtf8();
    void leavesAFileThatIsNotCommitted();
    void replacesWhatALinkLeadsTo();
    void writesToAPipeAndLeavesItThere();
    void writesToADeviceAndLeavesItThere();
    void saysThatADeviceIsFull();
    void appendsToADescriptor_data();
    void appendsToADescriptor();
    void leavesADatabaseAsItIs();
    void saysWhyItCannot();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void OutputFileTest::writesAFileWhole()
{
    QVERIFY(writeWhole(path(u"new 😀.txt"_s), "We stay."));
    QCOMPARE(bytesOf(u"new 😀.txt"_s), "We stay.");
    QVERIFY(writeWhole(path(u"new 😀.txt"_s), "We leave."));
    QCOMPARE(bytesOf(u"new 😀.txt"_s), "We leave.");
}

void OutputFileTest::writesToANameThatIsNotUtf8()
{
    const QByteArray name = QFile::encodeName(m_folder->path()) + "/caf\xe9.txt";
    const QString odd = fromNative(name);
    const auto bytes = [&name] {
        const int descriptor = ::open(name.constData(), O_RDONLY | O_CLOEXEC);
        QByteArray read(100, '\0');
        read.truncate(::read(descriptor, read.data(), size_t(read.size())));
        ::close(descriptor);
        return read;
    };
    QVERIFY(writeWhole(odd, "We stay."));
    QCOMPARE(bytes(), "We stay.");
    QCOMPARE(::chmod(name.constData(), 0640), 0);
    QVERIFY(writeWhole(odd, "We leave."));
    QCOMPARE(bytes(), "We leave.");
    struct stat status = {};
    QCOMPARE(::stat(name.constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0640);
    {
        const Result<std::unique_ptr<OutputFile>> output = OutputFile::open(odd);
        QVERIFY(output && (*output)->append("They"));
    }
    QCOMPARE(bytes(), "We leave.");
    const Result<void> folder = writeWhole(fromNative(name + "/in/it"), "We stay.");
    QVERIFY(!folder);
    QVERIFY(folder.error().subject.contains(u"caf\uFFFD.txt"));
    QCOMPARE(::unlink(name.constData()), 0);
    QVERIFY(QDir(m_folder->path()).isEmpty()); // nothing lies beside it
}

void OutputFileTest::leavesAFileThatIsNotCommitted()
{
    write(u"a.txt"_s, "as it was");
    {
        const auto output = OutputFile::open(path(u"a.txt"_s));
        QVERIFY(output && (*output)->append("half of"));
    }
    QCOMPARE(bytesOf(u"a.txt"_s), "as it was");
}

void OutputFileTest::replacesWhatALinkLeadsTo()
{
    write(u"a.txt"_s, "as it was");
    QVERIFY(QFile::link(path(u"a.txt"_s), path(u"link"_s)));
    QVERIFY(writeWhole(path(u"link"_s), "We stay."));
    QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
    QCOMPARE(bytesOf(u"a.txt"_s), "We stay.");
}

void OutputFileTest::writesToAPipeAndLeavesItThere()
{
    const QByteArray pipe = QFile::encodeName(path(u"pipe"_s));
    QVERIFY(::mkfifo(pipe.constData(), 0600) == 0);
    QByteArray read;
    std::thread reader([&] {
        QFile file(path(u"pipe"_s));
        if (file.open(QIODevice::ReadOnly))
            read = file.readAll();
    });
    const QByteArray bytes = QByteArray("We stay. ").repeated(20'000); // more than a pipe holds
    const Result<void> written = writeWhole(path(u"pipe"_s), bytes);
    reader.join();
    QVERIFY(written);
    QCOMPARE(read, bytes);
    struct stat status = {};
    QVERIFY(::lstat(pipe.constData(), &status) == 0);
    QVERIFY(S_ISFIFO(status.st_mode));
}

void OutputFileTest::writesToADeviceAndLeavesItThere()
{
    QVERIFY(QFile::link(u"/dev/null"_s, path(u"nothing"_s)));
    QVERIFY(writeWhole(path(u"nothing"_s), "We stay."));
    QVERIFY(QFileInfo(path(u"nothing"_s)).isSymLink());
    struct stat status = {};
    QVERIFY(::stat("/dev/null", &status) == 0);
    QVERIFY(S_ISCHR(status.st_mode));
}

void OutputFileTest::saysThatADeviceIsFull()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("there is no such device here");
    const Result<void> written = writeWhole(u"/dev/full"_s, "We stay.");
    QVERIFY(!written);
    QCOMPARE(written.error().fault, Fault::DiskFull);
    QCOMPARE(written.error().subject, u"/dev/full"_s);
}

/// A file that the shell appends to: nothing of it may be cut off or written over.
void OutputFileTest::appendsToADescriptor_data()
{
    QTest::addColumn<QString>("folder");

    QTest::newRow("/dev/fd") << u"/dev/fd/"_s;
    QTest::newRow("/proc/self/fd") << u"/proc/self/fd/"_s;
}

void OutputFileTest::appendsToADescriptor()
{
    QFETCH(QString, folder);
    write(u"log.txt"_s, "before ");
    const int descriptor =
        ::open(QFile::encodeName(path(u"log.txt"_s)).constData(), O_WRONLY | O_APPEND | O_CLOEXEC);
    QVERIFY(descriptor > 2);
    const QString name = folder + QString::number(descriptor);
    QVERIFY(writeWhole(name, "and "));
    QVERIFY(writeWhole(name, "after"));
    QCOMPARE(::write(descriptor, "!", 1), 1); // it is still open
    ::close(descriptor);
    QCOMPARE(bytesOf(u"log.txt"_s), "before and after!");
}

/// Such as the library of corrections, by any of its names.
void OutputFileTest::leavesADatabaseAsItIs()
{
    const QString library = path(u"library.sqlite"_s);
    QVERIFY(SqliteFile::make(library));
    const QByteArray before = bytesOf(u"library.sqlite"_s);
    QVERIFY(!before.isEmpty());
    QVERIFY(QFile::link(library, path(u"link.html"_s)));
    QCOMPARE(::link(QFile::encodeName(library).constData(),
                    QFile::encodeName(path(u"same.html"_s)).constData()),
             0);
    for (const QString &name : {u"library.sqlite"_s, u"link.html"_s, u"same.html"_s}) {
        const Result<void> written = writeWhole(path(name), "We stay.");
        QVERIFY(!written);
        QCOMPARE(written.error().fault, Fault::Unwritable);
        QCOMPARE(written.error().subject, path(name));
    }
    QCOMPARE(bytesOf(u"library.sqlite"_s), before);
    write(u"short"_s, "SQLite"); // no database
    QVERIFY(writeWhole(path(u"short"_s), "We stay."));
}

void OutputFileTest::saysWhyItCannot()
{
    const Result<void> folder = writeWhole(m_folder->path(), "We stay.");
    QVERIFY(!folder);
    QCOMPARE(folder.error().fault, Fault::Folder);
    QCOMPARE(folder.error().subject, m_folder->path());
    write(u"a.txt"_s, {});
    QVERIFY(!writeWhole(path(u"a.txt/b.txt"_s), "We stay."));
    QVERIFY(!writeWhole(u"/dev/fd/977"_s, "We stay."));
}

ONRECORD_TEST(OutputFileTest)
#include "tst_outputfile.moc"
