// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/modelfile.h"

#include "core/language/hash.h"

#include <QFile>
#include <QtEndian>

#include <array>
#include <cstring>

namespace onrecord {

// Layout, little endian: magic (8), version u32, sections u32, length u64, checksum u64 of all that
// follows; then for each section its name (16, padded with zeros), offset u64, size u64; then the
// sections, each at a multiple of 16.
static constexpr char magic[9] = "ONRECMDL";
static constexpr qsizetype headSize = 32;
static constexpr qsizetype entrySize = 32;
static constexpr qsizetype nameSize = 16;
static constexpr quint32 mostSections = 64;

/// Four sums side by side, since one alone waits for each multiplication.
static quint64 checksum(QByteArrayView bytes)
{
    std::array<quint64, 4> sums{1, 2, 3, 4};
    qsizetype at = 0;
    for (; at + 32 <= bytes.size(); at += 32) {
        for (size_t lane = 0; lane < 4; ++lane) {
            const auto part = qFromLittleEndian<quint64>(bytes.data() + at + qsizetype(lane) * 8);
            sums[lane] = (sums[lane] ^ part) * 0x9E3779B97F4A7C15u;
            sums[lane] ^= sums[lane] >> 32;
        }
    }
    quint64 rest = quint64(bytes.size());
    for (; at < bytes.size(); ++at)
        rest = mixed(rest, quint64(uchar(bytes[at])));
    return mixed(sums[0], sums[1], sums[2], sums[3], rest);
}

Result<ModelFile> ModelFile::map(QFile &file, const QString &path)
{
    file.setFileName(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Fault::Missing, path, -1, {}};
    const uchar *bytes = file.map(0, file.size());
    if (!bytes)
        return Error{Fault::Unreadable, path, -1, file.errorString()};
    return read({bytes, file.size()}, path);
}

Result<ModelFile> ModelFile::read(QByteArrayView bytes, const QString &name)
{
    const auto damaged = [&name](qsizetype place) {
        return Error{Fault::Damaged, name, place, {}};
    };
    if (bytes.size() < headSize || std::memcmp(bytes.data(), magic, 8) != 0)
        return damaged(0);
    const char *data = bytes.data();
    const auto written = qFromLittleEndian<quint32>(data + 8);
    if (written > version)
        return Error{Fault::NewerFormat, name, -1, {}};
    if (written != version)
        return damaged(8);
    const auto sections = qFromLittleEndian<quint32>(data + 12);
    if (qFromLittleEndian<quint64>(data + 16) != quint64(bytes.size()))
        return damaged(16);
    if (qFromLittleEndian<quint64>(data + 24) != checksum(bytes.sliced(headSize)))
        return damaged(24);
    // The sum does not cover the head: where the sections begin tells how many there are.
    const qsizetype listEnd = headSize + qsizetype(sections) * entrySize;
    const bool isCounted = sections == 0 ? bytes.size() == headSize
                                         : sections <= mostSections && listEnd <= bytes.size()
            && qFromLittleEndian<quint64>(data + headSize + nameSize) == quint64(listEnd);
    if (!isCounted)
        return damaged(12);
    ModelFile file;
    for (quint32 s = 0; s < sections; ++s) {
        const qsizetype at = headSize + qsizetype(s) * entrySize;
        const auto offset = qFromLittleEndian<quint64>(data + at + nameSize);
        const auto size = qFromLittleEndian<quint64>(data + at + nameSize + 8);
        if (offset > quint64(bytes.size()) || size > quint64(bytes.size()) - offset)
            return damaged(at + nameSize);
        const auto length = qsizetype(qstrnlen(data + at, size_t(nameSize)));
        file.m_sections.append(
            {bytes.sliced(at, length), bytes.sliced(qsizetype(offset), qsizetype(size))});
    }
    return file;
}

QByteArrayView ModelFile::section(QLatin1StringView name) const
{
    for (const auto &[called, bytes] : m_sections) {
        if (called == QByteArrayView(name.data(), name.size()))
            return bytes;
    }
    return {};
}

ModelFile::Sections ModelFile::all() const
{
    Sections sections;
    for (const auto &[name, bytes] : m_sections)
        sections.append({name.toByteArray(), bytes.toByteArray()});
    return sections;
}

QByteArray ModelFile::written(const Sections &sections)
{
    QByteArray body(sections.size() * entrySize, '\0');
    for (qsizetype s = 0; s < sections.size(); ++s) {
        const auto &[name, bytes] = sections[s];
        body.append(QByteArray((16 - body.size() % 16) % 16, '\0'));
        char *entry = body.data() + s * entrySize;
        std::memcpy(entry, name.data(), size_t(std::min(name.size(), nameSize)));
        qToLittleEndian(quint64(headSize + body.size()), entry + nameSize);
        qToLittleEndian(quint64(bytes.size()), entry + nameSize + 8);
        body.append(bytes);
    }
    QByteArray head(headSize, '\0');
    std::memcpy(head.data(), magic, 8);
    qToLittleEndian(version, head.data() + 8);
    qToLittleEndian(quint32(sections.size()), head.data() + 12);
    qToLittleEndian(quint64(headSize + body.size()), head.data() + 16);
    qToLittleEndian(checksum(body), head.data() + 24);
    return head + body;
}

} // namespace onrecord
