// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

struct zip;

namespace onrecord {

/// True where \a bytes begin as a ZIP file does.
bool isZip(const QByteArray &bytes);

/// A ZIP file in memory (APPNOTE.TXT, by libzip). Nothing is ever written, and members are found by their
/// name in the file's directory alone, so that no name leads out of it. A name that another member has
/// already stands for the first.
class ZipArchive
{
public:
    /// What a member may come to. More is a mistake or an attack.
    static constexpr qsizetype longestMember = qsizetype(64) << 20;

    /// Reads the directory of \a bytes: Damaged where there is none, detail in libzip's words.
    static Result<ZipArchive> open(const QByteArray &bytes);

    ZipArchive(ZipArchive &&) noexcept;
    ZipArchive &operator=(ZipArchive &&) noexcept;
    ~ZipArchive();

    /// The members in the order of the directory, with slashes between folders and none in front.
    const QStringList &names() const { return m_names; }
    bool contains(const QString &name) const { return indexOf(name) >= 0; }

    /// The bytes of a member, whose name may be written with other capitals: Missing where there is none,
    /// Locked where a password is wanted, TooLarge where it comes to more than \a longest bytes or to so
    /// many times what is stored that nobody wrote it, Damaged where it does not unpack. Subject is the name.
    Result<QByteArray> read(const QString &name, qsizetype longest = longestMember) const;

private:
    struct Closer
    {
        void operator()(zip *archive) const;
    };

    ZipArchive() = default;
    qsizetype indexOf(const QString &name) const;

    QByteArray m_bytes; // what m_archive reads
    std::unique_ptr<zip, Closer> m_archive;
    QStringList m_names;
    QHash<QString, qsizetype> m_places; // in the directory, by name in lower case
};

} // namespace onrecord
