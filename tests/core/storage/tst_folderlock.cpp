// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/folderlock.h"

#include "tests/support/roomtests.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <fcntl.h>
#include <optional>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

using namespace onrecord;
using namespace Qt::StringLiterals;

class FolderLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHeldByOne();
    void isWaitedFor();
    void isNotWaitedForWithoutEnd();
    void doesNothingWhereNoFolderIs();

private:
    /// Whether another could be had now.
    bool isFree() const
    {
        const int folder = ::open(QFile::encodeName(m_folder.path()).constData(), O_RDONLY);
        const bool free = ::flock(folder, LOCK_EX | LOCK_NB) == 0;
        ::close(folder);
        return free;
    }

    QTemporaryDir m_folder;
};

void FolderLockTest::isHeldByOne()
{
    std::optional<FolderLock> lock;
    QVERIFY(isFree());
    lock.emplace(m_folder.path());
    QVERIFY(!isFree());
    lock.reset();
    QVERIFY(isFree());
}

void FolderLockTest::isWaitedFor()
{
    // Without the lock, two threads that read, wait and write lose some of the other's steps.
    constexpr int steps = 200;
    std::atomic<int> count = 0;
    const auto work = [&] {
        for (int step = 0; step < steps; ++step) {
            const FolderLock lock(m_folder.path());
            const int before = count;
            std::this_thread::yield();
            count = before + 1;
        }
    };
    std::thread other(work);
    work();
    other.join();
    QCOMPARE(count.load(), 2 * steps);
}

void FolderLockTest::isNotWaitedForWithoutEnd()
{
    const FolderLock lock(m_folder.path());
    QVERIFY(lock.isHeld());
    const FolderLock other(m_folder.path(), std::chrono::milliseconds(20));
    QVERIFY(!other.isHeld());
}

void FolderLockTest::doesNothingWhereNoFolderIs()
{
    const FolderLock lock(m_folder.filePath(u"nowhere"_s));
    QVERIFY(lock.isHeld());
    QVERIFY(isFree());
}

ONRECORD_TEST(FolderLockTest)
#include "tst_folderlock.moc"
