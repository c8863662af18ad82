// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compression/ziparchive.h"

#include <zip.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// What is larger than this has to be no more than so many times what is stored. XML of an office
/// program comes to about twenty times.
constexpr qsizetype harmlessSize = qsizetype(4) << 20;
constexpr zip_uint64_t mostTimes = 250;

struct ZipFileCloser
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using OpenMember = std::unique_ptr<zip_file_t, ZipFileCloser>;

/// Programs write backslashes and leading slashes, which APPNOTE forbids.
QString memberName(QString name)
{
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/') || name.startsWith("./"_L1))
        name = name.sliced(name.startsWith(u'/') ? 1 : 2);
    return name;
}

Error zipFault(Fault fault, const QString &name, const char *detail = "")
{
    return {.fault = fault, .subject = name, .place = -1, .detail = QString::fromUtf8(detail)};
}

bool isLock(int error)
{
    return error == ZIP_ER_NOPASSWD || error == ZIP_ER_WRONGPASSWD || error == ZIP_ER_ENCRNOTSUPP;
}

/// All that \a member unpacks to.
Result<QByteArray> unpacked(zip_file_t *member, const QString &name, qsizetype longest)
{
    constexpr qsizetype step = 1 << 16;
    QByteArray bytes;
    while (true) { // sizes in the directory may be wrong, so the end decides
        const qsizetype size = bytes.size();
        if (size > longest)
            return zipFault(Fault::TooLarge, name);
        const qsizetype more = std::max(step, size / 2);
        bytes.resize(size + more);
        const zip_int64_t got = zip_fread(member, bytes.data() + size, zip_uint64_t(more));
        if (got < 0)
            return zipFault(Fault::Damaged, name, zip_file_strerror(member));
        bytes.resize(size + qsizetype(got));
        if (got == 0)
            return bytes;
    }
}

} // namespace

bool isZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

void ZipArchive::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipArchive::ZipArchive(ZipArchive &&) noexcept = default;
ZipArchive &ZipArchive::operator=(ZipArchive &&) noexcept = default;
ZipArchive::~ZipArchive() = default;

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes)
{
    ZipArchive opened;
    opened.m_bytes = bytes;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(opened.m_bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    if (source)
        opened.m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!opened.m_archive) {
        const Error damaged = zipFault(Fault::Damaged, {}, zip_error_strerror(&error));
        zip_error_fini(&error);
        zip_source_free(source);
        return damaged;
    }
    zip_error_fini(&error);
    const zip_int64_t count = zip_get_num_entries(opened.m_archive.get(), 0);
    for (zip_int64_t at = 0; at < count; ++at) {
        const char *name = zip_get_name(opened.m_archive.get(), zip_uint64_t(at), 0);
        opened.m_names.append(memberName(QString::fromUtf8(name)));
        const QString key = opened.m_names.last().toLower();
        if (!opened.m_places.contains(key))
            opened.m_places.insert(key, at);
    }
    return opened;
}

qsizetype ZipArchive::indexOf(const QString &name) const
{
    return m_places.value(memberName(name).toLower(), -1);
}

Result<QByteArray> ZipArchive::read(const QString &name, qsizetype longest) const
{
    const qsizetype at = indexOf(name);
    if (at < 0)
        return zipFault(Fault::Missing, name);
    zip_stat_t facts;
    if (zip_stat_index(m_archive.get(), zip_uint64_t(at), 0, &facts) != 0)
        return zipFault(Fault::Damaged, name, zip_strerror(m_archive.get()));
    if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && facts.encryption_method != ZIP_EM_NONE)
        return zipFault(Fault::Locked, name);
    if ((facts.valid & ZIP_STAT_SIZE) != 0 && facts.size > zip_uint64_t(longest))
        return zipFault(Fault::TooLarge, name);
    const zip_uint64_t stored = std::max<zip_uint64_t>(facts.comp_size, 1);
    const bool knowsStored = (facts.valid & ZIP_STAT_COMP_SIZE) != 0;
    const OpenMember member(zip_fopen_index(m_archive.get(), zip_uint64_t(at), 0));
    if (!member) {
        const int code = zip_error_code_zip(zip_get_error(m_archive.get()));
        return zipFault(isLock(code) ? Fault::Locked : Fault::Damaged, name,
                        isLock(code) ? "" : zip_strerror(m_archive.get()));
    }
    Result<QByteArray> bytes = unpacked(member.get(), name, longest);
    if (bytes && knowsStored && bytes->size() > harmlessSize
        && zip_uint64_t(bytes->size()) / stored > mostTimes)
        return zipFault(Fault::TooLarge, name);
    return bytes;
}

} // namespace onrecord
