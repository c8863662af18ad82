// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitejournal.h"

#include <QFileInfo>
#include <QtEndian>

#include <array>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace onrecord {

using namespace Qt::StringLiterals;

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
    if (!there.exists())
        return false;
    QFile journal(there.filePath());
    if (!there.isFile() || !journal.open(QIODevice::ReadOnly))
        return true;
    char first = 0;
    return journal.read(&first, 1) == 1 && first != 0;
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
    const auto number = [](QByteArrayView bytes, qsizetype at) {
        return qFromBigEndian<quint32>(bytes.data() + at);
    };
    const bool bigEndian = (number(header, 0) & 1) != 0;
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
    const quint32 page = number(header, 8);
    if (sums != Sums{number(header, 24), number(header, 28)} || page < 512 || page > 65536)
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
        sound = sound && present && sums == Sums{number(frame, 16), number(frame, 20)};
    }
}

bool putJournalAside(const QString &name, const QString &unused)
{
    const QString journal = name + u"-journal"_s;
    return !hasRollbackJournal(name) || QFile::rename(journal, unused + u".old-journal"_s);
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

void makeJournal(const QString &name, const QString &unused, QFile::Permissions permissions)
{
    constexpr qsizetype room = qsizetype{48} * 1024; // twice what the first change takes
    QFile journal(unused);
    const bool whole = journal.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        && journal.setPermissions(permissions) && journal.write(QByteArray(room, '\0')) == room
        && journal.flush() && isOnDisk(journal);
    journal.close();
    // Zeros at the beginning of a journal say that nothing is to be taken back.
    if (!whole || !QFile::rename(unused, name + u"-journal"_s))
        QFile::remove(unused);
}

void shareJournal(const QString &place)
{
    const QFileInfo journal(place + u"-journal"_s);
    const QFile::Permissions wanted = QFile::permissions(place);
    if (journal.isFile() && !journal.isSymLink() && journal.permissions() != wanted)
        QFile::setPermissions(journal.filePath(), wanted);
}

} // namespace onrecord
