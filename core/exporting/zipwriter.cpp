// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/zipwriter.h"

#include <zip.h>

#include <memory>

namespace onrecord {

namespace {

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};

using Archive = std::unique_ptr<zip_t, Discard>;
using Source = std::unique_ptr<zip_source_t, Discard>;

bool add(zip_t *archive, const ZipMember &member, time_t at)
{
    zip_source_t *source =
        zip_source_buffer(archive, member.bytes.constData(), zip_uint64_t(member.bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index =
        zip_file_add(archive, member.name.constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_file_set_mtime(archive, zip_uint64_t(index), at, 0) == 0;
}

QByteArray bytesOf(zip_source_t *written)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(written, &stat) != 0 || zip_source_open(written) != 0)
        return {};
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(written, bytes.data(), stat.size);
    zip_source_close(written);
    return read == zip_int64_t(stat.size) ? bytes : QByteArray();
}

} // namespace

QByteArray zipOf(const QList<ZipMember> &members, const QDateTime &at)
{
    const Source written(zip_source_buffer_create(nullptr, 0, 1, nullptr));
    if (!written)
        return {};
    zip_source_keep(written.get()); // closing the archive lets go of it once
    Archive archive(zip_open_from_source(written.get(), ZIP_TRUNCATE, nullptr));
    if (!archive) {
        zip_source_free(written.get());
        return {};
    }
    for (const ZipMember &member : members) {
        if (!add(archive.get(), member, time_t(at.toSecsSinceEpoch())))
            return {};
    }
    if (zip_close(archive.get()) != 0)
        return {};
    (void)archive.release();
    return bytesOf(written.get());
}

} // namespace onrecord
