// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compression/packedreader.h"
#include "core/result.h"

#include <QByteArray>
#include <QHash>

#include <memory>
#include <optional>

namespace onrecord {

/// A record of a WARC file (ISO 28500, versions 0.17 to 1.1).
struct WarcRecord
{
    QHash<QByteArray, QByteArray> header; ///< by lower-case name
    QByteArray block; ///< empty where nobody wants it or it is longer than anybody's page

    QByteArray field(const char *name) const { return header.value(name); }
    /// WARC-Target-URI, without the brackets that some write around it.
    QByteArray address() const;
};

/// True for a WARC file, plain or packed, with gzip or Zstandard.
bool isWarc(const QByteArray &bytes);

/// Reads the records of a WARC file one after another, so that what is packed need not be held at once.
/// A record whose header makes no sense is skipped up to the next that begins with its version.
class WarcReader
{
public:
    explicit WarcReader(const QByteArray &bytes);

    /// The next record; nullopt at the end, or where the file breaks off.
    std::optional<WarcRecord> next();

    /// What ended the reading before the end of the file: Damaged, or TooLarge for a file that unpacks to
    /// so many times its size that nobody wrote it.
    const std::optional<Error> &fault() const { return m_fault; }

private:
    void fill(qsizetype wanted);
    std::optional<QByteArray> readLine();
    void breakOff();
    bool readHeader(WarcRecord &record);
    bool readBlock(WarcRecord &record);

    QByteArray m_buffer; ///< of a file that is not packed, all of it
    qsizetype m_at = 0; ///< in the buffer
    std::unique_ptr<PackedReader> m_packed; ///< null for a file that is not packed
    qsizetype m_unpacked = 0;
    qsizetype m_most = 0; ///< that the file may unpack to
    bool m_isTorn =
        false; ///< what is packed is damaged behind m_buffer, and another member follows
    std::optional<Error> m_fault;
};

} // namespace onrecord
