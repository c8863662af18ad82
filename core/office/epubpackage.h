// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compression/ziparchive.h"

#include <QDate>
#include <QStringList>

namespace onrecord {

/// What the package document of an EPUB says (EPUB 2.0.1, EPUB 3.3): of the book, and in which order its
/// pages are read.
struct EpubPackage
{
    QString title; ///< empty where it is none but what a program puts there
    QStringList authors; ///< people alone, in order
    QString publisher;
    QDate published; ///< never a day of change or of saving
    QString language; ///< the first part of its tag, lower case
    QString url;
    bool isPeriodical = false; ///< each page is an article, as calibre fetches news
    QStringList pages; ///< members of the archive in the order of reading, each once
};

/// True where \a archive is an EPUB.
bool isEpub(const ZipArchive &archive);

/// The package of \a archive. Locked where its pages are encrypted, Damaged where it has none. Pages that
/// are not read in their order (linear="no"), tables of contents and covers are not among \a pages.
Result<EpubPackage> readEpubPackage(const ZipArchive &archive);

} // namespace onrecord
