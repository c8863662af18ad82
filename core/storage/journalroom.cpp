// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journalroom.h"

#include <QFile>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>
#endif

namespace onrecord {

using namespace Qt::StringLiterals;

#ifdef Q_OS_UNIX

namespace {

// Bytes. The first correction of a program, which changes most pages, takes up to 24 KB.
constexpr off_t most = off_t{48} * 1024;
constexpr off_t least = off_t{24} * 1024;
constexpr off_t step = off_t{8} * 1024;

/// The journal of the library at a place, for writing.
class Journal
{
public:
    Journal(const QString &place, int flags)
        : m_descriptor(::open(QFile::encodeName(place + u"-journal"_s).constData(),
                              O_RDWR | O_CLOEXEC | O_NOFOLLOW | flags, S_IRUSR | S_IWUSR))
    {
    }
    ~Journal()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Journal)

    int descriptor() const { return m_descriptor; }
    /// -1 where there is none.
    off_t size() const
    {
        struct stat is = {};
        return m_descriptor >= 0 && ::fstat(m_descriptor, &is) == 0 ? is.st_size : -1;
    }
    bool isOnAFullDisk() const
    {
        struct statvfs disk = {};
        return ::fstatvfs(m_descriptor, &disk) != 0 || disk.f_bavail == 0;
    }

private:
    int m_descriptor;
};

} // namespace

void keepJournalRoom(const QString &place)
{
    const Journal journal(place, O_CREAT);
    const off_t size = journal.size();
    // SQLite takes zeros behind the last page for the journal's end. Where it fails, the change itself
    // will say what is wrong.
    if (size >= 0 && size < most)
        (void)::posix_fallocate(journal.descriptor(), 0, most);
}

void giveUpJournalRoom(const QString &place)
{
    const Journal journal(place, 0);
    const off_t size = journal.size();
    if (size > least && !journal.isOnAFullDisk())
        (void)!::ftruncate(journal.descriptor(), std::max(least, size - step));
}

#else

void keepJournalRoom(const QString &) { }
void giveUpJournalRoom(const QString &) { }

#endif

} // namespace onrecord
