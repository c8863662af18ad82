// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplezip.h"

#include <QtEndian>

namespace onrecord {

namespace {

template <typename Number>
void append(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

quint32 checksum(const QByteArray &bytes)
{
    quint32 sum = ~0u;
    for (const char c : bytes) {
        sum ^= quint8(c);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xEDB88320u : 0u);
    }
    return ~sum;
}

/// What is stored of \a member. qCompress() puts a size and a head before the deflated bytes and a sum
/// behind them.
QByteArray storedBytes(const ZipMember &member)
{
    if (!member.isDeflated)
        return member.bytes;
    const QByteArray packed = qCompress(member.bytes, 9);
    return packed.sliced(6, packed.size() - 10);
}

/// What stands both before a member and in the directory, from the version needed on.
QByteArray factsOf(const ZipMember &member, qsizetype storedSize)
{
    QByteArray facts;
    append<quint16>(facts, 20);
    append<quint16>(facts, member.isEncrypted ? 0x801 : 0x800); // names are UTF-8
    append<quint16>(facts, member.isDeflated ? 8 : 0);
    append<quint32>(facts, 0x21); // a time
    append<quint32>(facts, checksum(member.bytes));
    append<quint32>(facts, quint32(storedSize));
    append<quint32>(facts, quint32(member.bytes.size()));
    append<quint16>(facts, quint16(member.name.size()));
    append<quint16>(facts, 0);
    return facts;
}

} // namespace

QByteArray zipOf(const QList<ZipMember> &members)
{
    QByteArray file;
    QByteArray directory;
    for (const ZipMember &member : members) {
        const QByteArray stored = storedBytes(member);
        const QByteArray facts = factsOf(member, stored.size());
        directory +=
            QByteArray("PK\x01\x02") + QByteArray("\x14\0", 2) + facts + QByteArray(10, '\0');
        append<quint32>(directory, quint32(file.size()));
        directory += member.name;
        file += QByteArray("PK\x03\x04") + facts + member.name + stored;
    }
    const qsizetype begin = file.size();
    file += directory + QByteArray("PK\x05\x06") + QByteArray(4, '\0');
    append<quint16>(file, quint16(members.size()));
    append<quint16>(file, quint16(members.size()));
    append<quint32>(file, quint32(directory.size()));
    append<quint32>(file, quint32(begin));
    append<quint16>(file, 0);
    return file;
}

} // namespace onrecord
