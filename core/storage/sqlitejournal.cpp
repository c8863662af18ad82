// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitejournal.h"

#include "core/storage/fileidentity.h"

#include <QFileInfo>
#include <QMutex>
#include <QStorageInfo>
#include <QUuid>
#include <QtEndian>

#include <array>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace onrecord {

using namespace Qt::StringLiterals;

/// In a database file (https://www.sqlite.org/fileformat2.html#file_change_counter).
static constexpr int changeCounterAt = 24;

QStringList filesBeside(const QString &place)
{
    return {place + u"-wal"_s, place + u"-shm"_s, place + u"-journal"_s};
}

bool hasPendingChanges(const QString &place)
{
    return QFileInfo(place + u"-wal"_s).size() > 0;
}

bool hasRollbackJournal(const QString &place)
{
    // One that is done with keeps its length, with zeros at its beginning. What cannot be looked into
    // is not known to be done with.
    const QFileInfo there(place + u"-journal"_s);
    if (!there.exists() && !there.isSymLink())
        return false;
    QFile journal(there.filePath());
    if (!there.isFile() || there.isSymLink() || !journal.open(QIODevice::ReadOnly))
        return true; // SQLite follows no link
    char first = 0;
    return journal.read(&first, 1) == 1 && first != 0;
}

static quint32 numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

namespace {

/// What the library was when a change of it began.
struct LibraryBefore
{
    qint64 size = 0; ///< bytes
    std::optional<quint32> counter; ///< absent where the journal does not tell
    bool isBegun = false; ///< whether pages are kept, so that the library may be another by now
};

} // namespace

/// https://www.sqlite.org/fileformat2.html#the_rollback_journal: a sector with the header, then a number,
/// a page and a checksum for each page; as many as the header says, which says 0 until they are on disk.
/// Page 1 has the change counter. Nothing where no journal can be read.
static std::optional<LibraryBefore> libraryBefore(const QString &place)
{
    QFile file(place + u"-journal"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray header = file.read(28);
    if (header.size() < 28 || !header.startsWith("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"))
        return std::nullopt;
    const quint32 records = numberAt(header, 8);
    const quint32 page = numberAt(header, 24);
    if (page < 512 || page > 65536 || records == 0xffffffff)
        return std::nullopt;
    LibraryBefore before{qint64(numberAt(header, 16)) * page, {}, records > 0};
    file.seek(numberAt(header, 20));
    for (quint32 number = 0; number < records && !before.counter; ++number) {
        const QByteArray record = file.read(8 + qint64(page));
        if (record.size() < 8 + qsizetype(page))
            break;
        if (numberAt(record, 0) == 1)
            before.counter = numberAt(record, 4 + changeCounterAt);
    }
    return before;
}

#ifdef Q_OS_UNIX
/// For reading the file at \a place, or -1. It stays open while the program runs: where a program closes any
/// descriptor of a file, the system takes all its locks of this file away, those of SQLite's connections
/// as well.
static int descriptorOf(const QString &place)
{
    static QMutex mutex;
    static QList<std::pair<FileIdentity, int>> kept;
    const QMutexLocker lock(&mutex);
    const FileIdentity wanted = identityOf(place);
    for (const auto &[identity, descriptor] : std::as_const(kept)) {
        if (identity == wanted)
            return descriptor;
    }
    const int descriptor = ::open(QFile::encodeName(place).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor >= 0)
        kept.append({wanted, descriptor});
    return descriptor;
}

static std::optional<quint32> changeCounterOf(const QString &place)
{
    std::array<char, 4> bytes = {};
    const int descriptor = descriptorOf(place);
    if (descriptor < 0
        || ::pread(descriptor, bytes.data(), bytes.size(), changeCounterAt)
            != qsizetype(bytes.size()))
        return std::nullopt;
    return numberAt(QByteArrayView(bytes.data(), bytes.size()), 0);
}
#else
static std::optional<quint32> changeCounterOf(const QString &)
{
    return std::nullopt;
}
#endif

bool isJournalOfAnother(const QString &place)
{
    const QFileInfo there(place + u"-journal"_s);
    if (!there.isFile() || there.isSymLink())
        return true;
    const std::optional<quint32> counter = changeCounterOf(place);
    const qint64 size = QFileInfo(place).size();
    const std::optional<LibraryBefore> before = libraryBefore(place);
    if (!counter || !before || counter != changeCounterOf(place))
        return false; // not known, or somebody changes it at this moment
    if (!before->isBegun)
        return size != before->size;
    // The library has the counter of before until its first page is written.
    return before->counter && *counter != *before->counter && *counter != *before->counter + 1;
}

/// https://www.sqlite.org/fileformat2.html#the_write_ahead_log: 32 bytes of header, then frames of
/// 24 bytes and a page, each with the two salts of the header and checksums over all before it.
bool isWriteAheadLogDamaged(const QString &place)
{
    QFile file(place + u"-wal"_s);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    using Sums = std::array<quint32, 2>;
    const QByteArray header = file.read(32);
    if (header.size() < 32)
        return false; // nothing was ever written to it
    const bool bigEndian = (numberAt(header, 0) & 1) != 0;
    const auto summed = [bigEndian](Sums sums, QByteArrayView bytes) {
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            for (const qsizetype half : {0, 1}) {
                const char *word = bytes.data() + at + 4 * half;
                const auto value =
                    bigEndian ? qFromBigEndian<quint32>(word) : qFromLittleEndian<quint32>(word);
                sums[half] += value + sums[1 - half];
            }
        }
        return sums;
    };
    Sums sums = summed({0, 0}, QByteArrayView(header).first(24));
    const quint32 page = numberAt(header, 8);
    if (sums != Sums{numberAt(header, 24), numberAt(header, 28)} || page < 512 || page > 65536)
        return true;
    bool sound = true;
    while (true) {
        const QByteArray frame = file.read(24 + qint64(page));
        if (frame.size() < 24 + qsizetype(page))
            return false;
        const bool present = frame.sliced(8, 8) == header.sliced(16, 8);
        if (present && !sound) // behind one that was lost: it was not the last that was cut off
            return true;
        sums =
            summed(summed(sums, QByteArrayView(frame).first(8)), QByteArrayView(frame).sliced(24));
        sound = sound && present && sums == Sums{numberAt(frame, 16), numberAt(frame, 20)};
    }
}

bool putJournalAside(const QString &name, const QString &unused)
{
    const QString journal = name + u"-journal"_s;
    const QFileInfo there(journal);
    const bool isUsable = !there.exists() || there.isWritable();
    return (isUsable && !hasRollbackJournal(name))
        || QFile::rename(journal, unused + u".old-journal"_s);
}

static bool isOnDisk(const QFile &file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    Q_UNUSED(file);
    return true;
#endif
}

// twice what the first change takes
static constexpr qsizetype room = qsizetype{48} * 1024;

void makeJournal(const QString &name, const QString &unused, QFile::Permissions permissions)
{
    QFile journal(unused);
    const bool whole = journal.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        && journal.setPermissions(permissions) && journal.write(QByteArray(room, '\0')) == room
        && journal.flush() && isOnDisk(journal);
    journal.close();
    // Zeros at the beginning of a journal say that nothing is to be taken back.
    if (!whole || !QFile::rename(unused, name + u"-journal"_s))
        QFile::remove(unused);
}

void renewJournal(const QString &place)
{
    const QFileInfo journal(place + u"-journal"_s);
    if (journal.exists() || journal.isSymLink())
        return;
    // On a disk that is nearly full it would take what somebody has just freed for the next corrections.
    if (QStorageInfo(journal.path()).bytesAvailable() > 20 * room)
        makeJournal(place, place + u'.' + QUuid::createUuid().toString(QUuid::Id128) + u".room"_s,
                    QFile::permissions(place));
}

void shareJournal(const QString &place)
{
    const QFileInfo journal(place + u"-journal"_s);
    const QFile::Permissions wanted = QFile::permissions(place);
    if (journal.isFile() && !journal.isSymLink() && journal.permissions() != wanted)
        QFile::setPermissions(journal.filePath(), wanted);
}

} // namespace onrecord
